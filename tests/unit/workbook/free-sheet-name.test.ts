import { freeSheetName } from '../../../src/workbook/free-sheet-name';

describe('the name of a new sheet', () => {
  it('is the wanted one where it is free', () => {
    expect(freeSheetName('Tổng hợp', ['Xã A'])).toBe('Tổng hợp');
  });

  it('gets a number where it is taken, whatever the capitals', () => {
    expect(freeSheetName('Tổng hợp', ['TỔNG HỢP', 'Tổng hợp (2)'])).toBe('Tổng hợp (3)');
  });

  it('has none of the characters that Excel forbids, and no more than 31', () => {
    expect(freeSheetName("'A/B:[C]'", [])).toBe('A-B--C-');
    expect(freeSheetName('x'.repeat(40), ['x'.repeat(31)])).toBe(`${'x'.repeat(27)} (2)`);
    expect(freeSheetName('  ', [])).toBe('Sheet');
  });

  it('ends with no apostrophe where it is cut', () => {
    expect(freeSheetName("Tự đánh giá của Công an xã Ea H'leo", [])).toBe('Tự đánh giá của Công an xã Ea H');
    expect(freeSheetName(`${'x'.repeat(30)}'leo`, [])).toBe('x'.repeat(30));
  });
});
