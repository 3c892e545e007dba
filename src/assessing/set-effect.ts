import { pairCriteria, type PairedCriteria } from '../criteria/compare/pair-criteria';
import type { CriteriaSet, Criterion, Measure } from '../criteria/criteria-set';
import { hasIndicators, numberedOf } from '../criteria/leaves';
import { unreachable } from '../outcome';
import type { AssessmentTable, UnitName } from '../reading/assessment-table';
import { assess } from './assess';
import { everyAssessed, type Assessment, type CriterionAssessment, type CriterionResult } from './assessment';
import type { ConditionAnswers } from './stated-conditions';

/** What another version of a set makes of a unit's table. */
export interface SetEffect {
  readonly unit: UnitName | null;
  readonly sheetName: string;
  readonly before: Standing;
  readonly after: Standing;
  /** Those whose result or points are others, and those that only one version has, in the later version's order. */
  readonly criteria: readonly CriterionEffect[];
}

type Standing = Pick<Assessment, 'counts' | 'score' | 'maxScore' | 'recognition'>;

export interface CriterionEffect {
  readonly title: string;
  /** Null where that version does not have the criterion. */
  readonly before: CriterionStanding | null;
  readonly after: CriterionStanding | null;
}

export interface CriterionStanding {
  /** As that version numbers it. */
  readonly number: string;
  readonly result: CriterionResult;
  readonly score: number | null;
}

/**
 * Assesses a table that was made for one version of a set by both. Its rows are found by the numbers of the earlier one,
 * for these are what stands in it.
 */
export function effectOf(
  table: AssessmentTable,
  earlier: CriteriaSet,
  later: CriteriaSet,
  answers: ConditionAnswers = new Map(),
): SetEffect {
  const paired = pairCriteria(earlier, later);
  const renumbered = inNumbersOf(earlier, later, paired);
  const [before, after] = [assess(table, earlier, answers), assess(table, renumbered.set, answers)];
  return {
    unit: table.unit,
    sheetName: table.sheetName,
    before,
    after,
    criteria: criteriaEffects(before, after, paired, renumbered.numbers),
  };
}

/** The later version with the numbers of the earlier one; what is new has a number that nothing has. */
function inNumbersOf(earlier: CriteriaSet, later: CriteriaSet, { pairs }: PairedCriteria) {
  const before = new Map(pairs.map((pair) => [pair.after, pair.before.number]));
  const taken = new Set(numberedOf(earlier).map(({ number }) => number));
  const numbers = new Map(
    numberedOf(later).map((criterion) => [
      criterion.number,
      before.get(criterion) ?? (taken.has(criterion.number) ? `${criterion.number}*` : criterion.number),
    ]),
  );
  const numbered = <T extends Criterion>(criterion: T): T => ({
    ...criterion,
    number: numbers.get(criterion.number) ?? criterion.number,
    ...(criterion.measure === undefined ? {} : { measure: measureIn(criterion.measure, numbers) }),
  });
  const groups = later.groups.map((group) => ({
    ...group,
    criteria: group.criteria.map((criterion) =>
      hasIndicators(criterion)
        ? { ...numbered(criterion), indicators: criterion.indicators.map(numbered) }
        : numbered(criterion),
    ),
  }));
  const recognition = later.recognition.map((level) => ({
    ...level,
    conditions: level.conditions.map((condition) => conditionIn(condition, numbers)),
  }));
  return { set: { ...later, groups, recognition, ...sideRulesIn(later, numbers) }, numbers };
}

/** A rule with the numbers of the criteria that it takes figures from. */
function measureIn(measure: Measure, numbers: ReadonlyMap<string, string>): Measure {
  if (measure.kind !== 'rule') return measure;
  const inputs = measure.inputs.map((input) =>
    input.from === undefined
      ? input
      : { ...input, from: { ...input.from, criterion: numbers.get(input.from.criterion) ?? input.from.criterion } },
  );
  return { ...measure, inputs };
}

function sideRulesIn(
  { fewestMonths, notAboveParent }: CriteriaSet,
  numbers: ReadonlyMap<string, string>,
): Pick<CriteriaSet, 'fewestMonths' | 'notAboveParent'> {
  const stated = <T extends { readonly statedIn?: string | undefined }>(rule: T): T =>
    rule.statedIn === undefined ? rule : { ...rule, statedIn: numbers.get(rule.statedIn) ?? rule.statedIn };
  return {
    ...(fewestMonths === undefined ? {} : { fewestMonths: stated(fewestMonths) }),
    ...(notAboveParent === undefined ? {} : { notAboveParent: stated(notAboveParent) }),
  };
}

type Condition = CriteriaSet['recognition'][number]['conditions'][number];

function conditionIn(condition: Condition, numbers: ReadonlyMap<string, string>): Condition {
  switch (condition.kind) {
    case 'criteriaMet':
      return { ...condition, numbers: condition.numbers.map((number) => numbers.get(number) ?? number) };
    case 'figure':
      return { ...condition, criterion: numbers.get(condition.criterion) ?? condition.criterion };
    case 'someOf':
    case 'anyOf':
    case 'allOf':
      return { ...condition, conditions: condition.conditions.map((one) => conditionIn(one, numbers)) };
    case 'allMet':
    case 'metAtLeast':
    case 'scoreAtLeast':
    case 'scoreBelow':
    case 'shareAtLeast':
    case 'eachGroupAtLeast':
    case 'noVeto':
    case 'stated':
      return condition;
    default:
      return unreachable(condition);
  }
}

function criteriaEffects(
  before: Assessment,
  after: Assessment,
  { pairs, removed, added }: PairedCriteria,
  numbers: ReadonlyMap<string, string>,
): readonly CriterionEffect[] {
  const earlier = byNumber(before);
  const later = byNumber(after);
  const standingAfter = (number: string) => standingOf(later.get(numbers.get(number) ?? number), number);
  const titleOf = (number: string) => earlier.get(number)?.title ?? '';
  return [
    ...pairs.map((pair) => ({
      title: pair.after.title?.vi ?? titleOf(pair.before.number),
      before: standingOf(earlier.get(pair.before.number), pair.before.number),
      after: standingAfter(pair.after.number),
    })),
    ...added.map(({ number, title }) => ({ title: title?.vi ?? '', before: null, after: standingAfter(number) })),
    ...removed.map(({ number, title }) => ({
      title: title?.vi ?? titleOf(number),
      before: standingOf(earlier.get(number), number),
      after: null,
    })),
  ].filter(isChanged);
}

function byNumber({ criteria }: Assessment): ReadonlyMap<string, CriterionAssessment> {
  return new Map(everyAssessed(criteria).map((one) => [one.number, one]));
}

function standingOf(assessed: CriterionAssessment | undefined, number: string): CriterionStanding | null {
  return assessed === undefined ? null : { number, result: assessed.result, score: assessed.score };
}

function isChanged({ before, after }: CriterionEffect): boolean {
  return before?.result !== after?.result || before?.score !== after?.score;
}
