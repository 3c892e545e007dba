import { valueAt, type CellValue, type SheetSnapshot } from '../workbook/snapshot';
import type { HeaderBlock } from './header-block';
import type { LevelRun } from './level-columns';
import { isTick, parseResult } from './result-words';
import { sampleRows } from './sample-rows';
import { cleanText } from './vietnamese-text';

/** The part of the answers that must be words for these to stand in place of ticks. */
const MOST_CELLS = 0.6;
/** Beside so many rows that tick one level alone, one that ticks several is a mistake. */
const ROWS_FOR_A_MISTAKE = 2;

/**
 * What the cells under "Mức 1 | Mức 2 | Mức 3" say of such levels: whether they hold "Đạt" and "Không đạt" in place of ticks,
 * and whether each level is ticked with those below it, or alone.
 * @param run as the words of the headings tell it; any other than of such levels stays as it is
 */
export function withCountedLevels(sheet: SheetSnapshot, header: HeaderBlock, run: LevelRun): LevelRun {
  const { scale } = run;
  if (!scale.isCumulative) return run;
  const counted = scale.columns.filter(({ judgement }) => judgement !== 'notMet');
  const rows = sampleRows(sheet, header).map((row) => counted.map(({ column }) => valueAt(sheet, { row, column })));
  const said = rows.flat().filter((value) => isWord(value) || isTick(value));
  const isEach = counted.length === scale.columns.length;
  if (isEach && said.length > 0 && said.filter(isWord).length >= MOST_CELLS * said.length) {
    const columns = scale.columns.map((level) => ({ ...level, judgement: 'met' as const }));
    return { ...run, scale: { ...scale, columns, isInWords: true } };
  }
  const ticked = rows.map((values) => values.flatMap((value, place) => (isTick(value) ? [place] : [])));
  const alone = ticked.filter(({ length, 0: first = 0 }) => length === 1 && first > 0).length;
  const several = ticked.filter(({ length }) => length > 1);
  const withThoseBelow = several.filter((places) => places.every(isItsPlace)).length;
  const areMistakes = several.length > 0 && alone > ROWS_FOR_A_MISTAKE * withThoseBelow;
  return areMistakes ? { ...run, scale: { ...scale, isCumulative: false } } : run;
}

function isWord(value: CellValue): boolean {
  const result = parseResult(value);
  return typeof value === 'string' && cleanText(value).length > 1 && (result === 'met' || result === 'notMet');
}

function isItsPlace(place: number, index: number): boolean {
  return place === index;
}
