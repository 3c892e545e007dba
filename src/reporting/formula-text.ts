import { cellToA1, columnLetters, type CellPosition } from '../workbook/address';
import { isCellError, type CellValue } from '../workbook/snapshot';

/** Excel refuses a text constant in a formula that is longer; longer texts are joined with "&". */
const MAX_TEXT_CONSTANT = 255;

/** A text as a constant of a formula: quotes doubled, so that nothing in it can end the constant. */
export function textConstant(text: string): string {
  const parts: string[] = [];
  for (let start = 0; start < text.length || start === 0; start += MAX_TEXT_CONSTANT) {
    parts.push(`"${text.slice(start, start + MAX_TEXT_CONSTANT).replaceAll('"', '""')}"`);
  }
  return parts.join('&');
}

/** Whether a cell says one of some texts: `A1="a"`, `OR(A1="a",A1="b")`. */
export function saysOneOf(cell: string, texts: readonly string[]): string {
  const tests = [...new Set(texts)].map((text) => `${cell}=${textConstant(text)}`);
  return tests.length === 1 ? tests.join('') : `OR(${tests.join(',')})`;
}

/** Texts short enough for one constant each, as the array constant `{"a","b"}`. */
export function textArray(texts: readonly string[]): string {
  return `{${texts
    .filter((text) => text.length <= MAX_TEXT_CONSTANT)
    .map(textConstant)
    .join(',')}}`;
}

/** "$E10": fixed column, moving row, as a conditional format's formula needs it. */
export function columnFixed({ row, column }: CellPosition): string {
  return `$${columnLetters(column)}${row + 1}`;
}

/** "$E$10". */
export function fixed({ row, column }: CellPosition): string {
  return `$${columnLetters(column)}$${row + 1}`;
}

/** "E10:E14", or "E10" for one row. */
export function columnRange(column: number, firstRow: number, lastRow: number): string {
  const first = cellToA1({ row: firstRow, column });
  return firstRow === lastRow ? first : `${first}:${cellToA1({ row: lastRow, column })}`;
}

/** What Excel's TRIM makes of a cell: its text without outer blanks and with single inner ones (U+0020 only). */
export function trimmedText(value: CellValue): string {
  if (value === null || isCellError(value)) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return String(value).replace(/ {2,}/g, ' ').replace(/^ | $/g, '');
}

/** Whether a cell, or a text that a formula gives, says nothing. Not a comparison with "", which some programs find equal to 0. */
export function isEmptyCell(expression: string): string {
  return `LEN(${expression})=0`;
}
