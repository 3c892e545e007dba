import { isCellError, type CellValue } from '../workbook/snapshot';

/**
 * A cell's text as a reader sees it: composed (NFC), without spaces that do not show. Sheets come from many keyboards, so
 * that the same words arrive composed or decomposed, with no-break and doubled spaces.
 * @returns "" for an empty cell
 */
export function cleanText(value: CellValue): string {
  if (value === null) return '';
  if (typeof value === 'string') {
    return UNCLEAN.test(value) ? value.normalize('NFC').replace(INVISIBLE, ' ').trim() : value;
  }
  if (isCellError(value)) return value.error;
  return String(value).toUpperCase();
}

/** The text's lines, each as `cleanText` gives it, without empty ones. */
export function cleanLines(value: CellValue): readonly string[] {
  if (typeof value !== 'string') return value === null ? [] : [cleanText(value)];
  return value
    .split(/[\r\n]+/)
    .map(cleanText)
    .filter((line) => line !== '');
}

/** For comparing words whose accents matter ("cộng" is not "công"). */
export function foldCase(text: string): string {
  return text.toLowerCase();
}

/** For comparing words that people type with and without accents, or place the tone mark differently in ("hoà", "hòa"). */
export function foldAccents(text: string): string {
  return text.toLowerCase().normalize('NFD').replace(COMBINING, '').replaceAll('đ', 'd');
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

/** Marks to be composed, spaces other than single plain ones inside: most texts have none, and there are many texts. */
const UNCLEAN = /[\u0300-\u036F\u200B]|[^\S ]| {2}|^ | $/;
const INVISIBLE = /[\s\u200B]+/g;
const COMBINING = /[\u0300-\u036F]/g;
