import type { SheetSnapshot } from '../workbook/snapshot';
import type { RecognisedColumn } from './assessment-table';
import { contentOf, holdsResults, isAmounts } from './column-content';
import type { HeaderBlock } from './header-block';
import { isTickRole } from './heading-claims';
import { findTitle } from './table-title';
import { foldAccents } from './vietnamese-text';

/** What stands over the table says that something is judged: then whatever is listed is what is judged. */
export function speaksOfAssessing(sheet: SheetSnapshot, { top }: HeaderBlock): boolean {
  return ASSESSING.test(foldAccents(findTitle(sheet, top) ?? ''));
}

const ASSESSING =
  /danh gia|cham diem|bang diem(?! danh)|bang kiem|kiem tra|ra soat|tu cham|xep loai|tham dinh|giam sat|khao sat|cong nhan|xet chon|checklist|assessment|audit|inspection|evaluation|scor|self-/;

/** How many criteria were met stands under "Đạt" too. */
export function isOfCounts(columns: readonly RecognisedColumn[], sheet: SheetSnapshot, header: HeaderBlock): boolean {
  return columns.some(({ role, column }) => isTickRole(role) && isAmounts(contentOf(sheet, header, column)));
}

/** A plan of work has numbers and results too. */
export function isOfTasks(columns: readonly RecognisedColumn[]): boolean {
  return columns.some(({ role, header }) => role === 'title' && /công việc|nhiệm vụ/iu.test(header));
}

/** Tasks that are called "Đạt" or graded, under a title that says so, are assessed. */
export function isJudged(columns: readonly RecognisedColumn[], sheet: SheetSnapshot, header: HeaderBlock): boolean {
  const result = columns.find(({ role }) => role === 'result');
  return (
    result !== undefined && holdsResults(contentOf(sheet, header, result.column)) && speaksOfAssessing(sheet, header)
  );
}
