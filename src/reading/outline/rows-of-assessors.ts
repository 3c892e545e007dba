import type { AssessmentTable, ColumnRole, TableCell, TableRow } from '../assessment-table';
import { matchHeader } from '../header-words';
import { cleanText } from '../vietnamese-text';
import { ownCell } from './outline';

type Assessor = 'selfScore' | 'verifiedScore';

/**
 * Joins the rows of one criterion that say nothing but who gives the points, "Tự chấm" over "Thẩm định" beside its merged
 * name: the same points given twice are no two criteria.
 * @returns the rows as they are where some row beside a name says anything else
 */
export function withAssessorsJoined({ rows, columns }: AssessmentTable): readonly TableRow[] {
  const hasScore = (role: ColumnRole) => columns.some((column) => column.role === role);
  if (!hasScore('parentTitle') || hasScore('selfScore') === hasScore('verifiedScore')) return rows;
  const named = rows.filter((row) => row.cells.parentTitle !== undefined && wordsOf(row) !== '');
  const assessors = named.map(assessorOf);
  if (!assessors.includes('selfScore') || !assessors.includes('verifiedScore') || assessors.includes(null)) return rows;
  const joined: TableRow[] = [];
  for (const row of rows) {
    const assessor = named.includes(row) ? assessorOf(row) : null;
    if (assessor === null) {
      joined.push(row);
      continue;
    }
    const before = joined.at(-1);
    const isSameName = before !== undefined && before.cells.title?.position.row === row.cells.parentTitle?.position.row;
    if (isSameName) joined.splice(-1, 1, { ...before, cells: { ...before.cells, ...pointsOf(row, assessor) } });
    else joined.push(ofName(row, assessor));
  }
  return joined;
}

function wordsOf(row: TableRow): string {
  return cleanText(ownCell(row, 'title')?.value ?? null);
}

function assessorOf(row: TableRow): Assessor | null {
  switch (matchHeader(wordsOf(row))?.meaning) {
    case 'self':
    case 'selfScore':
      return 'selfScore';
    case 'verification':
    case 'verifiedScore':
      return 'verifiedScore';
    default:
      return null;
  }
}

/** The row as that of the criterion which its name is. */
function ofName(row: TableRow, assessor: Assessor): TableRow {
  const { parentTitle, ...cells } = row.cells;
  delete cells.selfScore;
  delete cells.verifiedScore;
  if (parentTitle !== undefined) cells.title = parentTitle;
  return { ...row, title: cleanText(parentTitle?.value ?? null), cells: { ...cells, ...pointsOf(row, assessor) } };
}

function pointsOf(row: TableRow, assessor: Assessor): Partial<Record<Assessor, TableCell>> {
  const points = ownCell(row, 'selfScore') ?? ownCell(row, 'verifiedScore');
  return points === null ? {} : { [assessor]: points };
}
