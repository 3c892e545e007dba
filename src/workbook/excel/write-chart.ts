import { areaToA1, cellToA1, type Area } from '../address';
import { labelColor } from '../label-color';
import type { PlannedChart } from '../sheet-plan';
import { rangeAt } from './undo-group';

const CHART_TYPES = {
  barClustered: 'BarClustered',
  barStacked100: 'BarStacked100',
  line: 'LineMarkers',
} as const satisfies Record<PlannedChart['kind'], string>;

/** Queues a chart; its first series comes with it, as Excel makes none without. */
export function writeChart(
  sheet: Excel.Worksheet,
  { name, title, kind, categories, series, place, axisFormat, axisMaximum, labelFormat }: PlannedChart,
): void {
  const [first] = series;
  if (first === undefined) return;
  const chart = sheet.charts.add(CHART_TYPES[kind], rangeAt(sheet, areaToA1(first.values)), seriesBy(first.values));
  chart.name = name;
  chart.title.text = title;
  for (const [index, { name: seriesName, values, color }] of series.entries()) {
    const added = index === 0 ? chart.series.getItemAt(0) : chart.series.add(seriesName);
    added.name = seriesName;
    added.setValues(rangeAt(sheet, areaToA1(values)));
    added.setXAxisValues(rangeAt(sheet, areaToA1(categories)));
    if (kind === 'line') colourLine(added, color);
    else added.format.fill.setSolidColor(color);
    if (labelFormat !== undefined) writeLabels(added, kind, color, labelFormat);
  }
  if (axisFormat !== undefined) chart.axes.valueAxis.numberFormat = axisFormat;
  if (axisMaximum !== undefined) {
    chart.axes.valueAxis.minimum = 0;
    chart.axes.valueAxis.maximum = axisMaximum;
  }
  const lastCell = { row: place.row + place.rowCount - 1, column: place.column + place.columnCount - 1 };
  chart.setPosition(cellToA1(place), cellToA1(lastCell));
}

/** On a stacked bar in a colour that stands out from its own, else behind its end. */
function writeLabels(series: Excel.ChartSeries, kind: PlannedChart['kind'], color: string, numberFormat: string): void {
  series.hasDataLabels = true;
  const { dataLabels } = series;
  dataLabels.showValue = true;
  dataLabels.numberFormat = numberFormat;
  const isStacked = kind === 'barStacked100';
  dataLabels.position = isStacked ? 'Center' : 'OutsideEnd';
  dataLabels.format.font.color = isStacked ? labelColor(color) : '#000000';
}

/** A line's fill is none of its own: its colour, and its markers', are set one by one. */
function colourLine(series: Excel.ChartSeries, color: string): void {
  series.format.line.color = color;
  series.markerBackgroundColor = color;
  series.markerForegroundColor = color;
}

/** The way in which the values make one series. */
function seriesBy({ columnCount }: Area): 'Columns' | 'Rows' {
  return columnCount === 1 ? 'Columns' : 'Rows';
}
