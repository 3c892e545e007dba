import type { AssessmentTable } from '../../../src/reading/assessment-table';
import type { CellValue } from '../../../src/workbook/snapshot';

/** Each role's column; of a role in two columns the last. */
export const rolesOf = ({ columns }: AssessmentTable) =>
  Object.fromEntries(columns.map(({ role, column }) => [role, column]));

/** What each row is, with its number. */
export const kindsOf = ({ rows }: AssessmentTable) =>
  rows.map(({ kind, number }) => (number === null ? kind : `${kind} ${number}`));

export const header = ['TT', 'Nội dung tiêu chí', 'Kết quả', 'Minh chứng'];

export const criterion = (number: string | number, result: CellValue = 'Đạt'): CellValue[] => [
  number,
  `Nội dung ${number}`,
  result,
  'Hồ sơ',
];
