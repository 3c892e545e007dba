import { MAX_FORMULA_LENGTH, MAX_FORMULA_NESTING } from '../workbook/formula-limits';
import type { EXCEL_REFUSALS } from './excel-refusals';

/** Texts and quoted sheet names, doubled quotes in them included. */
const QUOTED = /"(?:[^"]|"")*"|'(?:[^']|'')*'/g;

/** What Excel would refuse in a formula, or null: its length, or what does not close, is separated otherwise, or lacks an operand. */
export function formulaRefusal(formula: string): keyof typeof EXCEL_REFUSALS | null {
  if (formula.length > MAX_FORMULA_LENGTH) return 'formulaLength';
  return isWellFormed(formula) ? null : 'formulaSyntax';
}

/** What a rule takes less than a cell: no array constants, unions or other workbooks (support.microsoft.com). */
export function ruleFormulaRefusal(formula: string): keyof typeof EXCEL_REFUSALS | null {
  const refusal = formulaRefusal(formula);
  if (refusal !== null) return refusal;
  const hasArray = formula.replaceAll(QUOTED, 'x').includes('{');
  const hasOtherWorkbook = /\[[^[\]]*\][^![]*!/.test(formula.replaceAll(/"(?:[^"]|"")*"/g, 'x'));
  return hasArray || hasOtherWorkbook ? 'ruleFormula' : null;
}

function isWellFormed(formula: string): boolean {
  const bare = formula.slice(1).replaceAll(QUOTED, 'x').trim();
  if (bare === '' || /["']/.test(bare)) return false;
  if (/[+\-*/^&=<>,]$/.test(bare) || /[(,]\s*[*/^&=<>]|[+\-*/^&=<>]\s*\)/.test(bare)) return false;
  return isBalanced(bare);
}

/** Semicolons stand between the rows of an array constant only. */
function isBalanced(bare: string): boolean {
  const open: string[] = [];
  for (const sign of bare) {
    if (sign === '(' || sign === '{') open.push(sign);
    else if (sign === ')' && open.pop() !== '(') return false;
    else if (sign === '}' && open.pop() !== '{') return false;
    else if (sign === ';' && open.at(-1) !== '{') return false;
    if (open.length > MAX_FORMULA_NESTING) return false;
  }
  return open.length === 0;
}
