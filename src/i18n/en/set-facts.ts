import type { setFacts as vi } from '../vi/set-facts';

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
  keepTitles: 'Keep this form’s titles',
  titlesOfSheet: (count) => `The text of ${count} criteria was not seen; content: as on the unit’s own form.`,
  framed: (document) => `By ${document}; content: as on the unit’s own form.`,
  keepFramed: 'Keep this form’s criteria',
  until: (day) => `until ${day}`,
};
