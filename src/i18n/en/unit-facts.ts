import type { unitFacts as vi } from '../vi/unit-facts';

export const unitFacts: typeof vi = {
  heading: 'What the sheet does not say',
  profile: 'Kind of unit',
  noProfile: 'Not chosen (general measures)',
  holds: 'Yes',
  fails: 'No',
  answerTo: (condition) => `Answer: ${condition}`,
  answered: 'The answer is kept in the workbook.',
  profileChosen: 'The kind of unit is kept in the workbook.',
};
