import type { CriteriaGroup, CriteriaSet, RecognitionCondition } from '../criteria/criteria-set';
import { roundedTo } from '../criteria/expressions/exact-decimals';
import { sumOf } from '../criteria/leaves';
import { unreachable } from '../outcome';
import {
  everyAssessed,
  fulfilledIn,
  type Assessment,
  type CriterionAssessment,
  type Recognition,
  type ResultCounts,
  type StatedCondition,
} from './assessment';
import { longEnough, notAboveParent } from './side-rules';
import type { ConditionAnswers } from './stated-conditions';

/** What a conclusion is drawn from. */
export type Standing = Pick<Assessment, 'criteria' | 'counts' | 'score' | 'maxScore' | 'vetoes' | 'awaited'>;

/** With what was said of conditions that no sheet says. */
export type AnsweredStanding = Standing & { readonly answers: ConditionAnswers };

/** What has yet to be confirmed for a condition to hold: nothing where it holds as it is; null where it does not. */
type Holding = readonly StatedCondition[] | null;

const holding: Holding = [];

/**
 * @param answers what somebody said of the conditions that no sheet says; the others are left to be confirmed
 * @returns the first conclusion, from the highest, whose conditions all hold, or null; null as well while others have yet
 *   to score, and where the set is a part of what conclusions are about
 */
export function concludeRecognition(
  set: CriteriaSet,
  standing: Standing,
  answers: ConditionAnswers = new Map(),
): Recognition | null {
  if (standing.awaited.length > 0 || set.pointsElsewhere !== undefined) return null;
  const answered = { ...standing, answers };
  const tenure = longEnough(set, answered);
  if (tenure === null) return null;
  for (const [place, { conditions }] of set.recognition.entries()) {
    const unconfirmed = allHold(conditions, set, answered);
    if (unconfirmed === null) continue;
    const held = notAboveParent(set, place, answered);
    const { id, title, recognised } = set.recognition[held.place] ?? {};
    if (id === undefined || title === undefined || recognised === undefined) return null;
    return {
      id,
      title,
      recognised,
      unconfirmed: [...tenure, ...unconfirmed, ...held.unconfirmed],
      ...(held.place === place ? {} : { isHeldDown: true }),
    };
  }
  return null;
}

function allHold(conditions: readonly RecognitionCondition[], set: CriteriaSet, standing: AnsweredStanding): Holding {
  const each = conditions.map((condition) => holds(condition, set, standing));
  return each.some((one) => one === null) ? null : each.flatMap((one) => one ?? []);
}

function anyHolds(conditions: readonly RecognitionCondition[], set: CriteriaSet, standing: AnsweredStanding): Holding {
  return someHold(1, conditions, set, standing);
}

/** Of several ways, the one that leaves least to be confirmed. */
function someHold(
  fewest: number,
  conditions: readonly RecognitionCondition[],
  set: CriteriaSet,
  standing: AnsweredStanding,
): Holding {
  const each = conditions.flatMap((condition) => {
    const one = holds(condition, set, standing);
    return one === null ? [] : [one];
  });
  if (each.length < fewest) return null;
  return each
    .sort((a, b) => a.length - b.length)
    .slice(0, fewest)
    .flat();
}

/** How many criteria are to be met: what only states a figure or a grade, which conclusions are drawn from, is not. */
export function judgedIn({ total, notApplicable, rated }: ResultCounts): number {
  return total - notApplicable - rated;
}

function isWithin(
  { criterion, atLeast = -Infinity, below = Infinity }: Extract<RecognitionCondition, { kind: 'figure' }>,
  criteria: readonly CriterionAssessment[],
): boolean {
  const stated = everyAssessed(criteria).find(({ number }) => number === criterion);
  if (stated?.measure == null || stated.figure === undefined || !stated.isApplicable) return false;
  const figure = rounded(stated.figure, null);
  return figure >= atLeast && figure < below;
}

/** @returns what has yet to be confirmed for a condition to hold; null where it does not hold */
export function holds(condition: RecognitionCondition, set: CriteriaSet, standing: AnsweredStanding): Holding {
  const { counts, score, vetoes, criteria } = standing;
  const digits = set.rounding?.digits ?? null;
  const when = (isSo: boolean): Holding => (isSo ? holding : null);
  switch (condition.kind) {
    case 'allMet':
      return when(fulfilledIn(counts) === judgedIn(counts));
    case 'metAtLeast':
      return when(fulfilledIn(counts) >= condition.count);
    case 'criteriaMet':
      return when(condition.numbers.every((number) => isMet(number, criteria)));
    case 'scoreAtLeast':
      return when(score !== null && rounded(score, digits) >= condition.points);
    case 'scoreBelow':
      return when(score !== null && rounded(score, digits) < condition.points);
    case 'shareAtLeast':
      return when(shareOf(standing, digits) >= condition.percent);
    case 'eachGroupAtLeast':
      return when(groupsBelow(condition.percent, set, criteria).length === 0);
    case 'noVeto':
      return when(vetoes.length === 0);
    case 'stated': {
      const { id, title } = condition;
      const answer = standing.answers.get(id);
      return answer === undefined ? [{ id, title }] : when(answer);
    }
    case 'figure':
      return when(isWithin(condition, criteria));
    case 'someOf':
      return someHold(condition.atLeast, condition.conditions, set, standing);
    case 'anyOf':
      return anyHolds(condition.conditions, set, standing);
    case 'allOf':
      return allHold(condition.conditions, set, standing);
    default:
      return unreachable(condition);
  }
}

export function isMet(number: string, criteria: readonly CriterionAssessment[]): boolean {
  return everyAssessed(criteria).some(
    (one) => one.number === number && (one.result === 'met' || one.result === 'notApplicable'),
  );
}

/**
 * The groups that have less than this part of their points, in per cent. A group none of which applies holds nothing up.
 */
export function groupsBelow(
  percent: number,
  { groups, rounding }: CriteriaSet,
  criteria: readonly CriterionAssessment[],
): readonly CriteriaGroup[] {
  return groups.filter((group) => {
    const numbers = new Set(group.criteria.map(({ number }) => number));
    const own = criteria.filter(({ number, result }) => numbers.has(number) && result !== 'notApplicable');
    const maxScore = sumOf(own.map((criterion) => criterion.maxScore));
    if (maxScore === null || maxScore === 0) return false;
    return shareOf({ score: sumOf(own.map(({ score }) => score)), maxScore }, rounding?.digits ?? null) < percent;
  });
}

/** In per cent of what could be reached; 0 where nothing could. */
function shareOf({ score, maxScore }: Pick<Assessment, 'score' | 'maxScore'>, digits: number | null): number {
  return score === null || maxScore === null || maxScore === 0 ? 0 : rounded((score / maxScore) * 100, digits);
}

/** Without a rule of the set's own, only the noise of binary fractions goes: 70 % is 70 %, and 69.99 % is not. */
function rounded(value: number, digits: number | null): number {
  return roundedTo(value, digits ?? NOISELESS_DIGITS, 'round');
}

const NOISELESS_DIGITS = 9;
