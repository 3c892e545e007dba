import { valueAt, type CellValue, type SheetSnapshot } from '../workbook/snapshot';
import type { ColumnRole, PlannedAmount, RecognisedColumn, TableRow } from './assessment-table';
import { contentOf } from './column-content';
import { headingOf, type HeaderBlock, type HeaderColumn } from './header-block';
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
  const roleOf = new Map(columns.map(({ column, role }) => [column, role]));
  const title = columns.find(({ role }) => role === 'title')?.column ?? -1;
  const isFree = ({ column }: HeaderColumn) => column > title && freeRoles.has(roleOf.get(column));
  const says = (column: HeaderColumn, words: RegExp) =>
    words.test(foldCase(column.words.at(-1)?.text ?? '')) && !NEITHER.test(foldCase(headingOf(column)));
  const holdsFigures = ({ column }: HeaderColumn) => {
    const { filled, measures } = contentOf(sheet, header, column);
    return filled >= FEWEST_ROWS && measures >= MOST_OF_THEM;
  };
  for (const [index, planned] of header.columns.entries()) {
    const reached = header.columns[index + 1];
    if (reached?.column !== planned.column + 1 || !isFree(planned) || !isFree(reached)) continue;
    if (!says(planned, PLANNED) || !says(reached, REACHED) || says(reached, PLANNED)) continue;
    if (!holdsFigures(planned) || !holdsFigures(reached)) continue;
    const isShare = [planned, reached].every((column) => SHARE.test(foldCase(headingOf(column))));
    const amounts = amountsIn(sheet, rows, { planned: planned.column, reached: reached.column, isShare });
    if (amounts.length >= FEWEST_ROWS) return amounts;
  }
  return [];
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
