import type { columnRoles as vi } from '../vi/column-role-names';

export const columnRoles: typeof vi = {
  number: 'Number',
  parentTitle: 'Larger criterion',
  title: 'Criterion',
  requirement: 'Requirement',
  method: 'How points are given',
  maximumScore: 'Maximum score',
  minimumScore: 'Minimum score',
  selfScore: 'Self score',
  verifiedScore: 'Verified score',
  amount: 'Amount reached',
  result: 'Result',
  met: 'Met',
  basicallyMet: 'Basically met',
  notMet: 'Not met',
  notApplicable: 'Not applicable',
  evidence: 'Evidence',
  note: 'Note',
};
