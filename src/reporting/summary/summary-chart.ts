import { fulfilledIn } from '../../assessing/assessment';
import type { SummaryTexts } from '../../i18n/vi/summary';
import type { Area } from '../../workbook/address';
import type { PlannedChart } from '../../workbook/sheet-plan';
import { fixed } from '../formula-text';
import { colors, heights, look } from './look';
import type { SheetPlanBuilder } from './sheet-plan-builder';
import type { SummarySet } from './summary-unit';
import { columnArea, type CountRows, type SummaryColumn } from './unit-table';

/** Rows that a chart covers. */
export const CHART_ROWS = 14;

/** More units than this have no legible bar each: they are counted by their ratio instead. */
export const MAX_UNITS_IN_CHART = 20;

/** Bounds of the bands of ratios, from the highest. */
const BANDS = [1, 0.9, 0.7, 0.5, 0] as const;
export const BAND_ROWS = BANDS.length + 1;

type ChartFrame = Pick<PlannedChart, 'name' | 'place'>;

/** Results in stacked columns, one for each line of a table of counts; in a set with points, the points. */
export function chartOfRows(
  frame: ChartFrame,
  title: string,
  set: SummarySet,
  columns: readonly SummaryColumn[],
  rows: CountRows,
  texts: SummaryTexts,
): PlannedChart {
  const area = (column: SummaryColumn) => columnArea(columns, column, rows);
  const series = set.hasPoints
    ? [{ name: texts.columns.score, values: area('score'), color: colors.met }]
    : (['met', 'notMet', 'notApplicable', 'rated', 'blank'] as const)
        .filter(
          (result) =>
            (result !== 'notApplicable' && result !== 'rated') ||
            set.units.some(({ assessed }) => assessed.assessment.counts[result] > 0),
        )
        .map((result) => ({ name: texts.results[result], values: area(result), color: colors[result] }));
  return {
    ...frame,
    title,
    kind: set.hasPoints ? 'columnClustered' : 'columnStacked',
    categories: area('unit'),
    series,
  };
}

/** The results of one unit, a column for each. */
export function chartOfResults(
  frame: ChartFrame,
  columns: readonly SummaryColumn[],
  rows: CountRows,
  texts: SummaryTexts,
): PlannedChart {
  const first = columns.indexOf('met');
  const across = (row: number): Area => ({
    row,
    column: first,
    rowCount: 1,
    columnCount: columns.indexOf('blank') - first + 1,
  });
  return {
    ...frame,
    title: texts.charts.resultsOfUnit,
    kind: 'columnClustered',
    categories: across(rows.header),
    series: [{ name: texts.columns.total, values: across(rows.first), color: colors.met }],
  };
}

/** Writes how many units stand in each band of ratios, `BAND_ROWS` high, and plans its chart. */
export function writeRatioBands(
  builder: SheetPlanBuilder,
  frame: ChartFrame,
  set: SummarySet,
  columns: readonly SummaryColumn[],
  units: CountRows,
  top: number,
  texts: SummaryTexts,
): PlannedChart {
  const ratioColumn = columns.indexOf('ratio');
  const range = `${fixed({ row: units.first, column: ratioColumn })}:${fixed({ row: units.last, column: ratioColumn })}`;
  const ratios = set.units.map(({ assessed: { assessment } }) => {
    const [part, whole] = set.hasPoints
      ? [assessment.score ?? 0, assessment.maxScore ?? 0]
      : [fulfilledIn(assessment.counts), assessment.counts.total];
    return whole === 0 ? 0 : part / whole;
  });
  builder.put(top, 0, texts.columns.order, look.header);
  builder.put(top, 1, texts.ratioBands.heading, look.header);
  builder.put(top, 2, texts.ratioBands.count, look.header);
  builder.rowHeight(top, heights.header);
  BANDS.forEach((from, index) => {
    const row = top + 1 + index;
    const to = BANDS[index - 1];
    const below = to === undefined ? '' : `*(${range}<${to})`;
    builder.put(row, 0, index + 1, look.number);
    builder.rowHeight(row, heights.row);
    builder.put(row, 1, bandLabel(from, to, texts), look.text);
    builder.put(
      row,
      2,
      {
        formula: `=SUMPRODUCT((${range}>=${from})${below === '' ? '*1' : below})`,
        value: ratios.filter((ratio) => ratio >= from && (to === undefined || ratio < to)).length,
      },
      look.number,
    );
  });
  const bandArea = (column: number): Area => ({ row: top + 1, column, rowCount: BANDS.length, columnCount: 1 });
  return {
    ...frame,
    title: texts.charts.unitsByRatio,
    kind: 'columnClustered',
    categories: bandArea(1),
    series: [{ name: texts.ratioBands.count, values: bandArea(2), color: colors.met }],
  };
}

function bandLabel(from: number, to: number | undefined, { ratioBands }: SummaryTexts): string {
  const percent = (ratio: number) => Math.round(ratio * 100);
  if (to === undefined) return ratioBands.all;
  return from === 0 ? ratioBands.under(percent(to)) : ratioBands.between(percent(from), percent(to));
}
