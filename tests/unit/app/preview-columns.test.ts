import { inUnicode, previewColumns } from '../../../src/app/preview-columns';
import { builtInSets } from '../../../src/criteria/built-in-sets';
import type { ColumnMapping } from '../../../src/reading/column-mapping';
import type { CellValue } from '../../../src/workbook/snapshot';
import { plainSheet } from './plain-port';

const measuring = { criteria: 'auto', sets: builtInSets() } as const;

const sheet = plainSheet('s1', 'Biểu 1', [
  ['TT', 'Nội dung tiêu chí', 'Kết quả', 'Kết quả'],
  ...Array.from({ length: 34 }, (_, index): CellValue[] => [
    index + 1,
    `Nội dung tiêu chí ${index + 1}`,
    'Chưa đạt',
    'Đạt',
  ]),
  [],
  ['Ghi chú: Theo Quyết định 9745/QĐ-BCA-V05'],
]);

const mappingWithResult = (column: number): ColumnMapping => ({
  headerTop: 0,
  headerBottom: 0,
  columns: [
    { role: 'number', column: 0, header: 'TT' },
    { role: 'title', column: 1, header: 'Nội dung tiêu chí' },
    { role: 'result', column, header: 'Kết quả' },
  ],
});

describe('previewColumns', () => {
  it('tells what would be read with one column and with another', () => {
    const met = (column: number) =>
      previewColumns(sheet, mappingWithResult(column), measuring).map(({ assessment }) => assessment.counts.met);
    expect(met(2)).toEqual([0]);
    expect(met(3)).toEqual([34]);
  });

  it('tells that nothing can be read, rather than what is read without the mapping', () => {
    const elsewhere = { ...mappingWithResult(3), headerTop: 900, headerBottom: 900 };
    const unlike = { ...elsewhere, columns: elsewhere.columns.map((column) => ({ ...column, header: 'Khác' })) };
    expect(previewColumns(sheet, unlike, measuring)).toEqual([]);
  });
});

describe('inUnicode', () => {
  it('gives the sheet itself where nothing is to be decoded', () => {
    expect(inUnicode(sheet)).toBe(sheet);
  });

  it('decodes what was typed in an old font', () => {
    const fonts = [['.VnTime']];
    const old = plainSheet('s2', 'Biểu 2', [['Tiªu chÝ']], { fonts });
    expect(inUnicode(old).values).toEqual([['Tiêu chí']]);
  });
});
