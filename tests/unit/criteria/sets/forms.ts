import { assess } from '../../../../src/assessing/assess';
import type { Assessment } from '../../../../src/assessing/assessment';
import { findBuiltInSet } from '../../../../src/criteria/built-in-sets';
import type { CriteriaSet } from '../../../../src/criteria/criteria-set';
import { leavesOf, maximumOf } from '../../../../src/criteria/leaves';
import type { AssessmentTable } from '../../../../src/reading/assessment-table';
import type { CellValue } from '../../../../src/workbook/snapshot';
import { tableOf } from '../../assessing/tables';

/** What a form says of a leaf, by its number. */
export type Answers = Readonly<Record<string, CellValue>>;

export function builtIn(id: string): CriteriaSet {
  const set = findBuiltInSet(id);
  if (set === null) throw new Error(`There is no built-in set ${id}`);
  return set;
}

/** A form with a row for each leaf of a set with points: its title, its maximum, and its score. */
export function scoredForm(set: CriteriaSet, scores: Answers, title = ''): AssessmentTable {
  return tableOf([
    [title],
    [],
    ['TT', 'Nội dung tiêu chí', 'Điểm tối đa', 'Điểm tự chấm'],
    ...leavesOf(set).map((leaf) => [
      leaf.number,
      leaf.title?.vi ?? 'Nội dung',
      maximumOf(leaf.measure),
      scores[leaf.number] ?? null,
    ]),
  ]);
}

/** What such a form comes to: points of how many, the conclusion, and what is found. */
export function scored(set: CriteriaSet, scores: Answers) {
  return summed(assess(scoredForm(set, scores), set));
}

export function summed({ score, maxScore, recognition, findings }: Assessment) {
  return {
    points: `${String(score)}/${String(maxScore)}`,
    level: recognition?.id ?? null,
    findings: findings
      .filter(({ code }) => code !== 'criterion-not-met')
      .map(({ code, criterion }) => `${code} ${criterion ?? ''}`.trim()),
  };
}
