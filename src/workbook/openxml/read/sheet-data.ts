import { MAX_COLUMNS, MAX_ROWS } from '../../address';
import { WorkbookException } from '../../errors';
import { NOT_CALCULATED, type CellError, type CellValue } from '../../snapshot';
import { parseColumn, parseDigits, parseIndex, parseNumber, serialOfIsoDate } from './cell-text';
import type { GridBuilder } from './grid-builder';
import { MAX_XML_DEPTH } from '../limits';
import { fillableFormula, fillFormula, type FillableFormula } from './shared-formula';
import { fitting, RichTextReader } from './shared-strings';
import type { XmlByteScanner } from '../xml/xml-byte-scanner';
import { decodeXstring } from '../../xml-text';
import { damaged } from '../part-errors';

const LETTER_C = 'c'.charCodeAt(0);
const LETTER_F = 'f'.charCodeAt(0);
const LETTER_V = 'v'.charCodeAt(0);

/** Texts that repeat do so early; a column of texts that are all different shall not fill the memory a second time. */
const MAX_KEPT_TEXTS = 4096;

/** ST_CellType (ECMA-376 part 1, 18.18.11). */
type CellType = 'number' | 'shared' | 'text' | 'inline' | 'boolean' | 'error' | 'date';

interface SharedFormula {
  readonly row: number;
  readonly column: number;
  readonly formula: FillableFormula;
}

export interface SheetDataOptions {
  readonly sharedStrings: readonly string[];
  readonly uses1904Dates: boolean;
  readonly readsFormulas: boolean;
}

/**
 * Reads what stands inside `sheetData` (ECMA-376 part 1, 18.3.1.80): takes one tag after the other and fills the grid.
 * A text of no characters is an empty cell, as Office.js cannot tell the two apart either.
 */
export class SheetDataReader {
  private row = -1;
  private isInRow = false;
  private column = -1;
  private type: CellType = 'number';
  private isInline = false;
  /** Character data that a comment or a CDATA section parted from its end tag. */
  private pending = '';
  private skipped = 0;
  /** A formula has been read, and no value yet. */
  private awaitsValue = false;
  private formulaIndex: string | null = null;
  private hasFormulaText = false;
  private readonly sharedFormulas = new Map<string, SharedFormula>();
  private readonly errors = new Map<string, CellError>();
  /** Texts that stand in the cells themselves, so that one that comes again is not kept twice. */
  private readonly texts = new Map<string, string>();
  private readonly richText = new RichTextReader();

  constructor(
    private readonly grid: GridBuilder,
    private readonly options: SheetDataOptions,
  ) {}

  /** Takes the scanner's current tag or text. */
  take(scanner: XmlByteScanner): void {
    const { kind } = scanner;
    if (this.skipped > 0) this.skip(kind);
    else if (this.isInline) this.takeInline(scanner);
    else if (kind === 'text' || kind === 'cdata') this.pending += scanner.text();
    else if (scanner.isNamedByOne(LETTER_C)) this.takeCell(scanner);
    else if (scanner.isNamedByOne(LETTER_V)) this.takeValue(scanner);
    else if (scanner.isNamedByOne(LETTER_F)) this.takeFormula(scanner);
    else if (scanner.isNamed('row')) this.takeRow(scanner);
    else if (scanner.isNamed('is')) this.startInline(kind);
    else if (kind === 'open') this.skipped = 1;
  }

  /**
   * Says that `sheetData` has ended.
   * @throws WorkbookException `damaged-workbook` where something in it has not; as `GridBuilder.finish`
   */
  finish(): void {
    if (this.isInRow || this.isInline || this.skipped > 0) throw damaged();
    this.grid.finish();
  }

  private skip(kind: XmlByteScanner['kind']): void {
    if (kind === 'open') this.skipped++;
    else if (kind === 'close') this.skipped--;
    if (this.skipped > MAX_XML_DEPTH) throw new WorkbookException({ code: 'hostile-workbook', limit: 'depth' });
  }

  private takeRow(scanner: XmlByteScanner): void {
    if (this.isInRow !== (scanner.kind === 'close')) throw damaged();
    this.isInRow = scanner.kind === 'open';
    if (scanner.kind !== 'close') {
      const number = scanner.attributeStart('r');
      this.row = number < 0 ? this.row + 1 : parseDigits(scanner.bytes, number) - 1;
      this.column = -1;
      if (this.row < 0 || this.row >= MAX_ROWS) throw damaged();
      this.grid.startRow(this.row);
    }
  }

  private takeCell(scanner: XmlByteScanner): void {
    if (scanner.kind === 'close') {
      if (this.awaitsValue) this.grid.setValue(this.column, NOT_CALCULATED);
      this.awaitsValue = false;
      return;
    }
    this.awaitsValue = false;
    const address = scanner.attributeStart('r');
    this.column = address < 0 ? this.column + 1 : parseColumn(scanner.bytes, address);
    if (this.column < 0 || this.column >= MAX_COLUMNS) throw damaged();
    this.type = typeOf(scanner);
    this.pending = '';
  }

  private takeValue(scanner: XmlByteScanner): void {
    if (scanner.kind === 'open') {
      this.pending = '';
    } else if (scanner.kind === 'close') {
      const value = this.readValue(scanner);
      // A text of no characters is what some formulas give; a number of none is what was never worked out.
      if (value !== null || this.type !== 'number') this.awaitsValue = false;
      if (value !== null && value !== '') this.grid.setValue(this.column, value);
    }
  }

  private readValue(scanner: XmlByteScanner): CellValue {
    const { bytes, textStart, textEnd } = scanner;
    if (this.pending === '') {
      if (this.type === 'shared') {
        const index = parseIndex(bytes, textStart, textEnd);
        if (index >= 0) return this.sharedString(index);
      }
      if (this.type === 'number') return finite(parseNumber(bytes, textStart, textEnd));
    }
    const text = this.pending + scanner.text();
    switch (this.type) {
      case 'shared':
        return text.trim() === '' ? null : this.sharedString(Number(text));
      case 'number':
        return text.trim() === '' ? null : finite(Number(text));
      case 'text':
      case 'inline':
        return this.keptOnce(fitting(decodeXstring(text)));
      case 'boolean':
        return text.trim() === '1' || text.trim() === 'true';
      case 'error':
        return this.errorValue(text);
      case 'date':
        return serialOfIsoDate(text, this.options.uses1904Dates);
    }
  }

  /** A text that is not there is not an empty cell: nobody can tell what the cell said. */
  private sharedString(index: number): string {
    const text = this.options.sharedStrings[index];
    if (text === undefined) throw damaged();
    return text;
  }

  private keptOnce(text: string): string {
    const kept = this.texts.get(text);
    if (kept !== undefined) return kept;
    if (this.texts.size < MAX_KEPT_TEXTS) this.texts.set(text, text);
    return text;
  }

  private errorValue(text: string): CellError {
    const known = this.errors.get(text);
    if (known !== undefined) return known;
    const error = { error: text };
    this.errors.set(text, error);
    return error;
  }

  private startInline(kind: XmlByteScanner['kind']): void {
    if (kind !== 'open') return;
    this.isInline = true;
    this.richText.restart();
  }

  private takeInline(scanner: XmlByteScanner): void {
    if (!scanner.isNamed('is') || scanner.kind !== 'close') {
      this.richText.take(scanner);
      return;
    }
    this.isInline = false;
    const text = this.keptOnce(this.richText.finish());
    if (text !== '') this.grid.setValue(this.column, text);
  }

  private takeFormula(scanner: XmlByteScanner): void {
    if (scanner.kind !== 'close') this.awaitsValue = scanner.attribute('t') !== 'dataTable';
    if (!this.options.readsFormulas) return;
    if (scanner.kind !== 'close') {
      this.pending = '';
      this.formulaIndex = scanner.attribute('t') === 'shared' ? scanner.attribute('si') : null;
      this.hasFormulaText = scanner.attribute('t') !== 'dataTable';
    }
    if (scanner.kind !== 'open' && this.hasFormulaText) this.endFormula(scanner);
  }

  private endFormula(scanner: XmlByteScanner): void {
    const text = scanner.kind === 'empty' ? '' : this.pending + scanner.text();
    this.pending = '';
    const { row, column, formulaIndex } = this;
    if (text !== '') {
      const formula = `=${text}`;
      if (formulaIndex !== null)
        this.sharedFormulas.set(formulaIndex, { row, column, formula: fillableFormula(formula) });
      this.grid.setFormula(column, formula);
    } else if (formulaIndex !== null) {
      const shared = this.sharedFormulas.get(formulaIndex);
      if (shared === undefined) return;
      this.grid.setFormula(column, fillFormula(shared.formula, row - shared.row, column - shared.column));
    }
  }
}

/** By its letter or two: n, s, str, inlineStr, b, e, d. */
function typeOf(scanner: XmlByteScanner): CellType {
  const start = scanner.attributeStart('t');
  if (start < 0) return 'number';
  const { bytes } = scanner;
  switch (String.fromCharCode(bytes[start] ?? 0)) {
    case 's':
      return bytes[start + 1] === LETTER_T ? 'text' : 'shared';
    case 'i':
      return 'inline';
    case 'b':
      return 'boolean';
    case 'e':
      return 'error';
    case 'd':
      return 'date';
    default:
      return 'number';
  }
}

const LETTER_T = 't'.charCodeAt(0);

function finite(number: number): number | null {
  return Number.isFinite(number) ? number : null;
}
