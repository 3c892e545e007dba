import type { SummaryTexts } from '../../i18n/vi/summary';
import { cellToA1, type Area } from '../../workbook/address';
import type { PlannedChart } from '../../workbook/sheet-plan';
import { fixed } from '../formula-text';
import { colors, heights, look } from './look';
import type { SheetPlanBuilder } from './sheet-plan-builder';
import { countIn, type CountLine, type CountRows, type SummaryColumn } from './unit-table';

/** A part of nothing has no label. */
const COUNT_LABELS = '0;;';
export const SHARE_LABELS = '0.0%';

/** What a bar is made of, from the left; the names of results are those of columns, too. */
const results = ['met', 'notMet', 'notApplicable', 'rated', 'blank'] as const;

/** Columns beside the printed ones, in characters: the place in order, what a bar is called, what it is made of. */
const ASIDE = { place: 8, label: 24, value: 10 } as const;

/** Rows that a chart needs for its title and legend, and for each bar. */
const FRAME_ROWS = 5;
const ROWS_PER_BAR = 1.5;

/** The table of counts that a chart shows, and what is known of its lines. */
export interface CountedLines extends CountRows {
  readonly lines: readonly CountLine[];
}

/** Rows that a chart of so many bars covers. */
export function barRows(bars: number): number {
  return FRAME_ROWS + Math.ceil(bars * ROWS_PER_BAR);
}

/** Whether bars would show more than their table does at a glance: they are not all alike. */
export function tellsApart(lines: readonly CountLine[]): boolean {
  return new Set(lines.map(({ ratio }) => ratio)).size > 1;
}

/** @returns the widths of the columns that `writeOrderedBars` writes beside the printed ones */
export function asideWidths(
  columns: readonly SummaryColumn[],
  hasPoints: boolean,
  lines: readonly CountLine[],
): readonly number[] {
  return [ASIDE.place, ASIDE.label, ...seriesColumns(columns, hasPoints, lines).map(() => ASIDE.value)];
}

/** Without parts that no bar has; met and not met change places as a form is filled in. */
function seriesColumns(
  columns: readonly SummaryColumn[],
  hasPoints: boolean,
  lines: readonly CountLine[],
): readonly SummaryColumn[] {
  if (hasPoints) return ['ratio'];
  const isThere = (result: (typeof results)[number]) => lines.some(({ counts }) => (countIn(counts, result) ?? 0) > 0);
  return results.filter(
    (result) => columns.includes(result) && (result === 'met' || result === 'notMet' || isThere(result)),
  );
}

/**
 * Writes the lines of a table of counts once more beside it, from the one that has reached most on, and plans a bar for
 * each: of a set with points its share of them, else its results as parts of 100 %, so that a group of two criteria
 * compares with one of thirty-two.
 * @param frame what the chart is called and where it stands
 * @param left the first column beside the printed ones
 */
export function writeOrderedBars(
  builder: SheetPlanBuilder,
  frame: Pick<PlannedChart, 'name' | 'place' | 'title'>,
  columns: readonly SummaryColumn[],
  hasPoints: boolean,
  { header, first, last, lines }: CountedLines,
  left: number,
  texts: SummaryTexts,
): PlannedChart {
  const shown = seriesColumns(columns, hasPoints, lines);
  const nameOf = (column: SummaryColumn) =>
    column === 'ratio' ? texts.columns.scoreRatio : texts.results[column as (typeof results)[number]];
  const headers = [texts.columns.position, frame.title, ...shown.map(nameOf)];
  headers.forEach((text, index) => builder.put(header, left + index, text, look.aside));
  const order = [...lines.keys()].sort((a, b) => (lines[b]?.ratio ?? 0) - (lines[a]?.ratio ?? 0) || a - b);
  const range = (column: number, from: number, to: number) =>
    `${fixed({ row: from, column })}:${fixed({ row: to, column })}`;
  const ratioColumn = columns.indexOf('ratio');
  lines.forEach((_line, index) => {
    const row = first + index;
    const ratio = cellToA1({ row, column: ratioColumn });
    // Of those that have reached the same, the upper one comes first.
    const formula = `=SUMPRODUCT(--(${range(ratioColumn, first, last)}>${ratio}))+SUMPRODUCT(--(${range(ratioColumn, first, row)}=${ratio}))`;
    builder.put(row, left, { formula, value: order.indexOf(index) + 1 }, look.aside);
    const inOrder = lines[order[index] ?? 0];
    const place = `MATCH(${index + 1},${range(left, first, last)},0)`;
    const label = `=INDEX(${range(columns.indexOf('unit'), first, last)},${place})`;
    builder.put(row, left + 1, { formula: label, value: inOrder?.label ?? '' }, look.asideText);
    shown.forEach((column, at) => {
      const cells = range(columns.indexOf(column), first, last);
      const value = (column === 'ratio' ? inOrder?.ratio : inOrder && countIn(inOrder.counts, column)) ?? 0;
      const style = column === 'ratio' ? { ...look.aside, numberFormat: look.ratio.numberFormat } : look.aside;
      builder.put(row, left + 2 + at, { formula: `=INDEX(${cells},${place})`, value }, style);
    });
  });
  builder.rowHeight(header, heights.header);
  for (let row = 0; row < frame.place.rowCount; row += 1) builder.rowHeight(frame.place.row + row, heights.row);
  const area = (column: number): Area => ({ row: first, column, rowCount: last - first + 1, columnCount: 1 });
  return {
    ...frame,
    kind: hasPoints ? 'barClustered' : 'barStacked100',
    axisFormat: '0%',
    ...(hasPoints && { axisMaximum: 1 }),
    labelFormat: hasPoints ? SHARE_LABELS : COUNT_LABELS,
    categories: area(left + 1),
    series: shown.map((column, index) => ({
      name: nameOf(column),
      values: area(left + 2 + index),
      color: column === 'ratio' ? colors.met : colors[column as (typeof results)[number]],
    })),
  };
}
