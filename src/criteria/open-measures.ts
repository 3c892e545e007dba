import type { CriteriaSet, RecognitionCondition } from './criteria-set';
import type { Measure } from './measure';
import { placedMeasures } from './placed-criteria';
import type { RuleBreach } from './rule-breach';

/**
 * Checks that what a criterion states is judged: by the criterion itself, by a conclusion that is drawn from it, or by a rule
 * of another criterion.
 */
export function findOpenBreach(set: CriteriaSet): RuleBreach | null {
  const drawnFrom = criteriaDrawnFrom(set);
  for (const { number, measure, path } of placedMeasures(set)) {
    const breach = drawnFrom.has(number) ? null : openBreach(measure);
    if (breach !== null) return { ...breach, path: [...path, ...breach.path] };
  }
  return null;
}

/** Whether a measure only says what is stated, and not what is good enough. */
export function isOpenMeasure(measure: Measure): boolean {
  return openBreach(measure) !== null;
}

function openBreach(measure: Measure): RuleBreach | null {
  if (measure.kind === 'amount' && measure.of !== 'date') {
    const isOpen = measure.atLeast === undefined && measure.atMost === undefined;
    return isOpen ? { path: [], problem: 'without-bounds' } : null;
  }
  if (measure.kind !== 'levels' || measure.atLeast !== undefined) return null;
  const isScored = measure.levels.some(({ points }) => points !== undefined);
  return isScored ? null : { path: ['atLeast'], problem: 'points-or-met' };
}

function criteriaDrawnFrom(set: CriteriaSet): ReadonlySet<string> {
  const { recognition, fewestMonths, notAboveParent } = set;
  const ofRules = [fewestMonths?.statedIn, notAboveParent?.statedIn].filter((number) => number !== undefined);
  const byRules = placedMeasures(set).flatMap(({ measure }) =>
    measure.kind === 'rule' ? measure.inputs.flatMap(({ from }) => from?.criterion ?? []) : [],
  );
  return new Set([...byRules, ...recognition.flatMap(({ conditions }) => figuresIn(conditions)), ...ofRules]);
}

function figuresIn(conditions: readonly RecognitionCondition[]): readonly string[] {
  return conditions.flatMap((condition) => {
    if (condition.kind === 'figure') return [condition.criterion];
    return 'conditions' in condition ? figuresIn(condition.conditions) : [];
  });
}
