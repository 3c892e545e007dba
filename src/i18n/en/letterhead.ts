import type { letterhead as vi } from '../vi/letterhead';

export const letterhead: typeof vi = {
  introduction:
    'Say it once: every summary tab has it, and keeps it when it is made again. What is left empty is printed as dots, to be written by hand.',
  fields: {
    issuer: 'Superior body',
    issuingUnit: 'Issuing body',
    dateLine: 'Place and date',
    preparerTitle: 'Prepared by: title',
    preparerName: 'Prepared by: name',
    signerTitle: 'Signed by: authority and title',
    signerName: 'Signed by: name',
  },
  save: 'Save and make the summary',
  cancel: 'Cancel',
  help: 'the head and the foot of the tabs, as issuer="UBND TỈNH LAI CHÂU"; may be given several times',
};
