import { leavesUnder, ownCell, type Outline, type OutlineNode } from '../../reading/outline/outline';
import type { ColumnDecimals } from '../../reading/values/column-decimals';
import { cleanText, foldCase } from '../../reading/vietnamese-text';
import { isNotCalculated } from '../../workbook/snapshot';
import type { LeafAssessment } from '../assessment';
import { exact, figureIn, isNear, saysNotApplicable } from './own-figures';
import { SAYS_AVERAGE } from './own-sums';
import { weighingOf, weightedSum } from './weights';

/** What a unit's points come to. */
export interface OwnTotals {
  /** Null where a score cannot be told, or none is given. */
  readonly score: number | null;
  readonly maxScore: number | null;
}

type AssessedPoints = Pick<LeafAssessment, 'score' | 'maxScore'>;

/**
 * What a unit's points come to, weighted where the sheet says so and no figure where it is not clear whether they are.
 */
export function ownTotals(
  outline: Outline,
  decimalsOf: ColumnDecimals,
  assessed: readonly AssessedPoints[],
): OwnTotals {
  const scores = assessed.map(({ score }) => score);
  const plain = withMaxima(plainTotals(outline, decimalsOf, scores), outline, assessed);
  const totals = outline.startsFrom === undefined ? plain : lessThanAll(outline.startsFrom, plain);
  const isGiven = outline.leaves.some(({ row }) => cleanText(ownCell(row, 'selfScore')?.value ?? null) !== '');
  const role = isGiven ? 'selfScore' : 'verifiedScore';
  const weighing = weighingOf(outline, role, decimalsOf(role));
  if (weighing.kind === 'plain') return totals;
  if (weighing.kind === 'unclear') return { score: null, maxScore: null };
  const ofLeaves = new Map(outline.leaves.map((leaf, index) => [leaf, scores[index] ?? 0]));
  const style = decimalsOf('maximumScore');
  const under = (root: OutlineNode, figureOf: (leaf: OutlineNode) => number) =>
    leavesUnder(root).reduce((sum, leaf) => sum + figureOf(leaf), 0);
  const maximumOf = (leaf: OutlineNode) => {
    const figure = figureIn(ownCell(leaf.row, 'maximumScore'), style);
    return figure.kind === 'number' && leaf.effect === null ? figure.value : 0;
  };
  const maxScore = weightedSum(weighing.weights, (root) => under(root, maximumOf));
  return {
    score:
      totals.score === null
        ? null
        : weightedSum(weighing.weights, (root) => under(root, (leaf) => ofLeaves.get(leaf) ?? 0)),
    maxScore: maxScore === 0 ? null : maxScore,
  };
}

/** Of a form that only takes off, everybody has what is left of the points that all begin with. */
function lessThanAll(startsFrom: number, { score }: OwnTotals): OwnTotals {
  return { score: score === null ? null : exact(startsFrom + score), maxScore: startsFrom };
}

/** Where no cell has a maximum, the heading of the points may say one. */
function withMaxima(totals: OwnTotals, { leaves }: Outline, assessed: readonly AssessedPoints[]): OwnTotals {
  if (totals.maxScore !== null) return totals;
  const maxima = assessed.map(({ maxScore }) => maxScore);
  const isKnown = leaves.every(({ effect }, index) => effect !== null || (maxima[index] ?? null) !== null);
  return { ...totals, maxScore: isKnown ? maxima.reduce<number>((sum, one) => sum + (one ?? 0), 0) : null };
}

/**
 * What points come to where each counts as it stands: those of its criteria, deductions taken off. Extra points are a part of the possible sum
 * where the sheet's own total has them in, and what does not apply is none where it is left out.
 */
function plainTotals(
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
  const applicable = (counted: typeof maxima) => sum(counted.filter(({ leaf }) => !saysNotApplicable(leaf.row)));
  const asPrinted = [sum(withBonus), applicable(plain), applicable(withBonus)].find(
    (most) => last !== undefined && isNear(last, most),
  );
  return { score, maxScore: asPrinted ?? sum(plain) };
}
