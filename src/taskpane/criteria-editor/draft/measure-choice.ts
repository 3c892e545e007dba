import { maximumOf } from '../../../criteria/measure-kinds';
import type { CriteriaSet, Criterion, CriterionWithIndicators, Leaf, Measure } from '../../../criteria/criteria-set';
import { hasIndicators } from '../../../criteria/leaves';
import type { MeasureChoice } from '../../../i18n/criteria-editor/choices-texts';
import { withIndicators } from './new-items';

export function choiceOf(criterion: Criterion): MeasureChoice {
  if (hasIndicators(criterion)) return 'indicators';
  const { measure } = criterion;
  return measure.kind === 'amount' ? measure.of : measure.kind;
}

/** The criterion with another kind of measure: what the old one said and the new one can say is kept, the rest is blank. */
export function withChoice(set: CriteriaSet, criterion: Criterion, choice: MeasureChoice): Criterion {
  if (choice === choiceOf(criterion)) return criterion;
  if (choice === 'indicators') return hasIndicators(criterion) ? criterion : withIndicators(set, criterion);
  const leaf = hasIndicators(criterion) ? leafOf(criterion) : criterion;
  return { ...leaf, measure: blanks[choice](leaf.measure) };
}

/** Where its indicators go, a criterion keeps what is its own, and the first one's measure. */
function leafOf(criterion: CriterionWithIndicators): Leaf {
  const { number, title, source, notApplicable, onlyFor, isVeto } = criterion;
  const [first] = criterion.indicators;
  return {
    number,
    ...(title === undefined ? {} : { title }),
    ...(source === undefined ? {} : { source }),
    ...(notApplicable === undefined ? {} : { notApplicable }),
    ...(onlyFor === undefined ? {} : { onlyFor }),
    ...(isVeto === undefined ? {} : { isVeto }),
    measure: first?.measure ?? { kind: 'judged' },
    evidence: criterion.evidence ?? first?.evidence ?? 'none',
  };
}

/** What each choice begins with, in the order in which they are offered: the most common first. */
const blanks: Readonly<Record<Exclude<MeasureChoice, 'indicators'>, (before: Measure) => Measure>> = {
  judged: () => ({ kind: 'judged' }),
  percentage: (before) => ({ kind: 'amount', of: 'percentage', ...boundsOf(before) }),
  count: (before) => ({ kind: 'amount', of: 'count', ...boundsOf(before), ...unitOf(before) }),
  ratio: (before) => ({ kind: 'amount', of: 'ratio', ...boundsOf(before) }),
  number: (before) => ({ kind: 'amount', of: 'number', ...boundsOf(before), ...unitOf(before) }),
  date: () => ({ kind: 'amount', of: 'date', notAfter: '' }),
  noneOf: () => ({ kind: 'noneOf', events: [{ title: { vi: '' } }] }),
  levels: () => ({ kind: 'levels', levels: [{ title: { vi: '' } }, { title: { vi: '' } }], atLeast: 0 }),
  points: (before) => ({ kind: 'points', maximum: maximumFrom(before) }),
  bands: (before) => ({
    kind: 'bands',
    of: 'percentage',
    maximum: maximumFrom(before),
    bands: [
      { below: NaN, points: 0 },
      { from: NaN, points: maximumFrom(before) },
    ],
  }),
  reference: () => ({ kind: 'reference', set: '' }),
  rule: () => ({ kind: 'rule', inputs: [{ name: 'a', title: { vi: '' }, of: 'number' }], met: '' }),
};

/** What an indicator can be measured by. */
export const leafChoices = Object.keys(blanks) as readonly (keyof typeof blanks)[];

function maximumFrom(before: Measure): number {
  return maximumOf(before) ?? NaN;
}

function boundsOf(measure: Measure) {
  if (measure.kind !== 'amount' || measure.of === 'date') return {};
  const { atLeast, atMost } = measure;
  return { ...(atLeast === undefined ? {} : { atLeast }), ...(atMost === undefined ? {} : { atMost }) };
}

function unitOf(measure: Measure) {
  const hasUnit = measure.kind === 'amount' && (measure.of === 'count' || measure.of === 'number');
  return hasUnit && measure.unit !== undefined ? { unit: measure.unit } : {};
}
