import type { AssessmentTable, TableRow } from '../reading/assessment-table';
import { isNumberedBelow } from '../reading/row-number';

/** The rows under a criterion's own that state parts of it: "a) Tổng số hộ", "b) Số hộ đạt", or 7.1 and 7.2 under 7. */
export type RowsBelow = (row: TableRow) => readonly TableRow[];

export function rowsBelowIn({ rows }: Pick<AssessmentTable, 'rows'>): RowsBelow {
  return (row) => {
    const below: TableRow[] = [];
    const place = rows.indexOf(row);
    for (const next of place === -1 ? [] : rows.slice(place + 1)) {
      if (next.kind === 'other' || next.kind === 'repeatedHeader') continue;
      if (next.kind !== 'criterion' || !isPartOf(row, next)) break;
      below.push(next);
    }
    return below;
  };
}

function isPartOf({ number: own }: TableRow, { number }: TableRow): boolean {
  return number !== null && (/^\p{Ll}$/u.test(number) || isNumberedBelow(number, own));
}
