import { areaFromA1, columnLetters, MAX_COLUMNS, MAX_ROWS } from '../address';

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

/**
 * A formula as it reads in another cell when it is filled from its own: relative references move, "$" ones stay. This
 * is how a shared formula (ECMA-376 part 1, 18.3.1.40) reads in the cells that only name its index.
 * @param formula with or without its "="
 * @param rows how far down, columns how far to the right; either may be negative
 * @returns the formula with "#REF!" for what leaves the grid
 */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  return formula.replace(TOKENS, (token: string, reference: string | undefined) => {
    // What lies off the grid as it stands ("XFE1") is a defined name.
    if (reference === undefined || areaFromA1(reference) === null) return token;
    const corners = reference.split(':').map((corner) => shiftCorner(corner, rows, columns));
    return corners.includes(null) ? '#REF!' : corners.join(':');
  });
}

/** One end of a reference: a cell, a column or a row; null where it leaves the grid. */
function shiftCorner(corner: string, rows: number, columns: number): string | null {
  const [, beforeLetters = '', letters = '', beforeDigits = '', digits = ''] = CORNER.exec(corner) ?? [];
  // Before a row without a column the "$" is matched in front of the letters that are not there.
  const rowIsFixed = beforeDigits !== '' || (letters === '' && beforeLetters !== '');
  const column = letters === '' ? 0 : columnIndex(letters) + (beforeLetters === '' ? columns : 0);
  const row = digits === '' ? 0 : Number(digits) - 1 + (rowIsFixed ? 0 : rows);
  if (column < 0 || column >= MAX_COLUMNS || row < 0 || row >= MAX_ROWS) return null;
  const newLetters = letters === '' ? '' : columnLetters(column);
  return `${beforeLetters}${newLetters}${beforeDigits}${digits === '' ? '' : String(row + 1)}`;
}

function columnIndex(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}
