import type { CriteriaSet } from '../criteria/criteria-set';
import type { AssessmentTable } from '../reading/assessment-table';
import { remembered } from '../reading/remembered';
import { foldAccents, foldCase } from '../reading/vietnamese-text';
import { documentsIn, isNameOf, isNormative, isWhole, type CitedDocument } from './cited-documents';
import type { WordsOnSheet } from './set-choice';

/** The words of a sheet that may say which set it is of: those around the table, its headings, and the sheet's name. */
export interface SheetWords {
  readonly lines: readonly WordsOnSheet[];
  /** The lines one after another, without accents and signs, with a space at either end. */
  readonly folded: string;
  /** Whether a line names a province. */
  readonly namesProvince: boolean;
}

export function wordsOfSheet(table: AssessmentTable): SheetWords {
  const known = knownWords.get(table.columns);
  if (known?.table.linesAround === table.linesAround) return known.words;
  const words = readWords(table);
  knownWords.set(table.columns, { table, words });
  return words;
}

/** The units of a matrix share what is around it, and its columns. */
const knownWords = new WeakMap<
  AssessmentTable['columns'],
  { readonly table: AssessmentTable; readonly words: SheetWords }
>();

function readWords({ linesAround, columns, area, sheetName }: AssessmentTable): SheetWords {
  const lines = [
    ...linesAround.map(({ text, position }) => ({ words: text, cell: position })),
    ...columns.map(({ header, column }) => ({ words: header, cell: { row: area.row, column } })),
    { words: sheetName, cell: null },
  ];
  return {
    lines,
    folded: ` ${lines.map(({ words }) => plainWords(words)).join(' ')} `,
    namesProvince: lines.some(({ words }) => PROVINCE.test(words)),
  };
}

const plainWords = remembered((text) =>
  foldAccents(text)
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim(),
);

/**
 * The line nearest to the table that names the document by which a set was issued. Provinces and communes have the same
 * numbers: theirs counts only with the place's name on the sheet.
 */
export function citedDocument(sheet: SheetWords, { legalBasis }: CriteriaSet): WordsOnSheet | null {
  if (legalBasis === null) return null;
  const issuer = legalBasis.issuer ?? '';
  const place = placeOf(issuer);
  const names = (document: CitedDocument) => {
    const isLocal = place !== null || document.code.some((part) => LOCAL.has(part));
    if (isLocal && (place === null || !sheet.folded.includes(` ${plainWords(place)} `))) return null;
    return (cited: CitedDocument) =>
      isNameOf(cited, document) &&
      (isWhole(cited) || (issuer !== '' && sheet.folded.includes(` ${plainWords(issuer)} `)));
  };
  const fits = documentsIn(legalBasis.document).flatMap((document) => names(document) ?? []);
  return (
    [...sheet.lines]
      .reverse()
      .find(({ words }) => documentsIn(words).some((cited) => fits.some((fit) => fit(cited)))) ?? null
  );
}

const LOCAL: ReadonlySet<string> = new Set(['ubnd', 'hdnd']);

/** "Ủy ban nhân dân tỉnh Lâm Đồng" → "Lâm Đồng"; null for a ministry. */
function placeOf(issuer: string): string | null {
  return /(?:tỉnh|thành phố|huyện|xã|phường|thị trấn|đặc khu)\s+(\p{Lu}.*)$/u.exec(issuer)?.[1] ?? null;
}

/** Whether a sheet follows a decision, a circular or a decree, and not the set's. */
export function citesAnother(sheet: SheetWords, { legalBasis }: CriteriaSet): boolean {
  if (legalBasis === null) return false;
  const own = documentsIn(`${legalBasis.document}; ${legalBasis.article ?? ''}`);
  const cited = sheet.lines
    .flatMap(({ words }) => documentsIn(words))
    .filter((one) => isNormative(one) && isWhole(one));
  return cited.length > 0 && !cited.some((document) => own.some((one) => isNameOf(document, one)));
}

/** Whether a sheet is of a province, and not of the one that issued the set. */
export function isOfAnotherProvince(sheet: SheetWords, { legalBasis }: CriteriaSet): boolean {
  if (!sheet.namesProvince) return false;
  const place = /(?:tỉnh|thành phố)\s+(\p{Lu}.*)$/u.exec(legalBasis?.issuer ?? '')?.[1];
  return place !== undefined && !sheet.folded.includes(` ${plainWords(place)} `);
}

/** "tỉnh Đắk Lắk", "TỈNH ĐẮK LẮK", "thành phố Cần Thơ": not "tỉnh, thành phố", nor "TỈNH NĂM 2026". */
const PROVINCE =
  /(?:^|[^\p{L}])(?:(?:tỉnh|Tỉnh|TỈNH) (?!(?:ỦY|UỶ|Ủy|Uỷ|NĂM|VÀ|CỦA|VỀ|ĐẾN|THEO|QUÝ|GIAO|CẤP)(?!\p{L}))\p{Lu}|(?:thành phố|Thành phố|THÀNH PHỐ|TP\.?) (?:Hà Nội|HÀ NỘI|Huế|HUẾ|Hải Phòng|HẢI PHÒNG|Đà Nẵng|ĐÀ NẴNG|Hồ Chí Minh|HỒ CHÍ MINH|Cần Thơ|CẦN THƠ))/u;

/**
 * The line in which a sheet says what a set is about: every phrase of the set's title stands on the sheet, in full or with
 * its last words as initials ("toàn dân bảo vệ ANTQ").
 * @returns the line with the longest phrase; null where one is missing
 */
export function subjectWords(sheet: SheetWords, { title }: CriteriaSet): WordsOnSheet | null {
  const phrases = spellingsOfTitle(title.vi);
  const [longest] = [...phrases].sort(([a = ''], [b = '']) => b.length - a.length);
  const isSaid = (spellings: readonly string[], folded: string) => spellings.some((one) => folded.includes(` ${one} `));
  if (longest === undefined || !phrases.every((spellings) => isSaid(spellings, sheet.folded))) return null;
  return sheet.lines.find(({ words }) => isSaid(longest, ` ${plainWords(words)} `)) ?? sheet.lines[0] ?? null;
}

const spellingsOfTitle = remembered((title): readonly (readonly string[])[] => phrasesOf(title).map(spellingsOf));

/** What is between the words that every title has, and what is in brackets. */
function phrasesOf(title: string): readonly string[] {
  const words = foldCase(title.normalize('NFC').replace(/\([^()]*\)/g, ' ')).match(/[\p{L}\d]+/gu) ?? [];
  return ` ${words.join(' ')} `
    .replace(COMMON, ' ;')
    .split(';')
    .map(plainWords)
    .filter((phrase) => phrase !== '');
}

/** With their accents: "về" is not "vệ". */
const COMMON = / (?:bộ|tiêu chí|xã|phường|thị trấn|đặc khu|cấp|về|phong trào|và|của|trong|theo|các|năm|\d+)(?= )/g;

/** In full, and with three or more of its last words as initials. */
function spellingsOf(phrase: string): readonly string[] {
  const words = phrase.split(' ');
  const initials = (from: number) =>
    words
      .slice(from)
      .map((word) => word.charAt(0))
      .join('');
  const shortened = words.flatMap((_, from) =>
    words.length - from < FEWEST_INITIALS ? [] : [[...words.slice(0, from), initials(from)].join(' ')],
  );
  return [phrase, ...shortened];
}

/** Fewer letters may stand for anything. */
const FEWEST_INITIALS = 4;
