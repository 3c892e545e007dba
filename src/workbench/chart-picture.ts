import type { Area } from '../workbook/address';
import type { PlannedChart } from '../workbook/sheet-plan';
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
  const isHorizontal = chart.kind === 'barClustered';
  const scale = scaleFor(series, chart);
  const longest = Math.max(0, ...categories.map((label) => label.length)) * CHARACTER_WIDTH;
  const plot: Box = {
    left: MARGIN + (isHorizontal ? Math.min(longest, width / 3) : VALUE_WIDTH),
    top: TITLE_HEIGHT + MARGIN / 2,
    right: width - MARGIN * 1.5,
    bottom: height - LABEL_HEIGHT - (series.length > 1 ? LEGEND_HEIGHT : MARGIN / 2),
  };
  return element('svg', { viewBox: `0 0 ${width} ${height}`, width, height, role: 'img', 'aria-label': chart.title }, [
    text(chart.title, { x: width / 2, y: 23, 'text-anchor': 'middle', class: 'chart-title' }),
    ...gridLines(plot, scale, isHorizontal, chart.axisFormat === '0%' ? asPercent(formatNumber) : formatNumber),
    ...categoryLabels(categories, plot, isHorizontal),
    ...seriesShapes(chart.kind, series, plot, scale),
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
  const count = Math.max(0, ...series.map(({ values }) => values.length));
  const totals = Array.from({ length: count }, (_, index) => series.map(({ values }) => values[index] ?? 0)).map(
    (values) => (kind === 'columnStacked' ? values.reduce((sum, value) => sum + value, 0) : Math.max(...values)),
  );
  const highest = axisMaximum ?? Math.max(0, ...totals);
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

function seriesShapes(kind: PlannedChart['kind'], series: readonly Series[], plot: Box, { top }: Scale): SVGElement[] {
  const span = { x: plot.right - plot.left, y: plot.bottom - plot.top };
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
    case 'columnStacked':
      return series.flatMap(({ values, color }, at) =>
        values.map((known, index) => {
          const value = known ?? 0;
          const below = series.slice(0, at).reduce((sum, one) => sum + (one.values[index] ?? 0), 0);
          const slot = span.x / values.length;
          return element('rect', {
            x: plot.left + (index + (1 - BAR_SHARE) / 2) * slot,
            y: plot.bottom - ((below + value) / top) * span.y,
            width: slot * BAR_SHARE,
            height: (value / top) * span.y,
            fill: color,
          });
        }),
      );
    case 'columnClustered':
    case 'barClustered':
      return series.flatMap(({ values, color }, at) =>
        values.map((value, index) =>
          bar(kind, { value: value ?? 0, index, at, of: series.length, count: values.length }, color, plot, top),
        ),
      );
  }
}

function bar(
  kind: 'columnClustered' | 'barClustered',
  { value, index, at, of, count }: { value: number; index: number; at: number; of: number; count: number },
  color: string,
  plot: Box,
  top: number,
): SVGElement {
  const along = kind === 'barClustered' ? plot.bottom - plot.top : plot.right - plot.left;
  const across = kind === 'barClustered' ? plot.right - plot.left : plot.bottom - plot.top;
  const slot = along / count;
  const thickness = (slot * BAR_SHARE) / of;
  const start = (index + (1 - BAR_SHARE) / 2) * slot + at * thickness;
  const length = (value / top) * across;
  return kind === 'barClustered'
    ? element('rect', { x: plot.left, y: plot.top + start, width: length, height: thickness, fill: color })
    : element('rect', { x: plot.left + start, y: plot.bottom - length, width: thickness, height: length, fill: color });
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
