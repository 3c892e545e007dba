import type { set as vi } from '../../vi/criteria-editor/set';

export const set: typeof vi = {
  title: 'Title, basis, assessed period',
  setTitle: 'Title of the set',
  id: 'Id',
  idHint: 'Small letters, figures and hyphens. A set that is kept takes the place of one with its id.',
  hasLegalBasis: 'Issued by a document',
  document: 'Document',
  issuer: 'Issued by',
  date: 'Date of issue',
  article: 'Article',
  validFrom: 'Valid from',
  validTo: 'Until the end of',
  hasPeriod: 'The assessed period is not the calendar year',
  periodFrom: 'It begins on',
  periodFromHint: 'Such as: 16/11',
  periodTo: 'It ends on',
  periodToHint: 'Such as: 15/11',
  periodMeans: (startsInPreviousYear) =>
    startsInPreviousYear
      ? 'The first day is of the year before the assessed one.'
      : 'Both days are of the assessed year.',
  rounding: 'Total points and shares are rounded before they are concluded from',
  noRounding: 'Not rounded',
  digits: (digits) => (digits === '0' ? 'To a whole number' : `To ${digits} decimals`),
};
