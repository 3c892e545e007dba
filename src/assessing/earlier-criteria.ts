import { criteriaOf, hasIndicators, leavesOfCriterion } from '../criteria/leaves';
import type { CriteriaSet, Criterion } from '../criteria/criteria-set';
import type { AssessmentTable } from '../reading/assessment-table';
import type { AssessedCriterion, RowsRead } from './assess-criterion';
import type { Assessment } from './assessment';
import type { ConditionAnswers } from './stated-conditions';
import { tellTheSame } from './table-values';

/** What an assessment was made from, and what came of each criterion. */
export interface Basis {
  readonly table: AssessmentTable;
  readonly set: CriteriaSet;
  readonly answers: ConditionAnswers;
  readonly read: RowsRead;
  /** In the set's order. */
  readonly assessed: readonly AssessedCriterion[];
}

/** Not a part of the assessment, which is plain data and may be sent to another thread. */
const bases = new WeakMap<Assessment, Basis>();

export function rememberBasis(assessment: Assessment, basis: Basis): Assessment {
  bases.set(assessment, basis);
  return assessment;
}

/** Whether an assessment was made from this very table, set and answers. */
export function isMadeFrom(
  assessment: Assessment,
  { table, set, answers }: Pick<Basis, 'table' | 'set' | 'answers'>,
): boolean {
  const basis = bases.get(assessment);
  return basis?.table === table && basis.set === set && haveSameAnswers(basis.answers, answers);
}

/**
 * @param earlier an assessment of the same table, as it was read before
 * @returns what the earlier assessment says of a criterion, where nothing that it depends on has changed
 */
export function criteriaKnownFrom(
  earlier: Assessment | null,
  set: CriteriaSet,
  read: RowsRead,
): (criterion: Criterion) => AssessedCriterion | null {
  const basis = earlier === null ? undefined : bases.get(earlier);
  if (basis?.set !== set || basis.table.columns !== read.table.columns || !tellTheSame(basis.read, read))
    return () => null;
  const known = new Map(criteriaOf(set).map((criterion, index) => [criterion, basis.assessed[index] ?? null]));
  return (criterion) => (haveSameRows(criterion, basis.read, read) ? (known.get(criterion) ?? null) : null);
}

function haveSameRows(criterion: Criterion, { rows: earlier }: RowsRead, { rows }: RowsRead): boolean {
  const isSame = (number: string) => earlier.get(number) === rows.get(number);
  return [criterion, ...leavesOfCriterion(criterion)].every(
    (one) => isSame(one.number) && referredBy(one).every(isSame),
  );
}

/** The numbers of the criteria that a rule takes figures from. */
function referredBy(criterion: Criterion): readonly string[] {
  if (hasIndicators(criterion) || criterion.measure.kind !== 'rule') return [];
  return criterion.measure.inputs.flatMap(({ from }) => from?.criterion ?? []);
}

function haveSameAnswers(a: ConditionAnswers, b: ConditionAnswers): boolean {
  return a.size === b.size && [...a].every(([condition, holds]) => b.get(condition) === holds);
}
