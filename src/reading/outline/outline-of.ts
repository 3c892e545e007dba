import type { AssessmentTable, TableRow } from '../assessment-table';
import { isNumberedBelow } from '../row-number';
import { cleanText, foldCase } from '../vietnamese-text';
import { leaveOutBelowTotal, pointsOf } from './below-total';
import { settleChoices } from './choices';
import { addWhatSumsAdd, takeOffRates } from './effects-by-sums';
import { growOutline, isEntry, NAME, type GrowingNode, type GrownSummary } from './grow-outline';
import { isOfPoints, SAME_POINTS, scoreIn } from './printed-rows';
import {
  leavesUnder,
  type NodeKind,
  type Outline,
  type OutlineNode,
  type PointsEffect,
  type SummaryRow,
} from './outline';
import { effectInWords } from './points-effect';
import { isHeadingStyle, isNarrow, labelInNumberCell } from './row-label';

/**
 * A table's rows as they stand under each other, with what each is to the reckoning: a row with a result, a tick or points
 * is a criterion, whether or not it has a number; a row over such rows sums them up.
 */
export function outlineOf(table: AssessmentTable): Outline {
  const known = outlines.get(table.rows);
  if (known !== undefined) return known;
  const outline = outlineOnce(table);
  outlines.set(table.rows, outline);
  return outline;
}

/** Rows that read as they did before are the same objects. */
const outlines = new WeakMap<readonly TableRow[], Outline>();

function outlineOnce(table: AssessmentTable): Outline {
  return table.layout === 'matrix' && isAcross(table) ? outlineAcross(table) : outlineDown(table);
}

/** In a matrix with a row for each unit, the criteria stand beside each other. */
function isAcross({ rows }: AssessmentTable): boolean {
  const [first] = rows;
  const isUnderItsHeading = first?.cells.title !== undefined && first.cells.title.position.row < first.row;
  return (rows.length > 1 || isUnderItsHeading) && rows.every(({ row }) => row === first?.row);
}

/** Its headings have been told apart already: what stands under what is said by groups, and by numbers where points add up. */
function outlineAcross({ rows }: AssessmentTable): Outline {
  const roots: FrozenNode[] = [];
  const leaves: OutlineNode[] = [];
  const summaries: SummaryRow[] = [];
  const summedUp = numbersOverScores(rows);
  let open: readonly FrozenNode[] = [];
  for (const own of rows) {
    // Numbers, titles and maxima stand in the header, above the unit's row.
    const row = { ...own, row: 0 };
    const { title } = own;
    if (own.kind === 'total') {
      summaries.push({ row, title, within: [], leavesAbove: leaves.length });
      continue;
    }
    const label = own.number === null ? null : (labelInNumberCell(own.number) ?? null);
    const isGroup = own.kind === 'group';
    const sumsUp = own.number !== null && summedUp.has(own.number);
    open = isGroup
      ? []
      : open.filter(({ row: above }) => above.kind === 'group' || isNumberedBelow(own.number, above.number));
    const parent: FrozenNode | null = open.at(-1) ?? null;
    const node: FrozenNode = {
      ...{ row, label, title, parent, children: [], effect: effectInWords(title) },
      kind: isGroup || sumsUp ? 'heading' : 'leaf',
    };
    (parent?.children ?? roots).push(node);
    if (node.kind === 'heading') open = [...open, node];
    else leaves.push(node);
  }
  return { roots, leaves, summaries, leftOut: [] };
}

/** The numbers that several rows of points stand below: "4" of 4.1 and 4.2. */
function numbersOverScores(rows: readonly TableRow[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const { kind, number, cells } of rows) {
    if (kind !== 'criterion' || number === null || (cells.selfScore ?? cells.verifiedScore) === undefined) continue;
    for (let end = number.lastIndexOf('.'); end > 0; end = number.lastIndexOf('.', end - 1)) {
      const above = number.slice(0, end);
      counts.set(above, (counts.get(above) ?? 0) + 1);
    }
  }
  return new Set([...counts].flatMap(([number, count]) => (count > 1 ? [number] : [])));
}

function outlineDown(table: AssessmentTable): Outline {
  const { roots: grownRoots, nodes, summaries: grownSummaries, leftOut } = growOutline(table);
  const isScored = isOfPoints(table);
  if (isScored) settleChoices(nodes);
  setEffects(grownRoots, null);
  const classes = new Classes(nodes, isScored);
  grownRoots.forEach((root) => classes.classify(root));
  const startsFrom = table.startsFrom?.points;
  if (startsFrom !== undefined) for (const node of nodes) node.effect = 'deduction';
  else if (isScored) settleEffects(nodes, grownSummaries);
  const belowTotal = isScored ? leaveOutBelowTotal(nodes, grownSummaries) : [];
  const frozen = new Map<GrowingNode, FrozenNode>();
  const roots = grownRoots.map((root) => freeze(root, null, frozen));
  const leaves = roots.flatMap(leavesUnder);
  const summaries = grownSummaries.map(({ printed, open, nodesAbove }: GrownSummary) => ({
    row: printed.row,
    title: printed.title,
    within: open.flatMap((node) => frozen.get(node) ?? []),
    leavesAbove: nodes.slice(0, nodesAbove).filter(({ kind }) => kind === 'leaf').length,
  }));
  const unread = nodes.filter(({ kind, printed }) => kind === 'explanation' && printed.maximum !== null);
  const notCounted = new Set([...leftOut, ...unread.map(({ printed }) => printed.row), ...belowTotal]);
  return {
    roots,
    leaves,
    summaries,
    leftOut: [...notCounted].sort((a, b) => a.row - b.row),
    ...(startsFrom === undefined ? {} : { startsFrom }),
  };
}

/** Which points are added and which taken off, where the sheet's own sums tell. */
function settleEffects(nodes: readonly GrowingNode[], summaries: readonly GrownSummary[]): void {
  addWhatSumsAdd(nodes, summaries);
  takeOffRates(nodes, summaries);
  takeOffBySums(nodes, summaries);
}

/** Tells leaves from headings, options and explanations. */
class Classes {
  /** Styles of which some row without others below it says what was reached. */
  private readonly statedStyles: ReadonlySet<string>;
  private readonly isEmpty: boolean;
  private readonly hasMaxima: boolean;

  constructor(
    nodes: readonly GrowingNode[],
    private readonly isScored: boolean,
  ) {
    const isChildless = ({ children }: GrowingNode) =>
      children.every((child) => child.style === 'box' || (child.style === 'unlabelled' && !isStatedWithin(child)));
    const stated = nodes.filter((node) => node.printed.isStated && isChildless(node));
    this.statedStyles = new Set(stated.map(({ style }) => style));
    this.isEmpty = !nodes.some(({ printed }) => printed.isStated);
    this.hasMaxima = this.isScored && nodes.some(({ printed }) => printed.maximum !== null);
  }

  classify(node: GrowingNode): void {
    const { children, printed } = node;
    if (children.length === 0) {
      node.kind = this.kindAlone(node);
      return;
    }
    if (this.isMadeOf(node)) {
      children.forEach((child) => this.classify(child));
      if (children.some(hasLeaves)) node.kind = 'heading';
      else node.kind = printed.isStated || this.mayBeLeaf(node) ? 'leaf' : 'explanation';
      if (node.kind === 'leaf') children.forEach((child) => explain(child, this.isScored));
      return;
    }
    node.kind = 'leaf';
    children.forEach((child) => explain(child, this.isScored));
  }

  /** Whether a row is a heading over criteria, and no criterion itself. */
  private isMadeOf(node: GrowingNode): boolean {
    const { children, printed } = node;
    if (node.isChoice) return false;
    if (node.style === NAME && this.statedStyles.has('unlabelled')) return true;
    if (children.every(({ style }) => style === 'box')) return !printed.isStated && children.some(isStatedWithin);
    if (this.isEmptySum(node)) return true;
    if (printed.isJudged && !children.some(isJudgedWithin) && children.every(({ style }) => isNarrow(style)))
      return false;
    if (children.some(isStatedWithin)) return true;
    const parts = children.filter(({ style }) => style !== 'unlabelled');
    if (
      printed.isStated &&
      this.hasMaxima &&
      isZero(printed) &&
      parts.some(({ printed: part }) => part.maximum !== null)
    )
      return true;
    if (printed.isStated) return parts.some((child) => this.isCriterionStyle(child) && this.isAsked(child));
    if (parts.some((child) => this.isCriterionStyle(child))) return true;
    if (this.statedStyles.has(node.style) && !isHeadingStyle(node.style)) return false;
    if (this.isScored && !this.isEmpty) return parts.some(({ printed: { maximum } }) => maximum !== null);
    return this.isEmpty ? this.isHeadingOfEmpty(node, parts) : !parts.every(({ style }) => isNarrow(style));
  }

  /** No points yet, of a maximum that those of its parts come to: answers to choose from come to more. */
  private isEmptySum({ children, printed }: GrowingNode): boolean {
    const maxima = children.flatMap(({ printed: part }) => part.maximum ?? []);
    const sum = maxima.reduce((total, maximum) => total + maximum, 0);
    return (
      printed.isStated &&
      isZero(printed) &&
      maxima.length > 1 &&
      printed.maximum !== null &&
      Math.abs(sum - printed.maximum) < SAME_POINTS
    );
  }

  private isAsked(node: GrowingNode): boolean {
    return this.hasMaxima ? node.printed.maximum !== null : this.mayBeLeaf(node);
  }

  private isCriterionStyle({ style }: GrowingNode): boolean {
    return this.statedStyles.has(style) && style !== 'box';
  }

  /** Where nothing is filled in yet: letters and dashes explain, unless they have the points. */
  private isHeadingOfEmpty(node: GrowingNode, parts: readonly GrowingNode[]): boolean {
    const maxima = parts.flatMap(({ printed: { maximum } }) => maximum ?? []);
    if (maxima.length === 0) return parts.length > 0 && !parts.every(({ style }) => isNarrow(style));
    const sum = maxima.reduce((total, maximum) => total + maximum, 0);
    const { maximum } = node.printed;
    return maximum === null || Math.abs(sum - maximum) < 0.005 || !parts.every(({ style }) => isNarrow(style));
  }

  private kindAlone(node: GrowingNode): NodeKind {
    const { printed, parent, style } = node;
    if (style === 'box' && parent !== null && parent.printed.isStated && !printed.isStated) return 'option';
    if (printed.isStated) return 'leaf';
    if (printed.maximum !== null && this.isScored) return style === 'box' ? 'option' : 'leaf';
    return this.mayBeLeaf(node) ? 'leaf' : 'explanation';
  }

  /** Whether a row that says nothing is a criterion that is not filled in: where all have maxima, those without are none. */
  private mayBeLeaf(node: GrowingNode): boolean {
    const { style, label, effect } = node;
    if (label === null && !isEntry(node.printed, node.parent?.style === NAME)) return false;
    if (this.hasMaxima && effect === null) return false;
    if (this.statedStyles.has(style)) return true;
    return this.isEmpty && !isNarrow(style) && !isHeadingStyle(style);
  }
}

function hasLeaves(node: GrowingNode): boolean {
  return node.kind === 'leaf' || node.children.some(hasLeaves);
}

function isStatedWithin({ printed, children }: GrowingNode): boolean {
  return printed.isStated || children.some(isStatedWithin);
}

/** A sum of nothing, on a form that is not filled in yet. */
function isZero({ row }: GrowingNode['printed']): boolean {
  return (row.cells.selfScore?.value ?? row.cells.verifiedScore?.value) === 0;
}

function isJudgedWithin({ printed, children }: GrowingNode): boolean {
  return printed.isJudged || children.some(isJudgedWithin);
}

/** Below a criterion stand its answers, each with its points, and what explains it. */
function explain(node: GrowingNode, isScored: boolean): void {
  node.kind = isScored && node.printed.maximum !== null ? 'option' : 'explanation';
  node.children.forEach((child) => explain(child, isScored));
}

/** "trừ 1 điểm/lần" says how much each time takes off. */
const RATE = /(?:^|[^\p{L}])(?:bị )?trừ (?:đi |tối đa |mỗi lần )?\d|(?:minus|deduct) \d/u;
/** "+2": nobody signs a maximum that is a part of the whole. */
const EXTRA = /^\+ ?\d/u;

function setEffects(nodes: readonly GrowingNode[], inherited: PointsEffect | null): void {
  for (const node of nodes) {
    const said = effectInWords(node.title);
    node.effect = said ?? inherited ?? byFigures(node);
    setEffects(node.children, node.children.length > 0 ? (said ?? inherited) : null);
  }
}

/** Of a rate to take off, and of a maximum below zero, the sheet's own figures tell that they are taken off. */
function byFigures({ printed: { maximum, row }, title }: GrowingNode): PointsEffect | null {
  const said = row.cells.maximumScore?.value;
  if (typeof said === 'string' && EXTRA.test(cleanText(said))) return 'bonus';
  if (maximum !== null) return maximum < 0 ? 'deduction' : null;
  if (typeof said === 'string' && RATE.test(foldCase(said))) return 'deduction';
  const score = row.cells.selfScore?.value ?? row.cells.verifiedScore?.value;
  if (typeof score === 'number' && score < 0 && row.cells.maximumScore !== undefined) return 'deduction';
  return RATE.test(foldCase(title)) && row.cells.maximumScore !== undefined && score !== undefined ? 'deduction' : null;
}

/** Points below zero are taken off where a sum of the sheet has them so. */
function takeOffBySums(nodes: readonly GrowingNode[], summaries: readonly GrownSummary[]): void {
  const isBelowZero = ({ kind, effect, printed }: GrowingNode) =>
    kind === 'leaf' && effect === null && printed.maximum === null && (scoreIn(printed.row) ?? 0) < 0;
  if (!nodes.some(isBelowZero)) return;
  for (const { printed, nodesAbove } of summaries) {
    const above = nodes.slice(0, nodesAbove).filter(({ kind }) => kind === 'leaf');
    const [total, sum] = [scoreIn(printed.row), pointsOf(above)];
    if (total === null || above.length < 2 || Math.abs(total - sum) > SAME_POINTS) continue;
    for (const node of above.filter(isBelowZero)) node.effect = 'deduction';
  }
}

interface FrozenNode extends OutlineNode {
  children: OutlineNode[];
}

function freeze(node: GrowingNode, parent: OutlineNode | null, frozen: Map<GrowingNode, FrozenNode>): OutlineNode {
  const { printed, label, title, kind, effect } = node;
  const unclear = node.isEffectUnclear ? { isEffectUnclear: true as const } : {};
  const own: FrozenNode = { row: printed.row, label, title, parent, children: [], kind, effect, ...unclear };
  frozen.set(node, own);
  own.children = node.children.map((child) => freeze(child, own, frozen));
  return own;
}
