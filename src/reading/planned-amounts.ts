import { valueAt, type CellValue, type SheetSnapshot } from '../workbook/snapshot';
import type { ColumnRole, PlannedAmount, RecognisedColumn, TableRow } from './assessment-table';
import { contentOf } from './column-content';
import { speaksOfAssessingAbove } from './form-signs';
import { headingOf, type HeaderBlock, type HeaderColumn } from './header-block';
import { sampleRows } from './sample-rows';
import { parseComparison } from './values/comparison';
import { parsePercentage, percentOfShare } from './values/percentage';
import { parseQuantity } from './values/quantity';
import { cleanText, foldCase } from './vietnamese-text';

/** Fewer rows tell nothing. */
const FEWEST_ROWS = 2;
const MOST_OF_THEM = 0.6;

const PLANNED =
  /kế hoạch|(?<!\p{L})kh(?!\p{L})|yêu cầu|phải đạt|chỉ tiêu|mục tiêu|(?<!\p{L})giao(?!\p{L})|định mức|tối thiểu|quy định|target|plan(?:ned)?(?!\p{L})|required|minimum|goal/u;
const REACHED = /thực hiện|đạt|kết quả|thực tế|actual|achieved|reached|done|result/u;
/** Points, another year's figures, and the part of the plan that was done. */
const NEITHER = /điểm|points?(?!\p{L})|score|năm (?:trước|sau|tới)|cùng kỳ|so với|last|previous|next/u;
const SHARE = /%|tỷ lệ|tỉ lệ|phần trăm|percent|rate(?!\p{L})/u;

const freeRoles: ReadonlySet<ColumnRole | undefined> = new Set([undefined, 'requirement', 'amount']);
/** Where nothing else says what was concluded, what was reached may be read for it. */
const freeRolesOfReached: ReadonlySet<ColumnRole | undefined> = new Set([...freeRoles, 'result']);

/**
 * Figures that were to be reached, right beside those that were: "Kế hoạch | Thực hiện", "Tỷ lệ yêu cầu | Tỷ lệ đạt được".
 * @param columns with their roles
 * @param rows the table's
 * @returns of the rows that have both, in one unit; none where no two columns are such
 */
export function plannedAmounts(
  sheet: SheetSnapshot,
  header: HeaderBlock,
  columns: readonly RecognisedColumn[],
  rows: readonly TableRow[],
): readonly PlannedAmount[] {
  const isJudging = (column: number) => columns.some((own) => own.role === 'result' && own.column === column);
  for (const pair of pairsOf(sheet, header, columns)) {
    const amounts = amountsIn(sheet, rows, pair);
    if (amounts.length < FEWEST_ROWS) continue;
    return isJudging(pair.reached) ? amounts.map((amount) => ({ ...amount, isResult: true as const })) : amounts;
  }
  return [];
}

/**
 * Where no column says what was concluded, what was reached beside what had to be says it: in an assessment, or where the
 * heading calls it required. What was reached so far is no result, nor is it known of what falls whether less is better.
 * @returns the columns with these roles; null where no two columns are such
 */
export function judgedByPlan(
  sheet: SheetSnapshot,
  header: HeaderBlock,
  columns: readonly RecognisedColumn[],
): readonly RecognisedColumn[] | null {
  const title = columns.find(({ role }) => role === 'title');
  const [pair] = pairsOf(sheet, header, columns);
  if (title === undefined || pair === undefined) return null;
  const headings = new Map(header.columns.map((column) => [column.column, headingOf(column)]));
  const [planned = '', reached = ''] = [headings.get(pair.planned), headings.get(pair.reached)];
  const isAsked = REQUIRED.test(foldCase(planned)) || speaksOfAssessingAbove(sheet, header.top);
  const titles = sampleRows(sheet, header).map((row) =>
    foldCase(cleanText(valueAt(sheet, { row, column: title.column }))),
  );
  const isUnclear = SO_FAR.test(foldCase(reached)) || titles.some((text) => whichIsBetter(text) === null);
  if (!isAsked || isUnclear) return null;
  const others = columns.filter(({ column }) => column !== pair.planned && column !== pair.reached);
  const own = { confidence: OF_PLAN, reasons: ['content'] } as const;
  return [
    ...others,
    { role: 'requirement', column: pair.planned, header: planned, ...own },
    { role: 'result', column: pair.reached, header: reached, ...own },
  ];
}

const OF_PLAN = 0.75;
const REQUIRED = /yêu cầu|phải đạt|mục tiêu|quy định|tối thiểu|target|required|minimum|goal/u;
const SO_FAR = /tháng|quý|tuần|ước|luỹ kế|đến nay|đến ngày|so far|to date|ytd/u;

/** @returns whether more or less of what a criterion is about is better; null where its words do not tell */
export function whichIsBetter(title: string): 'more' | 'less' | null {
  const text = foldCase(title);
  if (/^(?:mức |tỷ lệ )?giảm(?!\p{L})/u.test(text) && !FALLS_TO.test(text)) return 'more';
  if (FALLS_TO.test(text)) return 'less';
  if (/(?<!\p{L})giảm(?!\p{L})/u.test(text)) return null;
  return BAD_TO_HAVE.test(text) ? 'less' : 'more';
}

const FALLS_TO =
  /(?<!\p{L})(?:giảm (?:xuống )?(?:còn|dưới)|xuống còn|còn dưới|không quá|tối đa|dưới|below|at most)(?!\p{L})/u;
/** What nobody wants more of; of what is fought, solved or detected more is better. */
const BAD_TO_HAVE =
  /^(?!.*(?:thoát|giải quyết|xử lý|phát hiện|khắc phục|điều trị|kéo|thu hồi|hỗ trợ|không (?:có|để|xảy|vi|mắc)|chưa xảy)).*(?:hộ nghèo|cận nghèo|thất nghiệp|tai nạn|tội phạm|phạm pháp|vi phạm|tử vong|số người chết|suy dinh dưỡng|sinh con thứ|tảo hôn|bỏ học|lưu ban|khiếu nại|tố cáo|mắc (?:bệnh|mới)|nhiễm|ô nhiễm|số vụ|nợ đọng|quá hạn|trễ hạn|chậm|lỗi|sai sót|thất thoát|tái nghèo|phản ánh|accident|defect|complaint|incident|error|turnover|dropout)/u;

function pairsOf(sheet: SheetSnapshot, header: HeaderBlock, columns: readonly RecognisedColumn[]): readonly Pair[] {
  const roleOf = new Map(columns.map(({ column, role }) => [column, role]));
  const title = columns.find(({ role }) => role === 'title')?.column ?? -1;
  const isFree = ({ column }: HeaderColumn, free: typeof freeRoles) => column > title && free.has(roleOf.get(column));
  const says = (column: HeaderColumn, words: RegExp) =>
    words.test(foldCase(column.words.at(-1)?.text ?? '')) && !NEITHER.test(foldCase(headingOf(column)));
  const holdsFigures = ({ column }: HeaderColumn) => {
    const { filled, measures } = contentOf(sheet, header, column);
    return filled >= FEWEST_ROWS && measures >= MOST_OF_THEM;
  };
  return header.columns.flatMap((planned, index): readonly Pair[] => {
    const reached = header.columns[index + 1];
    if (reached?.column !== planned.column + 1) return [];
    if (!isFree(planned, freeRoles) || !isFree(reached, freeRolesOfReached)) return [];
    if (!says(planned, PLANNED) || !says(reached, REACHED) || says(reached, PLANNED)) return [];
    if (!holdsFigures(planned) || !holdsFigures(reached)) return [];
    const isShare = [planned, reached].every((column) => SHARE.test(foldCase(headingOf(column))));
    return [{ planned: planned.column, reached: reached.column, isShare }];
  });
}

interface Pair {
  readonly planned: number;
  readonly reached: number;
  /** Whether their headings speak of parts of a hundred. */
  readonly isShare: boolean;
}

function amountsIn(sheet: SheetSnapshot, rows: readonly TableRow[], pair: Pair): readonly PlannedAmount[] {
  return rows.flatMap(({ row, kind }): readonly PlannedAmount[] => {
    if (kind !== 'criterion' && kind !== 'other') return [];
    const reachedCell = valueAt(sheet, { row, column: pair.reached });
    const [planned, reached] = [leastIn(valueAt(sheet, { row, column: pair.planned })), figureIn(reachedCell)];
    if (planned === null || reached === null || planned.unit !== reached.unit) return [];
    const isPercent = planned.unit === '%' || (pair.isShare && planned.unit === '');
    const amounts = isPercent ? asPercentages(planned.value, reached.value) : [planned.value, reached.value];
    const [least, found] = amounts ?? [];
    if (least === undefined || found === undefined) return [];
    const text = isPercent ? `${found} %` : cleanText(reachedCell);
    return [{ row, planned: least, reached: found, of: isPercent ? 'percentage' : 'number', text }];
  });
}

/** Both typed alike: Excel keeps "90%" as 0.9, and beside 85 that could be either. */
function asPercentages(planned: number, reached: number): readonly number[] | null {
  if (planned <= 1 && reached <= 1) return [percentOfShare(planned), percentOfShare(reached)];
  return planned > 1 && (reached > 1 || reached === 0) ? [planned, reached] : null;
}

/** "≥ 58" asks for what 58 asks for. */
function leastIn(value: CellValue): { readonly value: number; readonly unit: string } | null {
  const comparison = typeof value === 'string' ? parseComparison(value) : null;
  if (comparison === null) return figureIn(value);
  return comparison.sign === '≥' ? figureIn(comparison.amount) : null;
}

function figureIn(value: CellValue): { readonly value: number; readonly unit: string } | null {
  const percentage = typeof value === 'string' ? parsePercentage(value, null) : null;
  if (percentage?.kind === 'percentage') return { value: percentage.percent, unit: '%' };
  const quantity = parseQuantity(value, 'comma');
  return quantity?.kind === 'quantity' ? { value: quantity.value, unit: quantity.unit } : null;
}
