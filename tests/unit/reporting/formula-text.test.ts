import {
  columnFixed,
  columnRange,
  fixed,
  textArray,
  textConstant,
  trimmedText,
} from '../../../src/reporting/formula-text';

describe('texts in formulas', () => {
  it('doubles quotes, so that a text cannot end its constant', () => {
    expect(textConstant('a"&HYPERLINK("x")&"')).toBe('"a""&HYPERLINK(""x"")&"""');
  });

  it('joins what is longer than Excel takes in one constant', () => {
    const formula = textConstant('á'.repeat(300));
    expect(formula).toBe(`"${'á'.repeat(255)}"&"${'á'.repeat(45)}"`);
  });

  it('writes an empty text as an empty constant', () => {
    expect(textConstant('')).toBe('""');
  });

  it('leaves out of an array what is too long for one constant', () => {
    expect(textArray(['đạt', 'x'.repeat(256), 'đ'])).toBe('{"đạt","đ"}');
  });

  it('trims as Excel does: ordinary blanks only, and single ones inside', () => {
    expect(trimmedText('  Chưa   đạt ')).toBe('Chưa đạt');
    expect(trimmedText('\u00a0Đạt')).toBe('\u00a0Đạt');
    expect(trimmedText(1)).toBe('1');
    expect(trimmedText(true)).toBe('TRUE');
    expect(trimmedText(null)).toBe('');
    expect(trimmedText({ error: '#N/A' })).toBe('');
  });

  it('writes addresses with what stays fixed', () => {
    expect(columnFixed({ row: 9, column: 4 })).toBe('$E10');
    expect(fixed({ row: 9, column: 4 })).toBe('$E$10');
    expect(columnRange(4, 9, 13)).toBe('E10:E14');
    expect(columnRange(4, 9, 9)).toBe('E10');
  });
});
