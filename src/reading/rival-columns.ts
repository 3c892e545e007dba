import type { SheetSnapshot } from '../workbook/snapshot';
import type { ColumnRole, RecognisedColumn } from './assessment-table';
import { contentOf, type ColumnContent } from './column-content';
import type { HeaderBlock } from './header-block';

/** The part of a column's cells that must look like what was concluded. */
const MOST_CELLS = 0.6;
/** Fewer cells tell nothing. */
const FEWEST_CELLS = 3;

const tickRoles: readonly ColumnRole[] = ['met', 'basicallyMet', 'notMet'];
const scoreRoles: readonly ColumnRole[] = ['selfScore', 'verifiedScore'];
/** Roles whose columns may hold anything: under a heading that stands over the wrong column, what was concluded too. */
const rolesOfAnything: readonly ColumnRole[] = ['evidence', 'note'];

interface Column {
  readonly role: ColumnRole | null;
  readonly content: ColumnContent;
  readonly isNamed: boolean;
}

/**
 * Finds the roles whose column was chosen by its heading while another one holds what such a column holds: results beside
 * a "Kết quả" that is blank, or amounts beside blank points.
 * @param isNamed whether a column's heading says something else of it
 */
export function rolesWithRivals(
  chosen: readonly RecognisedColumn[],
  sheet: SheetSnapshot,
  header: HeaderBlock,
  isNamed: (column: number) => boolean,
): readonly ColumnRole[] {
  const [first, last] = [header.columns[0]?.column ?? 0, header.columns.at(-1)?.column ?? -1];
  const columns = Array.from({ length: last - first + 1 }, (_, index): Column => {
    const column = first + index;
    const role = chosen.find((own) => own.column === column)?.role ?? null;
    return { role, content: contentOf(sheet, header, column), isNamed: isNamed(column) };
  });
  return [
    ...rivalledNumbers(columns),
    ...rivalledResult(columns),
    ...rivalledTicks(columns),
    ...rivalledScores(columns),
  ];
}

function rivalledNumbers(columns: readonly Column[]): readonly ColumnRole[] {
  const spare = [...unnamed(columns), ...withRole(columns, rolesOfAnything)];
  const rivals = spare.filter(
    ({ content }) =>
      content.filled >= FEWEST_CELLS && content.rowNumbers >= MOST_CELLS && content.runningNumbers >= MOST_CELLS,
  );
  return rivals.length > 0 && withRole(columns, ['number']).length > 0 ? ['number'] : [];
}

function rivalledResult(columns: readonly Column[]): readonly ColumnRole[] {
  const own = columns.find(({ role }) => role === 'result');
  if (own === undefined) return [];
  const hasTicks = withRole(columns, tickRoles).some(({ content }) => content.filled >= FEWEST_CELLS);
  const isTwice = hasTicks && own.content.filled >= FEWEST_CELLS;
  const rivals = holdsResults(own)
    ? unnamed(columns).filter(({ content }) => content.filled >= FEWEST_CELLS && content.resultWords >= MOST_CELLS)
    : [...unnamed(columns), ...withRole(columns, rolesOfAnything)].filter(holdsResults);
  return isTwice || rivals.length > 0 ? ['result'] : [];
}

function rivalledTicks(columns: readonly Column[]): readonly ColumnRole[] {
  const own = withRole(columns, tickRoles);
  const isBlank = own.some(({ content }) => content.filled === 0);
  const spare = isBlank ? withRole(columns, rolesOfAnything) : [];
  const rivals = [...unnamed(columns), ...spare].filter(({ content }) =>
    isBlank ? holdsResults({ content }) : content.filled >= FEWEST_CELLS && content.ticks >= MOST_CELLS,
  );
  return rivals.length === 0 ? [] : own.flatMap(({ role }) => role ?? []);
}

function rivalledScores(columns: readonly Column[]): readonly ColumnRole[] {
  const scores = withRole(columns, scoreRoles);
  const maxima = withRole(columns, ['maximumScore']);
  const given = scores.filter(({ content }) => content.filled >= FEWEST_CELLS);
  const isPlain = maxima.length > 0 && given.some(({ role }) => role === 'selfScore');
  if (isPlain || scores.length + maxima.length === 0) return [];
  const spare = given.length > 0 ? [] : withRole(columns, [...rolesOfAnything, 'result']);
  const rivals = [...unnamed(columns), ...spare].filter(holdsAmounts);
  const [doubted] = [...given, ...scores, ...maxima];
  return rivals.length > 0 && doubted?.role ? [doubted.role] : [];
}

function withRole(columns: readonly Column[], roles: readonly ColumnRole[]): readonly Column[] {
  return columns.filter(({ role }) => role !== null && roles.includes(role));
}

function unnamed(columns: readonly Column[]): readonly Column[] {
  return columns.filter(({ role, isNamed }) => role === null && !isNamed);
}

function holdsResults({ content }: Pick<Column, 'content'>): boolean {
  return content.filled >= FEWEST_CELLS && Math.max(content.results, content.ticks) >= MOST_CELLS;
}

function holdsAmounts({ content }: Column): boolean {
  return content.filled >= FEWEST_CELLS && content.figures >= MOST_CELLS && content.runningNumbers < MOST_CELLS;
}
