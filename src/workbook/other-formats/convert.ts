import { read, set_cptable, utils, write, type CellObject, type ParsingOptions, type WorkBook } from '@e965/xlsx';
import * as codepages from '@e965/xlsx/dist/cpexcel';
import { unzipSync, zipSync } from 'fflate';
import { failure, unreachable, type Outcome } from '../../outcome';
import { MAX_COLUMNS, MAX_ROWS, type Area } from '../address';
import { WorkbookException, type WorkbookError } from '../errors';
import { freeSheetName } from '../free-sheet-name';
import { OpenXmlWorkbook } from '../openxml/open-xml-workbook';
import { Package } from '../openxml/zip/package';
import { damaged, outcomeOf } from '../openxml/part-errors';
import { MAX_TEXT_LENGTH } from '../sheet-limits';
import { readBiff } from './biff-stream';
import type { CellFont, SheetFonts } from './cell-font';
import { decodeCsv, separatorOf, valueOfCsv } from './csv-text';
import { MAX_OTHER_FORMAT_BYTES, MAX_OTHER_FORMAT_CELLS } from './limits';
import { readOds, type OdsFacts } from './ods-content';
import { verifyXlsb } from './xlsb-parts';
import type { OtherFormat } from '../other-format';

set_cptable(codepages);

/** Values and formulas are asked for, and how numbers are shown; not what they look like as texts, which takes longest. */
const READING: ParsingOptions = {
  type: 'array',
  dense: true,
  cellText: false,
  cellHTML: false,
  cellNF: true,
  cellFormula: true,
};
/** The name that a list of values gets as a sheet, as Excel has it. */
const SHEET_OF_LIST = 'Sheet1';
/** The library's number for what a value shows that is no number. */
const NOT_A_NUMBER = 0x24;

/**
 * Makes an .xlsx of a file of another form: values, formulas, merged areas, hidden rows, columns and sheets, protected
 * sheets, and the names of the fonts. It takes long and may take all memory, and so it is done in a thread of its own.
 * @returns the .xlsx, or `damaged-workbook`, `encrypted-workbook`, `hostile-workbook`, `empty-workbook`,
 *   `sheet-too-large`
 */
export function convertToOpenXml(bytes: Uint8Array, format: OtherFormat): Outcome<Uint8Array, WorkbookError> {
  if (bytes.length > MAX_OTHER_FORMAT_BYTES) return failure({ code: 'hostile-workbook', limit: 'size' });
  return outcomeOf(() => {
    const { workbook, fonts } = readWorkbook(bytes, format);
    const names = settleSheets(workbook);
    return withFonts(packed(workbook), (name) => fonts.get(names.get(name) ?? name) ?? []);
  });
}

interface Read {
  readonly workbook: WorkBook;
  readonly fonts: SheetFonts;
}

const NO_FONTS: SheetFonts = new Map();

function readWorkbook(bytes: Uint8Array, format: OtherFormat): Read {
  switch (format) {
    case 'xls': {
      const { fonts, isByLibreOffice } = readBiff(bytes);
      // Whether columns are hidden counts as a style.
      const workbook = whole(asked(() => read(bytes, { ...READING, cellStyles: true })));
      if (isByLibreOffice) forgetLostTexts(workbook);
      return { workbook, fonts };
    }
    case 'xlsb': {
      const parts = Package.fromZip(bytes);
      readEveryPart(parts);
      verifyXlsb(parts);
      return { workbook: whole(asked(() => read(bytes, { ...READING, cellStyles: true }))), fonts: NO_FONTS };
    }
    case 'ods': {
      const parts = Package.fromZip(bytes);
      readEveryPart(parts);
      const facts = readOds(parts);
      const workbook = whole(asked(() => read(bytes, READING)));
      putSheetStates(workbook, facts);
      return { workbook, fonts: facts.fonts };
    }
    case 'csv':
      return { workbook: readCsv(bytes), fonts: NO_FONTS };
    default:
      return unreachable(format);
  }
}

/** Holds every part of a package to its checksum and to the limits, which the library does not. */
function readEveryPart(parts: Package): void {
  for (const name of parts.names()) parts.readInPieces(name, () => undefined);
}

/** The library throws all kinds of things at what it does not understand. */
function asked<T>(run: () => T): T {
  try {
    return run();
  } catch {
    throw damaged();
  }
}

/** A sheet that the library could not read it leaves out without a word. */
function whole(workbook: WorkBook): WorkBook {
  for (const name of workbook.SheetNames) if (workbook.Sheets[name] === undefined) throw damaged(name);
  return workbook;
}

/** What a formula shows that may give a text is not known where its writer kept a 0 for it. */
function forgetLostTexts(workbook: WorkBook): void {
  for (const cell of cellsOf(workbook)) {
    if (cell.f !== undefined && cell.v === 0 && MAY_GIVE_TEXT.test(cell.f)) {
      cell.t = 's';
      delete cell.v;
    }
  }
}

/** One with a text in it, and one that is another cell and nothing else. */
const MAY_GIVE_TEXT = /"|^(?:(?:'[^']*'|[^'!()+\-*/^&=<>]*)!)?\$?[A-Z]{1,3}\$?\d+$/;

function putSheetStates(workbook: WorkBook, { hiddenSheets, protectedSheets }: OdsFacts): void {
  workbook.Workbook = {
    ...workbook.Workbook,
    Sheets: workbook.SheetNames.map((name) => ({ name, Hidden: hiddenSheets.has(name) ? 1 : 0 })),
  };
  for (const [name, sheet] of Object.entries(workbook.Sheets)) {
    if (protectedSheets.has(name)) sheet['!protect'] = {};
  }
}

function readCsv(bytes: Uint8Array): WorkBook {
  const text = decodeCsv(bytes);
  if (text.includes('\u0000')) throw damaged();
  const separator = separatorOf(text);
  // With it in front, the list is not taken for something else by how it begins.
  const marked = `sep=${separator}\n${text.replace(/^sep=.\r?\n/, '')}`;
  const workbook = asked(() => read(marked, { ...READING, type: 'string', raw: true }));
  for (const cell of cellsOf(workbook)) {
    if (typeof cell.v !== 'string') continue;
    const value = valueOfCsv(cell.v, separator);
    if (typeof value === 'number') Object.assign(cell, { t: 'n', v: value });
  }
  const [name] = workbook.SheetNames;
  const sheet = name === undefined ? undefined : workbook.Sheets[name];
  if (sheet === undefined) throw damaged();
  return { ...workbook, SheetNames: [SHEET_OF_LIST], Sheets: { [SHEET_OF_LIST]: sheet } };
}

/** Rows and cells with nothing in them may be missing, whatever the library's types say. */
type Rows = ((CellObject | undefined)[] | undefined)[];

function rowsOf(workbook: WorkBook, name: string): Rows {
  const data: unknown = workbook.Sheets[name]?.['!data'];
  return Array.isArray(data) ? (data as Rows) : [];
}

function* cellsOf(workbook: WorkBook): Generator<CellObject, void, undefined> {
  for (const name of workbook.SheetNames) {
    for (const row of rowsOf(workbook, name)) for (const cell of row ?? []) if (cell !== undefined) yield cell;
  }
}

/**
 * Makes of what was read what Excel can have: sheets of cells alone, with allowed names, no wider and longer than their
 * cells (a sheet may say that it is a billion cells large), in which no text is longer than a cell can hold.
 * @returns by what a sheet is called now, what it was called
 */
function settleSheets(workbook: WorkBook): ReadonlyMap<string, string> {
  const states = new Map((workbook.Workbook?.Sheets ?? []).map((state) => [state.name, state]));
  const kept = workbook.SheetNames.filter((name) => workbook.Sheets[name]?.['!type'] === undefined);
  if (kept.length === 0) throw new WorkbookException({ code: 'empty-workbook' });
  const names: string[] = [];
  const sheets: WorkBook['Sheets'] = {};
  let cells = 0;
  for (const name of kept) {
    const sheet = workbook.Sheets[name];
    if (sheet === undefined) continue;
    const rows = rowsOf(workbook, name);
    const used = settleCells(rows);
    // The library writes no sheet in which a row is not there.
    for (let row = 0; row <= used.lastRow; row++) rows[row] ??= [];
    cells += used.cells;
    if (cells > MAX_OTHER_FORMAT_CELLS) throw new WorkbookException({ code: 'sheet-too-large', sheet: name, cells });
    sheet['!ref'] = utils.encode_range({ s: { r: 0, c: 0 }, e: { r: used.lastRow, c: used.lastColumn } });
    const free = isAllowed(name, names) ? name : freeSheetName(name, names);
    names.push(free);
    sheets[free] = sheet;
  }
  workbook.Workbook = {
    ...workbook.Workbook,
    Sheets: kept.map((name, index) => ({ name: names[index] ?? name, Hidden: states.get(name)?.Hidden ?? 0 })),
  };
  workbook.SheetNames = names;
  workbook.Sheets = sheets;
  return new Map(names.map((name, index) => [name, kept[index] ?? name]));
}

function isAllowed(name: string, taken: readonly string[]): boolean {
  return freeSheetName(name.trim(), taken) === name.trim() && name.length <= MAX_SHEET_NAME;
}

const MAX_SHEET_NAME = 31;

function settleCells(rows: Rows): { cells: number; lastRow: number; lastColumn: number } {
  const used = { cells: 0, lastRow: 0, lastColumn: 0 };
  if (rows.length > MAX_ROWS) rows.length = MAX_ROWS;
  rows.forEach((row, index) => {
    if (row === undefined) return;
    if (row.length > MAX_COLUMNS) row.length = MAX_COLUMNS;
    row.forEach((cell, column) => {
      if (cell === undefined) return;
      if (isEmpty(cell)) {
        row[column] = undefined;
        return;
      }
      if (typeof cell.v === 'string' && cell.v.length > MAX_TEXT_LENGTH) cell.v = cell.v.slice(0, MAX_TEXT_LENGTH);
      if (typeof cell.v === 'number' && !Number.isFinite(cell.v)) Object.assign(cell, { t: 'e', v: NOT_A_NUMBER });
      used.cells += 1;
      used.lastRow = index;
      used.lastColumn = Math.max(used.lastColumn, column);
    });
  });
  return used;
}

function isEmpty(cell: CellObject): boolean {
  return cell.f === undefined && (cell.t === 'z' || cell.v === undefined || cell.v === '');
}

/** The library's own zip is not compressed in a browser. */
function packed(workbook: WorkBook): Uint8Array {
  const file = asked(() => write(workbook, { bookType: 'xlsx', type: 'array', bookSST: true }) as ArrayBuffer);
  const parts = Object.entries(unzipSync(new Uint8Array(file)));
  return zipSync(Object.fromEntries(parts.map(([name, part]) => [name, [part, { mtime: ZIP_EPOCH }]])));
}

/** The same file gives the same bytes whenever it is converted. */
const ZIP_EPOCH = '1980-01-01T00:00:00';

/** Fonts whose texts are Unicode say nothing of how a text is to be read. */
const USUAL_FONT = /^(?:Times New Roman|Arial|Calibri|Cambria|Tahoma|Verdana|Segoe UI|Liberation|DejaVu|Noto)\b/i;

function withFonts(file: Uint8Array, fontsOf: (sheet: string) => readonly CellFont[]): Uint8Array {
  const workbook = new OpenXmlWorkbook(Package.fromZip(file));
  for (const { id, name } of workbook.sheetInfos()) {
    const cells = fontsOf(name);
    const areas = runsOf(cells.filter((cell) => !USUAL_FONT.test(cell.name)));
    if (areas.length > 0 && !workbook.sheet(id).isProtected) workbook.setFonts(id, areas);
  }
  return workbook.save();
}

/** Cells of one font that stand side by side are written at once. */
function runsOf(cells: readonly CellFont[]): { area: Area; name: string }[] {
  const runs: { area: { row: number; column: number; rowCount: number; columnCount: number }; name: string }[] = [];
  for (const { row, column, name } of cells) {
    const last = runs.at(-1);
    if (last?.name === name && last.area.row === row && last.area.column + last.area.columnCount === column) {
      last.area.columnCount += 1;
    } else runs.push({ area: { row, column, rowCount: 1, columnCount: 1 }, name });
  }
  return runs;
}
