import { rewriteCells, type CellSite, type CellTask, type RewriteOptions, type RowTasks } from './row-cells';
import { isInOrder, rowsInOrder } from './sheet-order';
import { childOf, insertChild, parseWorksheet, type WorksheetXml } from '../xml/worksheet-xml';
import { attributeOf, childElements } from '../xml/xml-element';
import { applySplices, elementText, type Splice } from '../xml/xml-splice';

const NOTHING_TO_REVISE: Pick<RewriteOptions, 'isRevising' | 'revise'> = {
  isRevising: () => false,
  revise: () => null,
};

/** Groups `[row, column, task]` by row, both ascending; of two for the same cell the later one stays. */
export function tasksByRow<T>(cells: Iterable<readonly [number, number, T]>): RowTasks<T> {
  const rows = new Map<number, Map<number, T>>();
  for (const [row, column, task] of cells) {
    const columns = rows.get(row) ?? new Map<number, T>();
    rows.set(row, columns.set(column, task));
  }
  return [...rows]
    .sort(([a], [b]) => a - b)
    .map(([row, columns]) => ({
      row,
      cells: [...columns].sort(([a], [b]) => a - b).map(([column, task]): CellTask<T> => ({ column, task })),
    }));
}

/** Writes cells into a sheet that has `sheetData`; see `rewriteCells`. */
export function rewriteSheet<T>(
  sheet: WorksheetXml,
  tasks: RowTasks<T>,
  write: (site: CellSite, task: T) => string,
  revising: Pick<RewriteOptions, 'isRevising' | 'revise'> = NOTHING_TO_REVISE,
): Splice[] {
  const sheetData = childOf(sheet, 'sheetData');
  if (sheetData === null) return [];
  return rewriteCells(sheet.xml, sheetData, tasks, write, { columnStyle: columnStyles(sheet), ...revising });
}

/** The worksheet as cells can be written into it: with a `sheetData`, its rows and cells in order. */
export function worksheetWithData(xml: string): WorksheetXml {
  const sheet = parseWorksheet(xml);
  const sheetData = childOf(sheet, 'sheetData');
  if (sheetData !== null) {
    if (sheetData.isEmptyTag || isInOrder(xml, sheetData)) return sheet;
    return parseWorksheet(applySplices(xml, [rowsInOrder(xml, sheetData)]));
  }
  const empty = insertChild(sheet, 'sheetData', elementText(`${sheet.root.prefix}sheetData`));
  return parseWorksheet(applySplices(sheet.xml, [empty]));
}

/** The style that `cols` gives to cells which do not exist yet. */
export function columnStyles(sheet: WorksheetXml): (column: number) => number | null {
  const cols = childOf(sheet, 'cols');
  if (cols === null) return () => null;
  const spans = [...childElements(sheet.xml, cols)].map((col) => ({
    min: Number(attributeOf(sheet.xml, col, 'min')) - 1,
    max: Number(attributeOf(sheet.xml, col, 'max')) - 1,
    style: attributeOf(sheet.xml, col, 'style'),
  }));
  return (column) => {
    const style = spans.find(({ min, max }) => column >= min && column <= max)?.style ?? null;
    return style === null ? null : Number(style);
  };
}
