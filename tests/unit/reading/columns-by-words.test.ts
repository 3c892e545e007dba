import { columnsByWords } from '../../../src/reading/columns-by-words';
import { headerAt } from '../../../src/reading/header-block';
import { sheetOf } from './sheet-of';

const rolesOf = (...headings: readonly string[]) =>
  columnsByWords(headerAt(sheetOf([headings]), { top: 0, bottom: 0 })).map(({ role, column }) => `${role} ${column}`);

describe('columnsByWords', () => {
  it('tells columns by their own headings, in their order', () => {
    expect(rolesOf('Kết quả', 'TT', 'Nội dung tiêu chí')).toEqual(['result 0', 'number 1', 'title 2']);
  });

  it('gives a role to the heading that says it best, of equals to the first', () => {
    expect(rolesOf('Kết quả năm 2025', 'Kết luận', 'Kết luận')).toEqual(['result 1']);
  });

  it('leaves out what is not known, and what only the rest of a header explains', () => {
    expect(rolesOf('Địa bàn', 'Tự chấm', 'Điểm')).toEqual([]);
  });
});
