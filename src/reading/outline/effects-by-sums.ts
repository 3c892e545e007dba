import type { GrowingNode, GrownSummary } from './grow-outline';
import { maximumIn, SAME_POINTS, scoreIn } from './printed-rows';
import { isRateOfTimes, saysMoreThanEffect } from './points-effect';

/** The criteria that a printed figure may sum up. */
interface PrintedSum {
  readonly score: number | null;
  readonly maximum: number | null;
  readonly leaves: readonly GrowingNode[];
}

/**
 * A criterion with a number and a maximum of its own may begin with the words of a deduction and be none: "Trừ điểm thi đua
 * đúng quy định". It counts as the others do where the sheet's own sums add its points, or else its maximum, and none of
 * them takes it off. Where no sum tells, it does so too if it is called more than a deduction and stands in a list of such
 * criteria.
 */
export function addWhatSumsAdd(nodes: readonly GrowingNode[], summaries: readonly GrownSummary[]): void {
  const called = nodes.filter(isCalledDeduction);
  if (called.length === 0) return;
  const sums = printedSums(nodes, summaries);
  for (const tried of [called, ...called.map((node) => [node])]) {
    const some = tried.filter(({ effect }) => effect === 'deduction');
    if (some.length > 0 && areAdded(new Set(some), sums) === true) for (const node of some) node.effect = null;
  }
  for (const node of called.filter((one) => one.effect === 'deduction' && areAdded(new Set([one]), sums) === null)) {
    node.isEffectUnclear = scoreIn(node.printed.row) !== 0;
    if (isOneOfList(node, nodes)) node.effect = null;
  }
}

/**
 * What each time takes off may stand in the column of maxima: it is taken off where the sheet's own sums do so and none adds
 * it, or where more than that was given.
 */
export function takeOffRates(nodes: readonly GrowingNode[], summaries: readonly GrownSummary[]): void {
  const rates = nodes.filter(
    ({ kind, effect, printed: { maximum }, title }) =>
      kind === 'leaf' && effect === null && maximum !== null && isRateOfTimes(maximum, title),
  );
  if (rates.length === 0) return;
  const sums = printedSums(nodes, summaries);
  for (const node of rates) node.effect = 'deduction';
  const isAdded = areAdded(new Set(rates), sums);
  for (const node of rates) {
    const { maximum, row } = node.printed;
    const isMore = (scoreIn(row) ?? 0) > (maximum ?? 0) + SAME_POINTS;
    if (isAdded !== false && !(isAdded === null && isMore)) node.effect = null;
  }
}

/** Beside criteria that are counted, numbered as they are, and called by more than the words of a deduction. */
function isOneOfList(node: GrowingNode, nodes: readonly GrowingNode[]): boolean {
  const { title, style, parent } = node;
  const isCounted = (other: GrowingNode) =>
    other.parent === parent && other.style === style && other.effect === null && (other.printed.maximum ?? 0) > 0;
  return saysMoreThanEffect(title) && nodes.some(isCounted);
}

function isCalledDeduction({ kind, effect, label, printed, parent }: GrowingNode): boolean {
  const isOfList = parent?.effect !== 'deduction' && label !== null;
  const score = scoreIn(printed.row);
  return (
    kind === 'leaf' &&
    effect === 'deduction' &&
    isOfList &&
    (printed.maximum ?? 0) > 0 &&
    (score === null || score >= 0)
  );
}

function printedSums(nodes: readonly GrowingNode[], summaries: readonly GrownSummary[]): readonly PrintedSum[] {
  const ofSummaries = summaries.flatMap(({ printed: { row, maximum }, open, nodesAbove }, index) => {
    const above = nodes.slice(0, nodesAbove).filter(({ kind }) => kind === 'leaf');
    const counted = new Set(above);
    const groups = open.map((node) => leavesBelow(node).filter((leaf) => counted.has(leaf)));
    const before = new Set(nodes.slice(0, summaries[index - 1]?.nodesAbove ?? 0));
    return [above, ...groups, above.filter((leaf) => !before.has(leaf))].map((leaves): PrintedSum => ({
      score: scoreIn(row),
      maximum,
      leaves,
    }));
  });
  const headings = nodes.filter(({ kind, effect }) => kind === 'heading' && effect === null);
  const ofHeadings = headings.map((node): PrintedSum => ({
    score: scoreIn(node.printed.row),
    maximum: maximumIn(node.printed.row),
    leaves: leavesBelow(node),
  }));
  return [...ofSummaries, ...ofHeadings];
}

function leavesBelow(node: GrowingNode): readonly GrowingNode[] {
  return node.kind === 'leaf' ? [node] : node.children.flatMap(leavesBelow);
}

/**
 * Points tell first; maxima only of what is called more than a deduction, whose most may stand beside the others'.
 * @returns null where no sum tells
 */
function areAdded(tried: ReadonlySet<GrowingNode>, sums: readonly PrintedSum[]): boolean | null {
  const about = sums.filter(({ leaves }) => leaves.some((leaf) => tried.has(leaf)));
  const isMatched = (figure: 'score' | 'maximum', isAdded: boolean) =>
    about.some((sum) => {
      const printed = sum[figure];
      return printed !== null && Math.abs(sumOf(sum.leaves, tried, figure, isAdded) - printed) < SAME_POINTS;
    });
  const [scoreAdded, scoreTakenOff] = [isMatched('score', true), isMatched('score', false)];
  if (scoreAdded !== scoreTakenOff) return scoreAdded;
  const [maximumAdded, maximumLeftOut] = [isMatched('maximum', true), isMatched('maximum', false)];
  if (maximumAdded === maximumLeftOut) return null;
  return maximumAdded && [...tried].every(({ title }) => saysMoreThanEffect(title));
}

function sumOf(
  leaves: readonly GrowingNode[],
  tried: ReadonlySet<GrowingNode>,
  figure: 'score' | 'maximum',
  isAdded: boolean,
): number {
  return leaves.reduce((sum, leaf) => {
    const isTakenOff = leaf.effect === 'deduction' && !(isAdded && tried.has(leaf));
    if (figure === 'maximum') return isTakenOff || leaf.effect === 'bonus' ? sum : sum + (leaf.printed.maximum ?? 0);
    const own = scoreIn(leaf.printed.row) ?? 0;
    return sum + (isTakenOff ? -Math.abs(own) : own);
  }, 0);
}
