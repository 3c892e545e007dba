import type { Area } from '../workbook/address';
import type { PlannedChart } from '../workbook/sheet-plan';
import { labelColor } from '../workbook/label-color';
import { isCellError, valueAt, type CellValue, type SheetSnapshot } from '../workbook/snapshot';

/** Sizes in CSS pixels. */
export interface PictureSize {
  readonly width: number;
  readonly height: number;
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

interface Series {
  readonly name: string;
  readonly color: string;
  /** Null where the cell has no number: a line leaves it out, a bar has no height. */
  readonly values: readonly (number | null)[];
}

const SVG = 'http://www.w3.org/2000/svg';
const TITLE_HEIGHT = 34;
const LEGEND_HEIGHT = 26;
const LABEL_HEIGHT = 22;
const VALUE_WIDTH = 36;
const CHARACTER_WIDTH = 6.2;
const MARGIN = 14;
/** From a label's middle to its foot. */
const LABEL_DROP = 4;
/** The share of a category's place that its bars take up. */
const BAR_SHARE = 0.62;
const MAX_TICKS = 6;

/**
 * Draws a chart from its plan and the values that its cells have now.
 * @param formatNumber how a number on the axis is written
 */
export function drawChart(
  chart: PlannedChart,
  sheet: SheetSnapshot,
  { width, height }: PictureSize,
  formatNumber: (value: number) => string,
): SVGSVGElement {
  const categories = valuesIn(sheet, chart.categories).map(labelOf);
  const series = chart.series.map(({ name, color, values }) => ({
    name,
    color,
    values: valuesIn(sheet, values).map((value) => (typeof value === 'number' ? value : null)),
  }));
  const isHorizontal = chart.kind !== 'line';
  const scale = scaleFor(series, chart);
  const isShare = chart.kind === 'barStacked100' || chart.axisFormat === '0%';
  const longest = Math.max(0, ...categories.map((label) => label.length)) * CHARACTER_WIDTH;
  const plot: Box = {
    left: MARGIN + (isHorizontal ? Math.min(longest, width / 3) : VALUE_WIDTH),
    top: TITLE_HEIGHT + MARGIN / 2,
    right: width - MARGIN * 1.5,
    bottom: height - LABEL_HEIGHT - (series.length > 1 ? LEGEND_HEIGHT : MARGIN / 2),
  };
  return element('svg', { viewBox: `0 0 ${width} ${height}`, width, height, role: 'img', 'aria-label': chart.title }, [
    text(chart.title, { x: width / 2, y: 23, 'text-anchor': 'middle', class: 'chart-title' }),
    ...gridLines(plot, scale, isHorizontal, isShare ? asPercent(formatNumber) : formatNumber),
    ...categoryLabels(categories, plot, isHorizontal),
    ...seriesShapes(chart, series, plot, scale, formatNumber),
    ...(series.length > 1 ? legend(series, width, height) : []),
  ]);
}

function asPercent(formatNumber: (value: number) => string): (value: number) => string {
  return (value) => `${formatNumber(Math.round(value * 100))}%`;
}

interface Scale {
  readonly top: number;
  readonly step: number;
}

/** The axis's own maximum, or the highest value, rounded up to a whole number of round steps (1, 2 or 5 times a power of ten). */
function scaleFor(series: readonly Series[], { kind, axisMaximum }: PlannedChart): Scale {
  const highest =
    kind === 'barStacked100' ? 1 : (axisMaximum ?? Math.max(0, ...series.flatMap(({ values }) => values.map(Number))));
  if (highest === 0) return { top: 1, step: 1 };
  const power = 10 ** Math.floor(Math.log10(highest / MAX_TICKS));
  const step = [1, 2, 5, 10].map((factor) => factor * power).find((one) => highest / one <= MAX_TICKS) ?? highest;
  return { top: Math.ceil(highest / step) * step, step };
}

function gridLines(plot: Box, { top, step }: Scale, isHorizontal: boolean, formatNumber: (value: number) => string) {
  const count = Math.round(top / step);
  return Array.from({ length: count + 1 }, (_, index) => {
    const share = index / count;
    const label = formatNumber(Number((index * step).toPrecision(12)));
    const x = plot.left + share * (plot.right - plot.left);
    const y = plot.bottom - share * (plot.bottom - plot.top);
    return isHorizontal
      ? element('g', {}, [
          element('line', { x1: x, x2: x, y1: plot.top, y2: plot.bottom, class: 'chart-line' }),
          text(label, { x, y: plot.bottom + 15, 'text-anchor': 'middle', class: 'chart-label' }),
        ])
      : element('g', {}, [
          element('line', { x1: plot.left, x2: plot.right, y1: y, y2: y, class: 'chart-line' }),
          text(label, { x: plot.left - 6, y: y + 4, 'text-anchor': 'end', class: 'chart-label' }),
        ]);
  });
}

function categoryLabels(categories: readonly string[], plot: Box, isHorizontal: boolean): SVGElement[] {
  return categories.map((label, index) => {
    const place = (index + 0.5) / categories.length;
    const room = (isHorizontal ? plot.left - MARGIN : (plot.right - plot.left) / categories.length) / CHARACTER_WIDTH;
    const shown = label.length > room ? `${label.slice(0, Math.max(1, Math.floor(room) - 1))}…` : label;
    return isHorizontal
      ? text(shown, {
          x: plot.left - 6,
          y: plot.top + place * (plot.bottom - plot.top) + 4,
          'text-anchor': 'end',
          class: 'chart-label',
        })
      : text(shown, {
          x: plot.left + place * (plot.right - plot.left),
          y: plot.bottom + 15,
          'text-anchor': 'middle',
          class: 'chart-label',
        });
  });
}

function seriesShapes(
  { kind, labelFormat }: PlannedChart,
  series: readonly Series[],
  plot: Box,
  { top }: Scale,
  formatNumber: (value: number) => string,
): SVGElement[] {
  const span = { x: plot.right - plot.left, y: plot.bottom - plot.top };
  const label = labelFormat === undefined ? null : labelOfBar(labelFormat, formatNumber);
  switch (kind) {
    case 'line':
      return series.flatMap(({ values, color }) => {
        const points = values.flatMap((value, index) => {
          const cx = plot.left + ((index + 0.5) / values.length) * span.x;
          return value === null ? [] : [{ cx, cy: plot.bottom - (value / top) * span.y }];
        });
        const line = points.map(({ cx, cy }) => `${cx},${cy}`).join(' ');
        return [
          element('polyline', { points: line, stroke: color, fill: 'none', 'stroke-width': 2 }),
          ...points.map((point) => element('circle', { ...point, r: 3.5, fill: color })),
        ];
      });
    case 'barStacked100':
      return series.flatMap(({ values, color }, at) =>
        values.flatMap((known, index) => {
          const value = known ?? 0;
          const sum = (parts: readonly Series[]) => parts.reduce((all, one) => all + (one.values[index] ?? 0), 0);
          const whole = sum(series) || 1;
          const slot = span.y / values.length;
          const box = {
            x: plot.left + (sum(series.slice(0, at)) / whole) * span.x,
            y: plot.top + (index + (1 - BAR_SHARE) / 2) * slot,
            width: (value / whole) * span.x,
            height: slot * BAR_SHARE,
          };
          return [
            element('rect', { ...box, fill: color }),
            ...labelled(label?.(value), { x: box.x + box.width / 2, 'text-anchor': 'middle' }, box, labelColor(color)),
          ];
        }),
      );
    case 'barClustered':
      return series.flatMap(({ values, color }, at) =>
        values.flatMap((known, index) => {
          const value = known ?? 0;
          const slot = span.y / values.length;
          const height = (slot * BAR_SHARE) / series.length;
          const box = {
            x: plot.left,
            y: plot.top + (index + (1 - BAR_SHARE) / 2) * slot + at * height,
            width: (value / top) * span.x,
            height,
          };
          const after = { x: box.x + box.width + LABEL_DROP, 'text-anchor': 'start' };
          return [element('rect', { ...box, fill: color }), ...labelled(label?.(value), after, box, null)];
        }),
      );
  }
}

/** The formats that our charts have: a share, or a number that is left out where it is 0. */
function labelOfBar(format: string, formatNumber: (value: number) => string): (value: number) => string {
  if (format.includes('%')) return (value) => `${formatNumber(Math.round(value * 1000) / 10)}%`;
  return (value) => (value === 0 && format.includes(';') ? '' : formatNumber(value));
}

function labelled(
  label: string | undefined,
  place: { readonly x: number; readonly 'text-anchor': string },
  { y, height }: { readonly y: number; readonly height: number },
  fill: string | null,
): SVGElement[] {
  if (label === undefined || label === '') return [];
  const style = fill === null ? { class: 'chart-label' } : { class: 'chart-bar-label', fill };
  return [text(label, { ...place, ...style, y: y + height / 2 + LABEL_DROP })];
}

function legend(series: readonly Series[], width: number, height: number): SVGElement[] {
  const widths = series.map(({ name }) => 26 + name.length * CHARACTER_WIDTH);
  let left = (width - widths.reduce((sum, one) => sum + one, 0)) / 2;
  return series.map(({ name, color }, index) => {
    const at = left;
    left += widths[index] ?? 0;
    return element('g', {}, [
      element('rect', { x: at, y: height - 19, width: 10, height: 10, fill: color }),
      text(name, { x: at + 15, y: height - 10, class: 'chart-label' }),
    ]);
  });
}

function valuesIn(sheet: SheetSnapshot, area: Area): CellValue[] {
  return Array.from({ length: area.rowCount * area.columnCount }, (_, index) =>
    valueAt(sheet, {
      row: area.row + Math.floor(index / area.columnCount),
      column: area.column + (index % area.columnCount),
    }),
  );
}

function labelOf(value: CellValue): string {
  if (value === null) return '';
  return isCellError(value) ? value.error : String(value);
}

function text(content: string, attributes: Readonly<Record<string, string | number>>): SVGElement {
  const node = element('text', attributes);
  node.textContent = content;
  return node;
}

function element<K extends keyof SVGElementTagNameMap>(
  name: K,
  attributes: Readonly<Record<string, string | number>>,
  children: readonly SVGElement[] = [],
): SVGElementTagNameMap[K] {
  const node = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) node.setAttribute(key, String(value));
  node.append(...children);
  return node;
}
