import { placeForChild, WORKSHEET_ORDER, type WorksheetChild } from './element-order';
import { damaged } from '../part-errors';
import type { XmlElement } from './xml-element';
import { XmlScanner } from './xml-scanner';
import { appendInside, type Splice } from './xml-splice';

/** A worksheet's text with where its top-level elements stand. */
export interface WorksheetXml {
  readonly xml: string;
  readonly root: XmlElement;
  /** In document order. */
  readonly children: readonly XmlElement[];
}

/**
 * Finds the worksheet's top-level elements. The inside of sheetData, nearly all of a long sheet, is stepped over unread.
 * @throws WorkbookException `damaged-workbook` for a text that is no worksheet
 */
export function parseWorksheet(xml: string): WorksheetXml {
  const first = new XmlScanner(xml);
  if (!first.next() || !first.isNamed('worksheet') || first.kind !== 'open') throw damaged();
  const closeStart = xml.lastIndexOf('</');
  const root = {
    localName: 'worksheet',
    prefix: xml.slice(first.start + 1, first.localStart),
    start: first.start,
    nameEnd: first.nameEnd,
    openEnd: first.end,
    closeStart,
    end: xml.indexOf('>', closeStart) + 1,
    isEmptyTag: false,
  };
  const children: XmlElement[] = [];
  let from = root.openEnd;
  for (;;) {
    const child = childAt(xml, from, closeStart);
    if (child === null) return { xml, root, children };
    children.push(child);
    from = child.end;
  }
}

export function childOf(sheet: WorksheetXml, name: WorksheetChild): XmlElement | null {
  return sheet.children.find((child) => child.localName === name) ?? null;
}

/** Puts the new top-level element `text`, called `name`, where the schema wants it. */
export function insertChild({ xml, root, children }: WorksheetXml, name: WorksheetChild, text: string): Splice {
  const at = placeForChild(xml, children, root.closeStart, WORKSHEET_ORDER, name);
  return { start: at, end: at, text };
}

/** Puts `text` in place of the top-level element called `name`, or where it belongs if there is none. "" takes it away. */
export function putChild(sheet: WorksheetXml, name: WorksheetChild, text: string): Splice {
  const present = childOf(sheet, name);
  return present === null ? insertChild(sheet, name, text) : { start: present.start, end: present.end, text };
}

/** Adds `item` to the list element `name`, which is made if there is none. */
export function appendToList(sheet: WorksheetXml, name: WorksheetChild, item: string): Splice {
  const list = childOf(sheet, name);
  const listName = sheet.root.prefix + name;
  return list === null
    ? insertChild(sheet, name, `<${listName}>${item}</${listName}>`)
    : appendInside(sheet.xml, list, item);
}

function childAt(xml: string, from: number, end: number): XmlElement | null {
  const scanner = new XmlScanner(xml, from);
  if (!scanner.next() || scanner.start >= end) return null;
  if (scanner.kind === 'close') throw damaged();
  const { start, localStart, nameEnd, end: openEnd } = scanner;
  const localName = scanner.localName();
  const isEmptyTag = scanner.kind === 'empty';
  const prefix = xml.slice(start + 1, localStart);
  let closeStart = openEnd;
  let childEnd = openEnd;
  if (localName === 'sheetData' && !isEmptyTag) {
    closeStart = xml.lastIndexOf(`</${prefix}sheetData`);
    childEnd = xml.indexOf('>', closeStart) + 1;
    if (closeStart < openEnd) throw damaged();
  } else {
    scanner.skipToClose();
    if (!isEmptyTag) closeStart = scanner.start;
    childEnd = scanner.end;
  }
  return { localName, prefix, start, nameEnd, openEnd, closeStart, end: childEnd, isEmptyTag };
}
