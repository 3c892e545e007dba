import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { inflateRaw, InflateError } from '../../../../src/workbook/openxml/inflater';

function inflated(input: Uint8Array): Buffer {
  const pieces: Uint8Array[] = [];
  inflateRaw(input, (piece) => pieces.push(piece.slice()));
  return Buffer.concat(pieces);
}

/** Bytes with repeats near and far, as XML has them. */
const repetitive = fc
  .array(fc.tuple(fc.uint8Array({ maxLength: 400 }), fc.integer({ min: 1, max: 300 })), { maxLength: 30 })
  .map((parts) => Buffer.concat(parts.flatMap(([bytes, times]) => Array.from({ length: times }, () => bytes))));

describe('inflating', () => {
  it('gives back what zlib deflated, at any level and with any strategy', () => {
    const options = fc.record({ level: fc.integer({ min: 0, max: 9 }), strategy: fc.integer({ min: 0, max: 4 }) });
    fc.assert(
      fc.property(repetitive, options, (bytes, chosen) => {
        expect(inflated(deflateRawSync(bytes, chosen)).equals(bytes)).toBe(true);
      }),
      { numRuns: 150 },
    );
  });

  it('reaches back over 32 KB across the pieces it hands out', () => {
    const noise = Buffer.from(Array.from({ length: 32_000 }, (_, index) => (index * index * 31 + (index >> 3)) & 0xff));
    const bytes = Buffer.concat([noise, noise, noise, noise, noise, noise, noise, noise]);
    expect(inflated(deflateRawSync(bytes)).equals(bytes)).toBe(true);
  });

  it('refuses a stream that is broken off, wherever it is', () => {
    const whole = deflateRawSync(Buffer.from('một hai ba một hai ba bốn năm sáu '.repeat(40)));
    for (let length = 0; length < whole.length; length++) {
      expect(() => inflated(whole.subarray(0, length))).toThrow(InflateError);
    }
  });

  it('ends on any bytes at all, with data or with its own error', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        try {
          inflated(bytes);
        } catch (error) {
          expect(error).toBeInstanceOf(InflateError);
        }
      }),
      { numRuns: 500 },
    );
  });
});
