import { cleanText, foldCase } from '../vietnamese-text';

export type ComparisonSign = '≥' | '>' | '≤' | '<';

/** A value that is only said to lie on one side of an amount: "≥ 70 %", "trên 70%", "từ 70% trở lên", "dưới 5". */
export interface Comparison {
  readonly kind: 'comparison';
  readonly sign: ComparisonSign;
  /** What stands beside the sign, to be read as the amount that it is. */
  readonly amount: string;
  readonly text: string;
}

/** @returns null for a text that compares with nothing */
export function parseComparison(value: string): Comparison | null {
  const text = cleanText(value);
  const folded = foldCase(text);
  const [, from, direction] = FROM.exec(folded) ?? [];
  if (from !== undefined) {
    return { kind: 'comparison', sign: direction === 'lên' ? '≥' : '≤', amount: from, text };
  }
  const [word = '', amount = ''] = BEFORE.exec(folded)?.slice(1) ?? [];
  const sign = signs.get(word);
  return sign === undefined ? null : { kind: 'comparison', sign, amount, text };
}

const signs: ReadonlyMap<string, ComparisonSign> = new Map([
  ['≥', '≥'],
  ['>=', '≥'],
  ['=>', '≥'],
  ['ít nhất', '≥'],
  ['tối thiểu', '≥'],
  ['không dưới', '≥'],
  ['không ít hơn', '≥'],
  ['>', '>'],
  ['trên', '>'],
  ['hơn', '>'],
  ['≤', '≤'],
  ['<=', '≤'],
  ['=<', '≤'],
  ['nhiều nhất', '≤'],
  ['tối đa', '≤'],
  ['không quá', '≤'],
  ['không vượt quá', '≤'],
  ['<', '<'],
  ['dưới', '<'],
  ['chưa đến', '<'],
]);

/** The words and signs that stand before an amount, the longest first. */
export const comparisonWords: readonly string[] = [...signs.keys()].sort((a, b) => b.length - a.length);

/** @param word one of `comparisonWords` */
export function comparisonSignOf(word: string): ComparisonSign | null {
  return signs.get(word) ?? null;
}

const FROM = /^(?:từ )?(\S.*?) trở (lên|xuống)$/u;
const BEFORE = new RegExp(`^(${comparisonWords.join('|')}) ?(\\S.*)$`, 'u');
