import { childOf, insertChild, parseWorksheet } from './worksheet-xml';
import { attributeOf, childElements } from './xml-element';
import { appendInside, applySplices, elementText, setAttributes, type Splice } from './xml-splice';

/**
 * Sets a row's height.
 * @param xml a worksheet
 * @param row from 0; made where the sheet has none
 */
export function writeRowHeight(xml: string, row: number, points: number): string {
  const sheet = parseWorksheet(xml);
  const { prefix } = sheet.root;
  const height = { ht: points, customHeight: 1 };
  const newRow = elementText(`${prefix}row`, { r: row + 1, ...height });
  const sheetData = childOf(sheet, 'sheetData');
  if (sheetData === null) {
    return applySplices(xml, [insertChild(sheet, 'sheetData', elementText(`${prefix}sheetData`, {}, newRow))]);
  }
  let at = -1;
  let splices: Splice[] = [appendInside(xml, sheetData, newRow)];
  for (const element of childElements(xml, sheetData)) {
    const number = attributeOf(xml, element, 'r');
    at = number === null ? at + 1 : Number(number) - 1;
    if (at < row) continue;
    splices =
      at === row ? setAttributes(xml, element, height) : [{ start: element.start, end: element.start, text: newRow }];
    break;
  }
  return applySplices(xml, splices);
}
