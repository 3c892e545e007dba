import type { CriteriaSet, RecognitionCondition } from './criteria-set';
import { criteriaOf, maximumScoreOf } from './leaves';
import { findMeasureBreach } from './measure-rules';
import type { RuleBreach } from './rule-breach';

/** Checks what a schema of single values cannot say. @returns the first breach, or null */
export function findRuleBreach(set: CriteriaSet): RuleBreach | null {
  return duplicateNumber(set) ?? unusableMeasure(set) ?? unreachableRecognition(set) ?? reversedValidity(set);
}

function duplicateNumber(set: CriteriaSet): RuleBreach | null {
  const seen = new Set<string>();
  for (const [g, group] of set.groups.entries()) {
    for (const [c, { number }] of group.criteria.entries()) {
      if (seen.has(number)) return { path: ['groups', g, 'criteria', c, 'number'], problem: 'duplicate' };
      seen.add(number);
    }
  }
  const ids = set.recognition.map(({ id }) => id);
  const again = ids.findIndex((id, index) => ids.indexOf(id) !== index);
  return again === -1 ? null : { path: ['recognition', again, 'id'], problem: 'duplicate' };
}

function unusableMeasure(set: CriteriaSet): RuleBreach | null {
  for (const [g, group] of set.groups.entries()) {
    for (const [c, { measure }] of group.criteria.entries()) {
      const breach = findMeasureBreach(measure);
      if (breach !== null) return { ...breach, path: ['groups', g, 'criteria', c, 'measure', ...breach.path] };
    }
  }
  return null;
}

function unreachableRecognition(set: CriteriaSet): RuleBreach | null {
  for (const [l, { conditions }] of set.recognition.entries()) {
    const c = conditions.findIndex((condition) => !isReachable(condition, set));
    if (c !== -1) return { path: ['recognition', l, 'conditions', c], problem: 'more-than-there-are' };
  }
  return null;
}

function isReachable(condition: RecognitionCondition, set: CriteriaSet): boolean {
  switch (condition.kind) {
    case 'allMet':
      return true;
    case 'metAtLeast':
      return condition.count <= criteriaOf(set).length;
    case 'scoreAtLeast':
      return condition.points <= (maximumScoreOf(set) ?? 0);
  }
}

function reversedValidity({ validity: { from, to } }: CriteriaSet): RuleBreach | null {
  return from !== undefined && to !== undefined && to < from
    ? { path: ['validity', 'to'], problem: 'ends-before-it-begins' }
    : null;
}
