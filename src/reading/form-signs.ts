import type { SheetSnapshot } from '../workbook/snapshot';
import type { RecognisedColumn } from './assessment-table';
import { contentOf, holdsResults, isAmounts, type ColumnContent } from './column-content';
import type { HeaderBlock } from './header-block';
import { isTickRole } from './heading-claims';
import { findTitle } from './table-title';
import { cleanText, foldAccents, foldCase } from './vietnamese-text';

/** What stands over the table says that something is judged: then whatever is listed is what is judged. */
export function speaksOfAssessing(sheet: SheetSnapshot, { top }: HeaderBlock): boolean {
  return ASSESSING.test(foldAccents(findTitle(sheet, top) ?? ''));
}

/** Rows above a table that may say what it is. */
const ROWS_ABOVE = 12;

/** Whether any line over a table says so, in capitals or not. */
export function speaksOfAssessingAbove(sheet: SheetSnapshot, top: number): boolean {
  return linesOver(sheet, top).some((line) => ASSESSING.test(foldAccents(line)));
}

/** Whether a line over a table, or a heading of it, speaks of points: "BẢNG TÍNH ĐIỂM CHI HỘI". */
export function speaksOfPointsAbove(sheet: SheetSnapshot, { top, columns }: HeaderBlock): boolean {
  const headings = columns.flatMap(({ words }) => words.map(({ text }) => text));
  return [...linesOver(sheet, top), ...headings].some((line) => POINTS.test(foldCase(line)));
}

const POINTS =
  /(?<!địa |thời |đặc |quan |thí )(?<!\p{L})điểm(?! danh| đến| du lịch| dân cư| trường)(?!\p{L})|scor(?:e|ing)|points/u;

/** @returns what stands alone in the rows above a table, in capitals or not */
export function linesOver({ values }: SheetSnapshot, top: number): readonly string[] {
  return values.slice(Math.max(0, top - ROWS_ABOVE), top).flatMap((cells) => {
    const texts = (cells ?? []).map((value) => cleanText(value ?? null)).filter((text) => text !== '');
    return texts.length === 1 ? texts : [];
  });
}

const ASSESSING =
  /danh gia|cham diem|bang diem(?! danh)|bang kiem|kiem tra|ra soat|tu cham|xep loai|tham dinh|giam sat|khao sat|cong nhan|xet chon|checklist|assessment|audit|inspection|evaluation|review|appraisal|scor|self-/;

/** How many criteria were met stands under "Đạt" too. */
export function isOfCounts(columns: readonly RecognisedColumn[], sheet: SheetSnapshot, header: HeaderBlock): boolean {
  return columns.some(({ role, column }) => isTickRole(role) && isAmounts(contentOf(sheet, header, column)));
}

/** A plan of work has numbers and results too. */
export function isOfTasks(columns: readonly RecognisedColumn[]): boolean {
  return columns.some(({ role, header }) => role === 'title' && /công việc|nhiệm vụ/iu.test(header));
}

/**
 * Tasks that are called "Đạt" or graded, under a title or a heading that says so, are assessed; and so are those of which
 * most say in words whether they were done, where these are duties ("Nhiệm vụ") or the sheet reports on them. Somebody's own
 * list of work is none.
 */
export function isJudged(columns: readonly RecognisedColumn[], sheet: SheetSnapshot, header: HeaderBlock): boolean {
  const result = columns.find(({ role }) => role === 'result');
  if (result === undefined) return false;
  const content = contentOf(sheet, header, result.column);
  const isSaid = speaksOfAssessing(sheet, header) || ASSESSING.test(foldAccents(result.header));
  return (holdsResults(content) && isSaid) || (saysInWords(content) && reportsOnTasks(columns, sheet, header));
}

function saysInWords({ filled, resultWords, levelWords }: ColumnContent): boolean {
  return filled >= FEWEST_JUDGED && Math.max(resultWords, levelWords) >= MOST_JUDGED;
}

/** One alone may be a remark. */
const FEWEST_JUDGED = 2;
const MOST_JUDGED = 0.6;

function reportsOnTasks(columns: readonly RecognisedColumn[], sheet: SheetSnapshot, { top }: HeaderBlock): boolean {
  const isOfDuties = columns.some(({ role, header }) => role === 'title' && /nhiệm vụ/iu.test(header));
  const headings = columns.flatMap(({ role, header }) => (role === 'result' ? header : []));
  return isOfDuties || [...headings, ...linesOver(sheet, top)].some((text) => REPORTS.test(foldCase(text)));
}

const REPORTS =
  /kết quả (?:thực hiện|triển khai|công tác)|tiến độ|tình (?:hình|trạng)|trạng thái|theo dõi|hoàn thành|status|progress/u;

/** How likely and how grave something is: what comes of both ranks risks, and is nobody's points. */
export function isOfRisks({ columns }: HeaderBlock): boolean {
  const headings = columns.map(({ words }) => foldCase(words.at(-1)?.text ?? ''));
  return headings.some((text) => LIKELIHOOD.test(text)) && headings.some((text) => IMPACT.test(text));
}

const LIKELIHOOD = /(?<!\p{L})(?:khả năng(?: xảy ra)?|xác suất|tần suất(?: xảy ra)?|likelihood|probability)(?!\p{L})/u;
const IMPACT =
  /(?<!\p{L})(?:tác động|ảnh hưởng|hậu quả|(?:mức độ )?nghiêm trọng|impact|severity|consequences?)(?!\p{L})/u;
