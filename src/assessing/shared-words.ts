import { remembered } from '../reading/remembered';
import { foldCase } from '../reading/vietnamese-text';

/** @returns the part of a text's words that another text has too, from 0 to 1; 0 for a text without words */
export function sharedWords(text: string, other: string): number {
  const words = wordsOf(text);
  return words.size === 0 ? 0 : countShared(words, wordsOf(other)) / words.size;
}

/** The part of the shorter title's words that the longer one must have: a set's titles may be shorter than the decision's. */
const SMALLEST_CONTAINED = 0.75;
/** Short titles must be the same in most; longer ones tell by themselves. */
const SMALLEST_SHARE = 0.5;
const TELLING_WORDS = 4;

/** Whether two titles are of one criterion: one has most of the other's words. */
export function areAlike(title: string, other: string): boolean {
  const [words, others] = [wordsOf(title), wordsOf(other)];
  const shorter = Math.min(words.size, others.size);
  if (shorter === 0) return false;
  const shared = countShared(words, others);
  const isContained = shared >= SMALLEST_CONTAINED * shorter;
  const isTelling = shared >= TELLING_WORDS || 2 * shared >= SMALLEST_SHARE * (words.size + others.size);
  return isContained && isTelling;
}

function countShared(words: ReadonlySet<string>, others: ReadonlySet<string>): number {
  let shared = 0;
  for (const word of words) if (others.has(word)) shared++;
  return shared;
}

/** The same titles are held against every table. */
const wordsOf = remembered(
  (text): ReadonlySet<string> => new Set(foldCase(text.normalize('NFC')).match(/[\p{L}\d]+/gu) ?? []),
);
