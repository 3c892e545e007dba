import type { SheetSnapshot } from '../workbook/snapshot';
import type { RecognisedColumn } from './assessment-table';
import { contentOf, type ColumnContent } from './column-content';
import { headingOf, type HeaderBlock } from './header-block';

/**
 * How sure a column is that only its content tells. Numbers that run on and long texts are hardly anything else; results
 * and ticks may be another year's, or somebody else's.
 */
const OF_CONTENT: Readonly<Record<ContentRole, number>> = {
  number: 0.8,
  title: 0.7,
  result: 0.55,
  met: 0.55,
  notMet: 0.55,
};
type ContentRole = 'number' | 'title' | 'result' | 'met' | 'notMet';
/** The part of a column's cells that must tell what it is for. */
const MOST_CELLS = 0.6;
/** The part that is enough beside the titles, where numbers stand on nearly every form, or in them. */
const AT_TITLES = 0.5;
/** Characters that criteria's texts have on average, and names have not. */
const SHORTEST_TITLE = 20;
/** Beside columns of levels to tick, short texts are what is ticked. */
const SHORTEST_BESIDE_LEVELS = 5;

/**
 * The numbers often have no heading, or one that is not known; the figures tell them, beside the titles or wherever they
 * run on. Where they begin the titles, there is no such column.
 * @returns one column or none
 */
export function findNumbers(
  chosen: readonly RecognisedColumn[],
  sheet: SheetSnapshot,
  header: HeaderBlock,
): readonly RecognisedColumn[] {
  const title = chosen.find(({ role }) => role === 'title')?.column;
  if (title !== undefined && contentOf(sheet, header, title).numberedTexts >= AT_TITLES) return [];
  const taken = new Set(chosen.map(({ column }) => column));
  const beside =
    title === undefined
      ? []
      : [title - 1, title - 2].filter((column) => column >= header.firstColumn && !taken.has(column));
  const numbers =
    beside.find((column) => contentOf(sheet, header, column).numbers >= AT_TITLES) ??
    unclaimed(chosen, sheet, header).find(
      ({ content }) => content.runningNumbers >= MOST_CELLS && content.rowNumbers >= MOST_CELLS,
    )?.column;
  return numbers === undefined ? [] : [recognised('number', header, numbers)];
}

/**
 * Criteria under a heading that is not known ("Các mặt công tác"): the longest texts that no other column claims.
 * @param levels the first column of levels to tick, which criteria stand on the left of; null where there is none
 * @returns one column or none
 */
export function findTitles(
  chosen: readonly RecognisedColumn[],
  sheet: SheetSnapshot,
  header: HeaderBlock,
  levels: number | null = null,
): readonly RecognisedColumn[] {
  const [longest] = unclaimed(chosen, sheet, header)
    .filter(({ column }) => levels === null || column < levels)
    .sort((a, b) => b.content.textLength - a.content.textLength);
  const shortest = levels === null ? SHORTEST_TITLE : SHORTEST_BESIDE_LEVELS;
  return longest === undefined || longest.content.textLength < shortest
    ? []
    : [recognised('title', header, longest.column)];
}

/** @returns the columns of words such as "Đạt" under headings that are not known */
export function findResults(
  chosen: readonly RecognisedColumn[],
  sheet: SheetSnapshot,
  header: HeaderBlock,
): readonly RecognisedColumn[] {
  return unclaimed(chosen, sheet, header)
    .filter(({ content }) => content.resultWords >= MOST_CELLS)
    .map(({ column }) => recognised('result', header, column));
}

/**
 * Columns of ticks beside those that are known: the other one of two, or "Cơ bản đạt" between them.
 * @returns none where no column of ticks is known
 */
export function findOtherTicks(
  chosen: readonly RecognisedColumn[],
  sheet: SheetSnapshot,
  header: HeaderBlock,
): readonly RecognisedColumn[] {
  const known = chosen.filter(({ role }) => role === 'met' || role === 'basicallyMet' || role === 'notMet');
  if (known.length === 0) return [];
  const role = known.some((column) => column.role === 'met') ? 'notMet' : 'met';
  return unclaimed(chosen, sheet, header)
    .filter(({ column }) => known.some((own) => areSiblings(header, own.column, column)))
    .filter(({ content }) => content.ticks >= MOST_CELLS)
    .map(({ column }) => recognised(role, header, column));
}

/** Side by side, and under the same heading where they stand under one. */
function areSiblings({ columns }: HeaderBlock, one: number, other: number): boolean {
  const [a, b] = [one, other].map((place) => columns.find(({ column }) => column === place)?.words ?? []);
  const [topOfA, topOfB] = [a?.[0], b?.[0]];
  const isUnderOne = topOfA?.row === topOfB?.row && topOfA?.column === topOfB?.column;
  return Math.abs(one - other) === 1 && (isUnderOne || (a?.length === 1 && b?.length === 1));
}

/** @returns the columns of amounts under headings that are not known, any of which may be points */
export function findFigures(
  chosen: readonly RecognisedColumn[],
  sheet: SheetSnapshot,
  header: HeaderBlock,
): readonly number[] {
  return unclaimed(chosen, sheet, header)
    .filter(({ content }) => content.figures >= MOST_CELLS)
    .map(({ column }) => column);
}

function unclaimed(
  chosen: readonly RecognisedColumn[],
  sheet: SheetSnapshot,
  header: HeaderBlock,
): { readonly column: number; readonly content: ColumnContent }[] {
  const taken = new Set(chosen.map(({ column }) => column));
  return header.columns
    .filter(({ column }) => !taken.has(column))
    .map(({ column }) => ({ column, content: contentOf(sheet, header, column) }));
}

function recognised(role: ContentRole, { columns }: HeaderBlock, column: number): RecognisedColumn {
  const own = columns.find((candidate) => candidate.column === column);
  return {
    role,
    column,
    header: own === undefined ? '' : headingOf(own),
    confidence: OF_CONTENT[role],
    reasons: ['content'],
  };
}
