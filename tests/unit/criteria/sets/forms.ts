import { maximumOf } from '../../../../src/criteria/measure-kinds';
import { assess } from '../../../../src/assessing/assess';
import type { Assessment } from '../../../../src/assessing/assessment';
import { findBuiltInSet } from '../../../../src/criteria/built-in-sets';
import type { CriteriaSet } from '../../../../src/criteria/criteria-set';
import { leavesOf, numberedOf } from '../../../../src/criteria/leaves';
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

/** A form of judged criteria with a row for each of these numbers, in the set's words. */
export function judgedForm(set: CriteriaSet, results: Answers, title = 'TỰ ĐÁNH GIÁ NĂM 2026'): AssessmentTable {
  const rows = numberedOf(set).filter(({ number }) => Object.hasOwn(results, number));
  return tableOf([
    [title],
    [],
    ['TT', 'Nội dung tiêu chí', 'Kết quả'],
    ...rows.map((one) => [asPrinted(one.number), one.title?.vi ?? 'Nội dung', results[one.number] ?? null]),
  ]);
}

/** Below clause 4, a form has "a)" for 4.a. */
function asPrinted(number: string): string {
  return number.replace(/^.*\.(\p{L})$/u, '$1)');
}

/** What such a form comes to: each criterion's result, the conclusion, and what is found. */
export function judgedBy(set: CriteriaSet, results: Answers, title?: string) {
  const { criteria, recognition, findings } = assess(judgedForm(set, results, title), set);
  return {
    results: criteria.map(({ result }) => result),
    level: recognition?.id ?? null,
    findings: findings.map(({ code, criterion }) => `${code} ${criterion ?? ''}`.trim()),
  };
}

function summed({ score, maxScore, recognition, findings }: Assessment) {
  return {
    points: `${String(score)}/${String(maxScore)}`,
    level: recognition?.id ?? null,
    findings: findings
      .filter(({ code }) => code !== 'points-lost')
      .map(({ code, criterion }) => `${code} ${criterion ?? ''}`.trim()),
  };
}

/** The points that are due for what a form states of a leaf, where its score is still blank; null where none are. */
export function pointsDue(set: CriteriaSet, number: string, stated: CellValue): number | null {
  const rows = leavesOf(set).map((leaf): CellValue[] => [
    leaf.number,
    leaf.title?.vi ?? 'Nội dung',
    leaf.number === number ? stated : null,
    null,
  ]);
  const table = tableOf([['TT', 'Nội dung tiêu chí', 'Kết quả', 'Điểm tự chấm'], ...rows]);
  const due = assess(table, set).findings.find(({ criterion }) => criterion === number);
  return due?.code === 'score-missing' ? (due.expected ?? null) : null;
}
