import { remembered } from '../reading/remembered';
import { foldCase } from '../reading/vietnamese-text';

/** @returns the part of a text's words that another text has too, from 0 to 1; 0 for a text without words */
export function sharedWords(text: string, other: string): number {
  const words = wordsOf(text);
  if (words.size === 0) return 0;
  const others = wordsOf(other);
  let shared = 0;
  for (const word of words) if (others.has(word)) shared++;
  return shared / words.size;
}

/** The same titles are held against every table. */
const wordsOf = remembered(
  (text): ReadonlySet<string> => new Set(foldCase(text.normalize('NFC')).match(/[\p{L}\d]+/gu) ?? []),
);
