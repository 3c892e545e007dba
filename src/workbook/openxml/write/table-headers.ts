import { areaContains, areaFromA1, type Area, type CellPosition } from '../../address';
import type { SheetSnapshot } from '../../snapshot';
import type { CellToSet } from '../cell-to-set';
import type { Package } from '../zip/package';
import { partsReferredTo } from '../read/relationships';
import { isSameName } from '../read/sheet-references';
import { firstRow, headerTexts, valuesIn } from '../read/sheet-values';
import { columnNameText } from './write-table';
import { attributeOf, childElements, firstChild, rootElement, type XmlElement } from '../xml/xml-element';
import { applySplices, setAttributes } from '../xml/xml-splice';
import { decodeXstring } from '../../xml-text';

/**
 * Lets the columns of a sheet's tables be called as the header cells that were just written: Excel repairs a file where
 * they differ. A header that was emptied gets its name back, and one that another column has gets a number, as in Excel.
 * @param written the cells that were written
 * @param readSheet the sheet as it is now; only asked where a header was written
 * @returns what is to be typed into header cells, so that they hold the names as texts
 */
export function followTableHeaders(
  target: Package,
  sheetPart: string,
  written: readonly CellPosition[],
  readSheet: () => SheetSnapshot,
): CellToSet[] {
  return partsReferredTo(target, sheetPart, 'table').flatMap(({ target: part }) => {
    const xml = target.text(part);
    const header = headerArea(xml);
    if (header === null || !written.some((cell) => areaContains(header, cell))) return [];
    const columns = columnsOf(xml);
    const sheet = readSheet();
    const present = headerTexts(valuesIn(sheet, firstRow(header)));
    const names = columnNames(
      present,
      columns.map((column) => decodeXstring(attributeOf(xml, column, 'name') ?? '')),
    );
    const splices = columns.flatMap((column, index) =>
      setAttributes(xml, column, { name: columnNameText(names[index] ?? '') }),
    );
    target.set(part, applySplices(xml, splices));
    return names.flatMap((name, index) => {
      const cell = { row: header.row, column: header.column + index };
      return sheet.values[cell.row]?.[cell.column] === name ? [] : [{ ...cell, input: name }];
    });
  });
}

function headerArea(xml: string): Area | null {
  const table = rootElement(xml);
  const area = areaFromA1(attributeOf(xml, table, 'ref') ?? '');
  return area === null || attributeOf(xml, table, 'headerRowCount') === '0' ? null : { ...area, rowCount: 1 };
}

function columnsOf(xml: string): XmlElement[] {
  const list = firstChild(xml, rootElement(xml), 'tableColumns');
  return list === null ? [] : [...childElements(xml, list)];
}

function columnNames(headers: readonly string[], former: readonly string[]): string[] {
  const names: string[] = [];
  former.forEach((formerName, index) => {
    const wanted = headers[index] ?? '';
    const base = wanted === '' ? formerName : wanted;
    let name = base;
    for (let number = 2; names.some((taken) => isSameName(taken, name)); number++) name = `${base}${number}`;
    names.push(name);
  });
  return names;
}
