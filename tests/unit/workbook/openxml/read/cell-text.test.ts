import fc from 'fast-check';
import {
  parseColumn,
  parseDigits,
  parseNumber,
  serialOfIsoDate,
} from '../../../../../src/workbook/openxml/read/cell-text';
import { columnLetters } from '../../../../../src/workbook/address';

function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function numberIn(text: string): number {
  const bytes = bytesOf(`>${text}<`);
  return parseNumber(bytes, 1, bytes.length - 1);
}

describe('numbers in cells', () => {
  it('are read as JavaScript reads them, to the last bit', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true }), fc.integer(), (double, integer) => {
        expect(numberIn(String(double))).toBe(Number(String(double)));
        expect(numberIn((integer / 1000).toFixed(3))).toBe(integer / 1000 + 0);
      }),
      { numRuns: 1000 },
    );
  });

  it.each(['', '-', '.', 'abc', '1.2.3', '1,5'])('are not found in %p', (text) => {
    expect(numberIn(text)).toBeNaN();
  });

  it.each([
    ['1E5', 100000],
    [' 7 ', 7],
    ['5.', 5],
    ['.5', 0.5],
    ['007', 7],
    ['0.1000000000000000055511151231257827', 0.1],
  ])('are read where they are written as %p', (text, value) => {
    expect(numberIn(text)).toBe(value);
  });
});

describe('addresses in cells', () => {
  it('give their column', () => {
    fc.assert(
      fc.property(fc.nat(16_383), fc.nat(1_048_575), (column, row) => {
        const bytes = bytesOf(`${columnLetters(column)}${row}"`);
        expect(parseColumn(bytes, 0)).toBe(column);
        expect(parseDigits(bytes, columnLetters(column).length)).toBe(row);
      }),
    );
  });

  it('give -1 where there is no letter', () => {
    expect(parseColumn(bytesOf('12"'), 0)).toBe(-1);
  });
});

describe('ISO dates in cells', () => {
  it('become the serial numbers that Excel has for them', () => {
    expect(serialOfIsoDate('1900-01-01', false)).toBe(1);
    expect(serialOfIsoDate('1900-02-28', false)).toBe(59);
    expect(serialOfIsoDate('1900-03-01', false)).toBe(61);
    expect(serialOfIsoDate('2025-03-15T12:00:00', false)).toBe(45731.5);
    expect(serialOfIsoDate('1904-01-02', true)).toBe(1);
    expect(serialOfIsoDate('2025-03-15 12:00', false)).toBe(45731.5);
    expect(serialOfIsoDate('2025-03-15T12:00:00+07:00', false)).toBe(45731.5);
    expect(serialOfIsoDate('2025-03-15T12:00:00.000Z', false)).toBe(45731.5);
    expect(serialOfIsoDate('18:00:00', false)).toBe(0.75);
    expect(serialOfIsoDate('T06:00', true)).toBe(0.25);
  });

  it('are refused where they are none', () => {
    expect(serialOfIsoDate('15/3/2025', false)).toBeNull();
  });
});
