import type { UnitName } from './assessment-table';
import { cleanText, foldAccents, isUpperCase, titleCase } from './vietnamese-text';

/** A commune's name has at most this many words. */
const MOST_WORDS = 4;

/**
 * The unit that a file is called after: "02_xã Nậm Loỏng_2026.xlsx" → "Xã Nậm Loỏng". Names typed without accents stay so:
 * which were meant cannot be known.
 * @param fileName with or without folder and extension
 * @returns null where it names no commune
 */
export function unitOfFileName(fileName: string): UnitName | null {
  const words = wordsOf(fileName);
  for (let place = words.length - 1; place >= 0; place--) {
    const kind = kindAt(words, place);
    if (kind === null) continue;
    const name = nameFrom(words, place + kind.length);
    if (name.length > 0) {
      return { name: properCase([...kind, ...name].join(' ')), position: null, source: 'fileName' };
    }
  }
  return null;
}

/** The words, with "|" where something parts them. */
function wordsOf(fileName: string): readonly string[] {
  const base = cleanText(fileName)
    .replace(/^.*[/\\]/, '')
    .replace(/\.[A-Za-z]{3,4}$/, '');
  const spaced = /[\s_]/.test(base) ? base.replaceAll('_', ' ') : base.replaceAll('-', ' ');
  return spaced
    .replace(/\s*[()[\],;.–-]+\s*/g, ' | ')
    .split(/\s+/)
    .filter((word) => word !== '');
}

const kinds: readonly (readonly string[])[] = [['xa'], ['phuong'], ['thi', 'tran'], ['dac', 'khu']];

function kindAt(words: readonly string[], place: number): readonly string[] | null {
  const kind = kinds.find((parts) => parts.every((part, index) => foldAccents(words[place + index] ?? '') === part));
  return kind === undefined ? null : words.slice(place, place + kind.length);
}

/** The words of a name, or none where what follows is no name: each has a capital, or the whole file name has none. */
function nameFrom(words: readonly string[], start: number): readonly string[] {
  if (/^\d{1,2}$/.test(words[start] ?? '')) return words.slice(start, start + 1);
  const isWithoutCapitals = words.every((word) => word === word.toLowerCase());
  const name: string[] = [];
  for (const word of words.slice(start)) {
    const isOfName = /^\p{L}+$/u.test(word) && (isWithoutCapitals || /^\p{Lu}/u.test(word));
    if (!isOfName || ENDS_NAME.test(foldAccents(word))) break;
    name.push(word);
  }
  const text = foldAccents(name.join(' '));
  return name.length > MOST_WORDS || NOT_A_NAME.test(text) ? [] : name;
}

const ENDS_NAME = /^(?:nam|lan|quy|thang|huyen|tinh|bieu|mau|final|nop|gui|sua)$/;
const NOT_A_NAME =
  /^(?:dien hinh|nong thon|tieu bieu|dat chuan|an toan|van minh|van hoa|kieu mau|vung manh|phuong|xa|thi tran|hoi)(?: |$)/;

function properCase(text: string): string {
  const isPlain = isUpperCase(text) || text === text.toLowerCase();
  const name = isPlain ? titleCase(text) : text;
  return name.charAt(0).toUpperCase() + name.slice(1);
}
