import { afterText, scanAttributes, XmlScanner, type XmlAttribute } from './xml-scanner';
import { decodeEntities, normaliseLineEnds } from '../../xml-text';
import { damaged } from '../part-errors';

/** Where an element stands in its XML text; offsets are string indices. */
export interface XmlElement {
  /** Without its namespace prefix. */
  readonly localName: string;
  /** With its colon, or "": new elements beside this one are written with it. */
  readonly prefix: string;
  /** Offset of the start tag's "<". */
  readonly start: number;
  readonly nameEnd: number;
  /** Just past the start tag's ">". */
  readonly openEnd: number;
  /** Offset of the end tag's "<"; equals `openEnd` where the element is an empty tag (`<a/>`). */
  readonly closeStart: number;
  /** Just past the element. */
  readonly end: number;
  readonly isEmptyTag: boolean;
}

/**
 * The document's root element.
 * @throws WorkbookException as `XmlScanner.next` does, and `damaged-workbook` where there is none
 */
export function rootElement(xml: string): XmlElement {
  const scanner = new XmlScanner(xml);
  if (!scanner.next()) throw damaged();
  return takeElement(scanner);
}

/** As `rootElement` and `childElements` of it, in one pass over the text: a sheet's may be of many megabytes. */
export function childrenOfRoot(xml: string): XmlElement[] {
  const scanner = new XmlScanner(xml);
  if (!scanner.next() || scanner.depth < 0) throw damaged();
  const children: XmlElement[] = [];
  while (scanner.depth > 0) {
    if (!scanner.next()) throw damaged();
    if (scanner.depth > 0) children.push(takeElement(scanner));
  }
  return children;
}

/** The children of `parent` in document order, found one after the other as they are asked for. */
export function* childElements(xml: string, parent: XmlElement): Generator<XmlElement, void, void> {
  const scanner = new XmlScanner(xml, parent.openEnd);
  while (scanner.end < parent.closeStart && scanner.next() && scanner.start < parent.closeStart) {
    yield takeElement(scanner);
  }
}

/** The first child with that name, whatever its prefix, or null. */
export function firstChild(xml: string, parent: XmlElement, localName: string): XmlElement | null {
  for (const child of childElements(xml, parent)) {
    if (child.localName === localName) return child;
  }
  return null;
}

/** The children with that name, whatever their prefix. */
export function childrenNamed(xml: string, parent: XmlElement, localName: string): XmlElement[] {
  return [...childElements(xml, parent)].filter((child) => child.localName === localName);
}

/** Every element of that name inside `parent`, at any depth, in document order; not those inside one of them. */
export function descendantsNamed(xml: string, parent: XmlElement, localName: string): XmlElement[] {
  const found: XmlElement[] = [];
  const scanner = new XmlScanner(xml, parent.openEnd);
  while (scanner.next() && scanner.start < parent.closeStart) {
    if (scanner.kind !== 'close' && scanner.isNamed(localName)) found.push(takeElement(scanner));
  }
  return found;
}

/** The attributes in document order, with where they stand; values are as written, entities and all. */
export function attributesOf(xml: string, element: XmlElement): XmlAttribute[] {
  return scanAttributes(xml, element.nameEnd, element.openEnd);
}

/** As `attributeOf`, for several attributes of one element. */
export function attributeReader(xml: string, element: XmlElement): (name: string) => string | null {
  const attributes = attributesOf(xml, element);
  return (name) => valueOf(attributes.find((one) => one.name === name));
}

/** The value of the attribute `name`, as written with its prefix, entities decoded; null where it is missing. */
export function attributeOf(xml: string, element: XmlElement, name: string): string | null {
  return valueOf(attributesOf(xml, element).find((one) => one.name === name));
}

/** As `attributeOf`, for an attribute with a prefix that each program names as it likes (`r:id`, `d3p1:id`). */
export function prefixedAttributeOf(xml: string, element: XmlElement, localName: string): string | null {
  return valueOf(attributesOf(xml, element).find((one) => one.name.endsWith(`:${localName}`)));
}

function valueOf(attribute: XmlAttribute | undefined): string | null {
  return attribute === undefined ? null : decodeEntities(attribute.rawValue);
}

/** xsd:boolean: "1" and "true" are true; anything else, or nothing, is false. */
export function isTrue(value: string | null): boolean {
  return value === '1' || value === 'true';
}

/** All character data inside the element, line ends as XML reads them, entities decoded, CDATA included, comments left out. */
export function textOf(xml: string, element: XmlElement): string {
  const inside = normaliseLineEnds(xml.slice(element.openEnd, element.closeStart));
  if (!inside.includes('<')) return decodeEntities(inside);
  let text = '';
  let at = 0;
  while (at < inside.length) {
    const tag = inside.indexOf('<', at);
    if (tag < 0) return text + decodeEntities(inside.slice(at));
    text += decodeEntities(inside.slice(at, tag));
    if (inside.startsWith('<![CDATA[', tag)) {
      at = afterText(inside, ']]>', tag + 9);
      text += inside.slice(tag + 9, at - 3);
    } else if (inside.startsWith('<!--', tag)) {
      at = afterText(inside, '-->', tag + 4);
    } else {
      at = afterText(inside, '>', tag);
    }
  }
  return text;
}

/** The element of the scanner's current open or empty tag; the scanner ends on the element's last tag. */
function takeElement(scanner: XmlScanner): XmlElement {
  if (scanner.kind === 'close') throw damaged();
  const { xml, start, end: openEnd, localStart, nameEnd } = scanner;
  const isEmptyTag = scanner.kind === 'empty';
  scanner.skipToClose();
  return {
    localName: xml.slice(localStart, nameEnd),
    prefix: xml.slice(start + 1, localStart),
    start,
    nameEnd,
    openEnd,
    closeStart: isEmptyTag ? openEnd : scanner.start,
    end: scanner.end,
    isEmptyTag,
  };
}
