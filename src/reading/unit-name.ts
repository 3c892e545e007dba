import type { CellPosition } from '../workbook/address';
import { valueAt, type SheetSnapshot } from '../workbook/snapshot';
import type { UnitName } from './assessment-table';
import { cleanLines, cleanText, foldAccents, foldCase, isUpperCase, titleCase } from './vietnamese-text';

/** Lines over the table that are looked at. */
const MOST_LINES = 200;

interface Line {
  readonly text: string;
  readonly position: CellPosition;
}

/** Where a unit may be named: the rows over its table, and for one of two tables side by side the columns over it. */
export interface UnitPlace {
  /** 0-based; `below` is the first row that does not belong. */
  readonly from: number;
  readonly below: number;
  readonly columns?: { readonly first: number; readonly last: number };
  /** Over a table that follows another the nearest line counts: the far ones are under the other. */
  readonly isNearestFirst?: boolean;
}

/**
 * Finds the assessed unit over a table: a line "Tên xã: …", then "… của xã …" in the title, then a line that is nothing
 * but a commune's name, then one within a title that goes on with the year or the province.
 */
export function findUnit(sheet: SheetSnapshot, place: UnitPlace): UnitName | null {
  const lines = linesAt(sheet, place);
  return (
    firstOf(lines, (line) => labelledName(sheet, line)) ??
    firstOf(lines, ({ text, position }) => named(nameAfterOf(text), position)) ??
    firstOf(lines, ({ text, position }) => named(nameAlone(text), position)) ??
    firstOf(lines, ({ text, position }) => named(nameWithin(text), position))
  );
}

/** @returns the unit that a row within a table names, and nothing besides: "I. Xã Nậm Tăm" */
export function unitOfHeading(text: string, position: CellPosition): UnitName | null {
  return named(nameAlone(text), position);
}

function linesAt(sheet: SheetSnapshot, { from, below, columns, isNearestFirst }: UnitPlace): readonly Line[] {
  const lines: Line[] = [];
  for (let row = Math.max(from, sheet.usedRange?.row ?? 0); row < below && lines.length < MOST_LINES; row++) {
    for (const [column, value] of (sheet.values[row] ?? []).entries()) {
      if (columns !== undefined && (column < columns.first || column > columns.last)) continue;
      for (const text of cleanLines(value ?? null)) lines.push({ text, position: { row, column } });
    }
  }
  return isNearestFirst === true ? lines.reverse() : lines;
}

const KIND = 'xã|phường|thị trấn|đặc khu|thôn|tổ dân phố';

/** "xã, phường", "xã/phường/thị trấn", "xã (phường)": which of them it is, the name says. */
const KINDS = `(?:${KIND})(?:\\s*[,/(]\\s*(?:${KIND})\\)?)+`;
/** The committee of a commune stands for the commune. */
const COMMITTEE = new RegExp(`^(?:ủy ban nhân dân|uỷ ban nhân dân|ubnd)\\s+(?=(?:${KIND})\\s)`, 'iu');

/** "Tên xã: Nậm Loỏng", or the name in the next cell; dots, or words in brackets, are to be replaced by a name. */
function labelledName(sheet: SheetSnapshot, { text, position }: Line): UnitName | null {
  const match = LABEL.exec(text);
  if (match === null) return null;
  const [, kind = '', written = ''] = match;
  const nextCell = { row: position.row, column: position.column + 1 };
  const isBeside = written === '' && cleanText(valueAt(sheet, nextCell)) !== '';
  const name = (isBeside ? cleanText(valueAt(sheet, nextCell)) : written).replace(/[.…_\s]+$/, '');
  if (name === '' || name.startsWith('(')) return null;
  const isWhole = !COMMUNE_KIND.test(kind) || STARTS_WITH_KIND.test(name);
  const whole = upToEnd((isWhole ? name : `${kind} ${name}`).replace(COMMITTEE, ''));
  return { name: properCase(whole), position: isBeside ? nextCell : position, source: 'label' };
}

const LABEL = new RegExp(
  `^(?:tên\\s+)?((?:${KIND})|(?:${KINDS}|đơn vị|cơ quan|địa bàn)(?:\\s+(?:tự\\s+)?(?:đánh giá|chấm|báo cáo|được đánh giá|được chấm))?)\\s*:\\s*(.*)$`,
  'iu',
);
const COMMUNE_KIND = new RegExp(`^(?:${KIND})$`, 'iu');
const STARTS_WITH_KIND = new RegExp(`^(?:${KIND})\\s`, 'iu');

/** "… CỦA XÃ SÙNG PHÀI NĂM 2026" → "XÃ SÙNG PHÀI". */
function nameAfterOf(text: string): string | null {
  const match = new RegExp(
    `(?:^|\\s)của\\s+(?:(?:ủy ban nhân dân|uỷ ban nhân dân|ubnd)\\s+)?((?:${KIND})\\s+.+)$`,
    'iu',
  ).exec(text);
  return match === null ? null : upToEnd(match[1] ?? '');
}

/** A line "XÃ SÙNG PHÀI", "UBND XÃ SÙNG PHÀI" or "I. Xã Sùng Phài". */
function nameAlone(text: string): string | null {
  const match = new RegExp(
    `^(?:(?:[IVXLC]+|[A-ZĐ]|\\d{1,3})[.)]\\s*)?(?:(?:ủy ban nhân dân|uỷ ban nhân dân|ubnd|công an|đảng ủy)\\s+)?((?:${KIND})\\s+.+)$`,
    'iu',
  ).exec(text);
  return match === null ? null : upToEnd(match[1] ?? '');
}

/** "TIÊU CHÍ XÃ ĐIỂN HÌNH XÃ SÙNG PHÀI NĂM 2026": only the last one, and only before what ends a name. */
function nameWithin(text: string): string | null {
  const match =
    /^.*\s((?:xã|phường|thị trấn|đặc khu)\s+[^,;:(–]+?)\s*(?:,|\(|\s(?:-|–|năm|quý|huyện|tỉnh|thành phố)\s).*$/iu.exec(
      text,
    );
  return match === null ? null : upToEnd(match[1] ?? '');
}

/** A name ends at a sign, a year, or the next level of government. */
function upToEnd(text: string): string {
  return text.replace(/\s*(?:[,;:(–]|\s-\s?|\s(?:năm|tháng|quý|huyện|tỉnh|thành phố|về|theo)(?:\s|$)).*$/iu, '').trim();
}

/** Names have at most five words, each with a capital; "xã điển hình" and "xã nông thôn mới" are no names. */
function named(text: string | null, position: CellPosition): UnitName | null {
  if (text === null) return null;
  const words = foldCase(text).replace(new RegExp(`^(?:${KIND})\\s+`), '');
  const isName = words !== '' && words.split(' ').length <= 5 && !NOT_A_NAME.test(words);
  const isCapital = isUpperCase(text) || /^\S+(?:\s(?:trấn|khu|dân|phố))*(?:\s[\p{Lu}\d]\S*)+$/u.test(text);
  return isName && isCapital ? { name: properCase(text), position, source: 'title' } : null;
}

/** With their accents: Cò Nòi and Trọng Hóa are communes. */
const NOT_A_NAME =
  /^(?:điển hình|nông thôn|tiêu biểu|đạt|chuẩn|an toàn|phường|xã|văn h[óo][áa]|văn minh|loại|trong|trên|thuộc|kiểu mẫu|có|được|số|vững mạnh|hội(?= chủ nghĩa|$))(?:\s|$|,|\/)/;

function properCase(text: string): string {
  const name = isUpperCase(text) ? titleCase(text) : text;
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** @returns the unit that a sheet is called after; null for a name such as "Sheet1" */
export function unitOfSheetName(name: string): UnitName | null {
  const text = cleanText(name).replace(COPY, '');
  if (text === '' || NOT_A_UNIT.test(foldAccents(text)) || PERIOD.test(foldAccents(text))) return null;
  return { name: properCase(text), position: null, source: 'sheetName' };
}

/** What Excel adds to the name of a copied sheet. */
const COPY = / \(\d+\)$/;
/** "Tháng 11", "Quý IV.2026", "Năm 2026". */
const PERIOD = /^(?:(?:thang|quy|dot|lan) ?(?:\d+|[ivx]+)(?:[ ./-]*(?:nam )?\d{4})?|nam \d{4})$/;
/** What programs and forms call a sheet. */
const NOT_A_UNIT =
  /^(?:(?:sheet|trang tinh|trang|bang|bieu|mau|phu luc|pl|phieu)[\s_-]*(?:so)?[\s_-]*[\dixv.]*|(?:tu )?cham diem.*|tu (?:cham|danh gia).*|(?:bang|bieu|phieu)? ?(?:tu )?(?:danh gia|cham|tong hop).*|ket qua.*|tieu chi.*)$/;

function firstOf(lines: readonly Line[], read: (line: Line) => UnitName | null): UnitName | null {
  for (const line of lines) {
    const unit = read(line);
    if (unit !== null) return unit;
  }
  return null;
}
