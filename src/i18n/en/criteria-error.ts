import { exactNumber } from '../format';
import type { numberRange as numberRangeVi, criteriaProblems as criteriaProblemsVi } from '../vi/criteria-error';

export const numberRange: typeof numberRangeVi = ({ minimum, isAboveMinimum, maximum, isWhole }) => {
  const number = isWhole ? 'must be a whole number' : 'must be a number';
  const text = (limit: number) => exactNumber(limit, 'en');
  if (minimum !== null && maximum !== null) return `${number} from ${text(minimum)} to ${text(maximum)}.`;
  if (maximum !== null) return `${number}, at most ${text(maximum)}.`;
  if (minimum === null) return `${number}.`;
  return `${number}, ${isAboveMinimum ? 'above' : 'at least'} ${text(minimum)}.`;
};

export const criteriaProblems: typeof criteriaProblemsVi = {
  missing: 'is missing.',
  'wrong-type': 'has the wrong type (text, number or list).',
  'wrong-value': 'has a value that is not allowed.',
  'unknown-field': 'has a field that criteria files do not know.',
  duplicate: 'is used elsewhere in the set.',
  'step-does-not-divide-maximum': 'does not divide the maximum score.',
  'more-than-there-are': 'is more than the set has.',
  'ends-before-it-begins': 'ends before it begins.',
  'phases-overlap': 'begins before the phase before it has ended.',
  'needs-points': 'can only be used with criteria that give points.',
  'needs-veto': 'needs at least one vetoing criterion (isVeto) in the set.',
  'not-in-set': 'is not in the set.',
  'without-bounds': 'needs a lower bound or an upper bound.',
  'at-least-above-at-most': 'is below the lower bound.',
  'points-above-maximum': 'is more than the maximum score.',
  'band-empty': 'holds no number: the upper limit must be above the lower one.',
  'bands-gap': 'leaves numbers in no band. From the lowest to the highest, a band begins where the one before ends.',
  'points-or-met': 'must say one thing: what points it gives, or when it is met.',
  'worse-level-gives-more': 'gives more points than the better level before it. Put the best level first.',
  'input-unused': 'is not used in the rule.',
  'needs-figure': 'refers to a criterion that states no figure (a percentage, a count, a number) and has no formula.',
  'needs-levels': 'refers to a criterion that is no grade.',
  'needs-own-input': 'needs at least one figure of the criterion itself.',
  'expression-refused': 'cannot be used as a rule.',
  'bands-overlap':
    'leaves numbers in two bands. From the lowest to the highest, a band begins where the one before ends.',
};
