import { cellToA1 } from '../../address';
import { isCellError } from '../../snapshot';
import type { CellStyle, PlannedCell, SheetPlan } from '../../sheet-plan';
import { placesByRow } from './by-row';
import { CombinedStyles } from './style-tasks';
import { inputCellText } from './write-cells';
import { elementText } from '../xml/xml-splice';

/** What a sheet's rows are made of; the areas of styles are within the sheet. */
export type PlannedContent = Pick<SheetPlan, 'cells' | 'styles' | 'rowHeights'>;

export interface RowWriting {
  /** Namespace prefix with its colon, or "". */
  readonly prefix: string;
  /** The style that a column's cells have before ours; null for the normal one. */
  readonly columnStyle: (column: number) => number | null;
  /** The index into cellXfs of a style over another. */
  readonly format: (base: number, style: CellStyle) => number;
}

/**
 * The rows of a sheet that has none yet, from top to bottom; of two contents for a cell the later one holds, of two
 * styles what the later one names.
 */
export function* plannedRows(
  { cells, styles, rowHeights }: PlannedContent,
  { prefix, columnStyle, format }: RowWriting,
): Generator<string, void, undefined> {
  const cellsOf = placesByRow(cells.length, (place) => cells[place]?.row ?? 0);
  const stylesFrom = placesByRow(styles.length, (place) => styles[place]?.area.row ?? 0);
  const heights = new Map(rowHeights.map(({ row, height }) => [row, height]));
  const looks = new CombinedStyles();
  const indices = new Map<number, Map<CellStyle, number>>();
  const indexOf = (column: number, style: CellStyle): number => {
    const base = columnStyle(column) ?? 0;
    const known = indices.get(base) ?? new Map<CellStyle, number>();
    const index = known.get(style) ?? format(base, style);
    indices.set(base, known.set(style, index));
    return index;
  };

  const rowCount = endOf({ cells, styles, rowHeights });
  /** Places of the styles whose areas reach the row. */
  let active: number[] = [];
  for (let row = 0; row < rowCount; row++) {
    const begun = stylesFrom(row);
    if (begun.length > 0) active = [...active, ...begun].sort((a, b) => a - b);
    const inRow = new Map<number, { content: PlannedCell['content'] | null; style: CellStyle | null }>();
    const cellAt = (column: number) => {
      const known = inRow.get(column);
      if (known !== undefined) return known;
      const cell = { content: null, style: null };
      inRow.set(column, cell);
      return cell;
    };
    for (const place of active) {
      const entry = styles[place];
      if (entry === undefined) continue;
      const { area, style } = entry;
      for (let column = area.column; column < area.column + area.columnCount; column++) {
        const cell: { style: CellStyle | null } = cellAt(column);
        cell.style = looks.over(cell.style, style);
      }
    }
    for (const place of cellsOf(row)) {
      const planned = cells[place];
      if (planned === undefined) continue;
      const cell: { content: PlannedCell['content'] | null } = cellAt(planned.column);
      cell.content = planned.content;
    }
    active = active.filter((place) => {
      const area = styles[place]?.area;
      return area !== undefined && area.row + area.rowCount > row + 1;
    });
    const text = [...inRow]
      .sort(([a], [b]) => a - b)
      .map(([column, { content, style }]) => {
        const site = {
          reference: cellToA1({ row, column }),
          existing: null,
          prefix,
          style: style === null ? columnStyle(column) : indexOf(column, style),
        };
        return inputCellText(site, inputOf(content));
      })
      .join('');
    const height = heights.get(row);
    if (text === '' && height === undefined) continue;
    const attributes = { r: row + 1, ht: height, customHeight: height === undefined ? undefined : 1 };
    yield elementText(`${prefix}row`, attributes, text);
  }
}

function endOf({ cells, styles, rowHeights }: PlannedContent): number {
  let end = 0;
  for (const { row } of cells) end = Math.max(end, row + 1);
  for (const { area } of styles) end = Math.max(end, area.row + area.rowCount);
  for (const { row } of rowHeights) end = Math.max(end, row + 1);
  return end;
}

/** An input has no errors: where a formula gives one, Excel finds it when it calculates. */
function inputOf(content: PlannedCell['content'] | null) {
  if (typeof content !== 'object' || content === null) return content;
  return { formula: content.formula, value: isCellError(content.value) ? null : content.value };
}
