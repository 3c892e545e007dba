import type { ColumnRole, TableCell } from '../../reading/assessment-table';
import { leavesUnder, ownCell, type Outline, type OutlineNode, type SummaryRow } from '../../reading/outline/outline';
import type { ColumnDecimals } from '../../reading/values/column-decimals';
import type { DecimalStyle } from '../../reading/values/numeral';
import { parseResult } from '../../reading/result-words';
import { cleanText, foldCase } from '../../reading/vietnamese-text';
import { isCellError, isNotCalculated } from '../../workbook/snapshot';
import type { PlacedFinding } from '../finding';
import { parsePoints } from '../parse-points';

/** Points are printed with two decimals, rounded before or after they were added up. */
const LARGEST_ROUNDING = 0.015;

type SummedRole = 'maximumScore' | 'selfScore' | 'verifiedScore';
const summedRoles: readonly SummedRole[] = ['maximumScore', 'selfScore', 'verifiedScore'];

/** What stands in a cell of points: nothing, a number, or something that no sum can be told with. */
type Figure =
  { readonly kind: 'none' } | { readonly kind: 'number'; readonly value: number } | { readonly kind: 'unreadable' };

/** What is added up below a node; null where some of it cannot be read. */
interface Sum {
  readonly value: number;
  /** How many numbers were added. */
  readonly count: number;
  /** What of it is extra points: printed maxima hold them or not. */
  readonly bonus: number;
}

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
    const reckoning = new Reckoning(outline, role, decimalsOf(role));
    return reckoning.findings();
  });
}

/** What a unit's points come to. */
export interface OwnTotals {
  /** Null where a score cannot be told, or none is given. */
  readonly score: number | null;
  readonly maxScore: number | null;
}

class Reckoning {
  private readonly usesAverages: boolean;

  constructor(
    private readonly outline: Outline,
    private readonly role: SummedRole,
    private readonly style: DecimalStyle | null,
  ) {
    this.usesAverages = this.areAveraged();
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
      return printed.kind === 'number' ? [{ node, value: printed.value }] : [];
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
    const { row, title, within, leavesAbove } = summary;
    const cell = ownCell(row, this.role);
    const text = foldCase(title);
    if (cell === null || SAYS_SHARE.test(text) || SAYS_COUNT.test(text)) return [];
    const printed = this.figureOf(cell);
    const above = this.outline.leaves.slice(0, leavesAbove);
    const all = this.sumOf(above);
    if (printed.kind !== 'number') {
      const { value, position } = cell;
      const isCause = isCellError(value) && !isNotCalculated(value) && all !== null;
      return isCause ? [{ code: 'formula-error', cell: position, criterion: null, fix: null, found: value.error }] : [];
    }
    if (all === null || all.count === 0) return [];
    if (this.role === 'maximumScore' && !above.every((leaf) => this.hasMaximum(leaf))) return [];
    if (SAYS_AVERAGE.test(text) && !/tổng|total/u.test(text)) {
      const averages = [...averagesOf(all), ...this.averagesOfHeadings(above)];
      return averages.some((one) => Math.abs(one - printed.value) < AVERAGE_ROUNDING)
        ? []
        : [mismatch(cell, printed.value, rounded(averages[0] ?? 0, 2))];
    }
    const roots = this.rootsAbove(above);
    const groups = within.flatMap((node) => [this.leafSumAbove(node, above), this.printedSum(node.children)]);
    const named = this.sumOfNamed(title, roots);
    const candidates = [all, this.printedSum(roots), ...groups, named].flatMap((sum) =>
      sum === null ? [] : this.variants(sum, sum),
    );
    if (candidates.some((sum) => isNear(sum, printed.value))) return [];
    const isOfGroup = within.length > 0 && (leavesAbove < this.outline.leaves.length || NAMES_GROUP.test(text));
    const group = isOfGroup ? (this.leafSumAbove(within.at(0) ?? null, above) ?? all) : all;
    return [mismatch(cell, printed.value, group.value)];
  }

  /** What the sum's own words add up: "TỔNG CỘNG (A + B − C)". */
  private sumOfNamed(title: string, roots: readonly OutlineNode[]): Sum | null {
    const [, expression = ''] = /\(\s*([^()]*[+−–-][^()]*)\)/u.exec(title) ?? [];
    const terms = [...expression.matchAll(/([+−–-]?)\s*([\p{L}\d.]+)/gu)];
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
    return { value, count, bonus: 0 };
  }

  private rootsAbove(above: readonly OutlineNode[]): readonly OutlineNode[] {
    const counted = new Set(above);
    return this.outline.roots.filter((root) => leavesUnder(root).some((leaf) => counted.has(leaf)));
  }

  private averagesOfHeadings(above: readonly OutlineNode[]): readonly number[] {
    const figures = this.rootsAbove(above).flatMap((root) => {
      const printed = this.figureOf(ownCell(root.row, this.role));
      return printed.kind === 'number' ? printed.value : [];
    });
    return figures.length === 0 ? [] : [figures.reduce((sum, one) => sum + one, 0) / figures.length];
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

  /** Maxima are printed with extra points or without them; points of the unit hold them. */
  private variants(sum: Sum, { bonus }: Sum): readonly number[] {
    const isMaximum = this.role === 'maximumScore';
    return isMaximum && bonus !== 0 ? [sum.value, sum.value - bonus] : [sum.value];
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
    let [value, count, bonus] = [0, 0, 0];
    for (const leaf of leaves) {
      const figure = this.figureOf(ownCell(leaf.row, this.role));
      if (figure.kind === 'unreadable') return null;
      if (figure.kind === 'none') continue;
      const own = this.signed(figure.value, leaf);
      value += own;
      count += 1;
      if (leaf.effect !== null) bonus += own;
    }
    return { value: exact(value), count, bonus: exact(bonus) };
  }

  private printedSum(nodes: readonly OutlineNode[]): Sum | null {
    let [value, count, bonus] = [0, 0, 0];
    for (const node of nodes) {
      const sum =
        this.printedOf(node) ??
        (node.kind === 'heading'
          ? this.printedSum(node.children)
          : node.kind === 'leaf'
            ? this.sumOf([node])
            : { value: 0, count: 0, bonus: 0 });
      if (sum === null) return null;
      value += sum.value;
      count += sum.count;
      bonus += node.effect === null ? sum.bonus : sum.value;
    }
    return { value: exact(value), count, bonus: exact(bonus) };
  }

  /** A heading's own figure, as it takes part in the next sum. */
  private printedOf(node: OutlineNode): Sum | null {
    if (node.kind !== 'heading') return null;
    const figure = this.figureOf(ownCell(node.row, this.role));
    return figure.kind === 'number' ? { value: this.signed(figure.value, node), count: 1, bonus: 0 } : null;
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

/** @returns the number that a cell of points holds */
function figureIn(cell: TableCell | null, style: DecimalStyle | null): Figure {
  if (cell === null) return { kind: 'none' };
  const { value } = cell;
  if (isCellError(value)) return { kind: 'unreadable' };
  const text = cleanText(value);
  if (text === '' || parseResult(value) === 'blank' || parseResult(value) === 'notApplicable') return { kind: 'none' };
  const [, before] = /^(\d+(?:[.,]\d+)?) ?\/ ?\d+(?:[.,]\d+)?$/.exec(text) ?? [];
  const points = parsePoints(before ?? value, style);
  return typeof points === 'number' ? { kind: 'number', value: points } : { kind: 'unreadable' };
}

/**
 * What a unit's points come to: those of its criteria, deductions taken off. Extra points are a part of the possible sum
 * where the sheet's own total has them in.
 */
export function ownTotals(
  { leaves, roots, summaries }: Outline,
  decimalsOf: ColumnDecimals,
  scores: readonly (number | null)[],
): OwnTotals {
  const style = decimalsOf('maximumScore');
  const cells = leaves.map(({ row }) => ownCell(row, 'selfScore') ?? ownCell(row, 'verifiedScore'));
  const isOpen = cells.some((cell) => cell !== null && isNotCalculated(cell.value));
  const given = scores.filter((score) => score !== null);
  const score = isOpen || given.length === 0 ? null : exact(given.reduce((sum, one) => sum + one, 0));
  const maxima = leaves.map((leaf) => ({ leaf, figure: figureIn(ownCell(leaf.row, 'maximumScore'), style) }));
  const sum = (counted: typeof maxima) =>
    exact(counted.reduce((total, { figure }) => total + (figure.kind === 'number' ? figure.value : 0), 0));
  const plain = maxima.filter(({ leaf }) => leaf.effect === null);
  const withBonus = maxima.filter(({ leaf }) => leaf.effect !== 'deduction');
  const isComplete = plain.length > 0 && plain.every(({ figure }) => figure.kind === 'number');
  const printed = summaries.flatMap(({ row, title }) => {
    const figure = figureIn(ownCell(row, 'maximumScore'), style);
    return figure.kind === 'number' && !SAYS_AVERAGE.test(foldCase(title)) ? figure.value : [];
  });
  const last = printed.at(-1);
  if (!isComplete) {
    const ofRoots = roots.flatMap(({ row, effect }) => {
      const figure = figureIn(ownCell(row, 'maximumScore'), style);
      return figure.kind === 'number' && effect !== 'deduction' ? figure.value : [];
    });
    const isWhole =
      ofRoots.length > 0 &&
      ofRoots.length >= roots.filter(({ effect, kind }) => effect === null && kind !== 'explanation').length;
    return { score, maxScore: last ?? (isWhole ? exact(ofRoots.reduce((total, one) => total + one, 0)) : null) };
  }
  const [without, within] = [sum(plain), sum(withBonus)];
  const isPrintedWithin = last !== undefined && isNear(last, within);
  return { score, maxScore: isPrintedWithin ? within : without };
}

function headingsIn(nodes: readonly OutlineNode[]): readonly OutlineNode[] {
  return nodes.flatMap((node) => (node.kind === 'heading' ? [node, ...headingsIn(node.children)] : []));
}

function averagesOf({ value, count }: Sum): readonly number[] {
  return count === 0 ? [] : [value / count];
}

function mismatch(cell: TableCell, found: number, expected: number): PlacedFinding {
  const value = exact(expected);
  const fix = cell.hasFormula ? null : { value };
  return { code: 'total-mismatch', cell: cell.position, criterion: null, fix, found, expected: value };
}

function isNear(a: number, b: number): boolean {
  return Math.abs(a - b) < LARGEST_ROUNDING;
}

/** Averages are printed with one decimal, too. */
const AVERAGE_ROUNDING = 0.0501;
const SAYS_AVERAGE = /(?:trung bình|bình quân|(?:^|\s)tb(?!\p{L})|average|mean)/u;
const SAYS_SHARE = /(?:tỷ lệ|tỉ lệ|phần trăm|%|percent|share)/u;
const SAYS_COUNT =
  /số (?:tiêu chí|chỉ tiêu|nội dung|tiêu chuẩn|mục|câu|xã|phường|đơn vị)|number of|total (?:yes|no|met|n\/a)/u;
const NAMES_GROUP = /(?:mục|phần|nhóm|tiêu chuẩn|section|part) /u;

function rounded(value: number, digits: number): number {
  const factor = 10 ** digits;
  return Math.round(value * factor + Number.EPSILON) / factor;
}

function exact(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}
