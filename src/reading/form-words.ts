import type { CellPosition } from '../workbook/address';
import type { SheetSnapshot } from '../workbook/snapshot';
import { cleanLines, cleanText, foldAccents, isUpperCase } from './vietnamese-text';

/** What the head and the foot of a form say of who writes it, where and when, and who signs it. */
export type FormWord =
  'issuer' | 'issuingUnit' | 'dateLine' | 'preparerTitle' | 'preparerName' | 'signerTitle' | 'signerName';

/** A line of a cell. */
export interface WordPiece {
  readonly text: string;
  readonly position: CellPosition;
  /** Which of the cell's lines it is, from 0; null where the cell has no other. */
  readonly line: number | null;
}

/** Lines that stand one under the other; none at all where the form shows that there is nothing to say. */
export type FormWords = Readonly<Partial<Record<FormWord, readonly WordPiece[]>>>;

/** Below the table, places to sign come after notes. */
const ROWS_BELOW = 30;
/** Rows of a letterhead, from the motto's first one. */
const HEAD_ROWS = 3;

const MOTTO = /^cong hoa xa hoi chu nghia viet nam/;
const NO_AGENCY = /^(?:so ?[:/]|mau|bieu|phu luc|kinh gui|\d|\*|-)/;
const DATE_LINE = /^[^,\d]{2,60}, ?ngay \d{1,2} thang \d{1,2} nam 20\d\d\.?$/;
const SIGNER =
  /^(?:tm|kt|tl|tuq|q)\. ?\S|^(?:pho )?(?:chu tich|truong|giam doc|hieu truong|bi thu|chanh|thu truong|to truong|doi truong|cuc truong)(?:\s|$)|^(?:thu truong|dai dien) /;
const PREPARER = /^(?:(?:nguoi|can bo|dai dien nguoi) (?:lap|tong hop|bao cao|ke khai|cham|danh gia)|lap bieu)/;
/** With a rank before it: "Thượng tá Nguyễn Văn A". */
const NAME = /^\p{Lu}[\p{L}.]{0,20}(?: [\p{L}.]{1,20}){1,6}$/u;
const CAPITALISED = /^\p{Lu}/u;

/**
 * Reads the words that a report on a form takes over from it (the parts of a document by Nghị định 30/2020/NĐ-CP, Phụ lục I).
 * @param top the first row of the sheet's first table
 * @param bottom the last row of its last table
 */
export function formWords(sheet: SheetSnapshot, top: number, bottom: number): FormWords {
  // In an old encoding the cells do not hold what they show.
  if (sheet.fonts.some((row) => row !== undefined)) return {};
  const above = linesIn(sheet, 0, top);
  const below = linesIn(sheet, bottom + 1, bottom + 1 + ROWS_BELOW);
  return { ...agencyIn(above), ...dateIn([...above, ...below]), ...signersIn(below) };
}

function linesIn({ values }: SheetSnapshot, from: number, to: number): readonly WordPiece[] {
  return values.slice(from, to).flatMap((cells, index) =>
    (cells ?? []).flatMap((value, column) => {
      if (typeof value !== 'string') return [];
      const isOne = cleanLines(value).length === 1 && !/[\r\n]/.test(value.trim());
      return value
        .split(/\r\n|[\r\n]/)
        .map((line, at): WordPiece => ({
          text: cleanText(line),
          position: { row: from + index, column },
          line: isOne ? null : at,
        }))
        .filter(({ text }) => text !== '');
    }),
  );
}

/** Left of the motto: the agency above, and the one that writes. */
function agencyIn(lines: readonly WordPiece[]): FormWords {
  const motto = lines.find(({ text }) => MOTTO.test(foldAccents(text)));
  if (motto === undefined) return {};
  const { row, column } = motto.position;
  const agencies = lines.filter(
    ({ text, position }) =>
      position.column < column &&
      position.row >= row &&
      position.row < row + HEAD_ROWS &&
      isUpperCase(text) &&
      !NO_AGENCY.test(foldAccents(text)),
  );
  const own = agencies.at(-1);
  return own === undefined ? {} : { issuer: agencies.slice(0, -1), issuingUnit: [own] };
}

function dateIn(lines: readonly WordPiece[]): FormWords {
  const dates = lines.filter(({ text }) => DATE_LINE.test(foldAccents(text)));
  const [first] = dates;
  return first === undefined || new Set(dates.map(({ text }) => text)).size > 1 ? {} : { dateLine: [first] };
}

function signersIn(lines: readonly WordPiece[]): FormWords {
  const titled = lines.filter(({ text }) => isUpperCase(text) && SIGNER.test(foldAccents(text)));
  const rightmost = Math.max(...titled.map(({ position }) => position.column));
  const signer = titled.find(({ position }) => position.column === rightmost);
  const preparer = lines.find(
    ({ text, position }) => PREPARER.test(foldAccents(text)) && position.column !== signer?.position.column,
  );
  return {
    ...(signer !== undefined && placeOf('signer', signer, lines)),
    ...(preparer !== undefined && placeOf('preparer', preparer, lines)),
  };
}

function placeOf(who: 'signer' | 'preparer', first: WordPiece, lines: readonly WordPiece[]): FormWords {
  const under = lines.filter(({ position }) => position.column === first.position.column);
  const from = under.slice(under.indexOf(first));
  const end = from.findIndex(({ text, position }, index) => {
    const before = from[index - 1];
    return before !== undefined && (!isUpperCase(text) || position.row > before.position.row + 1 || isName(text));
  });
  const title = end < 0 ? from : from.slice(0, end);
  const name = from.slice(title.length).find(({ text }) => isName(text));
  return { [`${who}Title`]: title, ...(name !== undefined && { [`${who}Name`]: [name] }) };
}

function isName(text: string): boolean {
  const isTitle = SIGNER.test(foldAccents(text)) || PREPARER.test(foldAccents(text));
  return NAME.test(text) && !isTitle && CAPITALISED.test(text.split(' ').at(-1) ?? '');
}
