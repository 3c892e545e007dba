import type { CellValue } from '../workbook/snapshot';
import { dayByTyping, type CalendarDay } from './values/calendar-day';
import { remembered } from './remembered';
import { cleanText } from './vietnamese-text';

/** A row's own number: of a group ("I", "A", "Nhóm II") or of a criterion ("7", "1.2", "a"). */
export interface RowNumber {
  readonly kind: 'group' | 'criterion';
  /** Without final dots and brackets, zeros in front, and words such as "Tiêu chí". */
  readonly number: string;
  /** What follows the number in the same cell: "CẤP SỞ, NGÀNH" of "I. CẤP SỞ, NGÀNH". */
  readonly rest: string;
}

/** Whether a number stands one level or more below another: "4.1" and "4.1.2" below "4". */
export function isNumberedBelow(number: string | null, above: string | null): boolean {
  return number !== null && above !== null && number.startsWith(`${above}.`);
}

/** Numbers above this are dates or amounts, not a criterion's place in a list. */
const LARGEST_NUMBER = 9999;

/** A sign after a number that a note under the table explains. */
const FOOTNOTE = /(?<=^\(?[\d.,]{1,20})\s{0,2}\(?\*{1,5}\)?(?=$|\s)/u;

function withoutFootnote(text: string): string {
  return text.includes('*') ? text.replace(FOOTNOTE, '') : text;
}

/**
 * Reads a number however it was typed, or kept by Excel: 7, "7.", "(7)", "07", "1,1", "a)", "Tiêu chí 7: …", "I.", "Nhóm II".
 * Capitals number groups; figures and small letters number criteria and what stands below them.
 */
export function parseRowNumber(value: CellValue): RowNumber | null {
  if (typeof value === 'number') return fromFigure(value);
  if (typeof value !== 'string') return null;
  const text = withoutFootnote(cleanText(value));
  return namedGroup(text) ?? named(text) ?? belowGroup(text) ?? numbered(text);
}

/**
 * Reads what a column of numbers may hold besides: a code ("A1.2", "ID.AM-1"), or what a document calls its parts ("Điều 4",
 * "Bước 1", "Tiêu chuẩn 2").
 */
export function parseNumberCell(value: CellValue): RowNumber | null {
  const number = parseRowNumber(value);
  if (number !== null || typeof value !== 'string') return number;
  const text = cleanText(value);
  const [, part = '', rest = ''] = NAMED_PART.exec(text) ?? [];
  if (part !== '') return { kind: 'group', number: part, rest };
  const [, code = ''] = CODE.exec(text) ?? [];
  if (code !== '') return { kind: 'criterion', number: code, rest: '' };
  const [, family = ''] = FAMILY.exec(text) ?? [];
  return family === '' ? null : { kind: 'group', number: family, rest: '' };
}

const NAMED_PART =
  /^((?:điều|khoản|bước|tiêu chuẩn|chương|standard|step|part|section|chapter)\s+(?:\d{1,3}|[IVX]+|[A-ZĐ])(?![\p{L}\d]))[.:)–\s-]*(?![.:)–\s-])(.*)$/iu;
/** "ID.AM", over ID.AM-1. */
const FAMILY = /^\(?([A-ZĐ]{1,5}(?:[.-][A-Z]{1,4})+)[.:)]*$/u;
const CODE = /^\(?([A-ZĐ]{1,5}\d{0,3}(?:[.-][A-Z]{1,4})*(?:[.-]?\d{1,3})(?:[.-]\d{1,3}){0,3})[.:)]*$/u;

function fromFigure(value: number): RowNumber | null {
  const day = dayByTyping(value);
  if (day !== null) return { kind: 'criterion', number: dayAndMonth(day), rest: '' };
  if (!(value > 0 && value <= LARGEST_NUMBER)) return null;
  return { kind: 'criterion', number: String(Math.round(value * 1e6) / 1e6), rest: '' };
}

/** "2026-02-01" → "1.2". */
function dayAndMonth(day: CalendarDay): string {
  return `${Number(day.slice(8))}.${Number(day.slice(5, 7))}`;
}

/** "Nhóm II: …", "Phần A". */
const NAMED_GROUP =
  /^(?:nhóm|phần|mục)\s+(?:thứ\s+)?([IVXLC]+|\d{1,2}|[A-ZĐ])(?![\p{L}\d])[.:)–\s-]*(?![.:)–\s-])(.*)$/iu;

function namedGroup(text: string): RowNumber | null {
  const match = NAMED_GROUP.exec(text);
  if (match === null) return null;
  const [, number = '', rest = ''] = match;
  return { kind: 'group', number: number.toUpperCase(), rest };
}

/** "Tiêu chí 7", "TC 7: …", "Criterion 7": the word takes the place of the sign between number and text. */
const NAMED =
  /^(?:tiêu chí|chỉ tiêu|tc|criterion|indicator|question)[\s-]*(?:(?:số|thứ)\s*)?(\d{1,4}(?:[.,]\d{1,3}){0,4})(?![\p{L}\d])[.:)–\s-]*(?![.:)–\s-])(.*)$/iu;

function named(text: string): RowNumber | null {
  const match = NAMED.exec(text);
  if (match === null) return null;
  const [, number = '', rest = ''] = match;
  return { kind: 'criterion', number: plainFigures(number), rest };
}

/** "I.7": the seventh criterion, with its group's number before it. */
const BELOW_GROUP = /^[IVX]+\.(\d{1,3})(?![\p{L}\d])[.:)–\s-]*(?![.:)–\s-])(.*)$/u;

function belowGroup(text: string): RowNumber | null {
  const [, number = '', rest = ''] = BELOW_GROUP.exec(text) ?? [];
  return number === '' ? null : { kind: 'criterion', number: plainFigures(number), rest };
}

/** "7.", "1.1 ", "(a)", "I. CẤP SỞ, NGÀNH"; a text after the number needs a sign between. */
const NUMBERED =
  /^\(?(?:(\d{1,4}(?:[.,]\d{1,3}){0,4})|([IVXLC]+|[A-ZĐ])|([a-zđ]))\s*(?:[.):–-]*|[.):–-]+(?![.):–-])\s*([^\s\d].*))$/u;

function numbered(text: string): RowNumber | null {
  const match = NUMBERED.exec(text);
  if (match === null) return null;
  const [, figures, capitals, letter, rest = ''] = match;
  if (figures !== undefined) return { kind: 'criterion', number: plainFigures(figures), rest };
  if (capitals !== undefined) return { kind: 'group', number: capitals, rest };
  return { kind: 'criterion', number: letter ?? '', rest };
}

function plainFigures(figures: string): string {
  return figures.replaceAll(',', '.').replace(/^0+(?=\d)/, '');
}

/** As lists in Vietnamese are lettered. */
const LETTERS = 'abcdđeghiklmnopqrstuvxy';

/** Whether a criterion's number may come next: 8 after 7, 1.3 after 1.2, 2.1 after 1.4, 2 after 1.3, b after a, 1 anywhere. */
export function runsOn(before: string, number: string): boolean {
  if (number === '') return false;
  const own = placesOf(number);
  const last = placesOf(before);
  if (own.at(-1) === 1) return true;
  const parent = last.slice(0, own.length);
  return (
    parent.length === own.length &&
    own.every((place, index) => place === (parent[index] ?? 0) + (index === own.length - 1 ? 1 : 0))
  );
}

const placesOf = remembered((number): readonly number[] =>
  (number.match(/\d+|\p{L}+/gu) ?? []).map((part) => (/^\d+$/.test(part) ? Number(part) : LETTERS.indexOf(part) + 1)),
);
