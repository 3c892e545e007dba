import { childOf, parseWorksheet, putChild } from '../xml/worksheet-xml';
import { attributeOf, childElements, isTrue, rootElement } from '../xml/xml-element';
import { applySplices, elementText, setAttributes } from '../xml/xml-splice';

/** Pixels that the widest digit takes in the normal font of a new workbook, and that a cell keeps free at its sides. */
const DIGIT_PIXELS = 7;
const PADDING_PIXELS = 5;

/** A `col` element: the columns from `min` to `max`, counted from 0, and its text. */
interface ColumnSpan {
  readonly min: number;
  readonly max: number;
  readonly text: string;
}

/**
 * Sets a column's width. A span of columns that the column is part of is split; its other columns keep theirs.
 * @param xml a worksheet
 * @param characters as Excel shows it; the file has it with the padding of a cell (ECMA-376 part 1, 18.3.1.13)
 */
export function writeColumnWidth(xml: string, column: number, characters: number): string {
  const sheet = parseWorksheet(xml);
  const name = `${sheet.root.prefix}col`;
  const spans = readSpans(xml);
  const changes = { width: fileWidth(characters), customWidth: 1 };
  const own = spans.find(({ min, max }) => column >= min && column <= max);
  const next = spans.flatMap((span) => (span === own ? split(span, column, changes) : [span]));
  if (own === undefined) {
    const text = elementText(name, { min: column + 1, max: column + 1, ...changes });
    next.push({ min: column, max: column, text });
    next.sort((a, b) => a.min - b.min);
  }
  const content = next.map((span) => span.text).join('');
  return applySplices(xml, [putChild(sheet, 'cols', elementText(`${sheet.root.prefix}cols`, {}, content))]);
}

/** A column's width in characters, or null where it has the sheet's default. */
export function readColumnWidth(xml: string, column: number): number | null {
  const span = readSpans(xml).find(({ min, max }) => column >= min && column <= max);
  if (span === undefined) return null;
  const element = rootElement(span.text);
  const width = attributeOf(span.text, element, 'width');
  if (width === null || !isTrue(attributeOf(span.text, element, 'customWidth'))) return null;
  return Math.max(0, Math.round((Number(width) - PADDING_PIXELS / DIGIT_PIXELS) * 100) / 100);
}

function fileWidth(characters: number): number {
  return Math.trunc(((characters * DIGIT_PIXELS + PADDING_PIXELS) / DIGIT_PIXELS) * 256) / 256;
}

function readSpans(xml: string): ColumnSpan[] {
  const cols = childOf(parseWorksheet(xml), 'cols');
  if (cols === null) return [];
  return [...childElements(xml, cols)].map((col) => ({
    min: Number(attributeOf(xml, col, 'min')) - 1,
    max: Number(attributeOf(xml, col, 'max')) - 1,
    text: xml.slice(col.start, col.end),
  }));
}

function split({ min, max, text }: ColumnSpan, column: number, changes: Record<string, number>): ColumnSpan[] {
  const part = (first: number, last: number, more: Record<string, number>): ColumnSpan[] => {
    if (first > last) return [];
    const element = rootElement(text);
    const splices = setAttributes(text, element, { min: first + 1, max: last + 1, ...more });
    return [{ min: first, max: last, text: applySplices(text, splices) }];
  };
  return [...part(min, column - 1, {}), ...part(column, column, changes), ...part(column + 1, max, {})];
}
