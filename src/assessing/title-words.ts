import { cleanText, foldAccents } from '../reading/vietnamese-text';

/** A title as it is compared with another: forms are typed anew, with other accents, spaces and signs. "" has no words. */
export function titleWords(title: string): string {
  return (foldAccents(cleanText(title)).match(/[\p{L}\d]+/gu) ?? []).join(' ');
}

/** How long a sign is. */
export const SIGN_LENGTH = 5;

/** @returns a few letters that titles of the same words share, to know a title by that is not kept; blanks for no words */
export function titleSign(title: string): string {
  const words = titleWords(title);
  if (words === '') return ' '.repeat(SIGN_LENGTH);
  let hash = 0x811c9dc5;
  for (const letter of words) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return (hash % 36 ** SIGN_LENGTH).toString(36).padStart(SIGN_LENGTH, '0');
}
