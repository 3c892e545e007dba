import type { TableCell } from '../../reading/assessment-table';
import { ownCell, type Outline, type SummaryRow } from '../../reading/outline/outline';
import { parseResult } from '../../reading/result-words';
import { cleanText, foldCase } from '../../reading/vietnamese-text';
import type { CriterionAssessment } from '../assessment';
import type { PlacedFinding } from '../finding';

/** How many criteria a sheet says are met: "Tổng số tiêu chí đạt: 16/19". */
export interface StatedCount {
  readonly cell: TableCell;
  readonly of: 'met' | 'notMet' | 'notApplicable';
  readonly count: number;
  /** Of how many; null where it does not say. */
  readonly total: number | null;
}

/** @returns the numbers of criteria that a table's rows of sums state */
export function statedCounts({ summaries }: Outline): readonly StatedCount[] {
  return summaries.flatMap((summary) => inWords(summary) ?? inTally(summary) ?? inCells(summary));
}

const SUBJECT = /đạt|phù hợp|có|yes|no|met|pass(?:ed)?|áp dụng|n\/a|kad/iu;
const COUNT_AFTER_SIGN = /[:=] ?(\d{1,4})(?: ?(?:\/|trên|of|out of))? ?(\d{1,4})?(?!\d|[.,]\d| ?%| ?điểm)/giu;
const COUNTS =
  /(?:^(?:tổng )?(?:tiêu chí|tc) đạt|số (?:lượng )?(?:tiêu chí|tc|chỉ tiêu|nội dung|tiêu chuẩn|mục|câu|ý|điều kiện|yêu cầu)|total (?:yes|no|met|not met|pass|fail|n\/a)|number of|(?:tổng|cộng)(?: số)? (?:đạt|có|không đạt|chưa đạt|tích|tiêu chí)|(?:criteria|items|requirements) (?:met|passed))/u;

function inWords({ row, title }: SummaryRow): readonly StatedCount[] | null {
  const cell = row.cells.title ?? row.cells.number;
  const text = cleanText(title);
  if (cell === undefined || !COUNTS.test(foldCase(text))) return null;
  for (const { index, 1: count = '', 2: total } of text.matchAll(COUNT_AFTER_SIGN)) {
    const words = text.slice(0, index).trimEnd();
    if (!SUBJECT.test(words)) continue;
    return [{ cell, of: subjectOf(words), count: Number(count), total: total === undefined ? null : Number(total) }];
  }
  return null;
}

/** How many have one of the results, under the results: "Fully met | 2". What is partly met is counted in many ways. */
function inTally({ row, title }: SummaryRow): readonly StatedCount[] | null {
  const of = parseResult(title);
  const cell = ownCell(row, 'result');
  const read = cell === null ? null : countIn(cell);
  if (cell === null || read === null || of === null || of === 'blank') return null;
  return of === 'met' || of === 'notApplicable' ? [{ cell, of, ...read }] : [];
}

/** The number stands under the results or the ticks, alone or over the number of all. */
function inCells({ row, title }: SummaryRow): readonly StatedCount[] {
  const text = foldCase(title);
  if (!COUNTS.test(text) && !/^(?:tổng|cộng|total)(?: cộng| số)?$/u.test(text)) return [];
  return (['result', 'met', 'notMet', 'notApplicable'] as const).flatMap((role): StatedCount[] => {
    const cell = ownCell(row, role);
    const read = cell === null ? null : countIn(cell);
    if (cell === null || read === null) return [];
    const of = role === 'result' ? subjectOf(title) : role;
    return [{ cell, of, ...read }];
  });
}

function countIn({ value }: TableCell): { readonly count: number; readonly total: number | null } | null {
  if (typeof value === 'number') return Number.isInteger(value) && value >= 0 ? { count: value, total: null } : null;
  const [, count = '', total] =
    /^(\d{1,4})(?: ?\/ ?(\d{1,4}))?(?: (?:tiêu chí|chỉ tiêu|nội dung|mục|câu))?$/iu.exec(cleanText(value)) ?? [];
  return count === '' ? null : { count: Number(count), total: total === undefined ? null : Number(total) };
}

function subjectOf(words: string): StatedCount['of'] {
  const text = foldCase(words);
  if (/(?:không áp dụng|n\/a|kad|not applicable)/u.test(text)) return 'notApplicable';
  return /(?:chưa đạt|không đạt|chưa|không phù hợp|not met|fail|total no)(?!\p{L})/u.test(text) ? 'notMet' : 'met';
}

/**
 * Holds the numbers that a sheet states against what its rows say. What cannot be read, or is not filled in, may be either.
 * A number of larger criteria is none of those that are counted here.
 */
export function checkCounts(
  counts: readonly StatedCount[],
  levels: readonly (readonly CriterionAssessment[])[],
): readonly PlacedFinding[] {
  return counts.flatMap((count) => {
    const found = levels.map((criteria) => mismatchOf(count, criteria));
    return found.includes(null) ? [] : found.flatMap((finding) => finding ?? []).slice(0, 1);
  });
}

/** @returns null where the number is right, or may be, or is of something else */
function mismatchOf(
  { cell, of, count, total }: StatedCount,
  criteria: readonly CriterionAssessment[],
): PlacedFinding | null {
  const number = (...results: readonly CriterionAssessment['result'][]) =>
    criteria.filter(({ result }) => results.includes(result)).length;
  const open = number('blank', 'rated');
  const found = {
    met: number('met'),
    notMet: number('notMet', 'basicallyMet'),
    notApplicable: number('notApplicable'),
  };
  const isOfOthers = total !== null && total !== criteria.length && total !== criteria.length - found.notApplicable;
  if (isOfOthers || criteria.length === 0) return null;
  const least = found[of];
  if (count >= least && count <= least + open) return null;
  return { code: 'count-mismatch', cell: cell.position, criterion: null, fix: null, of, found: count, expected: least };
}
