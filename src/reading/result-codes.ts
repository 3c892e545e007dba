import { parseResult, type StatedResult } from './result-words';
import { cleanText, foldCase } from './vietnamese-text';

/**
 * Reads what a heading says of the signs below it: "Kết quả (0: đạt, 1: chưa đạt)", "Đánh giá (Đạt = A, Không đạt = B)",
 * "Kết quả (đánh dấu x nếu chưa đạt)".
 * @returns the results by their codes, in small letters; empty where the heading explains none
 */
export function resultCodesIn(heading: string): ReadonlyMap<string, StatedResult> {
  const codes = new Map<string, StatedResult>();
  const text = foldCase(cleanText(heading));
  if (SIGNS.test(text)) for (const [sign, result] of signs) codes.set(sign, result);
  for (const [, code = '', word = ''] of text.matchAll(INSTRUCTION)) {
    const result = parseResult(word);
    if (result !== null && result !== 'blank') codes.set(code, result);
  }
  for (const [first, second] of pairsIn(text)) {
    const [code, word] = second.length > first.length ? [first, second] : [second, first];
    const result = word.length > LONGEST_CODE || word.includes('đạt') ? parseResult(word) : null;
    if (result !== null && result !== 'blank' && code.length <= LONGEST_CODE) codes.set(code, result);
  }
  return codes;
}

/** Whether a heading is nothing but what its signs mean: "Đạt = 1; chưa đạt = 0". */
export function isKeyOfResults(heading: string): boolean {
  const pieces = heading.split(/[;,]/u);
  const isPair = (piece: string) => /^[^=:()]+[=:][^=:()]+$/u.test(piece);
  return pieces.length > 1 && pieces.every(isPair) && resultCodesIn(heading).size === pieces.length;
}

/** "Kết quả (+/-)". */
const SIGNS = /(?:^|[\s(])\+ ?[/|,;] ?[-–−](?:$|[\s)])/u;
const signs: ReadonlyMap<string, StatedResult> = new Map([
  ['+', 'met'],
  ['-', 'notMet'],
  ['–', 'notMet'],
  ['−', 'notMet'],
]);

/** "đánh dấu x nếu chưa đạt", "tích “x” vào tiêu chí không đạt". */
const INSTRUCTION =
  /(?:đánh|tích|ghi|điền)(?: dấu)? ["']?([^\s"']{1,3})["']? (?:nếu|khi|vào|với|cho)[^(),:;›]*?((?:cơ bản |chưa |không )?đạt(?: yêu cầu)?)(?!\p{L})/gu;

const LONGEST_CODE = 3;

/** "0: đạt", between brackets, commas, the rows of the heading or its end: what is before and after the sign. */
function pairsIn(text: string): readonly (readonly [string, string])[] {
  return [...text.matchAll(/(?<=^|[(),;›])[^(),;›]+(?=[),;]|$)/gu)].flatMap(([piece]) => {
    const [before, after] = piece.split(/[:=]/u).reverse();
    const [first = '', second = ''] =
      after === undefined ? (/^([^–-]*)[–-](.*)$/u.exec(piece) ?? []).slice(1) : [after, before ?? ''];
    return first.trim() === '' || second.trim() === '' ? [] : [[first.trim(), second.trim()] as const];
  });
}
