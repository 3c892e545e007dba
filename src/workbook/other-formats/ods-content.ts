import { WorkbookException } from '../errors';
import type { Package } from '../openxml/zip/package';
import { damaged, readingPart } from '../openxml/part-errors';
import { readPartAsUtf8 } from '../openxml/zip/part-pieces';
import { WellFormedXml } from '../openxml/xml/well-formed';
import { XmlByteScanner } from '../openxml/xml/xml-byte-scanner';
import type { CellFont, SheetFonts } from './cell-font';
import { MAX_OTHER_FORMAT_CELLS } from './limits';

const CONTENT = 'content.xml';
const STYLES = 'styles.xml';
const MANIFEST = 'META-INF/manifest.xml';
const LETTER_P = 'p'.charCodeAt(0);

/** What an OpenDocument spreadsheet says that the library does not tell. */
export interface OdsFacts {
  readonly fonts: SheetFonts;
  readonly hiddenSheets: ReadonlySet<string>;
  readonly protectedSheets: ReadonlySet<string>;
}

/**
 * Reads an .ods once before anything is made of it: a cell may say that it is repeated a billion times.
 * @throws WorkbookException `damaged-workbook`, `encrypted-workbook`, `hostile-workbook` and `sheet-too-large`
 */
export function readOds(parts: Package): OdsFacts {
  if (parts.has(MANIFEST) && parts.text(MANIFEST).includes('encryption-data')) {
    throw new WorkbookException({ code: 'encrypted-workbook' });
  }
  const reader = new OdsReader();
  for (const part of [STYLES, CONTENT]) {
    if (part === STYLES && !parts.has(part)) continue;
    readingPart(part, () => {
      const wellFormed = new WellFormedXml();
      const decoder = new TextDecoder('utf-8', { fatal: true });
      const decode = (piece?: Uint8Array): string => {
        try {
          return decoder.decode(piece, { stream: piece !== undefined });
        } catch {
          throw damaged();
        }
      };
      const scanner = new XmlByteScanner();
      readPartAsUtf8(parts, part, (piece) => {
        scanner.push(piece);
        while (scanner.next()) reader.take(scanner);
        wellFormed.push(decode(piece));
      });
      wellFormed.push(decode());
      wellFormed.end();
    });
  }
  return reader;
}

interface Style {
  readonly parent: string | null;
  font: string | null;
  isHidden: boolean;
}

class OdsReader implements OdsFacts {
  readonly fonts = new Map<string, CellFont[]>();
  readonly hiddenSheets = new Set<string>();
  readonly protectedSheets = new Set<string>();
  private readonly faces = new Map<string, string>();
  private readonly styles = new Map<string, Style>();
  private readonly defaults = new Map<string, Style>();
  private style: Style | null = null;
  private cells = 0;
  private sheet: { readonly name: string; readonly fonts: CellFont[]; columns: (string | null)[] } | null = null;
  private row = 0;
  private rowRepeats = 1;
  private rowStyle: string | null = null;
  private column = 0;
  private cell: { readonly repeats: number; readonly style: string | null } | null = null;

  take(scanner: XmlByteScanner): void {
    const { kind } = scanner;
    if (kind === 'text' || kind === 'cdata') return;
    if (this.sheet === null) this.takeOutside(scanner);
    else if (scanner.isNamed('table-cell') || scanner.isNamed('covered-table-cell')) this.takeCell(scanner);
    else if (scanner.isNamed('table-row')) this.takeRow(scanner);
    else if (scanner.isNamed('table-column') && kind !== 'close') this.takeColumn(scanner);
    else if (scanner.isNamedByOne(LETTER_P) && kind === 'open') this.takeText();
    else if (scanner.isNamed('table') && kind === 'close') this.sheet = null;
  }

  private takeOutside(scanner: XmlByteScanner): void {
    if (scanner.isNamed('style')) this.takeStyle(scanner, this.styles, scanner.attribute('style:name') ?? '');
    else if (scanner.isNamed('default-style')) {
      this.takeStyle(scanner, this.defaults, scanner.attribute('style:family') ?? '');
    } else if (scanner.kind === 'close') return;
    else if (scanner.isNamed('font-face')) this.takeFace(scanner);
    else if (scanner.isNamed('text-properties')) this.takeFont(scanner);
    else if (scanner.isNamed('table-properties') && scanner.attribute('table:display') === 'false') {
      if (this.style !== null) this.style.isHidden = true;
    } else if (scanner.isNamed('table') && scanner.kind === 'open') this.startSheet(scanner);
  }

  private takeStyle(scanner: XmlByteScanner, styles: Map<string, Style>, name: string): void {
    this.style = null;
    if (scanner.kind === 'close') return;
    const style = { parent: scanner.attribute('style:parent-style-name'), font: null, isHidden: false };
    styles.set(name, style);
    if (scanner.kind === 'open') this.style = style;
  }

  private takeFace(scanner: XmlByteScanner): void {
    const family = scanner.attribute('svg:font-family')?.replace(/^'|'$/g, '');
    const name = scanner.attribute('style:name');
    if (family !== undefined && name !== null) this.faces.set(name, family);
  }

  private takeFont(scanner: XmlByteScanner): void {
    const face = scanner.attribute('style:font-name');
    const font = face === null ? scanner.attribute('fo:font-family')?.replace(/^'|'$/g, '') : this.faces.get(face);
    if (this.style !== null && font !== undefined) this.style.font = font;
  }

  private startSheet(scanner: XmlByteScanner): void {
    const name = scanner.attribute('table:name') ?? '';
    const style = this.styles.get(scanner.attribute('table:style-name') ?? '');
    if (style?.isHidden === true) this.hiddenSheets.add(name);
    if (scanner.attribute('table:protected') === 'true') this.protectedSheets.add(name);
    const fonts: CellFont[] = [];
    this.fonts.set(name, fonts);
    this.sheet = { name, fonts, columns: [] };
    this.row = 0;
  }

  private takeColumn(scanner: XmlByteScanner): void {
    const columns = this.sheet?.columns;
    const style = scanner.attribute('table:default-cell-style-name');
    const count = Math.min(repeatsIn(scanner, 'table:number-columns-repeated'), MAX_STYLED_COLUMNS);
    for (let index = 0; index < count && columns !== undefined && columns.length < MAX_STYLED_COLUMNS; index++) {
      columns.push(style);
    }
  }

  private takeRow(scanner: XmlByteScanner): void {
    if (scanner.kind === 'close') {
      this.row += this.rowRepeats;
      return;
    }
    this.rowRepeats = repeatsIn(scanner, 'table:number-rows-repeated');
    this.rowStyle = scanner.attribute('table:default-cell-style-name');
    this.column = 0;
    if (scanner.kind === 'empty') this.row += this.rowRepeats;
  }

  private takeCell(scanner: XmlByteScanner): void {
    if (scanner.kind === 'close') {
      this.column += this.cell?.repeats ?? 1;
      this.cell = null;
      return;
    }
    const repeats = repeatsIn(scanner, 'table:number-columns-repeated');
    if (scanner.kind === 'empty') {
      this.column += repeats;
      return;
    }
    this.cells += repeats * this.rowRepeats;
    if (this.cells > MAX_OTHER_FORMAT_CELLS) {
      throw new WorkbookException({ code: 'sheet-too-large', sheet: this.sheet?.name ?? '', cells: this.cells });
    }
    const style = scanner.attribute('table:style-name') ?? this.rowStyle ?? this.sheet?.columns[this.column] ?? null;
    this.cell = { repeats, style };
  }

  private takeText(): void {
    const font = this.cell === null ? null : this.fontOf(this.cell.style);
    if (this.sheet === null || this.cell === null || font === null) return;
    const { fonts } = this.sheet;
    for (let row = this.row; row < this.row + this.rowRepeats; row++) {
      for (let column = this.column; column < this.column + this.cell.repeats; column++) {
        fonts.push({ row, column, name: font });
      }
    }
  }

  private fontOf(name: string | null): string | null {
    let style = this.styles.get(name ?? 'Default');
    // A style that is its own parent has no font.
    for (let steps = 0; style !== undefined && steps < MAX_STYLE_PARENTS; steps++) {
      if (style.font !== null) return style.font;
      style = style.parent === null ? undefined : this.styles.get(style.parent);
    }
    return this.defaults.get('table-cell')?.font ?? null;
  }
}

/** Excel's grid is no wider. */
const MAX_STYLED_COLUMNS = 16_384;
const MAX_STYLE_PARENTS = 16;

function repeatsIn(scanner: XmlByteScanner, attribute: string): number {
  const repeats = Number(scanner.attribute(attribute) ?? 1);
  return Number.isInteger(repeats) && repeats > 0 ? repeats : 1;
}
