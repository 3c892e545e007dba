import { columnRoles } from '../../reading/assessment-table';
import { placeInWords, type InvalidColumns, type PlaceKind } from '../columns-error-texts';

export const columnsFile = {
  /** What is wrong, and where: a place in a list counts from 0 in the file, from 1 among people. */
  place: (path: InvalidColumns['path']) => placeInWords(path, { file: 'Tệp cột', entry: 'mục', column: 'cột' }),
  missing: 'còn thiếu; ',
  unknownField: 'không dùng trong tệp cột. Hãy xóa phần này.',
  unknownColumn: `không có loại cột này. Hãy dùng một trong các tên ${columnRoles.join(', ')}.`,
  expected: {
    file: 'phải có “version” và “mappings”.',
    version: 'phải là 1.',
    mappings: 'phải là danh sách có ít nhất một mục.',
    mapping: 'phải có “headerRows” và “columns”.',
    sheet: 'phải là tên trang tính; bỏ phần này nếu dùng cho mọi trang.',
    headerRows:
      'phải là số dòng của tiêu đề như trong Excel, ví dụ {"first": 5, "last": 6}; dòng cuối không ở trên dòng đầu, nhiều nhất 10 dòng.',
    columns: 'phải có ít nhất một cột, ví dụ {"result": {"column": "E"}}.',
    column: 'phải là chữ cái của cột như “E”, ví dụ {"column": "E"}.',
    header: 'phải là chữ, như ghi trong tiêu đề của cột.',
  } satisfies Readonly<Record<PlaceKind, string>>,
};
