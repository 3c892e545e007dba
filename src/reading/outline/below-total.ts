import type { TableRow } from '../assessment-table';
import { lastOf } from '../last-of';
import { isSumOfPage } from '../row-kinds';
import { isScaleWord, scaleWord } from '../words/scale-words';
import { cleanText, foldCase } from '../vietnamese-text';
import type { GrowingNode, GrownSummary } from './grow-outline';
import { isSumOfAll, isUncalculated, maximumIn, SAME_POINTS, scoreIn } from './printed-rows';

/**
 * Takes out of the reckoning what stands below the total and is no part of it: last year's points, points on another
 * scale, what grade so many points are. Extra points and what is taken off stay, and so does what a later total counts.
 * @returns the rows that were criteria by their looks
 */
export function leaveOutBelowTotal(
  nodes: readonly GrowingNode[],
  summaries: readonly GrownSummary[],
): readonly TableRow[] {
  const isOfNumbers =
    nodes.filter(({ kind, label }) => kind === 'leaf' && label !== null).length * 2 >
    nodes.filter(({ kind }) => kind === 'leaf').length;
  const last = lastOf(summaries, hasTotal);
  const totals = summaries.filter(
    (summary) => isTotalOfAll(summary, nodes) || (summary === last && isOfNumbers && summary.nodesAbove > 0),
  );
  const others = totals.flatMap(({ nodesAbove, printed }, index) => {
    const next = totals[index + 1];
    const between = nodes.slice(nodesAbove, next?.nodesAbove).filter((node) => isBesideList(node, nodes, nodesAbove));
    return next === undefined || isSame(scoreIn(next.printed.row), scoreIn(printed.row)) ? between : [];
  });
  const [first] = summaries;
  const grades = first === undefined ? [] : nodes.slice(first.nodesAbove).filter(isGrade);
  const leftOut = [...new Set([...others, ...grades])].filter(({ kind }) => kind === 'leaf');
  for (const node of leftOut) node.kind = 'explanation';
  return leftOut.map(({ printed }) => printed.row);
}

/** A row of sums, and of nothing else that rows below may be about as well. */
function hasTotal({ printed: { row, title } }: GrownSummary): boolean {
  return (scoreIn(row) !== null || isUncalculated(row)) && !SAYS_OTHER.test(foldCase(title)) && !isSumOfPage(title);
}

/** A row of sums that says so, or that has the points of all criteria above it. */
function isTotalOfAll({ printed: { row, title }, nodesAbove }: GrownSummary, nodes: readonly GrowingNode[]): boolean {
  const score = scoreIn(row);
  const above = nodes.slice(0, nodesAbove).filter(({ kind }) => kind === 'leaf');
  if (isUncalculated(row) && isSumOfAll(title) && above.length > 0) return true;
  if (score === null || above.length === 0 || SAYS_OTHER.test(foldCase(title)) || isSumOfPage(title)) return false;
  if (isSumOfAll(title)) return true;
  const maximum = maximumIn(row);
  return isSame(pointsOf(above), score) || (maximum !== null && isSame(maximaOf(above), maximum));
}

/** @returns what criteria come to, deductions taken off */
export function pointsOf(leaves: readonly GrowingNode[]): number {
  return leaves.reduce((all, { printed, effect }) => {
    const own = scoreIn(printed.row) ?? 0;
    return all + (effect === 'deduction' ? -Math.abs(own) : own);
  }, 0);
}

function maximaOf(leaves: readonly GrowingNode[]): number {
  return leaves.reduce((all, { printed, effect }) => all + (effect === null ? (printed.maximum ?? 0) : 0), 0);
}

/** An average, a share and a number of criteria are no total. */
const SAYS_OTHER = /trung bình|bình quân|tỷ lệ|tỉ lệ|%(?! ?[x×*])|average|share|số (?:tiêu chí|chỉ tiêu|nội dung)/u;

function isSame(one: number | null, other: number | null): boolean {
  return one !== null && other !== null && Math.abs(one - other) < SAME_POINTS;
}

/** Without a number, and under nothing below the total that has one; neither extra points nor taken off. */
function isBesideList(node: GrowingNode, nodes: readonly GrowingNode[], total: number): boolean {
  if (node.label !== null || node.effect !== null) return false;
  const { parent } = node;
  return parent === null || nodes.indexOf(parent) < total || isBesideList(parent, nodes, total);
}

/** "Xuất sắc: từ 90 đến 100 điểm": which points are called so. */
function isGrade({ title, printed: { row } }: GrowingNode): boolean {
  const text = foldCase(title);
  const isGradeWord = GRADE.test(text) || isScaleWord(scaleWord(title.split(/[:–(-]/u)[0] ?? ''));
  const said = cleanText(row.cells.maximumScore?.value ?? null);
  return isGradeWord && [said, title].some((words) => RANGE.test(foldCase(words)));
}

const GRADE =
  /^(?:xếp )?(?:loại )?(?:xuất sắc|giỏi|tốt|khá|trung bình|yếu|kém|hoàn thành|không hoàn thành|đạt|không đạt|chưa đạt|loại [a-d]|mức \d|excellent|outstanding|good|satisfactory|fair|poor)(?!\p{L})/u;
const RANGE =
  /(?:từ|trên|dưới|below|above|from|over|under|[<>≥≤]) ?=? ?\d|\d{1,9}(?:[.,]\d{1,9})? ?(?:điểm |points )?(?:đến|tới|–|-|to) ?(?:dưới )?\d|\d ?(?:điểm |points )?(?:trở lên|trở xuống|and above|or more)/u;
