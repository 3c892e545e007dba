import type { CellInput } from '../workbook/edit';

/**
 * What Excel makes of something set through `values` or `formulas`, which it takes as if it were typed: a leading "="
 * or an apostrophe, numbers, percentages and truth values written as text are understood; dates as text are not.
 */
export function cellInput(typed: string | number | boolean): CellInput {
  if (typeof typed !== 'string') return typed;
  if (typed === '') return null;
  if (typed.startsWith("'")) return typed.slice(1);
  if (typed.startsWith('=') && typed.length > 1) return { formula: typed, value: null };
  if (/^(true|false)$/i.test(typed)) return typed.toLowerCase() === 'true';
  const number = /^\s*([+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?)\s*(%?)\s*$/i.exec(typed);
  if (number === null) return typed;
  return number[2] === '%' ? Number(number[1]) / 100 : Number(number[1]);
}
