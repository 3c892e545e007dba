import { columnLetters, MAX_COLUMNS, MAX_ROWS } from '../address';

/*
 * What stands in a formula: a text, a quoted sheet name, a structured reference's brackets, an error value, a reference
 * to a cell, to whole columns or to whole rows, or another word. Only references are touched; the rest is matched so
 * that nothing inside it is taken for one.
 */
const TOKEN =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[(?:[^[\]]|\[[^[\]]*\])*\]|#[A-Z/0!?]+|(?<![\p{L}\p{N}_.\\?])(?:(?<column>\$?[A-Za-z]{1,3})(?<row>\$?[1-9]\d{0,6})(?![\p{L}\p{N}_.(\\?!])|(?<firstColumn>\$?[A-Za-z]{1,3}):(?<lastColumn>\$?[A-Za-z]{1,3})(?![\p{L}\p{N}_.(\\?!])|(?<firstRow>\$?[1-9]\d{0,6}):(?<lastRow>\$?[1-9]\d{0,6})(?![\p{L}\p{N}_.(\\?!]))|[\p{L}_\\][\p{L}\p{N}_.\\?]*/gu;

/**
 * A formula as it reads in another cell when it is filled from its own: relative references move, "$" ones stay. This
 * is how a shared formula (ECMA-376 part 1, 18.3.1.40) reads in the cells that only name its index.
 * @param formula with or without its "="
 * @param rows how far down, columns how far to the right; either may be negative
 * @returns the formula with "#REF!" for what leaves the grid
 */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  return formula.replace(TOKEN, (token: string, ...rest: unknown[]) => {
    const groups = rest[rest.length - 1] as Partial<Record<string, string>>;
    if (groups['column'] !== undefined && groups['row'] !== undefined) {
      return whole([shiftColumn(groups['column'], columns), shiftRow(groups['row'], rows)], '');
    }
    if (groups['firstColumn'] !== undefined && groups['lastColumn'] !== undefined) {
      return whole([shiftColumn(groups['firstColumn'], columns), shiftColumn(groups['lastColumn'], columns)], ':');
    }
    if (groups['firstRow'] !== undefined && groups['lastRow'] !== undefined) {
      return whole([shiftRow(groups['firstRow'], rows), shiftRow(groups['lastRow'], rows)], ':');
    }
    return token;
  });
}

function whole(parts: readonly (string | null)[], separator: string): string {
  return parts.includes(null) ? '#REF!' : parts.join(separator);
}

function shiftColumn(reference: string, columns: number): string | null {
  if (reference.startsWith('$')) return reference;
  let column = 0;
  for (const letter of reference.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  const shifted = column - 1 + columns;
  return shifted >= 0 && shifted < MAX_COLUMNS ? columnLetters(shifted) : null;
}

function shiftRow(reference: string, rows: number): string | null {
  if (reference.startsWith('$')) return reference;
  const shifted = Number(reference) + rows;
  return shifted >= 1 && shifted <= MAX_ROWS ? String(shifted) : null;
}
