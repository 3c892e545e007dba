import { areaToA1, cellToA1, type Area } from '../address';
import type { PlannedChart } from '../sheet-plan';

const CHART_TYPES = {
  barClustered: 'BarClustered',
  columnClustered: 'ColumnClustered',
  columnStacked: 'ColumnStacked',
  line: 'Line',
} as const satisfies Record<PlannedChart['kind'], string>;

/** Queues a chart; its first series comes with it, as Excel makes none without. */
export function writeChart(
  sheet: Excel.Worksheet,
  { name, title, kind, categories, series, place }: PlannedChart,
): void {
  const [first] = series;
  if (first === undefined) return;
  const chart = sheet.charts.add(CHART_TYPES[kind], sheet.getRange(areaToA1(first.values)), seriesBy(first.values));
  chart.name = name;
  chart.title.text = title;
  for (const [index, { name: seriesName, values, color }] of series.entries()) {
    const added = index === 0 ? chart.series.getItemAt(0) : chart.series.add(seriesName);
    added.name = seriesName;
    added.setValues(sheet.getRange(areaToA1(values)));
    added.setXAxisValues(sheet.getRange(areaToA1(categories)));
    added.format.fill.setSolidColor(color);
  }
  const lastCell = { row: place.row + place.rowCount - 1, column: place.column + place.columnCount - 1 };
  chart.setPosition(cellToA1(place), cellToA1(lastCell));
}

/** The way in which the values make one series. */
function seriesBy({ columnCount }: Area): 'Columns' | 'Rows' {
  return columnCount === 1 ? 'Columns' : 'Rows';
}
