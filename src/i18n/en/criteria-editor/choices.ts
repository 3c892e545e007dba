import type { choices as vi } from '../../vi/criteria-editor/choices';

export const choices: typeof vi = {
  evidence: { required: 'Required', optional: 'Optional', none: 'Not needed' },
  scoredBy: {
    self: 'The unit itself',
    appraiser: 'Whoever appraises',
    survey: 'A survey',
    system: 'Read from a system',
  },
  effect: { bonus: 'Bonus', deduction: 'Deduction' },
  amounts: { percentage: 'A percentage', ratio: 'How many of how many', count: 'A count', number: 'A measurement' },
  measures: {
    judged: 'Met or not met',
    points: 'Points',
    percentage: 'A percentage, against a bound',
    ratio: 'How many of how many (16/25), against a bound',
    count: 'A count, against a bound',
    number: 'A measurement, against a bound',
    date: 'A deadline',
    bands: 'Points by bands of an amount',
    levels: 'A grade',
    noneOf: 'Must not happen',
    reference: 'The result of another set',
    rule: 'A formula',
    indicators: 'Several indicators',
  },
  notApplicable: {
    excluded: 'It is not counted',
    fullPoints: 'Taken as met, with full points',
    zero: 'Taken as not met, 0 points',
  },
  groupNotApplicable: {
    excluded: 'The whole group is left out',
    fullPoints: 'The whole group counts as met, with full points',
    zero: 'The whole group counts as not met, with no points',
  },
  rulePatterns: {
    proportion: 'The share b/a of the maximum',
    target: 'The share b/a against a target, of the maximum',
    steps: 'Base points, and more for each step',
    normPoints: 'Full points where b comes to a × norm',
    normMet: 'Met where b comes to a × norm',
    own: 'A formula of your own',
  },
};
