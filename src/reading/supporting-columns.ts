import type { SheetSnapshot } from '../workbook/snapshot';
import type { ColumnRole, RecognisedColumn } from './assessment-table';
import { contentOf, holdsMeasures, holdsResults } from './column-content';
import { headingOf, type HeaderBlock } from './header-block';
import { isTickRole, type Claim } from './heading-claims';

const FEW_CELLS = 2;
/** The part of a column that figures standing alone are in: they name nothing, and may be points. */
const SMALLEST_NUMBER_SHARE = 0.5;

/**
 * The roles of columns whose headings say what another column says better: the name of the criterion that contents stand
 * under, what is required, and what was reached beside the column that judges it.
 */
export function supportingRoles(
  claims: readonly Claim[],
  chosen: readonly RecognisedColumn[],
  sheet: SheetSnapshot,
  header: HeaderBlock,
): readonly RecognisedColumn[] {
  const has = (role: ColumnRole) => chosen.some((column) => column.role === role);
  const taken = new Set(chosen.map(({ column }) => column));
  const title = chosen.find(({ role }) => role === 'title');
  const result = chosen.find(({ role }) => role === 'result' || isTickRole(role));
  const found: RecognisedColumn[] = [];
  for (const { column, meaning, reason } of claims) {
    if (taken.has(column.column)) continue;
    const content = contentOf(sheet, header, column.column);
    const isOfTexts =
      content.filled > 0 &&
      content.textLength >= 2 &&
      Math.max(content.numbers, content.figures) < SMALLEST_NUMBER_SHARE;
    const role: ColumnRole | null =
      meaning === 'title' && title !== undefined && isOfTexts
        ? column.column < title.column
          ? 'parentTitle'
          : 'requirement'
        : meaning === 'result' && result !== undefined && column.column < result.column
          ? 'amount'
          : null;
    if (role === null || has(role) || found.some((other) => other.role === role)) continue;
    found.push({ role, column: column.column, header: headingOf(column), confidence: 1, reasons: [reason] });
  }
  const hasAmount = has('amount') || found.some(({ role }) => role === 'amount');
  return hasAmount || result === undefined ? found : [...found, ...amountBeside(result.column, claims, sheet, header)];
}

/** Amounts under a heading that is not known, left of the result: "16/25" under "Số vụ". */
function amountBeside(
  result: number,
  claims: readonly Claim[],
  sheet: SheetSnapshot,
  header: HeaderBlock,
): readonly RecognisedColumn[] {
  const claimed = new Set(claims.map(({ column }) => column.column));
  const beside = header.columns.find(({ column }) => column === result - 1);
  if (beside === undefined || claimed.has(beside.column)) return [];
  const content = contentOf(sheet, header, beside.column);
  if (content.filled < FEW_CELLS || !holdsMeasures(content) || holdsResults(content)) return [];
  return [{ role: 'amount', column: beside.column, header: headingOf(beside), confidence: 1, reasons: ['content'] }];
}
