import { letterheadIn } from '../../app/metadata/letterhead-json';
import { parseJson } from '../../json-file';
import { keepText, keptText } from '../../page-memory';
import type { LetterheadWords, OwnWords } from '../../reporting/summary/letterhead-keys';

const STORAGE_KEY = 'cham-chuan.letterhead';

/** What stood in the head and the foot of this user's last roll-up. */
export function keptWords(storage: Storage | null): OwnWords {
  return letterheadIn({ letterhead: parseJson(keptText(STORAGE_KEY, storage) ?? '') });
}

/** Keeps the words for the next roll-up. */
export function keepWords(words: LetterheadWords, storage: Storage | null): void {
  keepText(STORAGE_KEY, JSON.stringify(words), storage);
}
