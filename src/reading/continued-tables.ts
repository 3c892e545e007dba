import { areaAround } from '../workbook/address';
import type { AssessmentTable, SheetLine, TableRow, UnreadColumn } from './assessment-table';

/** Tables that only go on with the one before, on the next page or in the next column, are one with it. */
export function joinContinued(tables: readonly AssessmentTable[]): readonly AssessmentTable[] {
  const joined: AssessmentTable[] = [];
  for (const table of tables) {
    const before = joined.at(-1);
    if (before !== undefined && goesOn(before, table)) joined.splice(-1, 1, joinTwo(before, table));
    else joined.push(table);
  }
  return joined;
}

/** Whether a table is about the same criteria as another: the same numbers with the same words. */
export function repeatsCriteria(table: AssessmentTable, other: AssessmentTable): boolean {
  const titles = new Map(criteriaOf(other).map(({ number, title }) => [number, title]));
  const own = criteriaOf(table);
  return own.filter(({ number, title }) => titles.get(number) === title).length * 2 > own.length;
}

/** The same headings for the same unit, and numbers that the one before has not, or groups that it has not. */
function goesOn(before: AssessmentTable, table: AssessmentTable): boolean {
  if (before.unit?.name !== table.unit?.name || headingsOf(before) !== headingsOf(table)) return false;
  const numbers = new Set(criteriaOf(before).map(({ number }) => number));
  if (!criteriaOf(table).some(({ number }) => numbers.has(number))) return true;
  const groups = groupNumbers(before);
  const own = groupNumbers(table);
  return own.length > 0 && groups.length > 0 && own.every((number) => !groups.includes(number));
}

/** The second table's rows behind those of the first, whose unit it is about too. */
export function joinTwo(before: AssessmentTable, table: AssessmentTable): AssessmentTable {
  const places = new Set(before.columns.map(({ column }) => column));
  const planned = [...(before.planned ?? []), ...(table.planned ?? [])];
  const unitSums = [...(before.unitSums ?? []), ...(table.unitSums ?? [])];
  const unread = withPointsOf(before.unread ?? [], table.unread ?? []);
  return {
    ...before,
    ...(unread.length === 0 ? {} : { unread }),
    ...(planned.length === 0 ? {} : { planned }),
    ...(unitSums.length === 0 ? {} : { unitSums }),
    area: areaAround(before.area, table.area),
    columns: [...before.columns, ...table.columns.filter(({ column }) => !places.has(column))],
    rows: [...before.rows, ...table.rows],
    linesAround: withoutRepeats([...before.linesAround, ...table.linesAround]),
    confidence: Math.min(before.confidence, table.confidence),
    reasons: [...new Set([...before.reasons, ...table.reasons])],
  };
}

function withPointsOf(before: readonly UnreadColumn[], next: readonly UnreadColumn[]): readonly UnreadColumn[] {
  return before.map((own) => {
    const more = next.find(({ position }) => position.column === own.position.column)?.points ?? [];
    return own.points === undefined ? own : { ...own, points: [...own.points, ...more] };
  });
}

/** The next page has what stood over the first one above it as well. */
function withoutRepeats(lines: readonly SheetLine[]): readonly SheetLine[] {
  const keyOf = ({ text, position }: SheetLine) => `${position.row}:${position.column}:${text}`;
  return [...new Map(lines.map((line) => [keyOf(line), line])).values()];
}

function headingsOf({ columns }: AssessmentTable): string {
  return columns
    .map(({ role, header }) => `${role}: ${header.toLowerCase()}`)
    .sort()
    .join('\n');
}

function criteriaOf({ rows }: AssessmentTable): readonly TableRow[] {
  return rows.filter(({ kind }) => kind === 'criterion');
}

function groupNumbers({ rows }: AssessmentTable): readonly string[] {
  return rows.flatMap(({ kind, number }) => (kind === 'group' && number !== null ? number : []));
}
