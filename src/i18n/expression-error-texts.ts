import type { ExpressionError } from '../criteria/expressions/expression-error';
import { say, type ByCode } from './by-code';
import type { Language } from './language';
import { textsIn } from './texts';

export type ExpressionErrorTexts = ByCode<ExpressionError, string>;

/** Says where a rule for points is wrong and what belongs there: "Ký tự 7: “2,5” …". Places count from 1. */
export function expressionErrorText(error: ExpressionError, language: Language): string {
  const isWhole =
    error.code === 'input-name-unusable' || error.code === 'too-long' || error.code === 'too-large-for-excel';
  const text = say<ExpressionError, string, []>(textsIn(language).expressionError, error);
  return isWhole ? text : `${textsIn(language).expressionPlace} ${error.position + 1}: ${text}`;
}

/** The name that differs only in capitals, or every name that there is. */
export function known(
  { found, known: names }: { readonly found: string; readonly known: readonly string[] },
  didYouMean: string,
  use: string,
): string {
  const meant = names.find((name) => name.toLowerCase() === found.toLowerCase());
  return meant === undefined ? `${use}: ${names.join(', ')}.` : `${didYouMean} ${meant}?`;
}

export function foundInstead(found: string | null, atEnd: string, before: string): string {
  return found === null ? atEnd : `${before} “${found}”`;
}

export function count(
  { minimum, maximum }: { readonly minimum: number; readonly maximum: number },
  to: string,
): string {
  return minimum === maximum ? String(minimum) : `${minimum} ${to} ${maximum}`;
}

interface Stretch {
  readonly from: string | null;
  readonly below: string | null;
}

/** "các số từ 80% đến dưới 100%". */
export function stretch({ from, below }: Stretch, numbers: string, fromWord: string, belowWord: string): string {
  return [
    numbers,
    ...(from === null ? [] : [`${fromWord} ${from}`]),
    ...(below === null ? [] : [`${belowWord} ${below}`]),
  ].join(' ');
}

/** The missing band, as the rule would write it. */
export function bandFor({ from, below }: Stretch): string {
  if (from === null) return `below ${below ?? ''}`;
  return below === null ? `from ${from}` : `from ${from} to below ${below}`;
}

/** "2,5" as one number. */
export function withPoint(found: string): string {
  return found.replace(',', '.');
}

/** "2,5" as two numbers. */
export function withBlank(found: string): string {
  return found.replace(',', ', ');
}
