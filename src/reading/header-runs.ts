import type { HeaderBlock, HeaderColumn } from './header-block';
import { matchHeader, type HeaderMeaning } from './header-words';
import { findLevels } from './level-columns';

/**
 * Parts the header of tables that stand side by side: each run of columns has a number of its own, after a blank column,
 * or after the run before it has had its number and its criteria.
 * @returns the header itself where it is one table's
 */
export function headerRuns(header: HeaderBlock): readonly HeaderBlock[] {
  const levels = new Set(findLevels(header)?.scale.columns.map(({ column }) => column));
  const runs = repeatedRuns(header.columns) ?? numberedRuns(header.columns, ({ column }) => levels.has(column));
  if (runs.length < 2) return [header];
  return runs.map((columns, index): HeaderBlock => {
    const before = runs[index - 1]?.at(-1)?.column;
    const firstColumn = before === undefined ? header.firstColumn : before + 1;
    const isLast = index === runs.length - 1;
    return { ...header, firstColumn, lastColumn: isLast ? header.lastColumn : (columns.at(-1)?.column ?? 0), columns };
  });
}

/** The same headings all over again, in whatever order they stand. */
function repeatedRuns(columns: readonly HeaderColumn[]): readonly (readonly HeaderColumn[])[] | null {
  for (let count = Math.floor(columns.length / SMALLEST_RUN); count >= 2; count--) {
    const length = columns.length / count;
    if (!Number.isInteger(length)) continue;
    const runs = Array.from({ length: count }, (_, run) => columns.slice(run * length, (run + 1) * length));
    const isSame = runs.every((run) => run.every((column, place) => wordsOf(column) === wordsOf(columns[place])));
    if (isSame && runs.every(isWhole)) return runs;
  }
  return null;
}

/** A number, the criterion and what came of it. */
const SMALLEST_RUN = 3;

/** @param isLevel whether a column is an answer to tick: "No" stands beside "Yes", and over numbers elsewhere */
function numberedRuns(
  columns: readonly HeaderColumn[],
  isLevel: (column: HeaderColumn) => boolean,
): readonly (readonly HeaderColumn[])[] {
  const runs: HeaderColumn[][] = [];
  for (const column of columns) {
    const run = runs.at(-1);
    const isAfterGap = run !== undefined && column.column > (run.at(-1)?.column ?? 0) + 1;
    if (run === undefined || isAfterGap) runs.push([column]);
    else if (!isLevel(column) && means(column, 'number') && hasNumberAndTitle(run)) runs.push([column]);
    else run.push(column);
  }
  return withoutFragments(runs);
}

/** A blank column within a table parts nothing: what has no number of its own goes on from what is on its left. */
function withoutFragments(runs: readonly (readonly HeaderColumn[])[]): readonly (readonly HeaderColumn[])[] {
  const whole: HeaderColumn[][] = [];
  for (const run of runs) {
    const before = whole.at(-1);
    const isTable = run.some((column) => means(column, 'number')) && run.length >= SMALLEST_RUN;
    const isApart = before === undefined || (hasNumberAndTitle(before) && !isPartOf(before, run));
    if (before === undefined || (isTable && isApart)) whole.push([...run]);
    else before.push(...run);
  }
  return whole;
}

/** Whether a run right beside another goes on with it. */
function isPartOf(before: readonly HeaderColumn[], run: readonly HeaderColumn[]): boolean {
  const isNextToIt = run[0]?.column === (before.at(-1)?.column ?? 0) + 1;
  return isNextToIt && (isCodeOf(before, run) || namesAlone(before));
}

/** "Số TT | Tên tiêu chí | Mã chỉ tiêu | Nội dung | Kết quả": nothing is said of what is named first but by its contents. */
function namesAlone(columns: readonly HeaderColumn[]): boolean {
  return columns.every((column) => NAMES.some((meaning) => means(column, meaning)));
}

const NAMES: readonly HeaderMeaning[] = ['number', 'title', 'parentTitle'];

/** "STT | Tiêu chí | Điểm tối đa | Mã | Điểm": a code beside the number, over no criteria of its own. */
function isCodeOf(before: readonly HeaderColumn[], run: readonly HeaderColumn[]): boolean {
  const numbered = before.find((column) => means(column, 'number'));
  return !run.some((column) => means(column, 'title')) && wordsOf(numbered) !== wordsOf(run[0]);
}

/** Criteria, and two things more that are said of them. */
function isWhole(columns: readonly HeaderColumn[]): boolean {
  const known = new Set(columns.flatMap((column) => matchHeader(column.words.at(-1)?.text ?? '')?.meaning ?? []));
  return known.has('title') && known.size >= SMALLEST_RUN;
}

function hasNumberAndTitle(columns: readonly HeaderColumn[]): boolean {
  return columns.some((column) => means(column, 'number')) && columns.some((column) => means(column, 'title'));
}

function means({ words }: HeaderColumn, meaning: HeaderMeaning): boolean {
  return words.some(({ text }) => matchHeader(text)?.meaning === meaning);
}

function wordsOf(column: HeaderColumn | undefined): string {
  return (column?.words ?? []).map(({ text }) => text).join('\n');
}
