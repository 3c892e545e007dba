import type { setFacts as vi } from '../vi/set-facts';

const inBrackets = (named: string) => (named === '' ? '' : ` (${named})`);

export const setFacts: typeof vi = {
  about: 'About this set',
  content: 'content: as on the unit’s own form',
  title: (title) => `${title}.`,
  basis: (named) => `Legal basis: ${named}.`,
  amendedBy: (documents) => `Amended by: ${documents}.`,
  validity: (from, to) => `Valid${from === null ? '' : ` from ${from}`}${to === null ? '' : ` until ${to}`}.`,
  replacedBy: (document, from) => `Replaced by ${document}${from === null ? '' : ` from ${from}`}.`,
  decidedBy: (who, named, isToBeConfirmed) =>
    `Decided by: ${who}${named === '' ? '' : ` (${named})`}.${isToBeConfirmed ? ' To be confirmed with the document in force.' : ''}`,
  dossier: (what, named) => `Dossier: ${what}${named === '' ? '' : ` (${named})`}.`,
  pointsElsewhere: (parts) => `Nothing is concluded from these points alone: ${parts}.`,
  fewestMonths: (months, named) =>
    `Only who has been there for ${months} months or more in the period is assessed${inBrackets(named)}.`,
  notAboveParent: (what, except, named) =>
    `No higher than the unit above: ${what}${except === null ? '' : `, except ${except}`}${inBrackets(named)}.`,
  classLimit: (title, percent, of, named) =>
    `No more units are “${title}” than ${percent}% of those that are “${of}”${inBrackets(named)}.`,
  groupNotApplicable: {
    excluded: (group) => `Group ${group} is left out of the possible points where it does not apply.`,
    fullPoints: (group) => `Group ${group} counts as met, with full points, where it does not apply.`,
    zero: (group) => `Group ${group} counts as not met, with no points, where it does not apply.`,
  },
  keepTitles: 'Keep this form’s titles',
  titlesOfSheet: (count) => `The text of ${count} criteria was not seen; content: as on the unit’s own form.`,
  framed: (document) => `By ${document}; content: as on the unit’s own form.`,
  keepFramed: 'Keep this form’s criteria',
  until: (day) => `until ${day}`,
};
