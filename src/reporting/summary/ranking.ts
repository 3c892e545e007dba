import { fulfilledIn } from '../../assessing/assessment';
import { isExtra } from '../../criteria/leaves';
import type { SummaryTexts } from '../../i18n/vi/summary';
import { cellToA1, columnLetters, type Area } from '../../workbook/address';
import type { CompareBlock } from './compare-tab';
import { colors, heights, look } from './look';
import { SHARE_LABELS } from './ordered-bars';
import type { SheetPlanBuilder } from './sheet-plan-builder';
import type { SummarySet, SummaryUnit } from './summary-unit';
import { wrappedHeight } from './wrapped-text';

/** More bars than this are not legible; the table of units has every rank. */
const MOST_RANKED = 20;
/** As many as this where so many share the first rank. */
const MOST_SHARING = 40;
/** A chart needs this many rows to be drawn, however few the units are. */
const FEWEST_ROWS = 6;

/** In characters, so that a ratio such as "100,0%" is whole. */
const RATIO_WIDTH = 8;

/** Heading and header. */
const HEAD_ROWS = 2;

/** How many units the ranking lists: those who share a rank are all in it, or none of them; 0 where too many share the first. */
function rankedCount({ units }: SummarySet, { order, ranks }: Ranks): number {
  if (units.length <= MOST_RANKED) return units.length;
  const ends = order.flatMap((unit, place) => (ranks[unit] === ranks[order[place + 1] ?? -1] ? [] : [place + 1]));
  return ends.filter((end) => end <= MOST_RANKED).at(-1) ?? ends.find((end) => end <= MOST_SHARING) ?? 0;
}

/** Rows that the ranking covers, with its heading. */
export function rankingRows(set: SummarySet, ranks: Ranks): number {
  const count = rankedCount(set, ranks);
  return count === 0 ? 0 : HEAD_ROWS + Math.max(FEWEST_ROWS, count);
}

/** What a unit has reached of what it could; in a set that is open-ended, its points. */
export function ratioOf({ hasPoints, isOpenEnded }: SummarySet, { assessed: { assessment } }: SummaryUnit): number {
  if (isOpenEnded) return assessment.score ?? 0;
  const [part, whole] = hasPoints
    ? [assessment.score ?? 0, assessment.maxScore ?? 0]
    : [fulfilledIn(assessment.counts), assessment.counts.total];
  return whole === 0 ? 0 : part / whole;
}

/** What the column that ranks are found by is called. */
export function ratioTitle({ hasPoints, isOpenEnded }: SummarySet, { columns }: SummaryTexts): string {
  if (isOpenEnded) return columns.score;
  return hasPoints ? columns.scoreRatio : columns.metRatio;
}

/** What the ratios of several sets' units are called in one column. */
export function ratioTitleOfAll(sets: readonly SummarySet[], texts: SummaryTexts): string {
  const [first = texts.columns.ratio, ...others] = new Set(sets.map((set) => ratioTitle(set, texts)));
  return others.length === 0 ? first : texts.columns.ratio;
}

/** Units in the order of their ranks, and the rank of each, which it may share. */
export interface Ranks {
  /** Indices of the set's units, the first in rank first; of those who share a rank, the first in the table. */
  readonly order: readonly number[];
  /** By the unit's index. */
  readonly ranks: readonly number[];
}

export function ranksOf(set: SummarySet): Ranks {
  const ratios = set.units.map((unit) => ratioOf(set, unit));
  const ratio = (unit: number | undefined) => (unit === undefined ? undefined : ratios[unit]);
  const order = [...ratios.keys()].sort((a, b) => (ratio(b) ?? 0) - (ratio(a) ?? 0) || a - b);
  const ranks: number[] = [];
  order.forEach((unit, place) => {
    const before = order[place - 1];
    const shared = before !== undefined && ratio(before) === ratio(unit) ? ranks[before] : undefined;
    ranks[unit] = shared ?? place + 1;
  });
  return { order, ranks };
}

/** Where the units' ratios stand, as formulas call it. */
function ratioRange({ set, firstUnit, column }: CompareBlock): string {
  const letters = columnLetters(column('ratio'));
  return `$${letters}$${firstUnit + 1}:$${letters}$${firstUnit + set.units.length}`;
}

/** `RANK` goes through all units for each of them; from this many on, it goes through the levels that they have reached. */
const MOST_FOR_RANK = 1000;
/** Sets of judged criteria have no more levels than criteria; points could have as many as there are units. */
const MOST_LEVELS = 300;

export function hasLevels({ units }: SummarySet): boolean {
  return units.length > MOST_FOR_RANK;
}

/** @param ratio the cell of the unit's own ratio */
export function rankFormula(block: CompareBlock, ratio: string): string {
  const all = ratioRange(block);
  const rank = `RANK(${ratio},${all},0)`;
  if (!hasLevels(block.set)) return `=${rank}`;
  const levels = (column: 'level' | 'levelRank') => {
    const letters = columnLetters(block.column(column));
    return `$${letters}$${block.firstUnit + 1}:$${letters}$${block.firstUnit + MOST_LEVELS}`;
  };
  return `=IFERROR(INDEX(${levels('levelRank')},MATCH(${ratio},${levels('level')},0)),${rank})`;
}

/** Writes, beside the units, the levels that they have reached, from the highest on, and the rank of each. */
export function writeLevels(builder: SheetPlanBuilder, block: CompareBlock, { order, ranks }: Ranks): void {
  const { set, firstUnit, column } = block;
  const all = ratioRange(block);
  const steps = order.filter((unit, place) => ranks[unit] === place + 1);
  for (let index = 0; index < MOST_LEVELS; index += 1) {
    const row = firstUnit + index;
    const cell = (figure: 'level' | 'levelRank', at: number) => cellToA1({ row: at, column: column(figure) });
    const unit = steps[index];
    const summaryUnit = unit === undefined ? undefined : set.units[unit];
    const [level, rank] = [cell('level', row - 1), cell('levelRank', row - 1)];
    const levelFormula =
      index === 0 ? `=MAX(${all})` : `=IF(${cell('levelRank', row)}="","",LARGE(${all},${cell('levelRank', row)}))`;
    const next = `${rank}+SUMPRODUCT(--(${all}=${level}))`;
    const rankOfLevel =
      index === 0
        ? `=RANK(${cell('level', row)},${all},0)`
        : `=IF(${rank}="","",IF(${next}>${set.units.length},"",${next}))`;
    const value = summaryUnit === undefined ? '' : ratioOf(set, summaryUnit);
    builder.put(row, column('level'), { formula: levelFormula, value }, { ...look.aside, numberFormat: '0.0%' });
    builder.put(row, column('levelRank'), { formula: rankOfLevel, value: ranks[unit ?? -1] ?? '' }, look.aside);
  }
}

/** Writes the units from the first rank on, and their chart beside unless all have reached the same. */
export function writeRanking(
  builder: SheetPlanBuilder,
  block: CompareBlock,
  top: number,
  found: Ranks,
  { name, printed }: { readonly name: string; readonly printed: readonly number[] },
  texts: SummaryTexts,
): void {
  const { set, firstUnit } = block;
  const { order, ranks } = found;
  const count = rankedCount(set, found);
  if (count === 0) return;
  const title = set.units.length > count ? texts.firstRanked(count) : texts.sections.ranking;
  builder.put(top, 0, title, look.section);
  builder.rowHeight(top, heights.section);
  const header = top + 1;
  const ratioColumns = printed.slice(2).findIndex((_, index) => width(printed.slice(2, 3 + index)) >= RATIO_WIDTH) + 1;
  const ratioArea = (row: number): Area => ({ row, column: 2, rowCount: 1, columnCount: ratioColumns });
  const positionColumn = block.column('level');
  builder.put(header, 0, texts.columns.rank, look.header);
  builder.put(header, 1, texts.columns.unit, look.header);
  const ratioHeader = ratioTitle(set, texts);
  builder.putMerged(ratioArea(header), ratioHeader, look.header);
  builder.put(header, positionColumn, texts.columns.position, look.aside);
  builder.rowHeight(header, heights.header);
  const all = ratioRange(block);
  const names = `$B$${firstUnit + 1}:$B$${firstUnit + set.units.length}`;
  const lastRatio = all.slice(all.indexOf(':') + 1);
  for (let place = 1; place <= count; place += 1) {
    const row = header + place;
    const index = order[place - 1] ?? 0;
    const unit = set.units[index];
    const [ratio, above] = [`$C$${row + 1}`, `$C$${row}`];
    const position = cellToA1({ row, column: positionColumn });
    const before = cellToA1({ row: row - 1, column: positionColumn });
    const first = `MATCH(${ratio},${all},0)`;
    // Of those who share a ratio, the next one below the one above.
    const next = `${before}+MATCH(${ratio},INDEX(${all},${before}+1):${lastRatio},0)`;
    const positionFormula = place === 1 ? `=${first}` : `=IF(${ratio}=${above},${next},${first})`;
    const rank = place === 1 ? '=1' : `=IF(${ratio}=${above},$A$${row},${place})`;
    builder.put(row, 0, { formula: rank, value: ranks[index] ?? place }, look.number);
    builder.put(row, 1, { formula: `=INDEX(${names},${position})`, value: unit?.name ?? '' }, look.text);
    builder.putMerged(
      ratioArea(row),
      { formula: `=LARGE(${all},${place})`, value: unit === undefined ? 0 : ratioOf(set, unit) },
      set.isOpenEnded ? look.points : look.ratio,
    );
    builder.put(row, positionColumn, { formula: positionFormula, value: index + 1 }, look.aside);
    builder.rowHeight(row, Math.max(heights.row, wrappedHeight(unit?.name ?? '', printed[1] ?? 0, look.text)));
  }
  if (new Set(order.slice(0, count).map((unit) => ranks[unit])).size < 2) return;
  const area = (column: number): Area => ({ row: header + 1, column, rowCount: count, columnCount: 1 });
  const left = 2 + ratioColumns + (printed.length > 12 ? 1 : 0);
  builder.chart({
    name,
    title: set.isOpenEnded ? texts.charts.pointsRanking : texts.charts.ranking,
    kind: 'barClustered',
    axisFormat: set.isOpenEnded ? 'General' : '0%',
    // Extra points can lead beyond it.
    ...(!set.isOpenEnded && !set.criteria.some(isExtra) && { axisMaximum: 1 }),
    labelFormat: set.isOpenEnded ? 'General' : SHARE_LABELS,
    categories: area(1),
    series: [{ name: ratioHeader, values: area(2), color: colors.met }],
    place: {
      row: top,
      column: left,
      // The last ranks may begin a page with the places to sign.
      rowCount: rankingRows(set, found) - (count > FEWEST_ROWS + CLOSING_ROWS ? CLOSING_ROWS : 0),
      columnCount: printed.length - left,
    },
  });
}

/** Ranks that keep the places to sign company where the whole ranking has no room on their page. */
export const CLOSING_ROWS = 2;

function width(widths: readonly number[]): number {
  return widths.reduce((sum, one) => sum + one, 0);
}
