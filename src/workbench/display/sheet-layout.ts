import { decodeEntities } from '../../workbook/xml-text';
import {
  attributeOf,
  descendantsNamed,
  firstChild,
  isTrue,
  type XmlElement,
} from '../../workbook/openxml/xml/xml-element';
import { scanAttributes, XmlScanner } from '../../workbook/openxml/xml/xml-scanner';

/** What a sheet part says of how the sheet looks; rows and columns count from 0, sizes are in CSS pixels. */
export interface SheetLayout {
  readonly showGridLines: boolean;
  readonly defaultRowHeight: number;
  readonly defaultColumnWidth: number;
  readonly columns: ReadonlyMap<number, { readonly width: number | null; readonly hidden: boolean }>;
  readonly rows: ReadonlyMap<number, { readonly height: number | null; readonly hidden: boolean }>;
  /** The style number of each cell that has one other than 0, by row and column. */
  readonly styles: ReadonlyMap<number, ReadonlyMap<number, number>>;
  readonly frozen: { readonly rows: number; readonly columns: number };
}

/** At 96 dots an inch a digit of the usual 11 and 12 point fonts is 7 pixels wide. */
const DIGIT_WIDTH = 7;
const PIXELS_PER_POINT = 4 / 3;
const DEFAULT_ROW_POINTS = 15;
const DEFAULT_COLUMN_CHARACTERS = 8.43;
/** Excel pads a column's characters with five pixels; the width in a file has them in it. */
const COLUMN_PADDING = 5;
/** A format that covers the sheet to its last column says nothing that the grid would have to draw. */
const MAX_LAID_OUT_COLUMNS = 1024;

/**
 * @param xml a worksheet part's text
 * @param elements what it has within its root
 * @throws WorkbookException `damaged-workbook` where the XML is broken
 */
export function readSheetLayout(xml: string, elements: readonly XmlElement[]): SheetLayout {
  const named = (name: string) => elements.find(({ localName }) => localName === name) ?? null;
  const format = named('sheetFormatPr');
  const views = named('sheetViews');
  const view = views && firstChild(xml, views, 'sheetView');
  const pane = view && firstChild(xml, view, 'pane');
  const defaultHeight = numberOf(format && attributeOf(xml, format, 'defaultRowHeight'));
  const defaultWidth = numberOf(format && attributeOf(xml, format, 'defaultColWidth'));
  return {
    showGridLines: view === null || isTrue(attributeOf(xml, view, 'showGridLines') ?? '1'),
    defaultRowHeight: Math.round((defaultHeight ?? DEFAULT_ROW_POINTS) * PIXELS_PER_POINT),
    defaultColumnWidth:
      defaultWidth === null
        ? Math.round(DEFAULT_COLUMN_CHARACTERS * DIGIT_WIDTH + COLUMN_PADDING)
        : widthInPixels(defaultWidth),
    columns: readColumns(xml, named('cols')),
    ...readRows(xml, named('sheetData')),
    frozen: pane && isFrozen(xml, pane) ? splitOf(xml, pane) : { rows: 0, columns: 0 },
  };
}

function widthInPixels(characters: number): number {
  return Math.trunc(((256 * characters + Math.trunc(128 / DIGIT_WIDTH)) / 256) * DIGIT_WIDTH);
}

function readColumns(xml: string, container: XmlElement | null): SheetLayout['columns'] {
  const columns = new Map<number, { width: number | null; hidden: boolean }>();
  for (const col of container === null ? [] : descendantsNamed(xml, container, 'col')) {
    const first = (numberOf(attributeOf(xml, col, 'min')) ?? 1) - 1;
    const last = (numberOf(attributeOf(xml, col, 'max')) ?? 1) - 1;
    const width = numberOf(attributeOf(xml, col, 'width'));
    const hidden = isTrue(attributeOf(xml, col, 'hidden'));
    for (let column = first; column <= Math.min(last, MAX_LAID_OUT_COLUMNS); column++) {
      columns.set(column, { width: width === null ? null : widthInPixels(width), hidden });
    }
  }
  return columns;
}

/** One pass over the tags of the sheet's data: a sheet may have a million cells. */
function readRows(xml: string, data: XmlElement | null): Pick<SheetLayout, 'rows' | 'styles'> {
  const rows = new Map<number, { height: number | null; hidden: boolean }>();
  const styles = new Map<number, Map<number, number>>();
  if (data === null) return { rows, styles };
  const scanner = new XmlScanner(xml, data.openEnd);
  let row = -1;
  let column = -1;
  while (scanner.next() && scanner.start < data.closeStart) {
    if (scanner.kind === 'close') continue;
    if (scanner.isNamed('row')) {
      const attribute = attributesOfTag(scanner);
      const number = attribute('r');
      row = number === null ? row + 1 : Number(number) - 1;
      column = -1;
      const height = numberOf(attribute('ht'));
      const hidden = isTrue(attribute('hidden'));
      if (height !== null || hidden) rows.set(row, { height: height && Math.round(height * PIXELS_PER_POINT), hidden });
    } else if (scanner.isNamed('c')) {
      const attribute = attributesOfTag(scanner);
      column = columnOf(attribute('r') ?? '') ?? column + 1;
      const style = Number(attribute('s') ?? 0);
      if (style > 0) rowOf(styles, row).set(column, style);
    }
  }
  return { rows, styles };
}

function rowOf(styles: Map<number, Map<number, number>>, row: number): Map<number, number> {
  const known = styles.get(row);
  if (known !== undefined) return known;
  const added = new Map<number, number>();
  styles.set(row, added);
  return added;
}

function attributesOfTag({ xml, nameEnd, end }: XmlScanner): (name: string) => string | null {
  const attributes = scanAttributes(xml, nameEnd, end);
  return (wanted) => {
    const found = attributes.find(({ name }) => name === wanted);
    return found === undefined ? null : decodeEntities(found.rawValue);
  };
}

const LETTERS = 26;
const BEFORE_A = 'A'.charCodeAt(0) - 1;

/** Of "C12"; null where it begins with no letter. Quicker than to read the whole reference, which there is one of for each cell. */
function columnOf(reference: string): number | null {
  let column = 0;
  let at = 0;
  for (; at < reference.length; at += 1) {
    const letter = reference.charCodeAt(at) - BEFORE_A;
    if (letter < 1 || letter > LETTERS) break;
    column = column * LETTERS + letter;
  }
  return at === 0 ? null : column - 1;
}

function isFrozen(xml: string, pane: XmlElement): boolean {
  return (attributeOf(xml, pane, 'state') ?? 'split').startsWith('frozen');
}

function splitOf(xml: string, pane: XmlElement): SheetLayout['frozen'] {
  return {
    rows: numberOf(attributeOf(xml, pane, 'ySplit')) ?? 0,
    columns: numberOf(attributeOf(xml, pane, 'xSplit')) ?? 0,
  };
}

function numberOf(text: string | null): number | null {
  const value = text === null || text === '' ? NaN : Number(text);
  return Number.isFinite(value) ? value : null;
}
