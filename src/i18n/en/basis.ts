import type { basis as vi } from '../vi/basis';

export const basis: typeof vi = {
  why: 'Why?',
  measure: (how) => `How it is measured: ${how}.`,
  basis: (document, article) => `Legal basis: ${document}${article === null ? '' : `, ${article}`}.`,
  seen: {
    whole: 'Checked against the document; the title is short, not the document’s own words.',
    partly: 'Only some of it was seen in the document. Compare it with the document before you rely on it.',
    not: 'Not seen in the document: title and requirement are those of the unit’s own form.',
    onSheet: 'The title is that of the unit’s own form, not compared with the document.',
  },
  ofSheet: 'The set names no document.',
};
