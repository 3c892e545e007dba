import { worksheetWithData } from './rewrite-sheet';
import { childOf } from '../xml/worksheet-xml';
import { attributeOf, childElements } from '../xml/xml-element';
import { appendInside, applySplices, elementText, setAttributes, type Splice } from '../xml/xml-splice';

export interface RowHeight {
  /** From 0. */
  readonly row: number;
  /** In points. */
  readonly height: number;
}

/**
 * Sets the heights of rows; those that the sheet does not have are made.
 * @param worksheet its text
 * @param heights each row at most once, in any order
 */
export function writeRowHeights(worksheet: string, heights: readonly RowHeight[]): string {
  const sheet = worksheetWithData(worksheet);
  const { xml } = sheet;
  const { prefix } = sheet.root;
  const pending = [...heights].sort((a, b) => a.row - b.row);
  let next = 0;
  const attributes = (height: number): Record<string, number> => ({ ht: height, customHeight: 1 });
  const rowsBefore = (limit: number): string => {
    let text = '';
    for (let one = pending[next]; one !== undefined && one.row < limit; one = pending[++next]) {
      text += elementText(`${prefix}row`, { r: one.row + 1, ...attributes(one.height) });
    }
    return text;
  };
  const sheetData = childOf(sheet, 'sheetData');
  if (sheetData === null) return xml;
  const splices: Splice[] = [];
  let at = -1;
  for (const element of childElements(xml, sheetData)) {
    if (pending[next] === undefined) break;
    const number = attributeOf(xml, element, 'r');
    at = number === null ? at + 1 : Number(number) - 1;
    splices.push({ start: element.start, end: element.start, text: rowsBefore(at) });
    const own = pending[next];
    if (own?.row !== at) continue;
    splices.push(...setAttributes(xml, element, attributes(own.height)));
    next++;
  }
  const last = rowsBefore(Infinity);
  return applySplices(xml, last === '' ? splices : [...splices, appendInside(xml, sheetData, last)]);
}
