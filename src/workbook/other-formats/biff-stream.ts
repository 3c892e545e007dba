import { CFB } from '@e965/xlsx';
import { WorkbookException } from '../errors';
import { damaged } from '../openxml/part-errors';
import type { CellFont, SheetFonts } from './cell-font';

/** Record types of [MS-XLS] 2.3, and of BIFF 2 to 5. */
const BOF = [0x0009, 0x0209, 0x0409, 0x0809];
const BOUND_SHEET = 0x0085;
const CELLS_WITH_TEXT = [0x00fd, 0x0204, 0x00d6, 0x0006];
const END = 0x000a;
const FILE_PASS = 0x002f;
const FONT = 0x0031;
const FORMAT_OF_CELLS = 0x00e0;
const WRITER = 0x005c;

/** What LibreOffice names itself where Excel has the user's name. */
const LIBREOFFICE = 'Calc';

const HEADER_BYTES = 4;
const BIFF8 = 0x0600;
/** [MS-XLS] 2.5.129: there is no font of this number; those behind it count one more than they are. */
const FONT_LEFT_OUT = 4;

/** What the records of an .xls say that the library does not tell. */
export interface BiffFacts {
  /** Of the cells that may hold a text. */
  readonly fonts: SheetFonts;
  /** LibreOffice keeps a 0 for the text that a formula shows. */
  readonly isByLibreOffice: boolean;
}

/**
 * Walks over the records of an .xls before anything is made of them: the library reads what it finds, and would give half
 * of a broken workbook for a whole one.
 * @throws WorkbookException `damaged-workbook` where a record or a sheet is cut off or does not stand where it is said to;
 *   `encrypted-workbook`
 */
export function readBiff(bytes: Uint8Array): BiffFacts {
  const stream = workbookStream(bytes);
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
  const walk = new BiffWalk(stream, view);
  for (let at = 0; !walk.isOver; at += HEADER_BYTES + view.getUint16(at + 2, true)) {
    if (at + HEADER_BYTES > stream.length) throw damaged();
    const [type, length] = [view.getUint16(at, true), view.getUint16(at + 2, true)];
    if (at + HEADER_BYTES + length > stream.length) throw damaged();
    walk.take(type, at, length);
    if (at + HEADER_BYTES + length === stream.length) break;
  }
  return walk.facts();
}

/** The library does not say the types of its part for compound files. */
const compoundFiles = CFB as {
  read(bytes: Uint8Array, options: { readonly type: 'array' }): unknown;
  find(file: unknown, path: string): { readonly content?: ArrayLike<number> } | null;
};

function workbookStream(bytes: Uint8Array): Uint8Array {
  if (bytes[0] === 0x09) return bytes;
  try {
    const file = compoundFiles.read(bytes, { type: 'array' });
    const content = (compoundFiles.find(file, '/Workbook') ?? compoundFiles.find(file, '/Book'))?.content;
    if (content !== undefined && content.length > 0) return Uint8Array.from(content);
  } catch {
    // It says by all kinds of errors that a sector or an entry is not where it should be.
  }
  throw damaged();
}

class BiffWalk {
  /** Nothing that counts comes after the end of the last sheet. */
  isOver = false;
  private depth = 0;
  private version = 0;
  private readonly starts = new Set<number>();
  private readonly sheets = new Map<number, string>();
  private readonly fontNames: string[] = [];
  private readonly fontOfFormat: number[] = [];
  private readonly fonts = new Map<string, CellFont[]>();
  private sheet: string | null = null;
  private writer = '';

  constructor(
    private readonly stream: Uint8Array,
    private readonly view: DataView,
  ) {}

  take(type: number, at: number, length: number): void {
    const start = at + HEADER_BYTES;
    if (BOF.includes(type)) {
      this.begin(at, length);
      return;
    }
    if (this.depth === 0) {
      // Behind the last sheet stands what fills the stream's last sector.
      if (this.starts.size === 0) throw damaged();
      this.isOver = true;
      return;
    }
    if (type === FILE_PASS) throw new WorkbookException({ code: 'encrypted-workbook' });
    if (type === END) this.depth -= 1;
    else if (type === BOUND_SHEET && length > 8)
      this.sheets.set(this.view.getUint32(start, true), this.sheetName(start));
    else if (type === WRITER && length > 7) this.writer = latin.decode(this.stream.subarray(start + 3, start + 7));
    else if (type === FONT && length > 15) this.fontNames.push(this.shortText(start + 14));
    else if (type === FORMAT_OF_CELLS && length >= 2) this.fontOfFormat.push(this.view.getUint16(start, true));
    else if (CELLS_WITH_TEXT.includes(type) && length >= 6) this.takeCell(start);
  }

  facts(): BiffFacts {
    if (this.depth !== 0 || this.starts.size === 0) throw damaged();
    for (const start of this.sheets.keys()) if (!this.starts.has(start)) throw damaged();
    return { fonts: this.fonts, isByLibreOffice: this.writer === LIBREOFFICE };
  }

  private begin(at: number, length: number): void {
    if (length < 4) throw damaged();
    if (this.depth === 0) {
      if (this.starts.size === 0) this.version = this.view.getUint16(at + HEADER_BYTES, true);
      this.starts.add(at);
      this.sheet = this.sheets.get(at) ?? null;
    }
    this.depth += 1;
  }

  private takeCell(start: number): void {
    if (this.sheet === null || this.depth !== 1) return;
    const font = this.fontOfFormat[this.view.getUint16(start + 4, true)] ?? 0;
    const name = this.fontNames[font > FONT_LEFT_OUT ? font - 1 : font];
    if (name === undefined) return;
    const cells = this.fonts.get(this.sheet) ?? [];
    this.fonts.set(this.sheet, cells);
    cells.push({ row: this.view.getUint16(start, true), column: this.view.getUint16(start + 2, true), name });
  }

  private sheetName(start: number): string {
    return this.shortText(start + 6);
  }

  /** [MS-XLS] 2.5.240: its length, in BIFF 8 whether two bytes make a letter, and the letters. */
  private shortText(start: number): string {
    const { stream, version } = this;
    const length = stream[start] ?? 0;
    if (version !== BIFF8) return latin.decode(stream.subarray(start + 1, start + 1 + length));
    const isWide = ((stream[start + 1] ?? 0) & 1) === 1;
    return isWide
      ? utf16.decode(stream.subarray(start + 2, start + 2 + 2 * length))
      : latin.decode(stream.subarray(start + 2, start + 2 + length));
  }
}

const latin = new TextDecoder('latin1');
const utf16 = new TextDecoder('utf-16le');
