import type { SummaryTexts } from '../../i18n/summary-texts';
import { columnLetters, type Area } from '../../workbook/address';
import type { CompareBlock } from './compare-tab';
import { colors, heights, look } from './look';
import type { SheetPlanBuilder } from './sheet-plan-builder';
import type { SummarySet, SummaryUnit } from './summary-unit';

/** More bars than this are not legible; the table of units has every rank. */
const MOST_RANKED = 20;
/** A chart needs this many rows to be drawn, however few the units are. */
const FEWEST_ROWS = 11;

/** In characters, so that a ratio such as "100,0%" is whole. */
const RATIO_WIDTH = 8;

/** Rows that the ranking covers, with its heading. */
export function RANKING_ROWS({ units }: SummarySet): number {
  return 2 + Math.max(FEWEST_ROWS, Math.min(units.length, MOST_RANKED));
}

/** What a unit has reached of what it could. */
export function ratioOf({ hasPoints }: SummarySet, { assessed: { assessment } }: SummaryUnit): number {
  const [part, whole] = hasPoints
    ? [assessment.score ?? 0, assessment.maxScore ?? 0]
    : [assessment.counts.met, assessment.counts.total];
  return whole === 0 ? 0 : part / whole;
}

const orders = new WeakMap<SummarySet, readonly { readonly rank: number; readonly place: number }[]>();

/** @returns the unit's rank, which it may share, and its place in the ranking, which is its own */
export function rankOf(set: SummarySet, unit: number): { readonly rank: number; readonly place: number } {
  const known = orders.get(set) ?? rankAll(set);
  orders.set(set, known);
  return known[unit] ?? { rank: 0, place: 0 };
}

function rankAll(set: SummarySet): readonly { readonly rank: number; readonly place: number }[] {
  const ratios = set.units.map((unit) => ratioOf(set, unit));
  const order = ratios.map((ratio, index) => ({ ratio, index })).sort((a, b) => b.ratio - a.ratio || a.index - b.index);
  const ranks: { rank: number; place: number }[] = [];
  order.forEach(({ ratio, index }, place) => {
    const first = order[place - 1]?.ratio === ratio ? ranks[order[place - 1]?.index ?? 0]?.rank : undefined;
    ranks[index] = { rank: first ?? place + 1, place: place + 1 };
  });
  return ranks;
}

/** Writes the units from the first place on, and their chart beside. */
export function writeRanking(
  builder: SheetPlanBuilder,
  block: CompareBlock,
  top: number,
  { name, printed }: { readonly name: string; readonly printed: readonly number[] },
  texts: SummaryTexts,
): void {
  const { set, firstUnit } = block;
  const count = Math.min(set.units.length, MOST_RANKED);
  const title = set.units.length > count ? texts.firstRanked(count) : texts.sections.ranking;
  builder.put(top, 0, title, look.section);
  builder.rowHeight(top, heights.section);
  const header = top + 1;
  const ratioColumns = printed.slice(2).findIndex((_, index) => width(printed.slice(2, 3 + index)) >= RATIO_WIDTH) + 1;
  const ratioArea = (row: number): Area => ({ row, column: 2, rowCount: 1, columnCount: ratioColumns });
  builder.put(header, 0, texts.columns.order, look.header);
  builder.put(header, 1, texts.columns.unit, look.header);
  const ratioHeader = set.hasPoints ? texts.columns.scoreRatio : texts.columns.metRatio;
  builder.putMerged(ratioArea(header), ratioHeader, look.header);
  builder.rowHeight(header, heights.header);
  const range = (column: number) => {
    const letters = columnLetters(column);
    return `$${letters}$${firstUnit + 1}:$${letters}$${firstUnit + set.units.length}`;
  };
  const places = set.units.map((_, index) => rankOf(set, index).place);
  for (let place = 1; place <= count; place += 1) {
    const row = header + place;
    const unit = set.units[places.indexOf(place)];
    const at = `MATCH($A${row + 1},${range(block.column('place'))},0)`;
    builder.put(row, 0, place, look.number);
    builder.put(row, 1, { formula: `=INDEX(${range(1)},${at})`, value: unit?.name ?? '' }, look.text);
    const ratio = unit === undefined ? 0 : ratioOf(set, unit);
    builder.putMerged(
      ratioArea(row),
      { formula: `=INDEX(${range(block.column('ratio'))},${at})`, value: ratio },
      look.ratio,
    );
    builder.rowHeight(row, heights.row);
  }
  const area = (column: number): Area => ({ row: header + 1, column, rowCount: count, columnCount: 1 });
  const left = 2 + ratioColumns + (printed.length > 12 ? 1 : 0);
  builder.chart({
    name,
    title,
    kind: 'barClustered',
    axisFormat: '0%',
    categories: area(1),
    series: [{ name: ratioHeader, values: area(2), color: colors.met }],
    place: { row: top, column: left, rowCount: RANKING_ROWS(set), columnCount: printed.length - left },
  });
}

function width(widths: readonly number[]): number {
  return widths.reduce((sum, one) => sum + one, 0);
}
