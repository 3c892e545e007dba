import type { AssessmentTable, SheetLine, TableCell, TableRow } from '../../reading/assessment-table';
import {
  leavesUnder,
  ownCell,
  withAllBelow,
  type Outline,
  type OutlineNode,
  type SummaryRow,
} from '../../reading/outline/outline';
import { isNoTick, isTick, parseResult } from '../../reading/result-words';
import { cleanText, foldCase } from '../../reading/vietnamese-text';
import type { CriterionAssessment } from '../assessment';
import type { PlacedFinding } from '../finding';

/** How many criteria a sheet says are met: "Tổng số tiêu chí đạt: 16/19". */
export interface StatedCount {
  readonly cell: Pick<TableCell, 'position'>;
  readonly of: 'met' | 'notMet' | 'notApplicable';
  readonly count: number;
  /** Of how many; null where it does not say. */
  readonly total: number | null;
}

/** @returns the numbers of criteria that a table's rows of sums state */
export function statedCounts({ summaries }: Outline): readonly StatedCount[] {
  return summaries.flatMap(
    (summary) => inSentence(summary) ?? inWords(summary) ?? inTally(summary) ?? inCells(summary),
  );
}

/** @returns the numbers of criteria that the lines right below a table state: "Kết luận: đạt 3/3 tiêu chí" */
export function countsBelow(table: Pick<AssessmentTable, 'area' | 'layout' | 'linesAround'>): readonly StatedCount[] {
  return linesBelow(table).flatMap(({ text, position }) => countInSentence(text, { position }) ?? []);
}

/** What is said right below a form; farther down another one may stand. */
function linesBelow({
  area,
  layout,
  linesAround,
}: Pick<AssessmentTable, 'area' | 'layout' | 'linesAround'>): readonly SheetLine[] {
  const end = area.row + area.rowCount;
  return layout === 'matrix'
    ? []
    : linesAround.filter(({ position: { row } }) => row >= end && row < end + MOST_ROWS_BELOW);
}

const MOST_ROWS_BELOW = 3;

function inSentence({ row, title }: SummaryRow): readonly StatedCount[] | null {
  const cell = row.cells.title ?? row.cells.number;
  const count = cell === undefined ? null : countInSentence(title, cell);
  return count === null ? null : [count];
}

/** What is concluded of the unit now: no target, no rule, nothing of another year. */
function countInSentence(text: string, cell: StatedCount['cell']): StatedCount | null {
  const sentence = foldCase(cleanText(text));
  if (OF_OTHERS.test(sentence)) return null;
  const [, words = '', count = '', total = ''] = IN_SENTENCE.exec(sentence) ?? [];
  return count === '' ? null : { cell, of: subjectOf(words), count: Number(count), total: Number(total) };
}

const IN_SENTENCE =
  /^(?:(?:kết (?:luận|quả)|tổng|tự đánh giá|đánh giá|như vậy|xã|phường|thôn|đơn vị|trường|cơ sở|conclusion|result|overall|total)(?!\p{L}).{0,60}?(?<!\p{L}))?((?:không |chưa )?đạt(?: được)?|met|passed|failed)(?: tổng số)? ?:? ?(\d{1,4}) ?(?:\/|trên(?: tổng số)?|out of|of) ?(\d{1,4}) (?:tiêu chí|tc|chỉ tiêu|nội dung|tiêu chuẩn|mục|câu|yêu cầu|criteria|items|requirements)(?!\p{L})(?! (?:thành phần|con))/u;
/** Of another year, or of what is to be reached. */
export const OF_OTHERS =
  /(?<!\p{L})(?:năm (?:trước|ngoái|\d{4})|kỳ trước|cùng kỳ|phấn đấu|mục tiêu|phải|cần|kế hoạch|đăng ký|nếu|khi|thì|ít nhất|tối thiểu|trở lên|điều kiện|thẩm định|phúc tra|hội đồng|quy đổi|last year|previous|target|must|if|at least|verified)(?!\p{L})/u;

const SUBJECT = /đạt|phù hợp|có|yes|no|met|pass(?:ed)?|áp dụng|n\/a|kad/iu;
const COUNT_AFTER_SIGN = /[:=] ?(\d{1,4})(?: ?(?:\/|trên|of|out of))? ?(\d{1,4})?(?!\d|[.,]\d| ?%| ?điểm)/giu;
const COUNTS =
  /(?:^(?:tổng )?(?:tiêu chí|tc) đạt|số (?:lượng )?(?:tiêu chí|tc|chỉ tiêu|nội dung|tiêu chuẩn|mục|câu|ý|điều kiện|yêu cầu)|total (?:yes|no|met|not met|pass|fail|n\/a)|number of|(?:tổng|cộng)(?: số)? (?:đạt|có|không đạt|chưa đạt|tích|tiêu chí)|^số (?:lượng )?đạt$|(?:criteria|items|requirements) (?:met|passed)|^(?:(?:no\.?|number) ?(?:of )?)?(?:met|pass(?:ed|es)?)$)/u;

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
  return /(?:chưa đạt|không đạt|chưa|không phù hợp|not met|fail(?:ed)?|total no)(?!\p{L})/u.test(text)
    ? 'notMet'
    : 'met';
}

/**
 * Holds what a heading says of the criteria below it, "2/3", against their results.
 * @param resultOf what was read of a criterion
 */
export function countsOfHeadings(
  roots: readonly OutlineNode[],
  resultOf: (leaf: OutlineNode) => CriterionAssessment | null,
): readonly PlacedFinding[] {
  return roots.flatMap(withAllBelow).flatMap((node): readonly PlacedFinding[] => {
    const cell = node.kind === 'heading' ? ownCell(node.row, 'result') : null;
    const read = cell === null ? null : countIn(cell);
    const below = leavesUnder(node).flatMap((leaf) => resultOf(leaf) ?? []);
    // "2/3" may be a figure that was reached, where three do not stand below it.
    if (cell === null || read === null || read.total !== below.length) return [];
    const mismatch = mismatchOf({ cell, of: 'met', ...read }, below);
    return mismatch === null ? [] : [mismatch];
  });
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

/**
 * Holds what a row of sums counts under columns of levels against their ticks: "Cộng | 3 | 1 | 0 | 1". Where levels give
 * points, it may have the points.
 */
export function checkLevelCounts(
  { leaves, summaries }: Outline,
  { scale }: Pick<AssessmentTable, 'scale'>,
): readonly PlacedFinding[] {
  const levels = scale?.columns ?? [];
  return summaries.flatMap(({ row, title, within, leavesAbove }, index): readonly PlacedFinding[] => {
    if (!COUNTS_TICKS.test(foldCase(title))) return [];
    const counts = levels.filter((level, place) => isCountOf(row, place, level.column));
    if (counts.length < FEWEST_COUNTS) return [];
    const above = leaves.slice(0, leavesAbove);
    const since = above.slice(summaries[index - 1]?.leavesAbove ?? 0);
    const groups = within.map((node) => leavesUnder(node).filter((leaf) => above.includes(leaf)));
    return levels.flatMap(({ label, points, column }, place): readonly PlacedFinding[] => {
      const cell = row.levels?.[place];
      const count = cell === undefined ? null : (countIn(cell)?.count ?? null);
      if (cell === undefined || count === null || !isCountOf(row, place, column) || !areTicks(above, place)) return [];
      const ticked = [above, since, ...groups].map((some) => ticksOf(some, place));
      if (ticked.some((ticks) => ticks === count || (points !== null && ticks * points === count))) return [];
      const [expected = 0] = groups.length > 0 ? ticked.slice(2) : ticked;
      return [
        {
          code: 'count-mismatch',
          cell: cell.position,
          criterion: null,
          fix: null,
          of: 'level',
          level: label,
          found: count,
          expected,
        },
      ];
    });
  });
}

const COUNTS_TICKS =
  /^(?:tổng|cộng|total|số (?:lượng|tiêu chí|nội dung|mục|câu|chỉ tiêu|tiêu chuẩn))(?!\p{L})(?!.*(?:tỷ lệ|tỉ lệ|%))/u;

/** One figure alone, or one over several columns, is their sum. */
const FEWEST_COUNTS = 2;

function isCountOf({ row, levels }: TableRow, place: number, column: number): boolean {
  const cell = levels?.[place];
  return cell?.position.row === row && cell.position.column === column && countIn(cell) !== null;
}

function ticksOf(leaves: readonly OutlineNode[], place: number): number {
  return leaves.filter(({ row }) => isTick(row.levels?.[place]?.value ?? null)).length;
}

function areTicks(leaves: readonly OutlineNode[], place: number): boolean {
  return leaves.every(({ row }) => {
    const value = row.levels?.[place]?.value ?? null;
    return value === null || isTick(value) || isNoTick(value);
  });
}
