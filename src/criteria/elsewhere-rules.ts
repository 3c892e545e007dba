import type { CriteriaSet } from './criteria-set';
import { leavesOf } from './leaves';
import type { Measure, RuleMeasure } from './measure';
import { placedMeasures } from './placed-criteria';
import type { RuleBreach } from './rule-breach';

type From = NonNullable<RuleMeasure['inputs'][number]['from']>;

/** What can be taken of "16/25". */
const ratioFigures = ['part', 'whole'] as const;

/**
 * Checks that a figure that a rule takes from another criterion is there, and is one that its own row states: a figure that
 * is itself taken from elsewhere would lead on without end.
 * @returns the first breach, or null
 */
export function findElsewhereBreach(set: CriteriaSet): RuleBreach | null {
  for (const { number, measure, path } of placedMeasures(set)) {
    if (measure.kind !== 'rule') continue;
    if (measure.inputs.every(({ from }) => from !== undefined))
      return { path: [...path, 'inputs'], problem: 'needs-own-input' };
    for (const [index, { from }] of measure.inputs.entries()) {
      const breach = from === undefined ? null : fromBreach(from, number, set);
      if (breach !== null) return { ...breach, path: [...path, 'inputs', index, 'from', ...breach.path] };
    }
  }
  return null;
}

function fromBreach({ criterion, figure }: From, own: string, set: CriteriaSet): RuleBreach | null {
  const leaf = leavesOf(set).find(({ number }) => number === criterion);
  if (leaf === undefined || criterion === own) return { path: ['criterion'], problem: 'not-in-set' };
  const figures = figuresOf(leaf.measure);
  if (figures === null) return { path: ['criterion'], problem: 'needs-figure' };
  if (figure === undefined && figures.length <= 1) return null;
  return figure !== undefined && figures.includes(figure) ? null : { path: ['figure'], problem: 'not-in-set' };
}

/** The names of the figures that a criterion states; none where it states only one, null where it states no figure. */
export function figuresOf(measure: Measure): readonly string[] | null {
  switch (measure.kind) {
    case 'rule':
      return measure.inputs.flatMap(({ name, from }) => (from === undefined ? [name] : []));
    case 'bands':
      return measure.of === 'ratio' ? ratioFigures : [];
    case 'amount':
      return measure.of === 'date' ? null : measure.of === 'ratio' ? ratioFigures : [];
    case 'noneOf':
    case 'judged':
    case 'points':
    case 'levels':
    case 'reference':
      return null;
  }
}
