import * as fc from 'fast-check';
import { decimalStyleOf, readNumeral, type DecimalStyle } from '../../../../src/reading/values/numeral';

const styles = ['comma', 'dot'] as const;

/** A number as a column of this style writes it. */
function written(hundredths: number, style: DecimalStyle, isGrouped: boolean): string {
  const [whole = '', decimals = ''] = (Math.abs(hundredths) / 100).toFixed(2).split('.');
  const [decimal, group] = style === 'comma' ? [',', '.'] : ['.', ','];
  const grouped = isGrouped ? whole.replace(/\B(?=(?:\d{3})+$)/g, group) : whole;
  return `${hundredths < 0 ? '-' : ''}${grouped}${decimal}${decimals}`;
}

describe('a number in figures', () => {
  it.each<[string, number]>([
    ['2,5', 2.5],
    ['2.5', 2.5],
    ['17,0', 17],
    ['8.00', 8],
    ['0,75', 0.75],
    ['0.125', 0.125],
    ['1234.567', 1234.567],
    ['1.234,5', 1234.5],
    ['1,234.5', 1234.5],
    ['1.234.567', 1_234_567],
    ['1,234,567', 1_234_567],
    ['1 500', 1500],
    ['1 234 567,5', 1_234_567.5],
    ['02', 2],
    ['+3', 3],
    ['-1', -1],
    ['\u22121,5', -1.5],
    ['0', 0],
    ['-0', 0],
  ])('%s is %p, whatever the column', (text, value) => {
    for (const style of [null, ...styles]) expect(readNumeral(text, style)).toEqual({ kind: 'number', value });
  });

  it.each<[string, number, number]>([
    ['1.500', 1500, 1.5],
    ['25,898', 25.898, 25_898],
    ['-1.500', -1500, -1.5],
  ])('%s is decided by its column, never by itself', (text, inCommaColumn, inDotColumn) => {
    expect(readNumeral(text, 'comma')).toEqual({ kind: 'number', value: inCommaColumn });
    expect(readNumeral(text, 'dot')).toEqual({ kind: 'number', value: inDotColumn });
    const readings = [inCommaColumn, inDotColumn].sort((a, b) => Math.abs(a) - Math.abs(b));
    expect(readNumeral(text, null)).toEqual({ kind: 'ambiguous', readings });
  });

  it.each([
    '',
    '-',
    ',',
    '2,',
    ',5',
    '2,5,1',
    '1.23.456',
    '0.123.456',
    '1.234.5',
    '12 34',
    '1e3',
    '16/25',
    'mười',
    '٣',
  ])('is not “%s”', (text) => {
    for (const style of [null, ...styles]) expect(readNumeral(text, style)).toBeNull();
  });

  it('comes back as a column of either style writes it', () => {
    const hundredths = fc.integer({ min: -1e11, max: 1e11 });
    fc.assert(
      fc.property(hundredths, fc.constantFrom(...styles), fc.boolean(), (number, style, isGrouped) => {
        const value = number / 100;
        expect(readNumeral(written(number, style, isGrouped), style)).toEqual({ kind: 'number', value });
      }),
    );
  });

  it('that differs between the styles is never decided without one', () => {
    const text = fc.oneof(
      fc.string({ unit: fc.constantFrom(...Array.from('0123456789.,- ')), maxLength: 12 }),
      fc.string({ unit: 'grapheme' }),
    );
    fc.assert(
      fc.property(text, (figures) => {
        const [comma, dot] = styles.map((style) => readNumeral(figures, style));
        const undecided = readNumeral(figures, null);
        if (JSON.stringify(comma) === JSON.stringify(dot)) expect(undecided).toEqual(comma);
        else expect(undecided?.kind).toBe('ambiguous');
      }),
      { numRuns: 2000 },
    );
  });
});

describe('how a column writes decimals', () => {
  it.each<[string, readonly string[], DecimalStyle | null]>([
    ['a decimal comma', ['1.500', '2,5'], 'comma'],
    ['a decimal dot', ['1.500', '8.00'], 'dot'],
    ['dots between thousands', ['1.234.567'], 'comma'],
    ['commas between thousands', ['1,234,567.5'], 'dot'],
    ['a percentage', ['93,10%'], 'comma'],
    ['a number with its unit', ['2,5 km', '1.500'], 'comma'],
    ['a comparison', ['≥ 2,5'], 'comma'],
    ['numbers that can be read both ways', ['1.500', '2,500'], null],
    ['whole numbers and words', ['12', '1 500', 'Đạt', ''], null],
    ['numbers that contradict each other', ['17,0', '8.00'], null],
    ["a document's number", ['12.5/KH-UBND', 'Mục 2.5'], null],
    ['a date', ['15.3.2025'], null],
  ])('is told by %s', (_, texts, style) => {
    expect(decimalStyleOf(texts)).toBe(style);
  });
});
