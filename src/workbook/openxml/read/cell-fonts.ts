import type { SparseGrid } from '../../snapshot';
import { parseColumn, parseDigits } from './cell-text';
import { FirstRunFont } from './first-run-font';
import type { Package } from '../zip/package';
import { readPartAsUtf8 } from '../zip/part-pieces';
import { XmlByteScanner } from '../xml/xml-byte-scanner';

/** What the fonts of a sheet's cells follow from; read once for all sheets. */
export interface FontSources {
  /** Names by index into cellXfs; null where a font has none. */
  readonly byStyle: readonly (string | null)[];
  /** Of the shared strings in several fonts, the first run's, by index. */
  readonly bySharedString: ReadonlyMap<number, string>;
}

/** The names of the fonts on a sheet. */
export interface CellFonts {
  /** Of the cells that stand in the sheet, with a value or without. */
  readonly cells: SparseGrid<string>;
  /** Of any cell: one that does not stand there has the font of its row, of its column, or the workbook's normal one. */
  at(row: number, column: number): string | null;
}

/**
 * Reads the font of every cell in a pass of its own over the worksheet, as fonts are seldom asked for.
 * @throws WorkbookException as `Package.text` does, and `hostile-workbook` for a document type declaration
 */
export function readCellFonts(source: Package, part: string, fonts: FontSources): CellFonts {
  const reader = new CellFontReader(fonts);
  const scanner = new XmlByteScanner();
  readPartAsUtf8(source, part, (piece) => {
    scanner.push(piece);
    while (scanner.next()) reader.take(scanner);
  });
  return reader;
}

const LETTER_C = 'c'.charCodeAt(0);
const LETTER_V = 'v'.charCodeAt(0);

class CellFontReader implements CellFonts {
  readonly cells: (string | undefined)[][] = [];
  private readonly rows = new Map<number, string | null>();
  private readonly columns: { readonly first: number; readonly last: number; readonly font: string | null }[] = [];
  private row = -1;
  private column = -1;
  private isShared = false;
  private isInline = false;
  private readonly firstRun = new FirstRunFont();

  constructor(private readonly fonts: FontSources) {}

  at(row: number, column: number): string | null {
    const cell = this.cells[row]?.[column];
    if (cell !== undefined) return cell;
    const ofRow = this.rows.get(row);
    if (ofRow !== undefined) return ofRow;
    const ofColumn = this.columns.find(({ first, last }) => column >= first && column <= last);
    return ofColumn === undefined ? this.ofStyle(0) : ofColumn.font;
  }

  take(scanner: XmlByteScanner): void {
    const { kind } = scanner;
    if (kind === 'text' || kind === 'cdata') return;
    if (this.isInline && !scanner.isNamed('is')) this.firstRun.take(scanner);
    else if (scanner.isNamedByOne(LETTER_V)) this.takeValue(scanner);
    else if (scanner.isNamed('is')) this.takeInline(kind === 'open');
    else if (kind === 'close') return;
    else if (scanner.isNamedByOne(LETTER_C)) this.takeCell(scanner);
    else if (scanner.isNamed('row')) this.takeRow(scanner);
    else if (scanner.isNamed('col')) this.takeColumn(scanner);
  }

  private takeColumn(scanner: XmlByteScanner): void {
    const [first, last] = [Number(scanner.attribute('min')) - 1, Number(scanner.attribute('max')) - 1];
    this.columns.push({ first, last, font: this.styleOf(scanner, 'style') });
  }

  private takeRow(scanner: XmlByteScanner): void {
    const number = scanner.attributeStart('r');
    this.row = number < 0 ? this.row + 1 : parseDigits(scanner.bytes, number) - 1;
    this.column = -1;
    if (scanner.attribute('customFormat') === '1') this.rows.set(this.row, this.styleOf(scanner, 's'));
  }

  private takeCell(scanner: XmlByteScanner): void {
    const address = scanner.attributeStart('r');
    this.column = address < 0 ? this.column + 1 : parseColumn(scanner.bytes, address);
    // Asked only where it matters: most workbooks have no text in several fonts.
    this.isShared = this.fonts.bySharedString.size > 0 && scanner.attribute('t') === 's';
    this.put(this.styleOf(scanner, 's'));
  }

  private takeValue(scanner: XmlByteScanner): void {
    if (!this.isShared || scanner.kind !== 'close') return;
    this.put(this.fonts.bySharedString.get(Number(scanner.text())) ?? null);
  }

  private takeInline(isStart: boolean): void {
    this.isInline = isStart;
    if (isStart) this.firstRun.restart();
    else this.put(this.firstRun.name);
  }

  private put(font: string | null): void {
    if (font !== null && this.row >= 0) (this.cells[this.row] ??= [])[this.column] = font;
  }

  private styleOf(scanner: XmlByteScanner, attribute: string): string | null {
    const style = scanner.attributeStart(attribute);
    return this.ofStyle(style < 0 ? 0 : parseDigits(scanner.bytes, style));
  }

  private ofStyle(index: number): string | null {
    return this.fonts.byStyle[index] ?? null;
  }
}
