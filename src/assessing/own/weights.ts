import { leavesUnder, ownCell, type Outline, type OutlineNode } from '../../reading/outline/outline';
import type { DecimalStyle } from '../../reading/values/numeral';
import { cleanText, foldCase } from '../../reading/vietnamese-text';
import { exact, figureIn, type SummedRole } from './own-figures';

/** What each of the widest rows counts in a total: 0.4 for "40 %", 2 for "hệ số 2". */
export type Weights = ReadonlyMap<OutlineNode, number>;

/** How the points of a table come to its total. */
export type Weighing =
  | { readonly kind: 'plain' }
  /** `isSaid` where a total says how, and headings need not. */
  | { readonly kind: 'weighted'; readonly weights: Weights; readonly isSaid: boolean }
  /** There are weights, and nothing says whether the points have them already. */
  | { readonly kind: 'unclear'; readonly weights: Weights; readonly isSaid: false };

/** Weighted totals are printed with one decimal, too. */
export const WEIGHTED_ROUNDING = 0.0501;

/** @returns the weights that a total's own words give: "Tổng điểm = 40% x I + 60% x II", "(I x 2 + II) / 3"; or null */
export function weightsInTotal(title: string, roots: readonly OutlineNode[]): Weights | null {
  const text = cleanText(title);
  const [, inside, divisor] = BRACKET.exec(text) ?? [];
  const expression = inside ?? text.split(/[=:]/u).at(-1) ?? '';
  const weights = new Map<OutlineNode, number>();
  let isWeighted = divisor !== undefined;
  for (const term of expression.split(/(?=[+−–-])/u)) {
    const { sign = '', label, before, beforePercent, after, afterPercent } = TERM.exec(term.trim())?.groups ?? {};
    const node = roots.find((root) => root.label?.text === label);
    if (node === undefined) return null;
    const weight = weightOf(before ?? after ?? '1', before === undefined ? afterPercent : beforePercent);
    const isTakenOff = sign !== '' && sign !== '+' && node.effect !== 'deduction';
    weights.set(node, (isTakenOff ? -weight : weight) / Number(divisor ?? 1));
    if (weight !== 1) isWeighted = true;
  }
  return isWeighted ? weights : null;
}

const NUMBER = String.raw`\d+(?:[.,]\d+)?`;
const BRACKET = /\(([^()+]*[+][^()]*)\)(?: ?[/:] ?(\d+))?/u;
const TERM = new RegExp(
  String.raw`^(?<sign>[+−–-]?) ?(?:(?<before>${NUMBER}) ?(?<beforePercent>%?) ?[x×*·.] ?)?(?:(?:tổng|điểm|mục|phần|nhóm) )*(?<label>[\p{L}\d.]+?)(?: ?[x×*·] ?(?:hệ số )?(?<after>${NUMBER}) ?(?<afterPercent>%?))?$`,
  'iu',
);

function weightOf(number: string, percent: string | undefined): number {
  const value = Number(number.replace(',', '.'));
  return percent === '%' ? value / 100 : value;
}

/**
 * @returns the weights in the words of the widest rows: "(trọng số 40%)", "(hệ số 2)"; null where none has one, or where
 *   shares of the whole are not said of all
 */
function weightsInHeadings(roots: readonly OutlineNode[]): Weights | null {
  const counted = roots.filter((root) => leavesUnder(root).length > 0);
  const weights = new Map<OutlineNode, number>();
  let isAnyShare = false;
  for (const root of counted) {
    if (root.row.weight !== undefined) weights.set(root, root.row.weight);
    const [, number, percent] = WEIGHT.exec(foldCase(root.title)) ?? [];
    if (number === undefined || weights.has(root)) continue;
    if (percent === '%') isAnyShare = true;
    weights.set(root, weightOf(number, percent));
  }
  const isOfAll = counted.every((root) => root.effect !== null || weights.has(root));
  if (weights.size === 0 || (isAnyShare && !isOfAll)) return null;
  for (const root of counted) if (!weights.has(root)) weights.set(root, 1);
  return weights;
}

const WEIGHT = new RegExp(
  String.raw`(?:trọng số|hệ số|tỷ trọng|tỉ trọng|chiếm|weight(?:ing)?)(?: điểm)? ?(?:[:=] ?|là )?(${NUMBER}) ?(%?)`,
  'u',
);

/**
 * Tells by the sheet's own figures whether its points are weighted before they are added up: a total says how, or headings
 * give weights that the total has and their own maxima have not.
 */
export function weighingOf({ roots, summaries }: Outline, role: SummedRole, style: DecimalStyle | null): Weighing {
  for (const { title } of summaries) {
    const weights = weightsInTotal(title, roots);
    if (weights !== null) return { kind: 'weighted', weights, isSaid: true };
  }
  const weights = weightsInHeadings(roots);
  if (weights === null) return { kind: 'plain' };
  const sums = new Map([...weights.keys()].map((root) => [root, sumUnder(root, role, style)]));
  const plain = [...sums.values()].reduce((all, sum) => all + sum, 0);
  const weighted = weightedSum(weights, (root) => sums.get(root) ?? 0);
  const printed = summaries.flatMap(({ row }) => {
    const figure = figureIn(ownCell(row, role), style);
    return figure.kind === 'number' ? figure.value : [];
  });
  const isPrinted = (sum: number) => printed.some((figure) => Math.abs(figure - sum) < WEIGHTED_ROUNDING);
  if (isPrinted(plain) || haveWeights(weights, style)) return { kind: 'plain' };
  return { kind: isPrinted(weighted) ? 'weighted' : 'unclear', weights, isSaid: false };
}

/** Maxima that stand to each other as the weights do hold them already. */
function haveWeights(weights: Weights, style: DecimalStyle | null): boolean {
  const counted = [...weights].filter(([{ effect }]) => effect === null);
  const shares = counted.map(([root, weight]) => sumUnder(root, 'maximumScore', style) / weight);
  return shares.every((share) => share > 0 && Math.abs(share - (shares[0] ?? 0)) < 0.01 * share);
}

function sumUnder(root: OutlineNode, role: SummedRole, style: DecimalStyle | null): number {
  return leavesUnder(root).reduce((all, leaf) => {
    const figure = figureIn(ownCell(leaf.row, role), style);
    if (figure.kind !== 'number') return all;
    return all + (leaf.effect === 'deduction' ? -Math.abs(figure.value) : figure.value);
  }, 0);
}

/** @returns what sums come to when each counts as much as its weight says */
export function weightedSum(weights: Weights, sumOf: (root: OutlineNode) => number): number {
  return exact([...weights].reduce((all, [root, weight]) => all + weight * sumOf(root), 0));
}
