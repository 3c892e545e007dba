import { letterheadIn } from '../../app/metadata/letterhead-json';
import { parseJson } from '../../json-file';
import type { LetterheadWords, OwnWords } from '../../reporting/summary/letterhead-keys';

const STORAGE_KEY = 'cham-chuan.letterhead';

/** What stood in the head and the foot of this user's last roll-up. */
export function keptWords(storage: Storage | null): OwnWords {
  try {
    return letterheadIn({ letterhead: parseJson(storage?.getItem(STORAGE_KEY) ?? '') });
  } catch {
    return {};
  }
}

/** Keeps the words for the next roll-up; a browser that forbids storage merely forgets them. */
export function keepWords(words: LetterheadWords, storage: Storage | null): void {
  try {
    storage?.setItem(STORAGE_KEY, JSON.stringify(words));
  } catch {
    return;
  }
}
