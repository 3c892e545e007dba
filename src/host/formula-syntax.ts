import { MAX_FORMULA_LENGTH, MAX_FORMULA_NESTING, MAX_FUNCTION_ARGUMENTS } from '../workbook/formula-limits';
import type { EXCEL_REFUSALS } from './excel-refusals';

/** Texts and quoted sheet names, doubled quotes in them included. */
const QUOTED = /"(?:[^"]|"")*"|'(?:[^']|'')*'/g;

/** Texts alone, with their quotes. */
const TEXTS = /"(?:[^"]|"")*"/g;

/** Excel takes no longer text within a formula. */
const MAX_TEXT_CONSTANT = 255;

/** Letters of a text, doubled quotes counted once. */
function lengthOf(quoted: string): number {
  return quoted.slice(1, -1).replaceAll('""', '"').length;
}

/** What Excel would refuse in a formula, or null: its length, or what does not close, is separated otherwise, or lacks an operand. */
export function formulaRefusal(formula: string): keyof typeof EXCEL_REFUSALS | null {
  if (formula.length > MAX_FORMULA_LENGTH) return 'formulaLength';
  if ((formula.match(TEXTS) ?? []).some((text) => lengthOf(text) > MAX_TEXT_CONSTANT)) return 'formulaText';
  return isWellFormed(formula) ? null : 'formulaSyntax';
}

/** What a rule takes less than a cell: no array constants, unions, intersections or other workbooks (support.microsoft.com). */
export function ruleFormulaRefusal(formula: string): keyof typeof EXCEL_REFUSALS | null {
  const refusal = formulaRefusal(formula);
  if (refusal !== null) return refusal;
  const bare = formula.slice(1).replaceAll(QUOTED, 'x');
  const hasOtherWorkbook = /\[[^[\]]*\][^![]*!/.test(formula.replaceAll(/"(?:[^"]|"")*"/g, 'x'));
  return bare.includes('{') || hasUnion(bare) || INTERSECTION.test(bare) || hasOtherWorkbook ? 'ruleFormula' : null;
}

/** Two references with nothing but a space between them. */
const INTERSECTION = /\$?\b[A-Z]{1,3}\$?\d{1,7}\s+\$?[A-Z]{1,3}\$?\d/i;

/** True where a comma stands between references, and not between what a function takes. */
function hasUnion(bare: string): boolean {
  const ofFunction: boolean[] = [];
  let before = '';
  for (const sign of bare) {
    if (sign === '(') ofFunction.push(/[\w.]/.test(before));
    else if (sign === ')') ofFunction.pop();
    else if (sign === ',' && ofFunction.at(-1) !== true) return true;
    if (sign !== ' ') before = sign;
  }
  return false;
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
  const separators: number[] = [];
  for (const sign of bare) {
    if (sign === '(' || sign === '{') separators.push(0);
    else if (sign === ')' || sign === '}') separators.pop();
    else if (sign === ',' && open.at(-1) === '(') separators.push((separators.pop() ?? 0) + 1);
    if ((separators.at(-1) ?? 0) >= MAX_FUNCTION_ARGUMENTS) return false;
    if (sign === '(' || sign === '{') open.push(sign);
    else if (sign === ')' && open.pop() !== '(') return false;
    else if (sign === '}' && open.pop() !== '{') return false;
    else if (sign === ';' && open.at(-1) !== '{') return false;
    if (open.length > MAX_FORMULA_NESTING) return false;
  }
  return open.length === 0;
}
