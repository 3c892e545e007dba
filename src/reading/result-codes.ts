import { parseResult, type StatedResult } from './result-words';
import { cleanText, foldCase } from './vietnamese-text';

/**
 * Reads what a heading says of the signs below it: "Kết quả (0: đạt, 1: chưa đạt)", "Đánh giá (Đạt = A, Không đạt = B)".
 * @returns the results by their codes, in small letters; empty where the heading explains none
 */
export function resultCodesIn(heading: string): ReadonlyMap<string, StatedResult> {
  const codes = new Map<string, StatedResult>();
  for (const [, first = '', second = ''] of foldCase(cleanText(heading)).matchAll(PAIR)) {
    const [code, word] = second.length > first.length ? [first, second] : [second, first];
    const result = word.length > LONGEST_CODE || word.includes('đạt') ? parseResult(word) : null;
    if (result !== null && result !== 'blank' && code.length <= LONGEST_CODE) codes.set(code, result);
  }
  return codes;
}

const LONGEST_CODE = 3;
/** "0: đạt", between brackets, commas, the rows of the heading or its end. */
const PAIR = /([^\s():=,;›][^():=,;›]*?) ?[:=–-] ?([^\s():=,;›][^():=,;›]*?) ?(?=[),;]|$)/gu;
