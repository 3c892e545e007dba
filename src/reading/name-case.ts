import { foldAccents, foldCase, isUpperCase, titleCase } from './vietnamese-text';
import unitWords from './words/unit-words.json';

const acronyms = new Set(unitWords.acronyms);
const ROMAN = /^(?:II|III|IV|VII|VIII|IX)$/;

/**
 * "TRƯỜNG THCS LONG HẢI" → "Trường THCS Long Hải"; a name with small letters only begins with a capital, and the code of
 * a machine ("registry-01") not even with that.
 */
export function properCase(text: string): string {
  const name = isUpperCase(text) ? withWordsOfOffices(text.split(' ').map(properWord).join(' ')) : text;
  return /^\S*\d/u.test(name) ? name : name.charAt(0).toUpperCase() + name.slice(1);
}

const written = [...unitWords.written].sort((a, b) => b.length - a.length);
const wordsOfOffices = new RegExp(
  `(?<!\\p{L}|(?:Xã|Phường|Thôn|Ấp|Bản|Khu|Khu Phố|Tổ Dân Phố) )(?:${written.map(titledWords).join('|')})(?!\\p{L})`,
  'gu',
);
const writtenAs = new Map(written.map((words) => [titledWords(words), words]));

/** Of what offices are called only the first letters of its parts are capital: "Sở Y tế". "Thôn Trung Tâm" is a name. */
function withWordsOfOffices(name: string): string {
  return name.replace(wordsOfOffices, (words) => writtenAs.get(words) ?? words);
}

function titledWords(words: string): string {
  return words.toUpperCase().split(' ').map(properWord).join(' ');
}

/** A word without a vowel is short for others, one with a figure is a code. */
function properWord(word: string): string {
  const isShort = /\d/.test(word) || (word.length > 1 && !/[aeiouy]/.test(foldAccents(word)));
  return isShort || acronyms.has(word) || ROMAN.test(word) ? word : titleCase(word);
}

/**
 * A name in capitals as another line writes it with small letters, which says where its capitals belong.
 * @param others other lines over the table
 */
export function asWrittenElsewhere(name: string, others: readonly string[]): string {
  if (!isUpperCase(name)) return name;
  const sought = foldCase(name);
  for (const other of others) {
    const start = foldCase(other).indexOf(sought);
    if (start < 0) continue;
    const end = start + sought.length;
    const isWhole = !/\p{L}/u.test(other.charAt(start - 1)) && !/\p{L}/u.test(other.charAt(end));
    const written = other.slice(start, end);
    if (isWhole && /\p{Ll}/u.test(written) && /\p{Lu}/u.test(written)) return written;
  }
  return name;
}
