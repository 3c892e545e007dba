import type { sideRules as vi } from '../../vi/criteria-editor/side-rules';

export const sideRules: typeof vi = {
  title: 'What else holds of conclusions',
  hasFewestMonths: 'No conclusion before so many months',
  fewestMonths: 'Fewest months',
  months: 'Months, at least',
  monthsTitle: 'Question where the form does not say',
  monthsHint: 'For example: Set up 9 months ago or more',
  hasNotAboveParent: 'No higher than the unit above',
  notAboveParent: 'Conclusion of the unit above',
  parentTitle: 'What it is called',
  parentHint: 'For example: Conclusion of the team',
  statedIn: 'Stated in',
  asked: 'Not on the form: users are asked',
  classLimit: (place) => `Limit ${place}`,
  limitedClass: 'Limited conclusion',
  limitPercent: 'No more than (%)',
  limitOf: 'of the units that have',
  addClassLimit: 'Limit the number of units with a conclusion',
};
