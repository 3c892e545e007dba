import type { AssessmentTable, PlannedAmount } from '../../reading/assessment-table';
import { cleanText, foldCase } from '../../reading/vietnamese-text';
import type { PlacedFinding } from '../finding';
import { AT_MOST, statedBound } from './own-bound';
import type { AssessedLeaf } from './own-leaf';
import type { OwnLeaf } from './own-set';

/** So many rows must say that more is better. */
const FEWEST_ROWS = 2;

/**
 * Tells criteria that are called met though less was reached than the columns beside them ask for, where the other rows say
 * by their results that no less is enough.
 */
export function belowPlan(
  { planned = [] }: Pick<AssessmentTable, 'planned'>,
  leaves: readonly OwnLeaf[],
  assessed: readonly AssessedLeaf[],
): readonly PlacedFinding[] {
  const amounts = new Map(planned.map((amount) => [amount.row, amount]));
  const judged = leaves.flatMap(({ node }, index) => {
    const own = assessed[index];
    const amount = amounts.get(node.row.row);
    if (own === undefined || amount === undefined || AT_MOST.test(foldCase(node.title))) return [];
    // A bound in words is held against its amount already.
    return [{ own, amount, isShort: isShort(amount), isInWords: statedBound(node) !== null }];
  });
  const isMet = ({ own: { assessment } }: (typeof judged)[number]) => assessment.result === 'met';
  const agreeing = judged.filter((row) =>
    row.isShort ? row.own.assessment.result === 'notMet' : row.own.assessment.result === 'met',
  ).length;
  const conflicts = judged.filter((row) => row.isShort && isMet(row) && !row.isInWords);
  if (agreeing < FEWEST_ROWS || conflicts.length >= agreeing) return [];
  return conflicts.flatMap(({ own: { assessment, findings }, amount }): readonly PlacedFinding[] => {
    const { resultCell, number, tableRow } = assessment;
    if (resultCell === null || findings.some(({ code }) => code === 'result-conflict')) return [];
    const said = cleanText(tableRow?.cells.result?.value ?? tableRow?.cells.met?.value ?? null);
    const base = { code: 'result-conflict', cell: resultCell, criterion: number, fix: null } as const;
    const bound = { kind: 'amount', of: amount.of, atLeast: amount.planned } as const;
    return [{ ...base, found: `${amount.text}, ${said}`, amount: bound }];
  });
}

function isShort({ planned, reached }: PlannedAmount): boolean {
  return reached < planned;
}
