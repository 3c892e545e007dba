import type { TableRow } from '../../reading/assessment-table';
import { parseResult } from '../../reading/result-words';
import { foldCase } from '../../reading/vietnamese-text';
import { isScored, type LeafAssessment, type SaidBesidePoints } from '../assessment';
import type { OwnLeaf } from './own-set';

/** "Không" alone may answer what should not be, and an x may tick anything. */
const JUDGES = /đạt|hoàn thành|đáp ứng|phù hợp|met|pass|fail|complian/u;

/** @returns what a row's own words say, where they judge; null where they do not */
function saidInWords({ cells: { result } }: TableRow): 'met' | 'notMet' | null {
  if (typeof result?.value !== 'string' || !JUDGES.test(foldCase(result.value))) return null;
  const said = parseResult(result.value);
  return said === 'basicallyMet' ? 'notMet' : said === 'met' || said === 'notMet' ? said : null;
}

/**
 * Counts what a sheet says in words of criteria that are counted by their points.
 * @returns null where it says so of none
 */
export function saidBesidePoints(
  leaves: readonly OwnLeaf[],
  assessed: readonly LeafAssessment[],
): SaidBesidePoints | null {
  const said = leaves.flatMap(({ node, leaf }, index) => {
    const own = assessed[index];
    return own === undefined || !isScored(own) || leaf.effect !== undefined ? [] : (saidInWords(node.row) ?? []);
  });
  const met = said.filter((one) => one === 'met').length;
  return said.length === 0 ? null : { met, notMet: said.length - met };
}
