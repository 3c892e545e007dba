import type { SummaryTexts } from '../../i18n/vi/summary';
import type { Area } from '../../workbook/address';
import { fixed } from '../formula-text';
import { colors, heights, look } from './look';
import { ratioOf } from './ranking';
import type { SheetPlanBuilder } from './sheet-plan-builder';
import type { SummarySet } from './summary-unit';
import type { CountRows, SummaryColumn } from './unit-table';

/** More units than this are not seen at a glance: they are counted by their ratio as well. */
const MAX_UNITS_SEEN = 20;

/** Bounds of the bands of ratios, from the highest. */
const BANDS = [1, 0.9, 0.7, 0.5, 0] as const;

/** Rows that the bands take up with their header, and the chart beside them. */
export const BAND_ROWS = BANDS.length + 3;

/** In columns: order, band, count. */
const TABLE_WIDTH = 3;

export function hasBands({ units, isOpenEnded }: SummarySet): boolean {
  return units.length > MAX_UNITS_SEEN && !isOpenEnded;
}

/** Writes how many units stand in each band of ratios, and beside it as a chart unless all stand in one. */
export function writeRatioBands(
  builder: SheetPlanBuilder,
  chartName: string,
  set: SummarySet,
  columns: readonly SummaryColumn[],
  units: CountRows,
  top: number,
  texts: SummaryTexts,
): void {
  const ratioColumn = columns.indexOf('ratio');
  const range = `${fixed({ row: units.first, column: ratioColumn })}:${fixed({ row: units.last, column: ratioColumn })}`;
  const ratios = set.units.map((unit) => ratioOf(set, unit));
  builder.put(top, 0, texts.columns.order, look.header);
  builder.put(top, 1, texts.ratioBands.heading, look.header);
  builder.put(top, 2, texts.ratioBands.count, look.header);
  builder.rowHeight(top, heights.header);
  const counts = BANDS.map((from, index) => {
    const row = top + 1 + index;
    const to = BANDS[index - 1];
    const below = to === undefined ? '' : `*(${range}<${to})`;
    builder.put(row, 0, index + 1, look.number);
    builder.rowHeight(row, heights.row);
    builder.put(row, 1, bandLabel(from, to, texts), look.text);
    const value = ratios.filter((ratio) => ratio >= from && (to === undefined || ratio < to)).length;
    const formula = `=SUMPRODUCT((${range}>=${from})${below === '' ? '*1' : below})`;
    builder.put(row, 2, { formula, value }, look.number);
    return value;
  });
  if (counts.filter((count) => count > 0).length < 2) return;
  const bandArea = (column: number): Area => ({ row: top + 1, column, rowCount: BANDS.length, columnCount: 1 });
  builder.chart({
    name: chartName,
    title: texts.charts.unitsByRatio,
    kind: 'barClustered',
    labelFormat: 'General',
    categories: bandArea(1),
    series: [{ name: texts.ratioBands.count, values: bandArea(2), color: colors.met }],
    place: { row: top, column: TABLE_WIDTH, rowCount: BAND_ROWS - 1, columnCount: columns.length - TABLE_WIDTH },
  });
}

function bandLabel(from: number, to: number | undefined, { ratioBands }: SummaryTexts): string {
  const percent = (ratio: number) => Math.round(ratio * 100);
  if (to === undefined) return ratioBands.all;
  return from === 0 ? ratioBands.under(percent(to)) : ratioBands.between(percent(from), percent(to));
}
