import { checkSheet } from '../../../../../src/app/check-sheet';
import { assessedTables } from '../../../../../src/app/report';
import { builtInSets } from '../../../../../src/criteria/built-in-sets';
import { isUnsure } from '../../../../../src/reading/recognise-tables';
import { judge, type Verdict } from '../field/judge';
import type { ComposedSheet } from './compose-form';

const noHints = { legacy: null, mappings: [], fileName: null };

/** Reads a sheet with nothing said of its criteria; what is right and asked about all the same counts as asked. */
export function verdictOn({ sheet, expectation }: ComposedSheet): Verdict {
  const report = checkSheet(sheet, noHints, { criteria: 'auto', sets: builtInSets() });
  const verdict = judge(expectation, [report]);
  const isAsked = verdict.is === 'right' && assessedTables([report]).some(({ table }) => isUnsure(table));
  return isAsked ? { is: 'asked', why: ['columns unsure'] } : verdict;
}
