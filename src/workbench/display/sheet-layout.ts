import { areaFromA1 } from '../../workbook/address';
import { decodeEntities } from '../../workbook/xml-text';
import {
  attributeOf,
  descendantsNamed,
  firstChild,
  isTrue,
  rootElement,
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
 * @throws WorkbookException `damaged-workbook` where the XML is broken
 */
export function readSheetLayout(xml: string): SheetLayout {
  const root = rootElement(xml);
  const format = firstChild(xml, root, 'sheetFormatPr');
  const views = firstChild(xml, root, 'sheetViews');
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
    columns: readColumns(xml, root),
    ...readRows(xml, root),
    frozen: pane && isFrozen(xml, pane) ? splitOf(xml, pane) : { rows: 0, columns: 0 },
  };
}

function widthInPixels(characters: number): number {
  return Math.trunc(((256 * characters + Math.trunc(128 / DIGIT_WIDTH)) / 256) * DIGIT_WIDTH);
}

function readColumns(xml: string, root: XmlElement): SheetLayout['columns'] {
  const columns = new Map<number, { width: number | null; hidden: boolean }>();
  const container = firstChild(xml, root, 'cols');
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
function readRows(xml: string, root: XmlElement): Pick<SheetLayout, 'rows' | 'styles'> {
  const rows = new Map<number, { height: number | null; hidden: boolean }>();
  const styles = new Map<number, Map<number, number>>();
  const data = firstChild(xml, root, 'sheetData');
  if (data === null) return { rows, styles };
  const scanner = new XmlScanner(xml, data.openEnd);
  let row = -1;
  let column = -1;
  while (scanner.next() && scanner.start < data.closeStart) {
    if (scanner.kind === 'close') continue;
    if (scanner.isNamed('row')) {
      const attributes = attributesOfTag(scanner);
      row = attributes.has('r') ? Number(attributes.get('r')) - 1 : row + 1;
      column = -1;
      const height = numberOf(attributes.get('ht') ?? null);
      const hidden = isTrue(attributes.get('hidden') ?? null);
      if (height !== null || hidden) rows.set(row, { height: height && Math.round(height * PIXELS_PER_POINT), hidden });
    } else if (scanner.isNamed('c')) {
      const attributes = attributesOfTag(scanner);
      column = areaFromA1(attributes.get('r') ?? '')?.column ?? column + 1;
      const style = Number(attributes.get('s') ?? 0);
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

function attributesOfTag({ xml, nameEnd, end }: XmlScanner): ReadonlyMap<string, string> {
  return new Map(scanAttributes(xml, nameEnd, end).map(({ name, rawValue }) => [name, decodeEntities(rawValue)]));
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
