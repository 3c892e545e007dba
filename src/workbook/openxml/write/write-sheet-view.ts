import { cellToA1 } from '../../address';
import { childOf, insertChild, parseWorksheet } from '../xml/worksheet-xml';
import { childElements, firstChild } from '../xml/xml-element';
import { appendInside, applySplices, elementText, removal, type Splice } from '../xml/xml-splice';

/**
 * Keeps the first rows and columns in sight, in the sheet's first view; 0 and 0 let all of them scroll.
 * @param xml a worksheet
 */
export function writeFreeze(xml: string, rows: number, columns: number): string {
  const sheet = parseWorksheet(xml);
  const { prefix } = sheet.root;
  const pane = paneText(prefix, rows, columns);
  const views = childOf(sheet, 'sheetViews');
  const view = views === null ? null : firstChild(xml, views, 'sheetView');
  if (view === null) {
    if (pane === '' || views !== null) return xml;
    const newView = elementText(`${prefix}sheetView`, { workbookViewId: 0 }, pane);
    return applySplices(xml, [insertChild(sheet, 'sheetViews', elementText(`${prefix}sheetViews`, {}, newView))]);
  }
  const children = [...childElements(xml, view)];
  const former = children.filter(({ localName }) => localName === 'pane' || localName === 'selection');
  const rest = children.find((child) => !former.includes(child));
  const place: Splice =
    rest === undefined ? appendInside(xml, view, pane) : { start: rest.start, end: rest.start, text: pane };
  return applySplices(xml, [...former.map(removal), ...(pane === '' ? [] : [place])]);
}

function paneText(prefix: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return '';
  const activePane = rows === 0 ? 'topRight' : columns === 0 ? 'bottomLeft' : 'bottomRight';
  const topLeftCell = cellToA1({ row: rows, column: columns });
  const pane = elementText(`${prefix}pane`, {
    xSplit: columns === 0 ? null : columns,
    ySplit: rows === 0 ? null : rows,
    topLeftCell,
    activePane,
    state: 'frozen',
  });
  return pane + elementText(`${prefix}selection`, { pane: activePane, activeCell: topLeftCell, sqref: topLeftCell });
}
