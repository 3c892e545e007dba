import type { criteriaOverview as vi } from '../vi/criteria-overview';

export const criteriaOverview: typeof vi = {
  title: 'Every criterion',
  back: 'Back to the findings',
  others: 'The other criteria',
  group: (number) => `Group ${number}`,
  met: (met, total) => `${met}/${total} met`,
  points: (score, maximum) => `${score}/${maximum} points`,
  pointsAlone: (score) => `${score} points`,
  results: {
    met: 'Met',
    basicallyMet: 'Basically met',
    notMet: 'Not met',
    notApplicable: 'Not applicable',
    rated: 'Rated',
    blank: 'Not assessed',
  },
  notScored: 'Not scored',
  missing: 'Not on the sheet',
};
