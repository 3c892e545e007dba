import { WorkbookException } from '../errors';
import { areaFromA1 } from '../address';
import { inflateInPieces } from './zip/inflate';
import { damaged } from './part-errors';
import { WellFormedXml } from './xml/well-formed';
import { readZipDirectory, type ZipEntry } from './zip/zip-directory';

const XML_PART = /\.(?:xml|rels|vml)$/i;

/**
 * Reads a package back before anybody gets it: the zip as a whole, every entry's size and checksum, and of the parts
 * that were written that they are well-formed, with rows and cells in order and each once.
 * @param changed whether a part is not as it was in the file that the package came from
 * @throws WorkbookException `damaged-workbook` for a part that came broken, which nobody had read yet; `unsound-output` for
 *   anything that was written
 */
export function verifyPackage(file: Uint8Array, changed: (name: string) => boolean): void {
  const names = new Set<string>();
  for (const entry of unsoundWhere(null, () => readZipDirectory(file))) {
    const name = entry.name.toLowerCase();
    if (names.has(name)) throw new WorkbookException({ code: 'unsound-output', part: entry.name });
    names.add(name);
    if (changed(entry.name)) unsoundWhere(entry.name, () => verifyWritten(entry));
    else inflateInPieces(entry, () => undefined);
  }
}

function unsoundWhere<T>(part: string | null, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof WorkbookException)) throw error;
    throw new WorkbookException({ code: 'unsound-output', part });
  }
}

function verifyWritten(entry: ZipEntry): void {
  if (!XML_PART.test(entry.name)) {
    inflateInPieces(entry, () => undefined);
    return;
  }
  const decode = strictDecoder();
  const order = new SheetOrder();
  const xml = new WellFormedXml((name, attributes, depth) => order.take(name, attributes, depth));
  inflateInPieces(entry, (piece) => xml.push(decode(piece)));
  xml.push(decode());
  xml.end();
}

/** Decodes UTF-8 that comes in pieces. @throws WorkbookException for anything else */
function strictDecoder(): (piece?: Uint8Array) => string {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  return (piece) => {
    try {
      return decoder.decode(piece, { stream: piece !== undefined });
    } catch {
      // Decoding throws for nothing but bytes that are not in the encoding.
      throw damaged();
    }
  };
}

/** Depths in a worksheet, from its root. */
const SHEET_DATA = 1;
const ROW = 2;
const CELL = 3;

/** Holds the rows of a worksheet, and the cells of each, to their order. */
class SheetOrder {
  private isSheet = false;
  private isInRows = false;
  private hasRows = false;
  private row = -1;
  private column = -1;

  take(name: string, attributes: string, depth: number): void {
    if (depth === 0) this.isSheet = localName(name) === 'worksheet';
    if (!this.isSheet) return;
    if (depth === SHEET_DATA) this.takeTopLevel(localName(name));
    else if (this.isInRows && depth === ROW && localName(name) === 'row') this.takeRow(attributes);
    else if (this.isInRows && depth === CELL && localName(name) === 'c') this.takeCell(attributes);
  }

  private takeTopLevel(name: string): void {
    this.isInRows = name === 'sheetData';
    if (this.isInRows && this.hasRows) throw damaged();
    this.hasRows ||= this.isInRows;
  }

  private takeRow(attributes: string): void {
    const reference = /\sr\s*=\s*["'](\d+)["']/.exec(attributes)?.[1];
    const next = reference === undefined ? this.row + 1 : Number(reference) - 1;
    if (next <= this.row) throw damaged();
    this.row = next;
    this.column = -1;
  }

  private takeCell(attributes: string): void {
    const reference = /\sr\s*=\s*["']([A-Za-z]+\d+)["']/.exec(attributes)?.[1];
    const next = reference === undefined ? this.column + 1 : (areaFromA1(reference)?.column ?? -1);
    if (next <= this.column) throw damaged();
    this.column = next;
  }
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
