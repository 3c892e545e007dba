import { cleanText, foldAccents, foldCase, isUpperCase } from './vietnamese-text';
import type { CellValue } from '../workbook/snapshot';

/** "Tổng cộng", "Cộng nhóm I"; with its accents, because "Công an" is somebody. */
export function isTotalText(text: string): boolean {
  return /^(?:tổng|cộng)(?!\p{L})/u.test(foldCase(text));
}

/** A heading between criteria that has no number: in capitals, or named as a group. */
export function isGroupText(text: string): boolean {
  return isUpperCase(text) || /^(?:nhóm|phần|mục)(?!\p{L})/u.test(foldCase(text));
}

/** Whether a text without a number begins the lines under a table: who signs, where and when, who receives it, notes. */
export function endsTable(text: string): boolean {
  const folded = foldAccents(text);
  return UNDER_TABLE.test(folded) || PLACE_AND_DATE.test(folded) || (isUpperCase(text) && SIGNATORY.test(folded));
}

const UNDER_TABLE =
  /^(?:(?:nguoi|can bo) (?:lap|tong hop|cham)\b.{0,30}$|(?:tm|kt|tl)\. |xac nhan cua|\(?ky(?:,| ten)|noi nhan|(?:ghi chu|luu y|chu thich) ?:)/;
const PLACE_AND_DATE = /^[^,]{1,40}, ?ngay.{1,12}thang.{1,12}nam.{0,8}$/;
/** In capitals only: a line of the table may well say what the chairman did. */
const SIGNATORY = /^(?:thu truong|(?:pho )?chu tich|truong cong an|truong ban)/;

/**
 * Whether cells are a row of column numbers, as stands under many headers: (1) (2) (3), or A B 1 2 "5=3+4".
 * @param values the cells under the columns, left to right
 */
export function isColumnNumberRow(values: readonly CellValue[]): boolean {
  const texts = values.map(cleanText).filter((text) => text !== '');
  return (
    texts.length >= 3 && texts.every((text) => /^\(?(?:[A-ZĐ]|\d{1,2})(?:\s*=.*)?\)?$/.test(text)) && !isSame(texts)
  );
}

function isSame(texts: readonly string[]): boolean {
  return texts.every((text) => text === texts[0]);
}
