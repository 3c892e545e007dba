import { givesPoints, maximumOf, findMeasureBreach } from './measure-kinds';
import { unreachable } from '../outcome';
import type { CriteriaSet, RecognitionCondition } from './criteria-set';
import { criteriaOf, hasIndicators, isExtra, leavesOf, maximumScoreOf, numberedOf, sumOf } from './leaves';
import { forProfile, isForNobody } from './for-profile';
import { placedCriteria } from './placed-criteria';
import type { Phase } from './phase-at';
import { findElsewhereBreach } from './elsewhere-rules';
import { findOpenBreach } from './open-measures';
import { findSideRuleBreach } from './side-rule-breaches';
import { findProfileBreach, findProfilesBreach } from './profile-rules';
import type { RuleBreach } from './rule-breach';

/** Checks what a schema of single values cannot say. @returns the first breach, or null */
export function findRuleBreach(set: CriteriaSet): RuleBreach | null {
  return findProfilesBreach(set) ?? ownBreach(set) ?? breachForProfile(set);
}

/** What holds for all must hold for each profile too: less may apply to it, or give fewer points. */
function breachForProfile(set: CriteriaSet): RuleBreach | null {
  for (const { id } of set.profiles ?? []) {
    const breach = ownBreach(forProfile(set, id));
    if (breach !== null) return breach;
  }
  return null;
}

function ownBreach(set: CriteriaSet): RuleBreach | null {
  return (
    emptyOrFilledFrame(set) ??
    duplicateNumber(set) ??
    unusableMeasure(set) ??
    findElsewhereBreach(set) ??
    findSideRuleBreach(set) ??
    unreachableIndicators(set) ??
    extraWithoutPoints(set) ??
    unusableRecognition(set) ??
    findOpenBreach(set) ??
    reversedValidity(set) ??
    reversedPeriod(set) ??
    unusablePhase(set)
  );
}

/** A set has criteria; a frame leaves them to the unit's sheet. */
function emptyOrFilledFrame({ groups, isFrame }: CriteriaSet): RuleBreach | null {
  if (isFrame === true) return groups.length === 0 ? null : { path: ['isFrame'], problem: 'wrong-value' };
  return groups.length === 0 ? { path: ['groups'], problem: 'missing' } : null;
}

function duplicateNumber(set: CriteriaSet): RuleBreach | null {
  const seen = new Set<string>();
  for (const { criterion, path } of placedCriteria(set)) {
    if (seen.has(criterion.number)) return { path: [...path, 'number'], problem: 'duplicate' };
    seen.add(criterion.number);
  }
  const ids = set.recognition.map(({ id }) => id);
  const again = ids.findIndex((id, index) => ids.indexOf(id) !== index);
  return again === -1 ? null : { path: ['recognition', again, 'id'], problem: 'duplicate' };
}

function unusableMeasure(set: CriteriaSet): RuleBreach | null {
  for (const { criterion, path } of placedCriteria(set)) {
    const ofMeasure = hasIndicators(criterion) ? null : findMeasureBreach(criterion.measure);
    if (ofMeasure !== null) return { ...ofMeasure, path: [...path, 'measure', ...ofMeasure.path] };
    const ofProfiles = findProfileBreach(criterion, set);
    if (ofProfiles !== null) return { ...ofProfiles, path: [...path, ...ofProfiles.path] };
  }
  return null;
}

function unreachableIndicators(set: CriteriaSet): RuleBreach | null {
  for (const { criterion, path } of placedCriteria(set)) {
    if (!hasIndicators(criterion) || typeof criterion.metWhen !== 'object') continue;
    const isTooMany = criterion.metWhen.atLeast > criterion.indicators.length;
    if (isTooMany) return { path: [...path, 'metWhen', 'atLeast'], problem: 'more-than-there-are' };
  }
  return null;
}

function extraWithoutPoints(set: CriteriaSet): RuleBreach | null {
  const breach = placedCriteria(set).find(
    ({ criterion }) => !hasIndicators(criterion) && criterion.effect !== undefined && !givesPoints(criterion.measure),
  );
  return breach === undefined ? null : { path: [...breach.path, 'effect'], problem: 'needs-points' };
}

function unusableRecognition(set: CriteriaSet): RuleBreach | null {
  for (const [l, { conditions }] of set.recognition.entries()) {
    const breach = unusableCondition(conditions, set);
    if (breach !== null) return { ...breach, path: ['recognition', l, ...breach.path] };
  }
  return null;
}

function unusableCondition(conditions: readonly RecognitionCondition[], set: CriteriaSet): RuleBreach | null {
  for (const [c, condition] of conditions.entries()) {
    const breach = conditionBreach(condition, set);
    if (breach !== null) return { ...breach, path: ['conditions', c, ...breach.path] };
  }
  return null;
}

function conditionBreach(condition: RecognitionCondition, set: CriteriaSet): RuleBreach | null {
  const tooMany = { path: [], problem: 'more-than-there-are' } as const;
  switch (condition.kind) {
    case 'allMet':
    case 'stated':
      return null;
    case 'metAtLeast':
      return condition.count <= countOf(set) ? null : tooMany;
    case 'scoreBelow':
    case 'scoreAtLeast':
      return condition.points <= mostPoints(set) ? null : tooMany;
    case 'shareAtLeast':
    case 'eachGroupAtLeast':
      return maximumScoreOf(set) === null ? { path: [], problem: 'needs-points' } : null;
    case 'noVeto':
      return numberedOf(set).some(({ isVeto }) => isVeto) ? null : { path: [], problem: 'needs-veto' };
    case 'criteriaMet': {
      const known = new Set(numberedOf(set).map(({ number }) => number));
      const unknown = condition.numbers.findIndex((number) => !known.has(number));
      return unknown === -1 ? null : { path: ['numbers', unknown], problem: 'not-in-set' };
    }
    case 'figure':
      return figureBreach(condition, set);
    case 'someOf': {
      const isTooMany = condition.atLeast > condition.conditions.length;
      return isTooMany
        ? { path: ['atLeast'], problem: 'more-than-there-are' }
        : unusableCondition(condition.conditions, set);
    }
    case 'anyOf':
    case 'allOf':
      return unusableCondition(condition.conditions, set);
    default:
      return unreachable(condition);
  }
}

function figureBreach(
  { criterion, atLeast, below }: Extract<RecognitionCondition, { kind: 'figure' }>,
  set: CriteriaSet,
): RuleBreach | null {
  const leaf = leavesOf(set).find(({ number }) => number === criterion);
  if (leaf === undefined) return { path: ['criterion'], problem: 'not-in-set' };
  if (leaf.measure.kind !== 'amount' || leaf.measure.of === 'date')
    return { path: ['criterion'], problem: 'needs-figure' };
  if (atLeast === undefined && below === undefined) return { path: [], problem: 'without-bounds' };
  const isEmpty = atLeast !== undefined && below !== undefined && below <= atLeast;
  return isEmpty ? { path: ['below'], problem: 'band-empty' } : null;
}

/** How many criteria may be met. */
function countOf(set: CriteriaSet): number {
  return criteriaOf(set).filter((criterion) => !isExtra(criterion) && !isForNobody(criterion)).length;
}

function mostPoints(set: CriteriaSet): number {
  const bonuses = leavesOf(set).flatMap(({ effect, measure }) => (effect === 'bonus' ? maximumOf(measure) : []));
  return sumOf([maximumScoreOf(set), ...bonuses]) ?? 0;
}

function reversedValidity({ validity: { from, to } }: CriteriaSet): RuleBreach | null {
  return from !== undefined && to !== undefined && to < from
    ? { path: ['validity', 'to'], problem: 'ends-before-it-begins' }
    : null;
}

/** Days without a year compare as texts do. */
function reversedPeriod({ period }: CriteriaSet): RuleBreach | null {
  if (period === undefined || period.startsInPreviousYear || period.from < period.to) return null;
  return { path: ['period', 'to'], problem: 'ends-before-it-begins' };
}

function unusablePhase(set: CriteriaSet): RuleBreach | null {
  const { phases = [] } = set;
  for (const [p, phase] of phases.entries()) {
    const breach = phaseBreach(phase, phases.slice(0, p), set);
    if (breach !== null) return { ...breach, path: ['phases', p, ...breach.path] };
  }
  return null;
}

function phaseBreach({ id, from, to, target }: Phase, earlier: readonly Phase[], set: CriteriaSet): RuleBreach | null {
  if (earlier.some((phase) => phase.id === id)) return { path: ['id'], problem: 'duplicate' };
  if (to < from) return { path: ['to'], problem: 'ends-before-it-begins' };
  if (earlier.some((phase) => phase.to >= from)) return { path: ['from'], problem: 'phases-overlap' };
  if ('met' in target) {
    return target.met <= countOf(set) ? null : { path: ['target', 'met'], problem: 'more-than-there-are' };
  }
  return target.score <= mostPoints(set) ? null : { path: ['target', 'score'], problem: 'more-than-there-are' };
}
