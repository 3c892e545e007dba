import { remembered } from '../reading/remembered';
import { foldAccents } from '../reading/vietnamese-text';

/** A document as texts name it: "9745/QĐ-BCA-V05", "Thông tư 124/2021/TT-BCA", "Quyết định số 25". */
export interface CitedDocument {
  readonly number: number;
  /** Null where the number has none, as those of decisions have. */
  readonly year: number | null;
  /** What stands behind the number, in parts without accents: the kind, then who issued it. */
  readonly code: readonly string[];
}

/** @returns the documents that a text names as its ground; those that it says to be replaced are none */
export const documentsIn = remembered((text): readonly CitedDocument[] => {
  const folded = foldAccents(text).replace(/[–—]/g, '-');
  return [...citedWith(FULL, folded), ...citedWith(SHORT, folded)];
});

/** "9745/qd-bca-v05", "124/2021/tt-bca", "2775/snv-cchc&vtlt". */
const FULL =
  /(?<![\d/])(?<number>\d{1,6}) ?\/ ?(?:(?<year>\d{4}) ?\/ ?)?(?<code>[a-z]{2,5}(?: ?[-&] ?[a-z][a-z0-9]*)*)/g;
/** "thong tu so 124/2021", "quyet dinh 9745": not a date, and no number that goes on. */
const SHORT =
  /(?<![a-z])(?<kind>quyet dinh|thong tu|nghi dinh|qd|tt|nd) ?(?:so ?:? ?)?(?<number>\d{1,6})(?:\/(?<year>\d{4}))?(?! ?[\d/])/g;
const REPLACED = /(?:thay the|bai bo|thay cho)(?: [a-z]+){0,6} ?(?:so )?$/;
const CODES: Readonly<Record<string, string>> = { 'quyet dinh': 'qd', 'thong tu': 'tt', 'nghi dinh': 'nd' };

function citedWith(pattern: RegExp, folded: string): readonly CitedDocument[] {
  return [...folded.matchAll(pattern)].flatMap((match) => {
    const { number = '', year, code, kind = '' } = match.groups ?? {};
    if (REPLACED.test(folded.slice(0, match.index))) return [];
    const parts = code === undefined ? [CODES[kind] ?? kind] : code.split(/ ?[-&] ?/);
    return [{ number: Number(number), year: year === undefined ? null : Number(year), code: parts }];
  });
}

/** Whether a sheet's words for a document may stand for another one's full name. */
export function isNameOf(cited: CitedDocument, document: CitedDocument): boolean {
  const isSameYear = cited.year === null || document.year === null || cited.year === document.year;
  const shared = Math.min(cited.code.length, document.code.length);
  const isSameCode = cited.code.slice(0, shared).every((part, index) => part === document.code[index]);
  return cited.number === document.number && isSameYear && isSameCode;
}

/** Whether the words name one document only: with who issued it, or with the year that numbers begin anew in. */
export function isWhole({ code, year }: CitedDocument): boolean {
  return code.length > 1 || year !== null;
}

/** Laws, decrees, circulars and decisions: what criteria are issued by. Reports, plans and letters are not. */
export function isNormative({ code: [kind = ''] }: CitedDocument): boolean {
  return ['qd', 'tt', 'nd'].includes(kind);
}
