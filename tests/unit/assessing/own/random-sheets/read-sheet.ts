import { checkSheet } from '../../../../../src/app/check-sheet';
import { assessedTables } from '../../../../../src/app/report';
import { builtInSets } from '../../../../../src/criteria/built-in-sets';
import { isUnsure } from '../../../../../src/reading/recognise-tables';
import { judge, type Verdict } from '../field/judge';
import type { ComposedSheet } from './compose-form';

const noHints = { legacy: null, mappings: [], fileName: null };

/**
 * Reads a sheet with nothing said of its criteria. What is right and asked about all the same counts as asked, and so does
 * what is not told of a column that is asked about; a wrong figure or a false finding is wrong all the same.
 */
export function verdictOn({ sheet, expectation }: ComposedSheet): Verdict {
  const report = checkSheet(sheet, noHints, { criteria: 'auto', sets: builtInSets() });
  const verdict = judge(expectation, [report]);
  const isAsked = assessedTables([report]).some(({ table }) => isUnsure(table));
  const isWrong = verdict.is === 'wrong' && !verdict.why.every((reason) => reason.startsWith('not told: '));
  return isAsked && !isWrong ? { is: 'asked', why: ['columns unsure', ...verdict.why] } : verdict;
}
