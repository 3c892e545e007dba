import { joined, type ConditionTexts } from '../condition-texts';
import { exactNumber } from '../format';
import { localText } from '../local-text';

export const condition: ConditionTexts = {
  allMet: () => 'all criteria met',
  metAtLeast: ({ count }) => `at least ${count} criteria met`,
  criteriaMet: ({ numbers }) => `criteria ${numbers.join(', ')} met`,
  scoreAtLeast: ({ points }) => `${exactNumber(points, 'en')} points or more`,
  scoreBelow: ({ points }) => `below ${exactNumber(points, 'en')} points`,
  shareAtLeast: ({ percent }) => `${exactNumber(percent, 'en')}% of the points that apply, or more`,
  eachGroupAtLeast: ({ percent }) => `${exactNumber(percent, 'en')}% of the points of each group, or more`,
  noVeto: () => 'no veto',
  stated: ({ title }) => localText(title, 'en'),
  figure: ({ criterion, atLeast, below }) =>
    `the figure of criterion ${criterion} ${[
      ...(atLeast === undefined ? [] : [`${exactNumber(atLeast, 'en')}${below === undefined ? ' or more' : ''}`]),
      ...(below === undefined ? [] : [`${atLeast === undefined ? '' : 'to '}below ${exactNumber(below, 'en')}`]),
    ].join(' ')}`,
  someOf: ({ atLeast, conditions }) =>
    `at least ${atLeast} of ${conditions.length} (${joined(conditions, '; ', 'en')})`,
  anyOf: ({ conditions }) => `(${joined(conditions, ' or ', 'en')})`,
  allOf: ({ conditions }) => `(${joined(conditions, ' and ', 'en')})`,
};
