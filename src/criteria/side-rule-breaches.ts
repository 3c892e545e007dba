import type { CriteriaSet } from './criteria-set';
import { leavesOf } from './leaves';
import type { RuleBreach } from './rule-breach';

/** Checks that the rules beside the conditions of conclusions speak of what there is. @returns the first breach, or null */
export function findSideRuleBreach(set: CriteriaSet): RuleBreach | null {
  return monthsBreach(set) ?? parentBreach(set) ?? limitBreach(set);
}

function monthsBreach(set: CriteriaSet): RuleBreach | null {
  const statedIn = set.fewestMonths?.statedIn;
  if (statedIn === undefined) return null;
  const measure = measureOf(statedIn, set);
  const path = ['fewestMonths', 'statedIn'];
  if (measure === undefined) return { path, problem: 'not-in-set' };
  const isNumber = measure.kind === 'amount' && (measure.of === 'count' || measure.of === 'number');
  return isNumber ? null : { path, problem: 'needs-figure' };
}

function parentBreach(set: CriteriaSet): RuleBreach | null {
  if (set.notAboveParent === undefined) return null;
  if (set.recognition.length === 0) return { path: ['recognition'], problem: 'missing' };
  const { statedIn } = set.notAboveParent;
  if (statedIn === undefined) return null;
  const measure = measureOf(statedIn, set);
  const path = ['notAboveParent', 'statedIn'];
  if (measure === undefined) return { path, problem: 'not-in-set' };
  return measure.kind === 'levels' ? null : { path, problem: 'needs-levels' };
}

function limitBreach({ classLimits = [], recognition }: CriteriaSet): RuleBreach | null {
  const ids = recognition.map(({ id }) => id);
  for (const [index, limit] of classLimits.entries()) {
    const path = ['classLimits', index];
    if (!ids.includes(limit.class)) return { path: [...path, 'class'], problem: 'not-in-set' };
    const isAgain = classLimits.findIndex((other) => other.class === limit.class) !== index;
    if (isAgain) return { path: [...path, 'class'], problem: 'duplicate' };
    const unknown = limit.of.findIndex((id, place) => !ids.includes(id) || limit.of.indexOf(id) !== place);
    if (unknown !== -1) return { path: [...path, 'of', unknown], problem: 'not-in-set' };
  }
  return null;
}

function measureOf(number: string, set: CriteriaSet) {
  return leavesOf(set).find((leaf) => leaf.number === number)?.measure;
}
