import type { ColumnsFileError } from '../cli/columns-file';
import { columnRoles } from '../reading/assessment-table';
import type { Language, Texts } from './language';

type InvalidColumns = Extract<ColumnsFileError, { code: 'columns-invalid' }>;

/** Says where a columns file is wrong and what belongs there: "Tệp cột, mục 1, cột “result”: phải là chữ cái …". */
export function invalidColumnsText({ path, problem }: InvalidColumns, language: Language): string {
  const { place, missing, unknownField, unknownColumn, expected } = texts[language];
  if (problem === 'unknown-field') return `${place(path)}: ${path.at(-2) === 'columns' ? unknownColumn : unknownField}`;
  return `${place(path)}: ${problem === 'missing' ? missing : ''}${expected[kindOf(path)]}`;
}

/** The places of a columns file, by what may stand there. */
type PlaceKind = 'file' | 'version' | 'mappings' | 'mapping' | 'sheet' | 'headerRows' | 'columns' | 'column' | 'header';

function kindOf([field, place, ofMapping, role, ofColumn]: InvalidColumns['path']): PlaceKind {
  if (field === 'version') return field;
  if (field !== 'mappings') return 'file';
  if (place === undefined) return field;
  if (ofMapping === 'sheet' || ofMapping === 'headerRows') return ofMapping;
  if (ofMapping !== 'columns') return 'mapping';
  if (role === undefined) return ofMapping;
  return ofColumn === 'header' ? ofColumn : 'column';
}

interface ColumnsTexts {
  /** What is wrong, and where: a place in a list counts from 0 in the file, from 1 among people. */
  readonly place: (path: InvalidColumns['path']) => string;
  readonly missing: string;
  readonly unknownField: string;
  readonly unknownColumn: string;
  readonly expected: Readonly<Record<PlaceKind, string>>;
}

const texts: Texts<ColumnsTexts> = {
  vi: {
    place: (path) => placeInWords(path, { file: 'Tệp cột', entry: 'mục', column: 'cột' }),
    missing: 'còn thiếu; ',
    unknownField: 'không dùng trong tệp cột. Hãy xoá phần này.',
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
    },
  },
  en: {
    place: (path) => placeInWords(path, { file: 'Columns file', entry: 'entry', column: 'column' }),
    missing: 'is missing; ',
    unknownField: 'is no part of a columns file. Delete it.',
    unknownColumn: `is no kind of column. Use one of the names ${columnRoles.join(', ')}.`,
    expected: {
      file: 'must have “version” and “mappings”.',
      version: 'must be 1.',
      mappings: 'must be a list of at least one entry.',
      mapping: 'must have “headerRows” and “columns”.',
      sheet: 'must be the name of a sheet; leave it out for every sheet.',
      headerRows:
        'must be the rows of the header as Excel numbers them, such as {"first": 5, "last": 6}; the last not above the first, 10 rows at most.',
      columns: 'must have at least one column, such as {"result": {"column": "E"}}.',
      column: 'must be the letters of a column, such as {"column": "E"}.',
      header: 'must be a text, as the heading over the column says.',
    },
  },
};

interface PlaceWords {
  readonly file: string;
  readonly entry: string;
  readonly column: string;
}

/** ["mappings", 0, "columns", "result", "column"] → "Tệp cột, mục 1, cột “result”". */
function placeInWords(path: InvalidColumns['path'], { file, entry, column }: PlaceWords): string {
  const steps = path.flatMap((step, index): readonly string[] => {
    if (typeof step === 'number') return [`${entry} ${step + 1}`];
    if (path[index - 1] === 'columns') return [`${column} “${step}”`];
    const isSaidByTheNext = index + 1 < path.length && (step === 'mappings' || step === 'columns');
    const isSaidByTheLast = step === 'column' && path[index - 2] === 'columns';
    return isSaidByTheNext || isSaidByTheLast ? [] : [`“${step}”`];
  });
  return [file, ...steps].join(', ');
}
