import type { CellValue } from '../../workbook/snapshot';
import type { AssessmentTable, ColumnRole } from '../assessment-table';
import { cleanText } from '../vietnamese-text';
import { decimalStyleOf, type DecimalStyle } from './numeral';

/** How each column of one table writes decimals; null where a column does not tell. */
export type ColumnDecimals = (role: ColumnRole) => DecimalStyle | null;

/** Looks through a column the first time that it is asked for, and never again. */
export function columnDecimalsOf({ rows }: Pick<AssessmentTable, 'rows'>): ColumnDecimals {
  const found = new Map<ColumnRole, DecimalStyle | null>();
  return (role) => {
    const known = found.get(role);
    if (known !== undefined) return known;
    const style = decimalStyleOf(textsOf(rows.map(({ cells }) => cells[role]?.value ?? null)));
    found.set(role, style);
    return style;
  };
}

/** A figure of Excel's own is no witness: it has no sign of its own. */
function textsOf(values: readonly CellValue[]): readonly string[] {
  return values.flatMap((value) => (typeof value === 'string' ? [cleanText(value)] : []));
}
