import { cellToA1, areaFromA1 } from '../../address';
import { XmlScanner, scanAttributes } from '../xml/xml-scanner';
import type { Splice } from '../xml/xml-splice';
import type { XmlElement } from '../xml/xml-element';

/** What is to happen to one cell of a row. */
export interface CellTask<T> {
  readonly column: number;
  readonly task: T;
}

/** Tasks by row, both in ascending order; each cell at most once. */
export type RowTasks<T> = readonly { readonly row: number; readonly cells: readonly CellTask<T>[] }[];

/** A cell that is to be written. */
export interface CellSite {
  /** "E21" */
  readonly reference: string;
  /** The `c` element as it stands, or null where the sheet has none. */
  readonly existing: string | null;
  /** Namespace prefix with its colon, or "". */
  readonly prefix: string;
  /** Index into cellXfs that the cell has, or that it gets from its row or column; null for the normal style. */
  readonly style: number | null;
}

/** Answers the new `c` element, or "" for none. */
export type WriteCell<T> = (site: CellSite, task: T) => string;

/** Called for each cell that stands and has no task; answers its new text, or null to keep it. */
export type ReviseCell = (cellXml: string, row: number, column: number) => string | null;

export interface RewriteOptions {
  /** Style of a column's cells that do not exist yet, as its `cols` entry has it. */
  readonly columnStyle: (column: number) => number | null;
  /** Asked before a row without tasks is stepped over: are there cells to revise in what follows? */
  readonly isRevising: () => boolean;
  readonly revise: ReviseCell;
}

/**
 * Writes cells into sheetData in one pass. Rows and cells without a task keep their bytes; rows and cells that are
 * missing are added where they belong.
 * @param xml the worksheet
 * @param sheetData where its sheetData stands
 * @returns the splices to make, none of which overlap
 */
export function rewriteCells<T>(
  xml: string,
  sheetData: XmlElement,
  tasks: RowTasks<T>,
  write: WriteCell<T>,
  options: RewriteOptions,
): Splice[] {
  const { prefix } = sheetData;
  const splices: Splice[] = [];
  const scanner = new XmlScanner(xml, sheetData.openEnd);
  let next = 0;
  let row = -1;

  const newRowsBefore = (limit: number): string => {
    let text = '';
    for (let pending = tasks[next]; pending !== undefined && pending.row < limit; pending = tasks[++next]) {
      text += newRow(prefix, pending.row, pending.cells, write, options);
    }
    return text;
  };

  while (scanner.next() && scanner.start < sheetData.closeStart) {
    if (scanner.kind === 'close') break;
    const rowTag = tagAt(scanner);
    row = rowTag.attribute('r') === null ? row + 1 : Number(rowTag.attribute('r')) - 1;
    const added = newRowsBefore(row);
    if (added !== '') splices.push({ start: rowTag.start, end: rowTag.start, text: added });
    const pending = tasks[next];
    if (pending?.row === row) {
      next++;
      splices.push(...rewriteRow(scanner, rowTag, row, prefix, pending.cells, write, options));
    } else if (options.isRevising()) {
      splices.push(...rewriteRow(scanner, rowTag, row, prefix, [], write, options));
    } else {
      scanner.skipToClose();
      if (tasks[next] === undefined) break;
    }
  }
  const last = newRowsBefore(Infinity);
  if (last !== '') splices.push(intoEnd(sheetData, last));
  return splices;
}

function intoEnd({ isEmptyTag, prefix, openEnd, closeStart }: XmlElement, text: string): Splice {
  return isEmptyTag
    ? { start: openEnd - 2, end: openEnd, text: `>${text}</${prefix}sheetData>` }
    : { start: closeStart, end: closeStart, text };
}

function newRow<T>(
  prefix: string,
  row: number,
  cells: readonly CellTask<T>[],
  write: WriteCell<T>,
  { columnStyle }: RewriteOptions,
): string {
  const content = cells
    .map(({ column, task }) =>
      write({ reference: cellToA1({ row, column }), existing: null, prefix, style: columnStyle(column) }, task),
    )
    .join('');
  return content === '' ? '' : `<${prefix}row r="${row + 1}">${content}</${prefix}row>`;
}

function rewriteRow<T>(
  scanner: XmlScanner,
  rowTag: Tag,
  row: number,
  prefix: string,
  cells: readonly CellTask<T>[],
  write: WriteCell<T>,
  options: RewriteOptions,
): Splice[] {
  const { xml } = scanner;
  const rowStyle = rowTag.attribute('customFormat') === '1' ? styleOf(rowTag) : null;
  const splices: Splice[] = [];
  let next = 0;
  let column = -1;
  let isReferenceNeeded = false;

  const newCellsBefore = (limit: number): string => {
    let text = '';
    for (let pending = cells[next]; pending !== undefined && pending.column < limit; pending = cells[++next]) {
      const reference = cellToA1({ row, column: pending.column });
      const style = rowStyle ?? options.columnStyle(pending.column);
      text += write({ reference, existing: null, prefix, style }, pending.task);
    }
    return text;
  };

  while (scanner.kind !== 'empty' || scanner.start !== rowTag.start) {
    if (!scanner.next() || scanner.kind === 'close') break;
    const cellTag = tagAt(scanner);
    scanner.skipToClose();
    const reference = cellTag.attribute('r');
    column = reference === null ? column + 1 : (areaFromA1(reference)?.column ?? column + 1);
    const added = newCellsBefore(column);
    if (added !== '') splices.push({ start: cellTag.start, end: cellTag.start, text: added });
    const existing = xml.slice(cellTag.start, scanner.end);
    const pending = cells[next];
    const text =
      pending?.column === column
        ? write({ reference: cellToA1({ row, column }), existing, prefix, style: styleOf(cellTag) }, pending.task)
        : options.revise(existing, row, column);
    if (pending?.column === column) next++;
    if (text !== null && text !== existing) {
      splices.push({ start: cellTag.start, end: scanner.end, text });
    } else if (reference === null && isReferenceNeeded) {
      const at = cellTag.nameEnd;
      splices.push({ start: at, end: at, text: ` r="${cellToA1({ row, column })}"` });
    }
    // A cell without an address stands right of the one before it, which may just have been taken away.
    isReferenceNeeded = text === '';
  }
  const last = newCellsBefore(Infinity);
  if (last === '') return splices;
  if (rowTag.kind === 'empty') {
    const open = xml.slice(rowTag.start, rowTag.end - 2).trimEnd();
    return [{ start: rowTag.start, end: rowTag.end, text: `${open}>${last}</${prefix}row>` }];
  }
  return [...splices, { start: scanner.start, end: scanner.start, text: last }];
}

interface Tag {
  readonly kind: XmlScanner['kind'];
  readonly start: number;
  readonly nameEnd: number;
  readonly end: number;
  readonly attribute: (name: string) => string | null;
}

function tagAt({ xml, kind, start, nameEnd, end }: XmlScanner): Tag {
  const attributes = scanAttributes(xml, nameEnd, end);
  const attribute = (name: string): string | null => attributes.find((one) => one.name === name)?.rawValue ?? null;
  return { kind, start, nameEnd, end, attribute };
}

function styleOf(tag: Tag): number | null {
  const style = tag.attribute('s');
  return style === null ? null : Number(style);
}
