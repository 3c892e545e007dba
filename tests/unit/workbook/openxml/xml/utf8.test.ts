import fc from 'fast-check';
import { decodeUtf8 } from '../../../../../src/workbook/openxml/xml/utf8';

const reference = new TextDecoder('utf-8', { ignoreBOM: true });

describe('decoding UTF-8', () => {
  it('gives what TextDecoder gives for any text, short or long', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        const bytes = new TextEncoder().encode(`<${text}>`);
        expect(decodeUtf8(bytes, 1, bytes.length - 1)).toBe(reference.decode(bytes.subarray(1, -1)));
      }),
      { numRuns: 500 },
    );
  });

  it('keeps a U+FEFF that a text begins with', () => {
    const bytes = new TextEncoder().encode('\ufeffĐạt');
    expect(decodeUtf8(bytes, 0, bytes.length)).toBe('\ufeffĐạt');
  });

  it('gives what TextDecoder gives for any bytes, broken ones and those cut off at the end', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 120 }), fc.nat(120), (bytes, length) => {
        const end = Math.min(length, bytes.length);
        expect(decodeUtf8(bytes, 0, end)).toBe(reference.decode(bytes.subarray(0, end)));
      }),
      { numRuns: 2000 },
    );
  });
});
