import { areaFromA1, columnLetters, MAX_COLUMNS, MAX_ROWS } from '../../address';

/*
 * What stands in a formula ([MS-XLSX] 2.2.2), as far as finding references needs it. Texts, quoted sheet names, brackets
 * (another workbook, a table's column), error values and words are matched too, so that nothing in them is taken for a
 * reference. A word before "(" is a function ("LOG10"), one before "!" a sheet.
 */
const TEXT = String.raw`"(?:[^"]|"")*"`;
const QUOTED = String.raw`'(?:[^']|'')*'`;
const BRACKETED = String.raw`\[(?:[^[\]]|\[[^[\]]*\])*\]`;
const ERROR = String.raw`#[A-Z/0!?]+`;
const WORD = String.raw`[\p{L}_\\][\p{L}\p{N}_.\\?]*`;
const COLUMN = String.raw`\$?[A-Za-z]{1,3}`;
const ROW = String.raw`\$?[1-9]\d{0,6}`;
const REFERENCE = String.raw`(?<![\p{L}\p{N}_.\\?])(${COLUMN}${ROW}|${COLUMN}:${COLUMN}|${ROW}:${ROW})(?![\p{L}\p{N}_.(\\?!])`;
const TOKENS = new RegExp([TEXT, QUOTED, BRACKETED, ERROR, REFERENCE, WORD].join('|'), 'gu');
const CORNER = /(\$?)([A-Za-z]*)(\$?)(\d*)/;

/** One end of a reference: a cell, a column or a row; the index that it has not is null. */
interface Corner {
  readonly column: number | null;
  readonly columnIsFixed: boolean;
  readonly row: number | null;
  readonly rowIsFixed: boolean;
}

/** A formula cut where its relative references stand, so that it is read once for all cells that it fills. */
export type FillableFormula = readonly (string | readonly Corner[])[];

/** @param formula with or without its "=" */
export function fillableFormula(formula: string): FillableFormula {
  const pieces: (string | readonly Corner[])[] = [];
  let at = 0;
  for (const match of formula.matchAll(TOKENS)) {
    const [, reference] = match;
    // What lies off the grid as it stands ("XFE1") is a defined name.
    if (reference === undefined || areaFromA1(reference) === null) continue;
    pieces.push(formula.slice(at, match.index), reference.split(':').map(readCorner));
    at = match.index + reference.length;
  }
  pieces.push(formula.slice(at));
  return pieces;
}

/**
 * A formula as it reads in another cell when it is filled from its own: relative references move, "$" ones stay. This
 * is how a shared formula (ECMA-376 part 1, 18.3.1.40) reads in the cells that only name its index.
 * @param rows how far down, columns how far to the right; either may be negative
 * @returns the formula with "#REF!" for what leaves the grid
 */
export function fillFormula(formula: FillableFormula, rows: number, columns: number): string {
  // Joined, not added: V8 would keep every step of an addition for as long as the text lives.
  return formula.map((piece) => (typeof piece === 'string' ? piece : fillReference(piece, rows, columns))).join('');
}

/** `fillFormula` for a formula that is filled into one cell only. */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  return fillFormula(fillableFormula(formula), rows, columns);
}

function fillReference(corners: readonly Corner[], rows: number, columns: number): string {
  let reference = '';
  for (const corner of corners) {
    const column = moved(corner.column, corner.columnIsFixed ? 0 : columns);
    const row = moved(corner.row, corner.rowIsFixed ? 0 : rows);
    if (isOff(column, MAX_COLUMNS) || isOff(row, MAX_ROWS)) return '#REF!';
    if (reference !== '') reference += ':';
    if (column !== null) reference += (corner.columnIsFixed ? '$' : '') + columnLetters(column);
    if (row !== null) reference += (corner.rowIsFixed ? '$' : '') + String(row + 1);
  }
  return reference;
}

function moved(index: number | null, by: number): number | null {
  return index === null ? null : index + by;
}

function isOff(index: number | null, limit: number): boolean {
  return index !== null && (index < 0 || index >= limit);
}

function readCorner(corner: string): Corner {
  const [, beforeLetters = '', letters = '', beforeDigits = '', digits = ''] = CORNER.exec(corner) ?? [];
  return {
    column: letters === '' ? null : columnIndex(letters),
    columnIsFixed: beforeLetters !== '',
    row: digits === '' ? null : Number(digits) - 1,
    // Of a row without a column the "$" is matched in front of the letters that are not there.
    rowIsFixed: beforeDigits !== '' || (letters === '' && beforeLetters !== ''),
  };
}

function columnIndex(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}
