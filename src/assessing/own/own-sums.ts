import type { ColumnRole, TableCell } from '../../reading/assessment-table';
import { leavesUnder, ownCell, type Outline, type OutlineNode, type SummaryRow } from '../../reading/outline/outline';
import type { ColumnDecimals } from '../../reading/values/column-decimals';
import type { DecimalStyle } from '../../reading/values/numeral';
import { cleanText, foldCase } from '../../reading/vietnamese-text';
import { isCellError, isNotCalculated } from '../../workbook/snapshot';
import { placeOf } from '../../reading/outline/row-label';
import { isSumOfPage, isTotalText } from '../../reading/row-kinds';
import { effectInWords } from '../../reading/outline/points-effect';
import type { PlacedFinding } from '../finding';
import {
  exact,
  figureIn,
  isNear,
  LARGEST_ROUNDING,
  saysNotApplicable,
  type Figure,
  type SummedRole,
} from './own-figures';
import { OF_OTHERS } from './own-counts';
import { weightedSum, WEIGHTED_ROUNDING, weighingOf, weightsInTotal, type Weighing } from './weights';

const summedRoles: readonly SummedRole[] = ['maximumScore', 'selfScore', 'verifiedScore'];

/** A cell with a figure that sums up others, or the words that have one. */
type SummedCell = Pick<TableCell, 'position' | 'value' | 'hasFormula'>;

/** What is added up below a node; null where some of it cannot be read. */
interface Sum {
  readonly value: number;
  /** How many numbers were added. */
  readonly count: number;
  /** What of it is extra points, and what of criteria that do not apply: printed maxima hold them or not. */
  readonly bonus: number;
  readonly notApplicable: number;
}

const NOTHING: Sum = { value: 0, count: 0, bonus: 0, notApplicable: 0 };

/**
 * Checks every figure that sums up others, at every level: a heading's own, and rows of sums, averages and totals. What is
 * printed is right where it is the sum of the criteria below it, or of the figures printed on the next level: one mistake
 * is told where it was made.
 */
export function checkSums(
  outline: Outline,
  columns: ReadonlySet<ColumnRole>,
  decimalsOf: ColumnDecimals,
): readonly PlacedFinding[] {
  return summedRoles.flatMap((role) => {
    if (!columns.has(role)) return [];
    const reckoning = new Reckoning(outline, role, decimalsOf(role), columns);
    return reckoning.findings();
  });
}

class Reckoning {
  private readonly usesAverages: boolean;
  private readonly weighing: Weighing;
  /** Whether no other column of points stands beside it. */
  private readonly isOnlyScore: boolean;

  constructor(
    private readonly outline: Outline,
    private readonly role: SummedRole,
    private readonly style: DecimalStyle | null,
    columns: ReadonlySet<ColumnRole>,
  ) {
    this.isOnlyScore =
      role !== 'maximumScore' && summedRoles.filter((one) => one !== 'maximumScore' && columns.has(one)).length === 1;
    this.usesAverages = this.areAveraged();
    this.weighing = weighingOf(outline, role, style);
  }

  findings(): readonly PlacedFinding[] {
    return [
      ...this.outline.roots.flatMap((root) => this.ofNode(root)),
      ...this.outline.summaries.flatMap((row) => this.ofSummary(row)),
    ];
  }

  /** Headings whose figures are averages, on a sheet where most are. */
  private areAveraged(): boolean {
    if (this.role === 'maximumScore') return false;
    const headings = headingsIn(this.outline.roots).flatMap((node) => {
      const printed = this.figureOf(ownCell(node.row, this.role));
      return printed.kind === 'number' && this.leafSum(node) !== null ? [{ node, value: printed.value }] : [];
    });
    const averaged = headings.filter(({ node, value }) => {
      const leaves = this.leafSum(node);
      return (
        leaves !== null &&
        leaves.count > 1 &&
        !isNear(leaves.value, value) &&
        this.averages(node).some((one) => isNear(one, value))
      );
    });
    return averaged.length > 0 && averaged.length * 2 >= headings.length;
  }

  private ofNode(node: OutlineNode): readonly PlacedFinding[] {
    if (node.kind !== 'heading') return [];
    const below = node.children.flatMap((child) => this.ofNode(child));
    return [...this.ofHeading(node), ...below];
  }

  private ofHeading(node: OutlineNode): readonly PlacedFinding[] {
    const cell = ownCell(node.row, this.role);
    if (cell === null) return [];
    const printed = this.figureOf(cell);
    if (printed.kind !== 'number') return this.errorIn(cell, node);
    const leaves = this.leafSum(node);
    if (leaves === null || leaves.count === 0) return [];
    if (this.role === 'maximumScore' && !this.isWholeMaximum(node)) return [];
    const isCap =
      this.role === 'maximumScore' && node.effect !== null && printed.value <= leaves.value + LARGEST_ROUNDING;
    const isSigned = node.effect === 'deduction';
    const sums = [leaves, this.printedSum(node.children)].flatMap((sum) =>
      sum === null ? [] : this.variants(sum, leaves),
    );
    const averages = this.usesAverages || SAYS_AVERAGE.test(foldCase(node.title)) ? this.averages(node) : [];
    const isRight = [...sums, ...averages].some(
      (sum) => isNear(sum, printed.value) || (isSigned && isNear(Math.abs(sum), Math.abs(printed.value))),
    );
    if (isRight || isCap) return this.aboveMaximum(node, cell, printed.value);
    const expected = this.usesAverages ? (averages[0] ?? leaves.value) : leaves.value;
    return [mismatch(cell, printed.value, isSigned && printed.value > 0 ? Math.abs(expected) : expected)];
  }

  /** Points of a group beyond what the group may have, though none of its criteria is beyond its own. */
  private aboveMaximum(node: OutlineNode, cell: TableCell, score: number): readonly PlacedFinding[] {
    if (this.role === 'maximumScore' || node.effect === 'deduction') return [];
    const maximum = this.figureOf(ownCell(node.row, 'maximumScore'));
    if (maximum.kind !== 'number' || maximum.value <= 0 || score <= maximum.value + LARGEST_ROUNDING) return [];
    const isBelow = leavesUnder(node).some((leaf) => {
      const [own, most] = [
        this.figureOf(ownCell(leaf.row, this.role)),
        this.figureOf(ownCell(leaf.row, 'maximumScore')),
      ];
      return own.kind === 'number' && most.kind === 'number' && own.value > most.value;
    });
    return isBelow
      ? []
      : [
          {
            code: 'score-above-maximum',
            cell: cell.position,
            criterion: node.label?.text ?? null,
            fix: null,
            found: score,
            maximum: maximum.value,
          },
        ];
  }

  private errorIn(cell: TableCell, node: OutlineNode): readonly PlacedFinding[] {
    const { value, position } = cell;
    if (!isCellError(value) || isNotCalculated(value)) return [];
    const isCause = leavesUnder(node).every(
      (leaf) => this.figureOf(ownCell(leaf.row, this.role)).kind !== 'unreadable',
    );
    return isCause ? [{ code: 'formula-error', cell: position, criterion: null, fix: null, found: value.error }] : [];
  }

  private ofSummary(summary: SummaryRow): readonly PlacedFinding[] {
    const { title, within, leavesAbove } = summary;
    const cell = this.printedIn(summary);
    const text = foldCase(title);
    const isWeighted = weightsInTotal(title, this.outline.roots) !== null;
    if (cell === null || SAYS_COUNT.test(text) || (SAYS_SHARE.test(text) && !isWeighted)) return [];
    const printed = this.figureOf(cell);
    const isOnTop = this.isTotalOnTop(summary);
    const above = isOnTop ? this.outline.leaves : this.outline.leaves.slice(0, leavesAbove);
    const all = this.sumOf(above);
    if (printed.kind !== 'number') {
      return all === null ? [] : errorIn(cell);
    }
    if (all === null || all.count === 0) return [];
    if (this.role === 'maximumScore' && !above.every((leaf) => this.hasMaximum(leaf))) return [];
    if (SAYS_AVERAGE.test(text) && !/tổng|total/u.test(text)) {
      return nearly(cell, printed.value, this.averagesOfSummary(summary, above, all), AVERAGE_ROUNDING);
    }
    const roots = this.rootsAbove(above);
    const weighted = this.weightedSum(summary);
    if (weighted !== null) return nearly(cell, printed.value, [weighted], WEIGHTED_ROUNDING);
    const groups = within
      .filter((node) => node.kind !== 'leaf' && !this.isSummedBefore(node, summary))
      .flatMap((node) => [this.leafSumAbove(node, above), this.printedSum(node.children)]);
    const named = this.sumOfNamed(title, roots);
    const isTakenOff = within.at(-1)?.effect === 'deduction';
    const start = this.startOf(title);
    const candidates = [all, this.printedSum(roots), ...groups, named].flatMap((sum) =>
      sum === null ? [] : this.variants({ ...sum, value: exact(start + sum.value) }, sum),
    );
    if (candidates.some((sum) => isNear(sum, printed.value) || isCapped(text, sum, printed.value))) return [];
    if (isTakenOff && groups.some((sum) => sum !== null && isNear(Math.abs(sum.value), printed.value))) return [];
    if (this.isOtherSum(summary, above, printed.value)) return [];
    return [mismatch(cell, printed.value, this.expectedOf(summary, above, all, printed.value))];
  }

  private expectedOf(
    { title, within, leavesAbove }: SummaryRow,
    above: readonly OutlineNode[],
    all: Sum,
    printed: number,
  ): number {
    const isPart = leavesAbove < this.outline.leaves.length || NAMES_GROUP.test(foldCase(title));
    const isOfGroup = within.length > 0 && isPart;
    const group = isOfGroup ? (this.leafSumAbove(within.at(0) ?? null, above) ?? all) : all;
    const start = this.startOf(title);
    const expected = exact(start + group.value);
    // What is taken off is summed up without a sign, as the rows have it.
    const isOfLosses = this.outline.startsFrom !== undefined && start === 0 && printed > 0;
    return isOfLosses ? Math.abs(expected) : expected;
  }

  /** What points are taken off from in a total; nothing in the sum of what is taken off. */
  private startOf(title: string): number {
    const { startsFrom = 0 } = this.outline;
    return this.role === 'maximumScore' || effectInWords(title) === 'deduction' ? 0 : startsFrom;
  }

  /** Whether a figure is the sum of something else than of all above it, or may be. */
  private isOtherSum(summary: SummaryRow, above: readonly OutlineNode[], printed: number): boolean {
    return (
      this.ofEffect(summary.title, above).some((sum) => isNear(sum, Math.abs(printed))) ||
      this.partsAbove(summary).some((sum) => isNear(sum, printed)) ||
      this.goesOnFromElsewhere(summary)
    );
  }

  /** Whether the first row sums up all below it, as its own maximum does. */
  private isTotalOnTop({ row, title, within, leavesAbove }: SummaryRow): boolean {
    if (leavesAbove > 0 || within.length > 0 || !isTotalText(title) || isSumOfPage(title)) return false;
    return this.role !== 'maximumScore' && this.hasMaximumOfAll(ownCell(row, 'maximumScore'));
  }

  private hasMaximumOfAll(cell: TableCell | null): boolean {
    const printed = figureIn(cell, null);
    const { leaves } = this.outline;
    if (printed.kind !== 'number' || !leaves.every((leaf) => this.hasMaximum(leaf))) return false;
    return isNear(this.maximumOfAll(leaves), printed.value);
  }

  private maximumOfAll(leaves: readonly OutlineNode[]): number {
    return leaves.reduce((sum, { row, effect }) => {
      const figure = this.figureOf(ownCell(row, 'maximumScore'));
      return figure.kind === 'number' && effect === null ? sum + figure.value : sum;
    }, 0);
  }

  /**
   * Whether the list goes on from another page, and a sum of it has more points and more of the maximum than stand here:
   * what is not on this sheet may be the rest.
   */
  private goesOnFromElsewhere({ row, leavesAbove }: SummaryRow): boolean {
    const first = this.outline.roots[0]?.label ?? null;
    if (first === null || first.style !== 'path:1' || (placeOf(first) ?? 1) < 2) return false;
    const above = this.outline.leaves.slice(0, leavesAbove);
    const score = summedRoles.find((role) => role !== 'maximumScore' && ownCell(row, role) !== null);
    const more = [...(score === undefined ? [] : [score]), 'maximumScore' as const].map((role) => {
      const printed = figureIn(ownCell(row, role), this.style);
      const here = above.reduce((sum, leaf) => {
        const figure = figureIn(ownCell(leaf.row, role), this.style);
        return figure.kind === 'number' ? sum + figure.value : sum;
      }, 0);
      return printed.kind === 'number' ? exact(printed.value - here) : 0;
    });
    const [points = 0, maximum = 0] = more;
    return more.length === 2 && points >= 0 && maximum > 0 && points <= maximum;
  }

  /** What a row of sums prints under the points, or in its own words: "Tổng điểm đạt được: 29/30". */
  private printedIn({ row, title }: SummaryRow): SummedCell | null {
    const cell = ownCell(row, this.role);
    const place = row.cells.title ?? row.cells.number;
    const isSaid = cleanText(cell?.value ?? null) === '' && place !== undefined && this.isOnlyScore;
    const said = isSaid ? pointsInWords(title) : null;
    // A figure alone puts no words right: as beside a formula, nothing is offered.
    return said === null || place === undefined ? cell : { position: place.position, value: said, hasFormula: true };
  }

  /** What a total that says how comes to, or the total of all on a sheet of weights; null where it is a plain sum. */
  private weightedSum({ title, row }: SummaryRow): number | null {
    const { roots, summaries } = this.outline;
    const said = weightsInTotal(title, roots);
    const { weighing } = this;
    const isLast = summaries.at(-1)?.row.row === row.row || summaries.every((other) => this.isNoneBelow(other, row));
    const isByHeadings = weighing.kind !== 'plain' && !weighing.isSaid && isLast;
    const weights = said ?? (isByHeadings ? weighing.weights : null);
    if (weights === null) return null;
    const sums = new Map<OutlineNode, number>();
    for (const root of weights.keys()) {
      const sum = this.leafSum(root);
      if (sum === null) return null;
      sums.set(root, sum.value);
    }
    return weightedSum(weights, (root) => sums.get(root) ?? 0);
  }

  private isNoneBelow({ row: other }: SummaryRow, row: SummaryRow['row']): boolean {
    return other.row <= row.row || ownCell(other, this.role) === null;
  }

  /** "Tổng điểm trừ" is the sum of what is taken off, whatever else stands above it, and mostly without its sign. */
  private ofEffect(title: string, above: readonly OutlineNode[]): readonly number[] {
    const effect = effectInWords(title);
    if (effect === null) return [];
    const sum = this.sumOf(above.filter((leaf) => leaf.effect === effect));
    return sum === null ? [] : [Math.abs(sum.value)];
  }

  /** Whether a sum right above has the points of this group: what comes next sums up more. */
  private isSummedBefore(node: OutlineNode, { row, leavesAbove }: SummaryRow): boolean {
    const { leaves, summaries } = this.outline;
    const sum = this.leafSumAbove(node, leaves.slice(0, leavesAbove));
    return summaries.some((other) => {
      const figure = this.figureOf(ownCell(other.row, this.role));
      const isRightAbove = other.leavesAbove === leavesAbove && other.row.row < row.row;
      return isRightAbove && sum !== null && figure.kind === 'number' && isNear(sum.value, figure.value);
    });
  }

  /**
   * Sums of what stands below earlier sums, as pages and parts without headings have them; one part is summed up once.
   */
  private partsAbove(summary: SummaryRow): readonly number[] {
    const { leaves, summaries } = this.outline;
    const { leavesAbove } = summary;
    const isFirst = summaries.find((other) => other.leavesAbove === leavesAbove) === summary;
    if (!isFirst) return [];
    const before = summaries
      .slice(0, summaries.indexOf(summary))
      .filter((earlier) => earlier.leavesAbove < leavesAbove);
    return before.slice(-MOST_PARTS).flatMap((earlier) => {
      const sum = this.sumOf(leaves.slice(earlier.leavesAbove, leavesAbove));
      // Of a page that has nothing but deductions the maxima come to nothing.
      const isNothing = sum?.count === 0 && this.role !== 'maximumScore';
      return sum === null || isNothing ? [] : this.variants(sum, sum);
    });
  }

  /** What the sum's own words add up: "TỔNG CỘNG (A + B − C)". */
  private sumOfNamed(title: string, roots: readonly OutlineNode[]): Sum | null {
    const [, expression = ''] = /\(([^()+−–-]*[+−–-][^()]*)\)/u.exec(title) ?? [];
    const terms = [...expression.matchAll(/(?:([+−–-])\s*)?([\p{L}\d.]+)/gu)];
    if (terms.length < 2) return null;
    let value = 0;
    let count = 0;
    for (const [, sign = '', name = ''] of terms) {
      const node = roots.find(({ label }) => label?.text === name);
      const sum = node === undefined ? null : (this.printedOf(node) ?? this.leafSum(node));
      if (sum === null) return null;
      // A deduction is written with its sign or without it, and taken off by the sum's own.
      value += sign === '' || sign === '+' ? sum.value : -Math.abs(sum.value);
      count += sum.count;
    }
    return { value, count, bonus: 0, notApplicable: 0 };
  }

  private rootsAbove(above: readonly OutlineNode[]): readonly OutlineNode[] {
    const counted = new Set(above);
    return this.outline.roots.filter((root) => leavesUnder(root).some((leaf) => counted.has(leaf)));
  }

  private averagesOfHeadings(above: readonly OutlineNode[]): readonly number[] {
    const figures = this.rootsAbove(above).flatMap((root) => (this.printedOf(root) ?? this.leafSum(root))?.value ?? []);
    return figures.length === 0 ? [] : [figures.reduce((sum, one) => sum + one, 0) / figures.length];
  }

  /** What an average below criteria may be: that of its group, where it is not called that of all, or that of all above. */
  private averagesOfSummary(summary: SummaryRow, above: readonly OutlineNode[], all: Sum): readonly number[] {
    const text = foldCase(summary.title);
    const isOfPart = above.length < this.outline.leaves.length || NAMES_GROUP.test(text);
    const ofGroups = SAYS_OVERALL.test(text) ? [] : this.averagesWithin(summary, above);
    const ofAll = [...averagesOf(all), ...this.averagesOfHeadings(above)];
    return isOfPart ? [...ofGroups, ...ofAll] : [...ofAll, ...ofGroups];
  }

  /** Of the groups that an average stands in, the narrowest first; one right above has theirs, and what comes next has more. */
  private averagesWithin({ row, within, leavesAbove }: SummaryRow, above: readonly OutlineNode[]): readonly number[] {
    const isAveragedBefore = this.outline.summaries.some(
      (other) =>
        other.leavesAbove === leavesAbove && other.row.row < row.row && SAYS_AVERAGE.test(foldCase(other.title)),
    );
    if (isAveragedBefore) return [];
    return [...within].reverse().flatMap((node) => {
      const sum = this.leafSumAbove(node, above);
      return sum === null ? [] : averagesOf(sum);
    });
  }

  private averages(node: OutlineNode): readonly number[] {
    const leaves = this.leafSum(node);
    const printed = node.children.flatMap((child) => {
      const figure = this.figureOf(ownCell(child.row, this.role));
      return figure.kind === 'number' ? figure.value : [];
    });
    const ofPrinted = printed.length === 0 ? [] : [printed.reduce((sum, one) => sum + one, 0) / printed.length];
    return [...(leaves === null ? [] : averagesOf(leaves)), ...ofPrinted].flatMap((one) => [
      one,
      rounded(one, 2),
      rounded(one, 1),
    ]);
  }

  /** Maxima are printed with extra points and what does not apply, or without them; points of the unit hold them. */
  private variants({ value }: Sum, { bonus, notApplicable }: Sum): readonly number[] {
    if (this.role !== 'maximumScore') return [value];
    return [0, bonus].flatMap((extra) => [value - extra, value - extra - notApplicable]);
  }

  private leafSum(node: OutlineNode): Sum | null {
    return this.sumOf(leavesUnder(node));
  }

  private leafSumAbove(node: OutlineNode | null, above: readonly OutlineNode[]): Sum | null {
    if (node === null) return null;
    const counted = new Set(above);
    return this.sumOf(leavesUnder(node).filter((leaf) => counted.has(leaf)));
  }

  private sumOf(leaves: readonly OutlineNode[]): Sum | null {
    let [value, count, bonus, notApplicable] = [0, 0, 0, 0];
    for (const leaf of leaves) {
      const figure = this.figureOf(ownCell(leaf.row, this.role));
      if (figure.kind === 'unreadable') return null;
      if (figure.kind === 'none') continue;
      const own = this.signed(figure.value, leaf);
      value += own;
      count += 1;
      if (leaf.effect !== null) bonus += own;
      if (saysNotApplicable(leaf.row)) notApplicable += own;
    }
    return { value: exact(value), count, bonus: exact(bonus), notApplicable: exact(notApplicable) };
  }

  private printedSum(nodes: readonly OutlineNode[]): Sum | null {
    let [value, count, bonus, notApplicable] = [0, 0, 0, 0];
    for (const node of nodes) {
      const sum =
        this.printedOf(node) ??
        (node.kind === 'heading'
          ? this.printedSum(node.children)
          : node.kind === 'leaf'
            ? this.sumOf([node])
            : NOTHING);
      if (sum === null) return null;
      value += sum.value;
      count += sum.count;
      bonus += node.effect === null ? sum.bonus : sum.value;
      notApplicable += sum.notApplicable;
    }
    return { value: exact(value), count, bonus: exact(bonus), notApplicable: exact(notApplicable) };
  }

  /** A heading's own figure, as it takes part in the next sum. */
  private printedOf(node: OutlineNode): Sum | null {
    if (node.kind !== 'heading') return null;
    const figure = this.figureOf(ownCell(node.row, this.role));
    return figure.kind === 'number' ? { ...NOTHING, value: this.signed(figure.value, node), count: 1 } : null;
  }

  /** A deduction is taken off, however it is signed; as a maximum it adds nothing. */
  private signed(value: number, { effect }: OutlineNode): number {
    if (effect !== 'deduction') return value;
    return -Math.abs(value);
  }

  private hasMaximum(leaf: OutlineNode): boolean {
    return leaf.effect !== null || this.figureOf(ownCell(leaf.row, 'maximumScore')).kind === 'number';
  }

  private isWholeMaximum(node: OutlineNode): boolean {
    return leavesUnder(node).every((leaf) => this.hasMaximum(leaf));
  }

  private figureOf(cell: TableCell | null): Figure {
    return figureIn(cell, this.style);
  }
}

/** "Tổng điểm (không quá 100)": the total's own words say the most that it may be. */
function isCapped(text: string, sum: number, printed: number): boolean {
  const [, figures = ''] = CAP.exec(text) ?? [];
  const cap = Number(figures.replace(',', '.'));
  return figures !== '' && isNear(printed, cap) && sum > cap;
}

const CAP =
  /(?<!\p{L})(?:không (?:quá|vượt quá|vượt|lớn hơn)|tối đa(?: là)?|nhiều nhất|capped at|at most|max(?:imum)?(?: of)?):? ?(\d{1,4}(?:[.,]\d{1,2})?)(?!\d)/u;

/** @returns the points that a row of sums says the unit has; null where its words say none, or others' */
export function pointsInWords(title: string): number | null {
  const text = foldCase(cleanText(title));
  if (OF_OTHERS.test(text)) return null;
  const [, figures = ''] = POINTS_IN_WORDS.exec(text) ?? [];
  return figures === '' ? null : Number(figures.replace(',', '.'));
}

const POINTS_IN_WORDS =
  /^(?:tổng (?:cộng|điểm|số điểm)|điểm tổng|cộng|(?:grand )?total(?: score| points)?)(?: (?:đạt được|đạt|tự chấm|tự đánh giá))? ?[:=]? (\d{1,4}(?:[.,]\d{1,2})?) ?\/ ?\d{1,4}(?:[.,]\d+)?(?: ?(?:điểm|points))?\.?$/u;

function headingsIn(nodes: readonly OutlineNode[]): readonly OutlineNode[] {
  return nodes.flatMap((node) => (node.kind === 'heading' ? [node, ...headingsIn(node.children)] : []));
}

function averagesOf({ value, count }: Sum): readonly number[] {
  return count === 0 ? [] : [value / count];
}

function errorIn({ value, position }: SummedCell): readonly PlacedFinding[] {
  const isCause = isCellError(value) && !isNotCalculated(value);
  return isCause ? [{ code: 'formula-error', cell: position, criterion: null, fix: null, found: value.error }] : [];
}

/** Nothing where a figure is one of those that it may be, as they are rounded; else it should be the first. */
function nearly(
  cell: SummedCell,
  printed: number,
  expected: readonly number[],
  rounding: number,
): readonly PlacedFinding[] {
  return expected.some((one) => Math.abs(one - printed) < rounding)
    ? []
    : [mismatch(cell, printed, rounded(expected[0] ?? 0, 2))];
}

function mismatch(cell: SummedCell, found: number, expected: number): PlacedFinding {
  const value = exact(expected);
  const fix = cell.hasFormula ? null : { value };
  return { code: 'total-mismatch', cell: cell.position, criterion: null, fix, found, expected: value };
}

/** Parts within parts: more are on no sheet. */
const MOST_PARTS = 8;
/** Averages are printed with one decimal, too. */
const AVERAGE_ROUNDING = 0.0501;
export const SAYS_AVERAGE = /(?:trung bình|bình quân|(?:^|\s)tb(?!\p{L})|average|mean)/u;
const SAYS_OVERALL = /(?<!\p{L})(?:chung|toàn|overall|final)(?!\p{L})/u;
const SAYS_SHARE = /(?:tỷ lệ|tỉ lệ|phần trăm|%|percent|share)/u;
const SAYS_COUNT =
  /số (?:tiêu chí|chỉ tiêu|nội dung|tiêu chuẩn|mục|câu|xã|phường|đơn vị)|number of|total (?:yes|no|met|n\/a)/u;
const NAMES_GROUP = /(?:mục|phần|nhóm|tiêu chuẩn|section|part) /u;

function rounded(value: number, digits: number): number {
  const factor = 10 ** digits;
  return Math.round(value * factor + Number.EPSILON) / factor;
}
