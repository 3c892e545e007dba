import { isCellError, type CellValue } from '../workbook/snapshot';

/**
 * A cell's text as a reader sees it: composed (NFC), without spaces that do not show and characters that never do. Sheets
 * come from many keyboards, so that the same words arrive composed or decomposed, with no-break and doubled spaces.
 * @param value in Unicode: the soft hyphen, which goes, is a letter in TCVN3
 * @returns "" for an empty cell
 */
export function cleanText(value: CellValue): string {
  if (value === null) return '';
  if (typeof value === 'string') {
    return UNCLEAN.test(value) ? cleaned(value) : value;
  }
  if (isCellError(value)) return value.error;
  return String(value).toUpperCase();
}

function cleaned(text: string): string {
  const seen = text.replace(INVISIBLE, '').normalize('NFC');
  const plain = seen.replace(FULL_WIDTH, (sign) => String.fromCharCode(sign.charCodeAt(0) - WIDER_BY));
  return plain.replace(SPACES, ' ').trim();
}

/** Figures and signs as wide as Chinese ones, of keyboards that type these. */
const FULL_WIDTH = /[\uFF01-\uFF5E]/g;
const WIDER_BY = 0xfee0;

/** The text's lines, each as `cleanText` gives it, without empty ones. */
export function cleanLines(value: CellValue): readonly string[] {
  if (typeof value !== 'string') return value === null ? [] : [cleanText(value)];
  return value
    .split(/[\r\n]+/)
    .map(cleanText)
    .filter((line) => line !== '');
}

/**
 * For comparing words whose accents matter ("cộng" is not "công"), whichever way they were typed: with the tone mark on
 * either vowel ("hòa" → "hoà", "qủa" → "quả"), with any quotation marks, and with Ð for Đ, which looks the same.
 * @param text composed
 */
export function foldCase(text: string): string {
  const folded = text.toLowerCase();
  return VARIANTS.test(folded) ? withPlainSigns(withTonesPlaced(folded)).replaceAll('ð', 'đ') : folded;
}

/** For comparing words that people type with and without accents, or place the tone mark differently in ("hoà", "hòa"). */
export function foldAccents(text: string): string {
  const folded = text.toLowerCase().normalize('NFD').replace(COMBINING, '').replace(/[đð]/g, 'd');
  return VARIANTS.test(folded) ? withPlainSigns(folded) : folded;
}

/** The mark belongs to the main vowel, and both placements are taught; only "qu" has one that is right. */
function withTonesPlaced(text: string): string {
  return text.replace(/(q?)([òóỏõọùúủũụ])([aăâeêiôơy])/g, (all, q: string, marked: string, next: string) => {
    const [glide = '', tone = ''] = marked.normalize('NFD');
    const isGlide = glide === 'o' ? next === 'a' || next === 'e' : next === 'y' || q !== '';
    return isGlide ? (q + glide + next + tone).normalize('NFC') : all;
  });
}

function withPlainSigns(text: string): string {
  return text
    .replace(/[‘’ʼ]/g, "'")
    .replace(/[“”„«»]/g, '"')
    .replace(/[‐‑]/g, '-');
}

/** "XÃ SÙNG PHÀI" → "Xã Sùng Phài". */
export function titleCase(text: string): string {
  return text
    .toLowerCase()
    .replace(/(^|[\s\-–(])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase());
}

/** True for a text with letters, none of them small. */
export function isUpperCase(text: string): boolean {
  return text === text.toUpperCase() && text !== text.toLowerCase();
}

/** Marks to be composed, what does not show, spaces other than single plain ones inside: most texts have none. */
const UNCLEAN = /[\u0300-\u036F\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF\uFF01-\uFF5E]|[^\S ]| {2}|^ | $/;
/** Soft hyphens, joiners, marks of direction, and what web pages leave behind. */
const INVISIBLE = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g;
const SPACES = /\s+/g;
const COMBINING = /[\u0300-\u036F]/g;
/** What texts that read the same may differ in; most texts have none of it. */
const VARIANTS = /[‘’ʼ“”„«»‐‑ð]|[òóỏõọùúủũụ][aăâeêiôơy]/;
