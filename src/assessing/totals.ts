import type { Effect } from '../criteria/criteria-set';
import type { ColumnRole, TableCell, TableRow } from '../reading/assessment-table';
import type { ColumnDecimals } from '../reading/values/column-decimals';
import type { DecimalStyle } from '../reading/values/numeral';
import { isCellError } from '../workbook/snapshot';
import type { PlacedFinding } from './finding';
import { parsePoints } from './parse-points';

/**
 * Points are printed with two decimals, rounded before or after they were added up: a difference of 0.01 is no mistake,
 * and one of 0.02 is.
 */
const LARGEST_ROUNDING = 0.015;

const summedRoles: readonly ColumnRole[] = ['maximumScore', 'selfScore', 'verifiedScore'];

/**
 * Checks the sums of a scored form: each group's on its own row, and the rows of totals. A row of totals may sum its
 * group or everything above it. A sum is passed over when a number that it adds up is wrong itself.
 * @param rows the table's rows
 * @param isCounted whether a row holds a criterion, whose points are added up
 * @param decimalsOf how each column writes decimals
 * @param effectOf whether a row's points are extra ones
 * @param givenTo the points that a row has though nothing stands in it, as where its group does not apply
 */
export function checkTotals(
  rows: readonly TableRow[],
  isCounted: (row: TableRow) => boolean,
  decimalsOf: ColumnDecimals,
  effectOf: (row: TableRow) => Effect | undefined = () => undefined,
  givenTo: (row: TableRow) => number = () => 0,
): readonly PlacedFinding[] {
  return summedRoles.flatMap((role) =>
    checkColumn(rows, role, isCounted, decimalsOf(role), {
      signIn: (row) => signOf(effectOf(row), role),
      givenTo: role === 'maximumScore' ? () => 0 : givenTo,
    }),
  );
}

/**
 * Checks the sums that a criterion's own row gives of its indicators. A row that is a group's is checked with the groups.
 * @param parts the indicators' rows
 */
export function checkPartSums(
  row: TableRow,
  parts: readonly TableRow[],
  decimalsOf: ColumnDecimals,
): readonly PlacedFinding[] {
  if (row.kind === 'group') return [];
  return summedRoles.flatMap((role) => {
    const sum = parts.reduce<Sum>((total, part) => plus(total, ownCell(part, role)), 0);
    return mismatch(ownCell(row, role), [sum], decimalsOf(role));
  });
}

/** Points added up so far; null once one of them cannot be read. */
type Sum = number | null;

function checkColumn(
  rows: readonly TableRow[],
  role: ColumnRole,
  isCounted: (row: TableRow) => boolean,
  style: DecimalStyle | null,
  { signIn, givenTo }: { readonly signIn: (row: TableRow) => Sign; readonly givenTo: (row: TableRow) => number },
): readonly PlacedFinding[] {
  const findings: PlacedFinding[] = [];
  let all: Sum = 0;
  let group: Sum = 0;
  let groupCell: TableCell | null = null;
  const closeGroup = () => {
    findings.push(...mismatch(groupCell, [group], style));
    groupCell = null;
    group = 0;
  };
  for (const row of rows) {
    const cell = ownCell(row, role);
    if (isCounted(row)) {
      const sign = signIn(row);
      const given = givenTo(row);
      all = more(plus(all, cell, sign), given);
      group = more(plus(group, cell, sign), given);
    } else if (row.kind === 'total') {
      findings.push(...mismatch(cell, [all, group], style));
      closeGroup();
    } else if (row.kind === 'group') {
      closeGroup();
      groupCell = cell;
    }
  }
  closeGroup();
  return findings;
}

/** A merged cell over several rows is added where it stands. */
function ownCell({ row, cells }: TableRow, role: ColumnRole): TableCell | null {
  const cell = cells[role];
  return cell?.position.row === row ? cell : null;
}

/** How a row's number enters a sum; null where forms differ, and the sum cannot be told. */
type Sign = 'as it is' | 'taken off' | null;

/** A deduction is taken off, however it is signed; whether a maximum is printed with its bonus is the form's affair. */
function signOf(effect: Effect | undefined, role: ColumnRole): Sign {
  if (effect === undefined) return 'as it is';
  if (role === 'maximumScore') return null;
  return effect === 'deduction' ? 'taken off' : 'as it is';
}

function more(sum: Sum, points: number): Sum {
  return sum === null ? null : sum + points;
}

function plus(sum: Sum, cell: TableCell | null, sign: Sign = 'as it is'): Sum {
  if (sum === null || cell === null || cell.value === null || cell.value === '') return sum;
  if (sign === null || typeof cell.value !== 'number') return null;
  return sum + (sign === 'taken off' ? -Math.abs(cell.value) : cell.value);
}

function mismatch(cell: TableCell | null, sums: readonly Sum[], style: DecimalStyle | null): readonly PlacedFinding[] {
  if (cell === null) return [];
  const place = { cell: cell.position, criterion: null };
  if (isCellError(cell.value)) {
    const isCause = sums.every((sum) => sum !== null);
    return isCause ? [{ ...place, code: 'formula-error', found: cell.value.error, fix: null }] : [];
  }
  const found = parsePoints(cell.value, style);
  const [expected = null] = sums;
  if (typeof found !== 'number' || expected === null) return [];
  if (sums.some((sum) => sum !== null && Math.abs(sum - found) < LARGEST_ROUNDING)) return [];
  const exact = Math.round(expected * 1e6) / 1e6;
  return [{ ...place, code: 'total-mismatch', found, expected: exact, fix: cell.hasFormula ? null : { value: exact } }];
}
