import type { CriteriaSet, Criterion, Leaf } from '../criteria/criteria-set';
import { isForNobody } from '../criteria/for-profile';
import { criteriaOf, hasIndicators } from '../criteria/leaves';
import type { TableRow } from '../reading/assessment-table';
import type { CellValue } from '../workbook/snapshot';
import type { PlacedFinding } from './finding';
import type { DuplicateRow, RowMatch } from './match-rows';

/** Repeated or unknown rows up to this many are findings each; more are one mistake, said once with their count. */
const MOST_FINDINGS_OF_A_KIND = 20;

/** @returns a finding for each criterion without a row, and for rows that hold another's or nobody's number */
export function rowFindings(set: CriteriaSet, match: RowMatch): readonly PlacedFinding[] {
  return [...missingFindings(set, match), ...duplicateFindings(match.duplicates), ...unknownFindings(match.unknown)];
}

function missingFindings(set: CriteriaSet, { rows }: RowMatch): readonly PlacedFinding[] {
  const findings: PlacedFinding[] = [];
  let after: { readonly number: string; readonly row: number } | null = null;
  for (const { number, isNeeded } of criteriaOf(set).flatMap((criterion) => rowsWanted(criterion, rows))) {
    const row = rows.get(number);
    if (row !== undefined) after = { number, row: row.row };
    else if (isNeeded) findings.push({ code: 'criterion-missing', cell: null, criterion: number, fix: null, after });
  }
  return findings;
}

interface WantedRow {
  readonly number: string;
  readonly isNeeded: boolean;
}

/** A sheet lists a criterion's indicators, or only the criterion; one without either lacks the criterion. */
function rowsWanted(criterion: Criterion, rows: RowMatch['rows']): readonly WantedRow[] {
  const { number } = criterion;
  if (!hasIndicators(criterion)) return [{ number, isNeeded: isUnits(criterion) }];
  const isListed = criterion.indicators.some((indicator) => rows.has(indicator.number));
  return [
    { number, isNeeded: !isListed && !isForNobody(criterion) },
    ...criterion.indicators.map((indicator) => ({
      number: indicator.number,
      isNeeded: isListed && isUnits(indicator),
    })),
  ];
}

/** Whether the unit itself must say something; what others score, extra points, and what is not for it may be left out. */
function isUnits(leaf: Leaf): boolean {
  const { scoredBy = 'self', effect } = leaf;
  return scoredBy === 'self' && effect === undefined && !isForNobody(leaf);
}

function duplicateFindings(duplicates: readonly DuplicateRow[]): readonly PlacedFinding[] {
  const finding = ({ row, number, first, meant }: DuplicateRow, rowCount: number): PlacedFinding => {
    const { number: typed, title } = row.cells;
    const isMendable = rowCount === 1 && meant !== null && typed !== undefined && !typed.hasFormula;
    return {
      code: 'criterion-duplicate',
      cell: (typed ?? title)?.position ?? null,
      criterion: number,
      fix: isMendable ? { value: numberLike(meant, typed.value) } : null,
      firstRow: first.row,
      rowCount,
    };
  };
  return eachOrOnce(duplicates, finding);
}

function unknownFindings(rows: readonly TableRow[]): readonly PlacedFinding[] {
  const finding = (row: TableRow, rowCount: number): PlacedFinding => ({
    code: 'criterion-unknown',
    cell: (row.cells.number ?? row.cells.title)?.position ?? null,
    criterion: row.number,
    fix: null,
    found: row.number ?? row.title,
    rowCount,
  });
  return eachOrOnce(rows, finding);
}

function eachOrOnce<T>(items: readonly T[], finding: (item: T, count: number) => PlacedFinding): PlacedFinding[] {
  const [first] = items;
  if (first === undefined) return [];
  return items.length > MOST_FINDINGS_OF_A_KIND
    ? [finding(first, items.length)]
    : items.map((item) => finding(item, 1));
}

/** A number as the column has it: a figure where the cell held a figure. */
function numberLike(number: string, value: CellValue): string | number {
  return typeof value === 'number' && String(Number(number)) === number ? Number(number) : number;
}
