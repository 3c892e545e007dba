import type { CriteriaGroup, CriteriaSet, Criterion, NotApplicable } from '../criteria/criteria-set';
import { hasIndicators, numberedOf } from '../criteria/leaves';
import type { AssessmentTable, TableRow } from '../reading/assessment-table';
import { isTick, parseResult } from '../reading/result-words';
import type { CellPosition } from '../workbook/address';
import { everyAssessed, type CriterionAssessment } from './assessment';

/** A group that does not apply to the unit as a whole: what its criteria count as, and the cell of its row that says so. */
export interface LeftOut {
  readonly rule: NotApplicable;
  /** Null where each of its criteria says so, and not the group's row. */
  readonly cell: CellPosition | null;
}

/**
 * Finds the groups of a set that do not apply as a whole, of those that say what becomes of them then: the group's row says
 * so and no criterion below it says anything else, or every one of its criteria says so.
 * @param criteria as each of them is read by itself
 */
export function leftOutGroups(
  set: CriteriaSet,
  { rows }: AssessmentTable,
  criteria: readonly CriterionAssessment[],
): ReadonlyMap<CriteriaGroup, LeftOut> {
  const { groups } = set;
  const left = new Map<CriteriaGroup, LeftOut>();
  const ofCriteria = new Set(numberedOf(set).map(({ number }) => number));
  for (const group of groups) {
    if (group.notApplicable === undefined) continue;
    const numbers = new Set(group.criteria.map(({ number }) => number));
    const own = everyAssessed(criteria.filter(({ number }) => numbers.has(number))).filter(
      ({ tableRow }) => tableRow !== null,
    );
    const stated = own.filter((one) => one.measure !== null || one.result !== 'blank' || !one.isApplicable);
    const [first] = own;
    if (first?.tableRow == null) continue;
    const cell = statedAbove(group, rows, first.tableRow, ofCriteria);
    const isSaidByEach = stated.length > 0 && stated.every(({ isApplicable }) => !isApplicable);
    const isSilent = stated.every(
      ({ isApplicable, result, score }) => !isApplicable || (result === 'blank' && score === null),
    );
    if (isSaidByEach) left.set(group, { rule: group.notApplicable, cell: null });
    else if (cell !== null && isSilent) left.set(group, { rule: group.notApplicable, cell });
  }
  return left;
}

/** A criterion of such a group, as the group has it. */
export function ruledByGroup(criterion: Criterion, { rule }: LeftOut): Criterion {
  if (!hasIndicators(criterion)) return { ...criterion, notApplicable: rule };
  const indicators = criterion.indicators.map((indicator) => ({ ...indicator, notApplicable: rule }));
  return { ...criterion, notApplicable: rule, indicators };
}

/**
 * The cell of the group's own row that says that it does not apply. A group with a figure for its number ("2" over 2.1) has
 * a row like a criterion's.
 */
function statedAbove(
  { number }: CriteriaGroup,
  rows: readonly TableRow[],
  first: TableRow,
  ofCriteria: ReadonlySet<string>,
): CellPosition | null {
  const isHeading = (row: TableRow) =>
    row.kind === 'group' || (row.number !== null && row.number === number && !ofCriteria.has(row.number));
  const above = rows.slice(0, rows.indexOf(first)).reverse();
  const before = above.findIndex((row) => row.kind === 'criterion' && !isHeading(row));
  const nearest = before === -1 ? above : above.slice(0, before);
  const groupRows = nearest.filter(isHeading);
  const heading = groupRows.find((row) => row.number !== null && row.number === number) ?? groupRows.at(-1);
  if (heading === undefined) return null;
  const { result, selfScore, notApplicable } = heading.cells;
  const words = [result, selfScore].find((cell) => cell !== undefined && parseResult(cell.value) === 'notApplicable');
  const tick = notApplicable !== undefined && isTick(notApplicable.value) ? notApplicable : undefined;
  return (words ?? tick)?.position ?? null;
}
