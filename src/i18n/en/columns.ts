import { withCounts, listed, type ReadCriteria } from '../columns-texts';
import type { columns as vi } from '../vi/columns';

export const columns: typeof vi = {
  title: 'Which column is which?',
  kept: 'Your choice is kept in this workbook, so that nobody has to choose again, on other machines either.',
  headerRows: 'Header rows',
  firstRow: 'First header row',
  lastRow: 'Last header row',
  row: (number, words) => (words === '' ? number : `${number} · ${words}`),
  preview: 'Preview of the sheet',
  resultForm: 'Results are',
  words: 'Words in one column',
  ticks: 'Ticks, a column each',
  none: 'None',
  choose: 'Choose a column',
  column: (letters, header) => (header === '' ? `Column ${letters}` : `${letters} · ${header}`),
  doubtful: 'Not certain: please check.',
  candidates: (columns) =>
    `${columns.length === 2 ? 'Both columns' : 'Columns'} ${listed(columns, 'and')} could be it.`,
  willRead: (found) => `Will read ${englishCriteria(found)}`,
  nothingRead: 'No criterion can be read so. Check the header rows and the columns.',
  twice: (column, [first, second]) => `Column ${column} is chosen both as “${first}” and as “${second}”.`,
  missing: (role) => `Choose the column “${role}”.`,
  noConclusion: 'Choose the column with results or with points.',
  use: 'Use these columns',
  forget: 'Forget the old choice',
};

function englishCriteria(read: ReadCriteria): string {
  const { units, total, found, met, full, notMet, notFull, notApplicable, blank, points } = read;
  const criteria = `${found === total ? found : `${found} of ${total}`} criteria${units === 1 ? '' : ` of ${units} units`}`;
  if (points !== null) return `${criteria}: ${points.score} of ${points.maximum} points`;
  return withCounts(criteria, [
    [full, 'with full points'],
    [notFull, 'short of points'],
    [met, 'met'],
    [notMet, 'not met'],
    [notApplicable, 'not applicable'],
    [blank, 'not assessed'],
  ]);
}
