import { cleanText, foldCase, isUpperCase } from './vietnamese-text';
import type { CellValue } from '../workbook/snapshot';

/** "Tổng cộng", "Điểm tổng", "Cộng nhóm I", "∑", "Grand total"; with its accents, because "Công an" is somebody. */
export function isTotalText(text: string): boolean {
  const beginning = beginningOf(text);
  return (TOTAL.test(beginning) && !NO_TOTAL.test(beginning)) || SUM_OF_PARTS.test(text);
}

/** "ĐIỂM THI ĐUA (A + B - C)": whatever the points are called, they are those of the parts that are named. */
const SUM_OF_PARTS =
  /^[^\d(]{0,40}(?:điểm|points|score)[^\d(]{0,40}\((?:[IVX]{1,4}|[A-HĐ]|\d{1,2}) ?\+ ?(?:[IVX]{1,4}|[A-HĐ]|\d{1,2})(?: ?[+–-] ?(?:[IVX]{1,4}|[A-HĐ]|\d{1,2})){0,9}\)[.:]?$/iu;

const TOTAL =
  /^(?:(?:tổng|cộng|luỹ kế|lũy kế|cộng dồn|tiểu tổng|mang sang|trang trước chuyển sang|trung bình|bình quân)(?!\p{L})|[∑Σ]|điểm (?:tổng|trung bình|bình quân|tb|còn lại|cuối cùng|đạt được|đạt(?= ?(?:$|[(:=]))|chung cuộc|sau (?:khi )?(?:cộng|trừ))(?!\p{L})|điểm (?:nhóm|phần|mục|chương) (?:[ivx]+|[a-e]|\d+)(?![\p{L}\d])|còn lại(?!\p{L})|(?:tỷ|tỉ) lệ(?: (?:đạt|điểm|phần trăm|%|hoàn thành chung)(?: được)?)?(?:$|:)|percent(?:age)?(?: score| achieved)?(?:$| ?[:(])|(?:grand |sub-?)?total(?!\p{L})|(?:overall|final) (?:score|total|result)|(?:score|result)(?: achieved)?(?:$| ?:)|(?:passed|met|compliant|failed|yes) ?:? ?\d+ ?(?:of|out of|\/) ?\d|average(?!\p{L})|mean (?:score|level)|(?:overall|final|(?:section|group|part|domain|chapter)(?: (?:[ivx]+|[a-h]|\d+))?) (?:average|mean)(?: score)?$|tb (?:nhóm|phần|mục|chương|chung)(?!\p{L})|số (?:tiêu chí|chỉ tiêu|tiêu chuẩn|nội dung|hạng mục|mục|câu|yêu cầu|điểm) (?:đã |chưa |không )?đạt(?!\p{L}))/u;
/** What begins alike and is done, or is somebody: "Tổng hợp báo cáo", "Cộng đồng", "Cộng điểm". */
const NO_TOTAL =
  /^(?:tổng (?:hợp|kết|vệ sinh|đài|thể|duyệt|rà soát|điều tra|kiểm kê|quan|phụ trách|bí thư|giám đốc)|cộng (?:đồng|tác|hòa|hoà|sinh|thêm điểm|điểm(?! (?:phần|mục|nhóm|lĩnh vực|chương|tiêu chuẩn|tiêu chí|trang)))|trung bình (?:mỗi|một))/u;

/** "Cộng trang 1", "Mang sang", "Carried forward": of a printed page, after which the table goes on as it was. */
export function isSumOfPage(text: string): boolean {
  return OF_PAGE.test(foldCase(text));
}

const OF_PAGE =
  /(?:chuyển|mang) sang|(?:cộng|tổng|hết) trang(?! (?:thiết|trí|bị|phục|trại))|trang (?:\d|này|trước|sau)|page \d|this page|carried|brought/u;

/** What the unit comes to, in a row of its own under the total: "Xếp loại", "Kết luận". */
export function isConclusionText(text: string): boolean {
  return text.length <= LONGEST_CONCLUSION && CONCLUSION.test(foldCase(text));
}

const CONCLUSION = /^(?:kết quả |đề nghị |tự )?(?:xếp loại|kết luận|công nhận|mức (?:độ )?công nhận)(?!\p{L})/u;
/** A sentence is a remark under the table. */
const LONGEST_CONCLUSION = 40;

/** A heading between criteria that has no number: in capitals, or named as a group. */
export function isGroupText(text: string): boolean {
  return isUpperCase(text) || GROUP.test(beginningOf(text));
}

const GROUP = /^(?:nhóm|phần|mục|part|section)(?!\p{L})/u;

/** Enough for the words that a row is known by and the sign after them; most texts go on for long. */
const LENGTH_OF_BEGINNING = 24;

function beginningOf(text: string): string {
  return foldCase(text.slice(0, LENGTH_OF_BEGINNING));
}

/** Whether a text without a number begins the lines under a table: who signs, where and when, who receives it, notes. */
export function endsTable(text: string): boolean {
  return (
    NOTE.test(text) ||
    UNDER_TABLE.test(text) ||
    ENGLISH_SIGNATORY.test(text) ||
    isPlaceAndDate(text) ||
    (SIGNATORY.test(text) && isUpperCase(text))
  );
}

function isPlaceAndDate(text: string): boolean {
  const end = text.indexOf(',');
  return end > 0 && end <= LONGEST_PLACE && DATE_AFTER_PLACE.test(text.slice(end));
}

/** Whether a text is a note to the table, which may stand within it as well as below. */
export function isNoteText(text: string): boolean {
  return NOTE.test(text);
}

const NOTE = /^[(*)\s-]*(?:ghi chú|lưu ý|chú thích) ?:/iu;
const UNDER_TABLE =
  /^(?:(?:người|cán bộ) (?:lập|tổng hợp|chấm)(?!\p{L}).{0,30}$|(?:tm|kt|tl)\. |xác nhận của|\(?ký(?:,| tên)|nơi nhận)/iu;
const ENGLISH_SIGNATORY =
  /^(?:(?:inspect|prepar|check|approv|review|assess|audit|sign)(?:ed) by|inspector|auditor|assessor|(?:site |general )?manager|signatures?|director)\s*:?$/iu;
/** "Sùng Phài, ngày 5 tháng 6 năm 2026" behind the place, which ends at the first comma. */
const DATE_AFTER_PLACE = /^, ?ngày.{1,12}tháng.{1,12}năm.{0,8}$/iu;
const LONGEST_PLACE = 40;
/** In capitals only: a line of the table may well say what the chairman did. */
const SIGNATORY = /^(?:THỦ TRƯỞNG|(?:PHÓ )?CHỦ TỊCH|TRƯỞNG CÔNG AN|TRƯỞNG BAN)/;

/**
 * Whether cells are a row of column numbers, as stands under many headers: (1) (2) (3), or A B 1 2 "5=3+4".
 * @param values the cells under the columns, left to right
 */
export function isColumnNumberRow(values: readonly CellValue[]): boolean {
  const texts: string[] = [];
  for (const value of values) {
    const text = cleanText(value);
    if (text === '') continue;
    if (!COLUMN_NUMBER.test(text) && !SMALL_LETTER.test(text)) return false;
    texts.push(text);
  }
  if (isInSmallLetters(texts)) return true;
  if (texts.some((text) => SMALL_LETTER.test(text))) return false;
  const isLong = texts.length >= FEWEST_COLUMNS || (texts.length > 1 && texts.every((text) => text.startsWith('(')));
  return isLong && texts.some((text) => text !== texts[0]);
}

/** "a b 1 2 3": small letters over what is printed, which elsewhere may be an answer or a short title. */
function isInSmallLetters(texts: readonly string[]): boolean {
  const counted = texts.findIndex((text) => text === '1');
  const letters = texts.slice(0, counted).sort().join('');
  return (
    /^(?:ab?|a?bc?|c)$/.test(letters) &&
    texts.length >= counted + FEWEST_COLUMNS &&
    texts.slice(counted).every((text, index) => text === String(index + 1))
  );
}

const SMALL_LETTER = /^[a-c]$/;
const COLUMN_NUMBER = /^\(?(?:[A-ZĐ]|\d{1,2})(?:\)?\s*=.*)?\)?$/;
const FEWEST_COLUMNS = 3;
