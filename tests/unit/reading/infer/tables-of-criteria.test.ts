import { tablesOfCriteria } from '../../../../src/reading/infer/tables-of-criteria';
import { recogniseTables } from '../../../../src/reading/recognise-tables';
import type { CellValue } from '../../../../src/workbook/snapshot';
import { sheetOf } from '../sheet-of';

const annex = (...rows: readonly (readonly CellValue[])[]) => sheetOf([['PHỤ LỤC'], ...rows]);

const rolesOn = (sheet: ReturnType<typeof sheetOf>) =>
  tablesOfCriteria(sheet).map(({ columns }) => columns.map(({ role, column }) => `${role} ${column}`));

describe('tablesOfCriteria', () => {
  it('reads an annex that has nobody’s results, which is no assessment table', () => {
    const sheet = annex(
      ['TT', 'Nội dung tiêu chí', 'Ghi chú'],
      ['I', 'LÃNH ĐẠO', null],
      [1, 'Có kế hoạch hằng năm', null],
      [2, 'Có phân công cụ thể', null],
    );
    expect(recogniseTables(sheet).tables).toEqual([]);
    expect(rolesOn(sheet)).toEqual([['number 0', 'title 1', 'note 2']]);
    expect(tablesOfCriteria(sheet)[0]?.rows.map(({ kind, number }) => `${kind} ${number}`)).toEqual([
      'group I',
      'criterion 1',
      'criterion 2',
    ]);
  });

  it('takes the maximum points with them', () => {
    const sheet = annex(['Tiêu chí', 'STT', 'Điểm tối đa'], ['Có kế hoạch hằng năm', 1, 10]);
    expect(rolesOn(sheet)).toEqual([['title 0', 'number 1', 'maximumScore 2']]);
  });

  it('finds numbers without a heading beside their criteria', () => {
    const sheet = annex(
      [null, 'Nội dung tiêu chí', 'Điểm tối đa'],
      [1, 'Có kế hoạch hằng năm', 10],
      [2, 'Có phân công cụ thể', 5],
    );
    expect(rolesOn(sheet)).toEqual([['number 0', 'title 1', 'maximumScore 2']]);
  });

  it('finds nothing in a list without criteria', () => {
    expect(rolesOn(annex(['TT', 'Họ và tên', 'Ghi chú'], [1, 'Lò Văn A', null]))).toEqual([]);
  });
});
