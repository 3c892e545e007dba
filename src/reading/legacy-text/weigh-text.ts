import { decodeLegacy } from './decode-legacy';
import type { LegacyEncoding } from './legacy-fonts';
import { isSyllable } from './syllable';

/** What a text's accented words say of an encoding, each different word once, decoded. */
export interface Evidence {
  /** Words that are Vietnamese once decoded, and are not as they stand. */
  readonly speakFor: ReadonlySet<string>;
  /** Words that are not Vietnamese once decoded. */
  readonly speakAgainst: ReadonlySet<string>;
  /** Those of them that are Vietnamese as they stand. */
  readonly wouldBreak: ReadonlySet<string>;
}

/** What no text in a legacy encoding has: Vietnamese letters and marks outside Windows-1252. */
export function hasUnicodeVietnamese(text: string): boolean {
  return /[\u0300-\u036FĂăĐđĨĩŨũƠơƯưẠ-ỹ]/.test(text);
}

/** @param text without Vietnamese letters outside Windows-1252 */
export function weighText(text: string, encoding: LegacyEncoding): Evidence {
  const speakFor = new Set<string>();
  const speakAgainst = new Set<string>();
  const wouldBreak = new Set<string>();
  for (const word of new Set(text.match(ACCENTED_WORD))) {
    const before = word.replace(/^«+|(?<![»°²³])[»°²³]+$/g, '');
    const after = decodeLegacy(word, encoding).replace(/^[^\p{L}]+|(?<!\P{L})[^\p{L}]+$/gu, '');
    const tellsNothing = (before === after && isPlain(after)) || after.length < 2 || isAbbreviation(after);
    if (tellsNothing) continue;
    if (isSyllable(after)) {
      if (!isSyllable(before)) speakFor.add(after.toLowerCase());
    } else {
      speakAgainst.add(after.toLowerCase());
      if (isSyllable(before)) wouldBreak.add(after.toLowerCase());
    }
  }
  return { speakFor, speakAgainst, wouldBreak };
}

/** Both encodings have letters where Windows-1252 has signs, the soft hyphen among them. */
const ACCENTED_WORD = /(?<![A-Za-z\u00A1-\u00FF])[A-Za-z]*[\u00A1-\u00FF][A-Za-z\u00A1-\u00FF]*/g;

function isPlain(word: string): boolean {
  return /^[a-z]*$/i.test(word);
}

/** "KHĐT" is neither Vietnamese nor anything else. */
function isAbbreviation(word: string): boolean {
  return /^[bcdđghklmnpqrstvx]+$/i.test(word);
}
