import type { CellInput } from '../edit';
import type { CellValue } from '../snapshot';

/** What `values` shows for a failed formula; a text that reads the same cannot be told from it. */
const ERROR_VALUES: ReadonlySet<string> = new Set([
  '#NULL!',
  '#DIV/0!',
  '#VALUE!',
  '#REF!',
  '#NAME?',
  '#NUM!',
  '#N/A',
  '#SPILL!',
  '#CALC!',
  '#GETTING_DATA',
  '#FIELD!',
  '#BLOCKED!',
  '#CONNECT!',
  '#BUSY!',
  '#UNKNOWN!',
]);

/** One entry of `Range.values` → the cell's value; Excel says "" for an empty cell. */
export function valueFromOffice(shown: unknown): CellValue {
  if (typeof shown === 'number' || typeof shown === 'boolean') return shown;
  if (typeof shown !== 'string' || shown === '') return null;
  return shown.startsWith('#') && ERROR_VALUES.has(shown) ? { error: shown } : shown;
}

/** No date is longer, in any language that Excel speaks. */
const LONGEST_DATE = 40;

/**
 * What to set `Range.formulas` to, which Excel takes as if it were typed: a text that could be read as a formula, a
 * number, a date or a truth value gets the apostrophe that keeps it a text.
 */
export function inputToOffice(input: CellInput): string | number | boolean {
  if (input === null) return '';
  if (typeof input === 'object') return input.formula;
  if (typeof input !== 'string') return input;
  return staysText(input) ? input : `'${input}`;
}

function staysText(text: string): boolean {
  if (!/^\p{L}/u.test(text) || /^(true|false)$/i.test(text)) return false;
  return text.length > LONGEST_DATE || !/\d/.test(text);
}
