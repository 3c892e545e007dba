import { rewriteSheet, worksheetWithData } from './rewrite-sheet';
import type { CellSite, RowTasks } from './row-cells';
import { rootElement } from '../xml/xml-element';
import { applySplices, elementText, setAttributes } from '../xml/xml-splice';

/**
 * Gives cells another style index, and makes those that are missing.
 * @param xml a worksheet
 * @param tasks the cells, with what `format` is asked about
 * @param format the new index into cellXfs, given the one that the cell has
 */
export function writeCellFormats<T>(
  xml: string,
  tasks: RowTasks<T>,
  format: (style: number, task: T) => number,
): string {
  const sheet = worksheetWithData(xml);
  const write = ({ existing, reference, prefix, style }: CellSite, task: T): string => {
    const next = format(style ?? 0, task);
    if (existing === null) return elementText(`${prefix}c`, { r: reference, s: next });
    const cell = rootElement(existing);
    return style === next ? existing : applySplices(existing, setAttributes(existing, cell, { s: next }));
  };
  return applySplices(sheet.xml, rewriteSheet(sheet, tasks, write));
}
