import type { CellInput } from '../workbook/edit';
import { MAX_TEXT_LENGTH } from '../workbook/sheet-limits';
import { excelRefuses } from './excel-refusals';
import { formulaRefusal } from './formula-syntax';
import { typedValue } from './typed-value';

/**
 * What Excel makes of something set through `values` or `formulas`, which it takes as if it were typed: a leading "="
 * or an apostrophe, and whatever reads as a number, money, a percentage, a date, a time or a truth value.
 * @throws HostError `InvalidArgument` for a text that is too long and a formula that Excel does not take
 */
export function cellInput(typed: string | number | boolean): CellInput {
  if (typeof typed !== 'string') return typed;
  if (typed === '') return null;
  if (typed.startsWith("'")) return fittingText(typed.slice(1));
  // "-a" and "+a" are formulas to whoever types them.
  const formula = /^[+-]\s*[\p{L}(]/u.test(typed) ? `=${typed}` : typed;
  if (formula.startsWith('=') && formula.length > 1) {
    const refusal = formulaRefusal(formula);
    if (refusal !== null) throw excelRefuses(refusal);
    return { formula, value: null };
  }
  if (/^(true|false)$/i.test(typed)) return typed.toLowerCase() === 'true';
  return typedValue(typed) ?? fittingText(typed);
}

function fittingText(text: string): string {
  if (text.length > MAX_TEXT_LENGTH) throw excelRefuses('textLength');
  return text;
}
