import { parseRowNumber, runsOn } from '../../../src/reading/row-number';
import type { CellValue } from '../../../src/workbook/snapshot';

describe("a row's number", () => {
  it.each<[CellValue, string]>([
    [7, '7'],
    [1.1, '1.1'],
    [1.1000000000000001, '1.1'],
    ['7', '7'],
    ['7.', '7'],
    ['7)', '7'],
    ['(7)', '7'],
    ['07', '7'],
    ['1.1.', '1.1'],
    ['1,1', '1.1'],
    ['1.10', '1.10'],
    ['1.2.3', '1.2.3'],
    ['Tiêu chí 7', '7'],
    ['TIÊU CHÍ SỐ 07', '7'],
    ['TC 12.', '12'],
    ['TC-07', '7'],
    ['Tiêu chí thứ 7', '7'],
    ['II.7', '7'],
    ['Tiêu chí 7'.normalize('NFD'), '7'],
    ['a)', 'a'],
    ['đ)', 'đ'],
    ['\u00A07 ', '7'],
    ['21*', '21'],
    ['3 (*)', '3'],
  ])('%p is criterion %s', (value, number) => {
    expect(parseRowNumber(value)).toEqual({ kind: 'criterion', number, rest: '' });
  });

  it.each<[CellValue, string, string]>([
    ['I', 'I', ''],
    ['II.', 'II', ''],
    ['A', 'A', ''],
    ['I. CẤP SỞ, NGÀNH', 'I', 'CẤP SỞ, NGÀNH'],
    ['Nhóm II: Lãnh đạo', 'II', 'Lãnh đạo'],
    ['Phần thứ 2', '2', ''],
  ])('%p is group %s with the words "%s"', (value, number, rest) => {
    expect(parseRowNumber(value)).toEqual({ kind: 'group', number, rest });
  });

  it.each<[CellValue, string, string]>([
    ['1. Có kế hoạch', '1', 'Có kế hoạch'],
    ['1.2. Có kế hoạch', '1.2', 'Có kế hoạch'],
    ['Tiêu chí 7: Có kế hoạch', '7', 'Có kế hoạch'],
    ['a) Có kế hoạch', 'a', 'Có kế hoạch'],
  ])('%p is criterion %s with the words "%s"', (value, number, rest) => {
    expect(parseRowNumber(value)).toEqual({ kind: 'criterion', number, rest });
  });

  it.each([
    [46023, '1.1'],
    [46054, '1.2'],
    [46356, '30.11'],
  ])('%p, which is a day, is the number %s that Excel made it of', (value, number) => {
    expect(parseRowNumber(value)).toEqual({ kind: 'criterion', number, rest: '' });
  });

  it.each<CellValue>([
    null,
    '',
    0,
    -3,
    99999,
    45658.5,
    true,
    { error: '#REF!' },
    '2 văn bản',
    '15/3/2025',
    '25.898 đồng',
    'Công an xã',
    'Ý kiến khác',
    'Tiêu chí thành phần',
    '-',
  ])('%p is none', (value) => {
    expect(parseRowNumber(value)).toBeNull();
  });
});

describe('the number after another', () => {
  it.each([
    ['7', '8'],
    ['1.2', '1.3'],
    ['1.4', '2.1'],
    ['1.3', '2'],
    ['2', '2.1'],
    ['c', 'd'],
    ['d', 'đ'],
    ['34', '1'],
  ])('%s may be %s', (before, number) => expect(runsOn(before, number)).toBe(true));

  it.each([
    ['7', '9'],
    ['7', '7'],
    ['8', '7'],
    ['1.2', '1.4'],
    ['7', ''],
  ])('%s is not %s', (before, number) => expect(runsOn(before, number)).toBe(false));
});
