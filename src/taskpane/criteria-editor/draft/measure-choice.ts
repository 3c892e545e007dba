import { maximumOf } from '../../../criteria/measure-kinds';
import type { CriteriaSet, Criterion, CriterionWithIndicators, Leaf, Measure } from '../../../criteria/criteria-set';
import { hasIndicators } from '../../../criteria/leaves';
import type { MeasureChoice } from '../../../i18n/criteria-editor/choices-texts';
import { unreachable } from '../../../outcome';
import { withIndicators } from './new-items';

/** What an indicator can be measured by, the most common first. */
export const leafChoices: readonly Exclude<MeasureChoice, 'indicators'>[] = [
  'judged',
  'percentage',
  'count',
  'ratio',
  'number',
  'date',
  'noneOf',
  'levels',
  'points',
  'bands',
  'reference',
  'rule',
];

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
  return { ...leaf, measure: blankMeasure(choice, leaf.measure) };
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

function blankMeasure(choice: Exclude<MeasureChoice, 'indicators'>, before: Measure): Measure {
  const maximum = maximumOf(before) ?? NaN;
  switch (choice) {
    case 'judged':
      return { kind: 'judged' };
    case 'points':
      return { kind: 'points', maximum };
    case 'percentage':
    case 'ratio':
      return { kind: 'amount', of: choice, ...boundsOf(before) };
    case 'count':
    case 'number':
      return { kind: 'amount', of: choice, ...boundsOf(before), ...unitOf(before) };
    case 'date':
      return { kind: 'amount', of: 'date', notAfter: '' };
    case 'bands':
      return {
        kind: 'bands',
        of: 'percentage',
        maximum,
        bands: [
          { below: NaN, points: 0 },
          { from: NaN, points: maximum },
        ],
      };
    case 'levels':
      return { kind: 'levels', levels: [{ title: { vi: '' } }, { title: { vi: '' } }], atLeast: 0 };
    case 'noneOf':
      return { kind: 'noneOf', events: [{ title: { vi: '' } }] };
    case 'reference':
      return { kind: 'reference', set: '' };
    case 'rule':
      return { kind: 'rule', inputs: [{ name: 'a', title: { vi: '' }, of: 'number' }], met: '' };
    default:
      return unreachable(choice);
  }
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
