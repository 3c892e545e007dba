import type { CellValue } from '../../workbook/snapshot';
import { parseRowNumber } from '../row-number';
import { cleanText, foldCase } from '../vietnamese-text';

/** How a row is labelled, and with what: by this alone rows find their places under each other. */
export interface RowLabel {
  /** Rows of one style are of one level: "roman", "path:2", "named:điều". */
  readonly style: string;
  /** Where nothing else tells, a style of a larger rank stands below one of a smaller. */
  readonly rank: number;
  /** The parts of the label: 1.2 stands below 1, ID.AM-1 below ID.AM. */
  readonly path: readonly string[];
  /** As it is shown. */
  readonly text: string;
  /** What follows it in the same cell. */
  readonly rest: string;
  /** The style that the same sign may be of as well: I and C are letters, too. */
  readonly otherwise: RowLabel | null;
}

/**
 * The grammar of numbering, from the widest to the narrowest. Which of two styles stands above the other is told by the
 * sheet itself wherever it can be (`growOutline`); the ranks are what is usual.
 */
const ranks = {
  namedPart: 0.2,
  part: 0.4,
  roman: 1,
  named: 1.5,
  heading: 1.8,
  criterion: 2.5,
  indicator: 2.75,
  /** 3 for "1", 4 for "1.1". */
  path: 2,
  letter: 12,
  smallRoman: 13,
  dash: 14,
  unlabelled: 14.5,
  box: 15,
} as const;

export const HEADING_RANK = ranks.heading;
export const UNLABELLED_RANK = ranks.unlabelled;
export const ANSWER_RANK = ranks.letter;

/** Numbers that begin anew below a criterion, of its answers. */
export const ANSWER = 'answer';
const narrowStyles: ReadonlySet<string> = new Set(['letter', 'smallRoman', 'dash', 'box', 'unlabelled', ANSWER]);

/** Whether rows of a style mostly stand below others, and explain them or are their parts. */
export function isNarrow(style: string): boolean {
  return narrowStyles.has(style);
}

/** Whether rows of a style number whole groups. */
export function isWide(style: string): boolean {
  return style === 'part' || style === 'roman' || style.startsWith('named:');
}

/** Whether rows of a style head others, by their numbers or by their looks. */
export function isHeadingStyle(style: string): boolean {
  return isWide(style) || style === 'name' || style.startsWith('heading');
}

/** @returns the label that a cell of numbers holds, or null */
export function labelInNumberCell(value: CellValue): RowLabel | null {
  if (typeof value === 'number') {
    const number = parseRowNumber(value);
    return number === null ? null : pathLabel(number.number.split('.'), '');
  }
  const text = cleanText(value).replace(FOOTNOTE, '');
  if (text === '') return null;
  if (/^[-–—+*•]$/u.test(text)) return label('dash', ranks.dash, [text], text, '');
  return labelAt(text, false);
}

/** @returns the label that a criterion's text begins with, or null: "1.1. Có quy hoạch", "Tiêu chí 3: …", "- Số hộ", "□ Có" */
export function labelInTitle(text: string): RowLabel | null {
  const [, sign = '', words = ''] = /^([-–—+*•])\s+(\S.*)$/u.exec(text) ?? [];
  if (sign !== '') return label('dash', ranks.dash, [sign], sign, words);
  const [, box = '', answer = ''] = /^([□☐☑☒■▢◻◯○●]|\[ ?[xv✓]? ?\])\s*(\S.*)$/iu.exec(text) ?? [];
  if (box !== '') return label('box', ranks.box, [box], box, answer);
  return labelAt(text, true);
}

const FOOTNOTE = /(?<=^\(?[\d.,]{1,20})\s{0,2}\(?\*{1,5}\)?$/u;

function labelAt(text: string, isTitle: boolean): RowLabel | null {
  return (
    named(text) ?? mixedPath(text, isTitle) ?? path(text, isTitle) ?? code(text, isTitle) ?? lettered(text, isTitle)
  );
}

function label(
  style: string,
  rank: number,
  parts: readonly string[],
  text: string,
  rest: string,
  otherwise: RowLabel | null = null,
): RowLabel {
  return { style, rank, path: parts, text, rest, otherwise };
}

const NUMBER = String.raw`\d{1,4}(?:[.,]\d{1,3}){0,4}`;
const END = String.raw`(?![\p{L}\d])[.:)–\s-]*(?![.:)–\s-])(.*)$`;
/** What criteria are called, so that "1.1" may stand below "Tiêu chí 1". */
const NAMED_CRITERION = new RegExp(
  String.raw`^(tiêu chí|chỉ tiêu|chỉ số|tc|câu hỏi|câu|criterion|indicator|question|q)[\s-]*(?:(?:số|thứ)\s*)?(${NUMBER})${END}`,
  'iu',
);
/** Where both are numbered from 1 on, "Chỉ tiêu 1" stands below "Tiêu chí 1". */
const INDICATOR = /^(?:chỉ tiêu|chỉ số|indicator)$/iu;
const NAMED_PART = new RegExp(
  String.raw`^(phần|chương|part|chapter)\s+(?:thứ\s+)?([IVXLC]+|\d{1,2}|[A-ZĐ])${END}`,
  'iu',
);
const NAMED_GROUP = new RegExp(
  String.raw`^(mục|nhóm|điều|khoản|bước|tiêu chuẩn|lĩnh vực|section|standard|step|area|domain|goal|principle)\s+(?:thứ\s+|số\s+)?([IVXLC]+|${NUMBER}|[A-ZĐ])${END}`,
  'iu',
);

function named(text: string): RowLabel | null {
  const criterion = NAMED_CRITERION.exec(text);
  if (criterion !== null) {
    const [, word = '', number = '', rest = ''] = criterion;
    const parts = partsOf(number);
    const kind = INDICATOR.test(word) ? 'indicator' : 'criterion';
    return label(`${kind}:${parts.length}`, ranks[kind] + parts.length - 1, parts, parts.join('.'), rest);
  }
  const group = NAMED_PART.exec(text) ?? NAMED_GROUP.exec(text);
  if (group === null) return null;
  const [, word = '', number = '', rest = ''] = group;
  const isPart = NAMED_PART.test(text);
  const shown = text.slice(0, text.length - rest.length).replace(/(?<![\s.:)–-])[\s.:)–-]+$/u, '');
  return label(`named:${foldCase(word)}`, isPart ? ranks.namedPart : ranks.named, partsOf(number), shown, rest);
}

/** "I.7", "II.1.2", "A.1", "1a": a number below a letter's, and a letter below a number. */
function mixedPath(text: string, isTitle: boolean): RowLabel | null {
  const below = new RegExp(
    String.raw`^([IVX]+|[A-ZĐ])[.-](\d{1,3}(?:\.\d{1,3}){0,3})${isTitle ? END_OF_TITLE : END_OF_CELL}`,
    'u',
  ).exec(text);
  if (below !== null) return pathLabel([below[1] ?? '', ...partsOf(below[2] ?? '')], below[3] ?? '');
  const letter = new RegExp(String.raw`^(${NUMBER})[.]?([a-zđ])${isTitle ? END_OF_TITLE : END_OF_CELL}`, 'u').exec(
    text,
  );
  return letter === null ? null : pathLabel([...partsOf(letter[1] ?? ''), letter[2] ?? ''], letter[3] ?? '');
}

/** In a cell of its own a label ends where the cell ends, or at a sign that parts it from words. */
const END_OF_CELL = String.raw`[.):–-]*(?:\s+(\S.*))?$`;
/** In a text a sign stands between. */
const END_OF_TITLE = String.raw`\s*[.):–-]+(?![.):–-])\s*([^\s\d].*)$`;

function path(text: string, isTitle: boolean): RowLabel | null {
  if (!isTitle) {
    const [, number = '', rest = ''] =
      /^\(?(\d{1,4}(?:[.,]\d{1,3}){0,4})(?!\d)[.):–-]*(?:\s+(\S.*))?$/u.exec(text) ?? [];
    return number === '' ? null : pathLabel(partsOf(number), rest);
  }
  const [, number = '', rest = ''] =
    /^\(?(\d{1,3}(?:[.,]\d{1,3}){0,4})\s*[.):–-]+(?![.):–-])\s*([^\s\d].*)$/u.exec(text) ??
    /^(\d{1,2}(?:\.\d{1,3}){1,4})\s+(\p{L}.*)$/u.exec(text) ??
    [];
  return number === '' ? null : pathLabel(partsOf(number), rest);
}

/** "A1", "A1.2", "ID.AM-1", "V-1". */
function code(text: string, isTitle: boolean): RowLabel | null {
  const match = (isTitle ? CODE_IN_TITLE : CODE_ALONE).exec(text) ?? (isTitle ? null : CODE_OF_FAMILY.exec(text));
  if (match === null) return null;
  const [, whole = '', rest = ''] = match;
  return pathLabel(whole.match(/[A-ZĐ]+|\d+/gu) ?? [whole], rest, whole);
}

const CODE = String.raw`\(?([A-ZĐ]{1,5}(?:[.-]?[A-Z]{1,4})*[.-]?\d{1,3}(?:[.-]\d{1,3}){0,3})`;
/** "ID.AM", over ID.AM-1. */
const CODE_OF_FAMILY = /^\(?([A-ZĐ]{1,5}(?:[.-][A-Z]{1,4})+)(?:[.):]*$|[.):]+\s+(\S.*)$)/u;
const CODE_ALONE = new RegExp(`^${CODE}[.):]*$`, 'u');
const CODE_IN_TITLE = new RegExp(String.raw`^${CODE}\s*[.):–-]+(?![.):–-])\s*([^\s\d].*)$`, 'u');

const ROMAN = /^(?=[IVXLC])(?:C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/;
const LETTERED = /^\(?(?:([IVXLC]+|[A-ZĐ])|([ivx]{1,4}|[a-zđ]))\s*(?:[.):–-]*|[.):–-]+(?![.):–-])\s*([^\s\d].*))$/u;

/** "a) 100 % đúng hạn": a figure is no part of the label where a space stands between. */
const LETTER_BEFORE_FIGURE = /^\(?()([a-zđ])[.)]\s+(\d.*)$/u;

function lettered(text: string, isTitle: boolean): RowLabel | null {
  const match = LETTERED.exec(text) ?? (isTitle ? LETTER_BEFORE_FIGURE.exec(text) : null);
  if (match === null) return null;
  const [, capitals = '', small, rest = ''] = match;
  if (isTitle && rest === '') return null;
  if (capitals !== '') {
    const asPart = capitals.length === 1 ? label('part', ranks.part, [capitals], capitals, rest) : null;
    const asRoman = ROMAN.test(capitals) ? label('roman', ranks.roman, [capitals], capitals, rest, asPart) : null;
    return asRoman ?? asPart;
  }
  const letter = small ?? '';
  const asLetter = letter.length === 1 ? label('letter', ranks.letter, [letter], letter, rest) : null;
  if (!ROMAN.test(letter.toUpperCase())) return asLetter;
  return label('smallRoman', ranks.smallRoman, [letter], letter, rest, asLetter);
}

function pathLabel(parts: readonly string[], rest: string, text = parts.join('.')): RowLabel {
  const isOfFigures = /^\d/.test(parts[0] ?? '');
  return label(`${isOfFigures ? 'path' : 'code'}:${parts.length}`, ranks.path + parts.length, parts, text, rest);
}

function partsOf(number: string): readonly string[] {
  return number
    .replaceAll(',', '.')
    .split('.')
    .map((part) => part.replace(/^0+(?=\d)/, ''));
}

const LETTERS = 'abcdđeghiklmnopqrstuvxy';

/** A label's last part as a place in its list, from 1 on; null where it is none. */
export function placeOf({ style, path: parts }: RowLabel): number | null {
  const last = parts.at(-1) ?? '';
  if (/^\d+$/.test(last)) return Number(last);
  if (style === 'roman' || style === 'smallRoman') return romanValue(last.toUpperCase());
  const place = LETTERS.indexOf(last.toLowerCase());
  if (last.length !== 1) return ROMAN.test(last) ? romanValue(last) : null;
  // Some number on as in English, where f, j, w and z are letters of a list, too.
  return place === -1 ? null : place + 1;
}

/** Whether a label may come right after another of its style. */
export function follows(before: RowLabel, own: RowLabel): boolean {
  const [first, second] = [placeOf(before), placeOf(own)];
  if (first === null || second === null) return false;
  const isNextInEnglish =
    own.path.at(-1)?.toLowerCase().charCodeAt(0) === (before.path.at(-1)?.toLowerCase().charCodeAt(0) ?? 0) + 1;
  return second === first + 1 || (own.path.at(-1)?.length === 1 && isNextInEnglish);
}

function romanValue(roman: string): number {
  const values: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 };
  return Array.from(roman).reduce((sum, letter, index, all) => {
    const [own, next] = [values[letter] ?? 0, values[all[index + 1] ?? ''] ?? 0];
    return sum + (own < next ? -own : own);
  }, 0);
}
