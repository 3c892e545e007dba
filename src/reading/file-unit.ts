import type { UnitName } from './assessment-table';
import { cleanText, foldAccents, isUpperCase, titleCase } from './vietnamese-text';

/** "Tổng hợp các xã", "hai xã": after such a word no commune is named. */
const MORE_THAN_ONE = /^(?:cac|nhung|nhieu|moi|tung|hai|ba|bon)$/;
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
    if (kind === null || MORE_THAN_ONE.test(foldAccents(words[place - 1] ?? ''))) continue;
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
    .replace(/(?<!\s)\s*[()[\],;.–-]+\s*/g, ' | ')
    .split(/\s+/)
    .filter((word) => word !== '');
}

const kinds: readonly (readonly string[])[] = [['xa'], ['phuong'], ['thi', 'tran'], ['dac', 'khu']];

function kindAt(words: readonly string[], place: number): readonly string[] | null {
  const kind = kinds.find((parts) => parts.every((part, index) => foldAccents(words[place + index] ?? '') === part));
  return kind === undefined ? null : words.slice(place, place + kind.length);
}

/** The words of a name, or none where what follows is no name: each has a capital, or hardly any word has one. */
function nameFrom(words: readonly string[], start: number): readonly string[] {
  if (/^\d{1,2}$/.test(words[start] ?? '')) return words.slice(start, start + 1);
  const isWithoutCapitals = words.slice(1).every((word) => word === word.toLowerCase());
  const name: string[] = [];
  for (const [index, word] of words.entries()) {
    if (index < start) continue;
    const isOfName = /^\p{L}+$/u.test(word) && (isWithoutCapitals || /^\p{Lu}/u.test(word));
    if (!isOfName || endsName(word, words[index + 1] ?? '')) break;
    name.push(word);
  }
  const text = foldAccents(name.join(' '));
  return name.length > MOST_WORDS || NOT_A_NAME.test(text) ? [] : name;
}

/** "Năm 2026" and "huyện Tam Đường" come after a name; Nậm Loỏng begins one, and without accents only a figure tells. */
function endsName(word: string, next: string): boolean {
  const isCounted = /^(?:nam|lan|quy|thang|bieu|mau|so)$/.test(foldAccents(word)) && /^[\divx]+$/i.test(next);
  return isCounted || /^(?:huyện|tỉnh|của|trong|trên|và|các|theo|nộp|gửi|huyen|tinh|final)$/.test(word.toLowerCase());
}

const NOT_A_NAME =
  /^(?:dien hinh|nong thon|tieu bieu|dat chuan|an toan|van minh|van hoa|kieu mau|vung manh|phuong|xa|thi tran|hoi)(?: |$)/;

function properCase(text: string): string {
  const isPlain = isUpperCase(text) || text === text.toLowerCase();
  const name = isPlain ? titleCase(text) : text;
  return name.charAt(0).toUpperCase() + name.slice(1);
}
