import { valueAt, type SheetSnapshot } from '../workbook/snapshot';
import type { LevelColumn } from './assessment-table';
import type { HeaderBlock, HeaderColumn } from './header-block';
import { claimOf } from './heading-claims';
import { isAppraisers, type LevelRun } from './level-columns';
import { isNoTick, isTick } from './result-words';
import { sampleRows } from './sample-rows';
import { parseQuantity } from './values/quantity';
import { cleanText } from './vietnamese-text';
import { isScaleWord, scaleWord } from './words/scale-words';

/** Of so many rows that only the column beside answers, one may have two ticks by mistake. */
const ROWS_FOR_A_MISTAKE = 3;

/**
 * Adds to levels of one scale what stands beside them and is ticked in rows that have no other tick: a level as well,
 * whatever its word ("Rất tốt" beside "Tốt | Khá | Yếu"). Nothing says what it is worth.
 * @param run as the words of its headings tell it; with figures for levels, or levels that stand on each other, it is whole
 */
export function withUnknownLevels(sheet: SheetSnapshot, header: HeaderBlock, run: LevelRun): LevelRun {
  const { scale, isPlain } = run;
  const isWhole = isPlain || scale.isCumulative || scale.columns.some(({ points }) => points !== null);
  if (isWhole) return run;
  const rows = sampleRows(sheet, header);
  let levels = scale.columns;
  for (let found = levelBeside(sheet, header, levels, rows); found !== null;) {
    levels = [...levels, found].sort((a, b) => a.column - b.column);
    found = levelBeside(sheet, header, levels, rows);
  }
  return levels === scale.columns ? run : { scale: { ...scale, columns: levels }, isPlain: false };
}

function levelBeside(
  sheet: SheetSnapshot,
  { columns }: HeaderBlock,
  levels: readonly LevelColumn[],
  rows: readonly number[],
): LevelColumn | null {
  const places = levels.map(({ column }) => column);
  const sides = [Math.min(...places) - 1, Math.max(...places) + 1];
  const beside = columns.filter(({ column }) => sides.includes(column));
  const found = beside.find((own) => mayBeLevel(own, columns) && answersOthers(sheet, own.column, places, rows));
  return found === undefined
    ? null
    : { column: found.column, label: found.words.at(-1)?.text ?? '', judgement: 'rated', points: null };
}

/** What a heading that is known says of its column holds, unless it is a level's. */
function mayBeLevel(column: HeaderColumn, columns: readonly HeaderColumn[]): boolean {
  const isKnown = claimOf(column, columns).some(({ strength }) => strength === 1);
  return !isAppraisers(column) && (!isKnown || isScaleWord(scaleWord(column.words.at(-1)?.text ?? '')));
}

/** Ticks, and counts or averages below them, in rows that have no other tick. */
function answersOthers(
  sheet: SheetSnapshot,
  column: number,
  others: readonly number[],
  rows: readonly number[],
): boolean {
  const isTickedAt = (row: number, place: number) => isTick(valueAt(sheet, { row, column: place }));
  const isOther = rows.some((row) => {
    const value = valueAt(sheet, { row, column });
    return !isTick(value) && !isNoTick(value) && parseQuantity(cleanText(value), 'comma') === null;
  });
  if (isOther) return false;
  const ticked = rows.filter((row) => isTickedAt(row, column));
  const twice = ticked.filter((row) => others.some((place) => isTickedAt(row, place))).length;
  const alone = ticked.length - twice;
  return alone > 0 && twice * ROWS_FOR_A_MISTAKE <= alone;
}
