import { recogniseTables } from '../../../../src/reading/recognise-tables';
import type { CellValue } from '../../../../src/workbook/snapshot';
import { sheetOf } from '../sheet-of';

const numbersOf = (rows: readonly (readonly CellValue[])[]) =>
  recogniseTables(sheetOf(rows)).tables.map(({ unit, rows: own }) => [unit?.name, ...own.map(({ number }) => number)]);

const part = (criteria: readonly number[], ...units: readonly string[]): CellValue[][] => [
  ['TT', 'Đơn vị', ...criteria.map((criterion) => `TC ${criterion}`)],
  ...units.map((unit, index) => [index + 1, unit, ...criteria.map(() => 'Đạt')]),
];

describe('a matrix below another', () => {
  it('goes on with the next criteria of the same units, in whatever order', () => {
    expect(
      numbersOf([...part([1, 2], 'Xã Bản Bo', 'Xã Khun Há'), [], ...part([3, 4], 'Xã Khun Há', 'Xã Bản Bo')]),
    ).toEqual([
      ['Xã Bản Bo', '1', '2', '3', '4'],
      ['Xã Khun Há', '1', '2', '3', '4'],
    ]);
  });

  it('keeps a unit that only it has', () => {
    expect(
      numbersOf([
        ...part([1, 2], 'Xã Bản Bo', 'Xã Khun Há'),
        [],
        ...part([3, 4], 'Xã Bản Bo', 'Xã Khun Há', 'Xã Sùng Phài'),
      ]),
    ).toEqual([
      ['Xã Bản Bo', '1', '2', '3', '4'],
      ['Xã Khun Há', '1', '2', '3', '4'],
      ['Xã Sùng Phài', '3', '4'],
    ]);
  });

  it('is one of its own where it has the same criteria once more', () => {
    expect(numbersOf([...part([1, 2], 'Xã Bản Bo'), [], ...part([1, 2], 'Xã Bản Bo')])).toEqual([
      ['Xã Bản Bo', '1', '2'],
      ['Xã Bản Bo', '1', '2'],
    ]);
  });

  it('is one of its own where it has other units', () => {
    expect(numbersOf([...part([1, 2], 'Xã Bản Bo'), [], ...part([3, 4], 'Xã Khun Há')])).toEqual([
      ['Xã Bản Bo', '1', '2'],
      ['Xã Khun Há', '3', '4'],
    ]);
  });
});

describe('a form on the sheet of a matrix', () => {
  const form: CellValue[][] = [
    ['Tên xã: Nậm Loỏng'],
    ['TT', 'Tiêu chí', 'Kết quả', 'Minh chứng'],
    [1, 'Có kế hoạch', 'Đạt', 'Kế hoạch số 5'],
    [2, 'Có sơ kết', 'Đạt', 'Báo cáo số 7'],
  ];
  const matrix = part([1, 2, 3], 'Xã Bản Bo', 'Xã Khun Há');
  const layouts = (rows: readonly (readonly CellValue[])[]) =>
    recogniseTables(sheetOf(rows)).tables.map(({ layout, unit }) => `${layout} ${unit?.name ?? '?'}`);

  it('is read above it', () => {
    expect(layouts([...form, [], ...matrix])).toEqual(['form Xã Nậm Loỏng', 'matrix Xã Bản Bo', 'matrix Xã Khun Há']);
  });

  it('is read below it', () => {
    expect(layouts([...matrix, [], ...form])).toEqual(['matrix Xã Bản Bo', 'matrix Xã Khun Há', 'form Xã Nậm Loỏng']);
  });
});
