import { fontsOfTexts } from '../../../src/workbook/text-fonts';

test('only texts have a font', () => {
  const values = [['Đạt', 1, true], undefined, [null, { error: '#N/A' }, 'x']];
  const fonts = [['.VnTime', 'Arial', 'Arial'], undefined, ['Arial', 'Arial', 'VNI-Times']];
  const grid = fontsOfTexts(values, fonts);
  expect(grid[0]).toEqual(['.VnTime']);
  expect(grid[2]?.[2]).toBe('VNI-Times');
  expect(grid.flat().filter((font) => font !== undefined)).toHaveLength(2);
});

test('a text whose font is not known has none', () => {
  expect(fontsOfTexts([['Đạt']], [])).toEqual([]);
});
