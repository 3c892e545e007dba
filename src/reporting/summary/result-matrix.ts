import { givesPoints, maximumOf } from '../../criteria/measure-kinds';
import {
  listsIndicators,
  type CriterionAssessment,
  type CriterionResult,
  type IndicatorsAssessment,
} from '../../assessing/assessment';
import { countedAs } from '../../assessing/not-applicable';
import type { Criterion, CriterionWithIndicators, Leaf, Measure } from '../../criteria/criteria-set';
import { hasIndicators, isExtra, maximumOfCriterion } from '../../criteria/leaves';
import { MAX_FORMULA_LENGTH } from '../../workbook/formula-limits';
import type { PlannedCell, PlannedFormula } from '../../workbook/sheet-plan';
import { followedMeasure } from '../followed-measure';
import { isEmptyCell, textArray, textConstant } from '../formula-text';
import type { LiveResults } from './live-results';
import type { SummaryUnit } from './summary-unit';

/** Where the results of one criteria set stand, for formulas that count them. */
export interface ResultMatrix {
  /** The words that stand in it for results. */
  readonly words: Readonly<Record<CriterionResult, string>>;
  /** The result of a unit on one criterion, with the sheet's name. */
  cell(unit: number, criterion: number): string;
  /** Every result of a unit, with the sheet's name where it is another sheet than `summary`'s. */
  unitRange(unit: number): string;
  /** The results of a unit on one group's criteria. */
  groupRange(unit: number, group: number): string;
  /** The criteria's maximum points, of the same shape as `unitRange`; null in a set without points. */
  readonly maximumRange: string | null;
  maximumGroupRange(group: number): string | null;
}

/** What stands for the maximum of a criterion whose points have none. */
export const NO_MAXIMUM = '–';

/** What stands in a matrix for a criterion's maximum points. */
export function maximumContent(criterion: Criterion): number | string | null {
  const maximum = maximumOfCriterion(criterion);
  if (maximum !== null || hasIndicators(criterion) || isExtra(criterion)) return maximum;
  return givesPoints(criterion.measure) ? NO_MAXIMUM : null;
}

type Words = ResultMatrix['words'];

/** What stands in a matrix for one unit and criterion: a formula over the sheet's cell, or what was found in a file. */
export function matrixContent(
  { live }: SummaryUnit,
  found: CriterionAssessment | null,
  criterion: Criterion,
  words: Words,
): PlannedCell['content'] {
  if (!hasIndicators(criterion)) return signed(leafContent(live, found, criterion, words), criterion);
  const maximum = maximumOfCriterion(criterion);
  const ofRow = { ...criterion, measure: standIn(maximum) };
  if (found === null || found.measure !== null || !listsIndicators(found))
    return leafContent(live, found, ofRow, words);
  if (maximum === null || found.result === 'notApplicable') return words[found.result];
  return (live && sumOfIndicators(live, found, criterion, words)) ?? found.score ?? '';
}

const results = ['met', 'notMet', 'basicallyMet', 'notApplicable', 'blank'] as const;

/**
 * A formula that says in other words what a cell of the matrix says; points stay as they are.
 * @param content what stands in that cell
 */
export function contentFollowing(
  cell: string,
  content: PlannedCell['content'],
  from: Words,
  to: Words,
): PlannedFormula {
  const said = typeof content === 'object' ? (content.value ?? '') : content;
  const result = results.find((one) => from[one] === said);
  if (result === undefined) {
    const { notApplicable } = from;
    const unlessPoints = `IF(${cell}=${textConstant(notApplicable)},${textConstant(to.notApplicable)},${cell})`;
    return { formula: `=IF(${isEmptyCell(cell)},"",${unlessPoints})`, value: said };
  }
  // Short, as a roll-up has tens of thousands of them.
  const [theirs, ours] = [from, to].map((words) => textArray(results.map((one) => words[one])));
  return { formula: `=IFERROR(INDEX(${ours},MATCH(${cell},${theirs},0)),${cell}&"")`, value: to[result] };
}

function standIn(maximum: number | null): Measure {
  return maximum === null ? { kind: 'judged' } : { kind: 'points', maximum };
}

/** The points of a criterion's indicators together, or "" while none has any. */
function sumOfIndicators(
  live: LiveResults,
  { indicators, score }: IndicatorsAssessment,
  criterion: CriterionWithIndicators,
  words: Words,
): PlannedFormula | null {
  const parts = criterion.indicators.map((leaf, index) =>
    signed(leafContent(live, indicators[index] ?? null, leaf, words), leaf),
  );
  const expressions = parts.flatMap((part) => (typeof part === 'object' ? [part.formula.replace(/^=/, '')] : []));
  const isEmpty = expressions.map((expression) => isEmptyCell(expression)).join(',');
  const numbers = expressions.map((expression) => `N(${expression})`).join(',');
  const formula = `=IF(AND(${isEmpty}),"",SUM(${numbers}))`;
  const isWhole = expressions.length > 0 && formula.length <= MAX_FORMULA_LENGTH;
  return isWhole ? { formula, value: score ?? '' } : null;
}

/** What is taken off stands with its sign, however the form writes it. */
function signed(content: PlannedCell['content'], { effect }: Leaf): PlannedCell['content'] {
  if (effect !== 'deduction' || typeof content !== 'object') return content;
  const points = content.formula.replace(/^=/, '');
  return { ...content, formula: `=IF(ISNUMBER(${points}),-ABS(${points}),${points})` };
}

function leafContent(
  live: LiveResults | null,
  found: CriterionAssessment | null,
  { measure: inSet, notApplicable }: Pick<Leaf, 'measure' | 'notApplicable'>,
  words: Words,
): PlannedCell['content'] {
  const result = found?.result ?? 'blank';
  const measure = found?.measure ?? inSet;
  const counted = countedAs(found?.leftOut?.rule ?? notApplicable);
  const own = { ...words, notApplicable: words[counted] };
  const maximum = maximumOf(measure);
  const followed = followedMeasure(measure);
  if (followed !== null) return (found && live?.amount(found, followed, own)) ?? words[result];
  if (maximum === null && !givesPoints(measure)) return (found && live?.result(found, own)) ?? words[result];
  const points = { met: maximum ?? 0, notMet: 0, notApplicable: words.notApplicable };
  return (
    (found && live?.score(found, points[counted])) ?? found?.score ?? (result === 'notApplicable' ? words[result] : '')
  );
}

/** The place of each group's criteria among all of a set's: first index and count. */
export function groupSpans(
  groups: readonly { readonly criteria: readonly unknown[] }[],
): { first: number; count: number }[] {
  let first = 0;
  return groups.map(({ criteria }) => {
    const span = { first, count: criteria.length };
    first += criteria.length;
    return span;
  });
}
