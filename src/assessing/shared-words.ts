import { foldCase } from '../reading/vietnamese-text';

/** @returns the part of a text's words that another text has too, from 0 to 1; 0 for a text without words */
export function sharedWords(text: string, other: string): number {
  const words = wordsOf(text);
  if (words.size === 0) return 0;
  const others = wordsOf(other);
  return [...words].filter((word) => others.has(word)).length / words.size;
}

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(foldCase(text.normalize('NFC')).match(/[\p{L}\d]+/gu) ?? []);
}
