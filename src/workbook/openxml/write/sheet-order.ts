import { areaFromA1, cellToA1 } from '../../address';
import { damaged } from '../part-errors';
import { attributeOf, childElements, rootElement, type XmlElement } from '../xml/xml-element';
import { scanAttributes } from '../xml/xml-scanner';
import { applySplices, setAttributes, type Splice } from '../xml/xml-splice';

const LETTER_C = 'c'.charCodeAt(0);
const LETTER_R = 'r'.charCodeAt(0);
const REFERENCE = ' r="';

/**
 * Whether rows, and the cells in each, stand in ascending order and each once, as the schema has it (ECMA-376 part 1,
 * 18.3.1.73 and 18.3.1.4) and as writing into them relies on.
 * @param sheetData where the sheetData of the worksheet `xml` stands
 */
export function isInOrder(xml: string, { prefix, openEnd, closeStart }: XmlElement): boolean {
  let row = -1;
  let column = -1;
  for (let at = xml.indexOf('<', openEnd); at >= 0 && at < closeStart; at = xml.indexOf('<', at + 1)) {
    const name = at + 1 + prefix.length;
    const code = xml.charCodeAt(name);
    if (code === LETTER_C && endsName(xml.charCodeAt(name + 1))) {
      const next = columnAfter(xml, name + 1, column);
      if (!(next > column)) return false;
      column = next;
    } else if (code === LETTER_R && xml.startsWith('row', name) && endsName(xml.charCodeAt(name + 3))) {
      const reference = referenceAt(xml, name + 3);
      const next = reference === null ? row + 1 : Number(reference) - 1;
      if (!(next > row)) return false;
      row = next;
      column = -1;
    }
  }
  return true;
}

/** White space, "/" or ">": a longer name begins as well with "c" or "row". */
function endsName(code: number): boolean {
  return code <= 32 || code === 47 || code === 62;
}

function columnAfter(xml: string, nameEnd: number, before: number): number {
  const reference = referenceAt(xml, nameEnd);
  return reference === null ? before + 1 : columnOf(reference);
}

function columnOf(reference: string): number {
  let column = 0;
  for (let at = 0; at < reference.length; at++) {
    const letter = reference.charCodeAt(at) & 0xdf;
    if (letter < 65 || letter > 90) break;
    column = column * 26 + letter - 64;
  }
  return column - 1;
}

/** What the attribute "r" of the tag says whose name ends at `nameEnd`; it nearly always comes first. */
function referenceAt(xml: string, nameEnd: number): string | null {
  if (xml.startsWith(REFERENCE, nameEnd)) {
    const start = nameEnd + REFERENCE.length;
    return xml.slice(start, xml.indexOf('"', start));
  }
  const attributes = scanAttributes(xml, nameEnd, xml.indexOf('>', nameEnd));
  return attributes.find(({ name }) => name === 'r')?.rawValue ?? null;
}

/** A row as its pieces make it up. */
interface WholeRow {
  /** The first piece, which says how the row looks. */
  readonly piece: string;
  readonly cells: Map<number, string>;
  /** Whatever else stands in it. */
  rest: string;
}

/**
 * The rows in ascending order, and the cells in each: pieces of one row become one, and of two cells of an address the
 * later one stays that holds something, which is how they are read.
 * @returns the splice that puts them in place of those that stand there
 * @throws WorkbookException `damaged-workbook` for a row or a cell that is nowhere
 */
export function rowsInOrder(xml: string, sheetData: XmlElement): Splice {
  const rows = new Map<number, WholeRow>();
  let number = -1;
  for (const element of childElements(xml, sheetData)) {
    if (element.localName !== 'row') continue;
    const written = attributeOf(xml, element, 'r');
    number = written === null ? number + 1 : Number(written) - 1;
    if (!Number.isInteger(number) || number < 0) throw damaged();
    const piece = xml.slice(element.start, element.end);
    const row = rows.get(number) ?? { piece, cells: new Map<number, string>(), rest: '' };
    rows.set(number, row);
    takePiece(row, piece, number);
  }
  const text = [...rows]
    .sort(([a], [b]) => a - b)
    .map(([place, row]) => rowText(place, row))
    .join('');
  return { start: sheetData.openEnd, end: sheetData.closeStart, text };
}

function takePiece(row: WholeRow, piece: string, number: number): void {
  let column = -1;
  for (const element of childElements(piece, rootElement(piece))) {
    const text = piece.slice(element.start, element.end);
    if (element.localName !== 'c') {
      row.rest += text;
      continue;
    }
    const reference = attributeOf(piece, element, 'r');
    column = reference === null ? column + 1 : (areaFromA1(reference)?.column ?? -1);
    if (column < 0) throw damaged();
    const isEmpty = element.closeStart === element.openEnd;
    if (isEmpty && row.cells.has(column)) continue;
    const placed = setAttributes(text, rootElement(text), { r: cellToA1({ row: number, column }) });
    row.cells.set(column, applySplices(text, placed));
  }
}

function rowText(number: number, { piece, cells, rest }: WholeRow): string {
  const root = rootElement(piece);
  const numbered = applySplices(piece, setAttributes(piece, root, { r: number + 1 }));
  const { openEnd, isEmptyTag, nameEnd } = rootElement(numbered);
  const content = [...cells]
    .sort(([a], [b]) => a - b)
    .map(([, cell]) => cell)
    .join('');
  if (content + rest === '') return isEmptyTag ? numbered : `${numbered.slice(0, openEnd - 1)}/>`;
  const open = isEmptyTag ? `${numbered.slice(0, numbered.lastIndexOf('/')).trimEnd()}>` : numbered.slice(0, openEnd);
  return `${open}${content}${rest}</${numbered.slice(1, nameEnd)}>`;
}
