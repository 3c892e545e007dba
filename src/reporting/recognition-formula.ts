import type { CriteriaSet, RecognitionCondition } from '../criteria/criteria-set';
import { roundedTo } from '../criteria/expressions/exact-decimals';
import { unreachable } from '../outcome';
import { textConstant } from './formula-text';

/** Something that recognition depends on: where a formula finds it, and what it is now. */
export interface RecognitionInput {
  /** A cell, or an expression over cells. */
  readonly formula: string;
  readonly value: number;
}

/** What stands on a sheet; null where the sheet has none. */
export interface RecognitionInputs {
  readonly total: RecognitionInput | null;
  readonly met: RecognitionInput | null;
  readonly notApplicable: RecognitionInput | null;
  readonly score: RecognitionInput | null;
  /** The points that apply to the unit. */
  readonly maxScore: RecognitionInput | null;
  /** How many criteria only state something that conclusions are drawn from; null for none. */
  readonly rated?: RecognitionInput | null;
  /** Where a criterion states its figure; null where no formula could read it. Left out where no cell is within reach. */
  readonly figureOf?: (criterion: string) => FigureCell | null;
  /** The place of the conclusion that a criterion states of the unit above, from 1 for the highest, and 0 for none. */
  readonly parentPlace?: RecognitionInput | null;
}

/** A cell for a figure. */
export interface FigureCell {
  /** In the measure's own terms; its value is NaN where the cell holds none. */
  readonly figure: RecognitionInput;
  /** Whether the cell holds such a number, as a formula. */
  readonly isFigure: string;
}

interface Test {
  readonly formula: string;
  readonly holds: boolean;
}

/**
 * The set's conclusions as one nested IF, from the highest to the lowest.
 * @param otherwise shown where no conclusion holds
 * @param tooNew shown for a unit that has not been there long enough
 * @returns the formula without its "=" and what it gives now, or null where the set has no conclusions or one of them
 *   needs what no cell holds: an input that is missing, a veto, the shares of groups, something outside the sheet
 */
export function recognitionFormula(
  set: CriteriaSet,
  inputs: RecognitionInputs,
  otherwise: string,
  tooNew = otherwise,
): { readonly formula: string; readonly value: string } | null {
  if (set.recognition.length === 0) return null;
  const concluded =
    set.notAboveParent === undefined ? firstThatHolds(set, inputs, otherwise) : heldDown(set, inputs, otherwise);
  return concluded && ifLongEnough(set, inputs, concluded, tooNew);
}

interface Concluded {
  readonly formula: string;
  readonly value: string;
}

function firstThatHolds(set: CriteriaSet, inputs: RecognitionInputs, otherwise: string): Concluded | null {
  const tests = testsOf(set, inputs);
  if (tests === null) return null;
  return tests.reduceRight<Concluded>(
    ({ formula, value }, { test, title }) => ({
      formula: `IF(${test.formula},${textConstant(title)},${formula})`,
      value: test.holds ? title : value,
    }),
    { formula: textConstant(otherwise), value: otherwise },
  );
}

/** No higher than what the unit above has: conclusions count from 1, so that the later one of both is the unit's. */
function heldDown(set: CriteriaSet, inputs: RecognitionInputs, otherwise: string): Concluded | null {
  const tests = testsOf(set, inputs);
  const { parentPlace: parent } = inputs;
  if (tests === null || !parent || parent.value === 0 || set.notAboveParent?.except !== undefined) return null;
  const none = tests.length + 1;
  const own = tests.reduceRight(
    ({ formula, value }, { test }, index) => ({
      formula: `IF(${test.formula},${index + 1},${formula})`,
      value: test.holds ? index + 1 : value,
    }),
    { formula: String(none), value: none },
  );
  const titles = [...tests.map(({ title }) => title), otherwise];
  const chosen = `CHOOSE(MAX(${own.formula},${parent.formula}),${titles.map(textConstant).join()})`;
  return {
    formula: `IF(${parent.formula}=0,"",${chosen})`,
    value: titles[Math.max(own.value, parent.value) - 1] ?? otherwise,
  };
}

/** @param tooNew shown for a unit that has not been there long enough */
function ifLongEnough(
  { fewestMonths }: CriteriaSet,
  { figureOf }: RecognitionInputs,
  concluded: Concluded,
  tooNew: string,
): Concluded | null {
  if (fewestMonths === undefined) return concluded;
  const cell = fewestMonths.statedIn === undefined ? null : figureOf?.(fewestMonths.statedIn);
  if (!cell || Number.isNaN(cell.figure.value)) return null;
  const { formula, value } = atLeast(cell.figure, fewestMonths.months, null).holds
    ? concluded
    : { ...concluded, value: tooNew };
  const isLong = `${cell.figure.formula}>=${fewestMonths.months}`;
  return { formula: `IF(${cell.isFigure},IF(${isLong},${formula},${textConstant(tooNew)}),"")`, value };
}

function testsOf(set: CriteriaSet, inputs: RecognitionInputs) {
  const digits = set.rounding?.digits ?? null;
  const tests = set.recognition.flatMap(({ conditions, title }) => {
    const test = allOf(conditions.map((condition) => testOf(condition, inputs, digits)));
    return test === null ? [] : [{ test, title: title.vi }];
  });
  return tests.length === set.recognition.length ? tests : null;
}

function allOf(tests: readonly (Test | null)[]): Test | null {
  const known = tests.filter((test) => test !== null);
  const [only, ...others] = known;
  if (known.length < tests.length || only === undefined) return null;
  if (others.length === 0) return only;
  return { formula: `AND(${known.map(({ formula }) => formula).join(',')})`, holds: known.every(({ holds }) => holds) };
}

function anyOf(tests: readonly (Test | null)[]): Test | null {
  const known = tests.filter((test) => test !== null);
  if (known.length < tests.length) return null;
  return { formula: `OR(${known.map(({ formula }) => formula).join(',')})`, holds: known.some(({ holds }) => holds) };
}

function overOthers(
  condition: Extract<RecognitionCondition, { conditions: unknown }>,
  inputs: RecognitionInputs,
  digits: number | null,
): Test | null {
  const tests = condition.conditions.map((one) => testOf(one, inputs, digits));
  if (condition.kind === 'someOf') return someOf(condition.atLeast, tests);
  return condition.kind === 'anyOf' ? anyOf(tests) : allOf(tests);
}

function someOf(fewest: number, tests: readonly (Test | null)[]): Test | null {
  const known = tests.filter((test) => test !== null);
  if (known.length < tests.length) return null;
  return {
    formula: `${known.map(({ formula }) => `IF(${formula},1,0)`).join('+')}>=${fewest}`,
    holds: known.filter(({ holds }) => holds).length >= fewest,
  };
}

function withinFigures(
  { criterion, atLeast: from, below: to }: Extract<RecognitionCondition, { kind: 'figure' }>,
  { figureOf }: RecognitionInputs,
): Test | null {
  const cell = figureOf?.(criterion);
  if (!cell) return null;
  const { isFigure, figure } = cell;
  const tests = [
    ...(from === undefined ? [] : [atLeast(figure, from, NOISELESS_DIGITS)]),
    ...(to === undefined ? [] : [below(figure, to, NOISELESS_DIGITS)]),
  ];
  const both = allOf(tests);
  return both && { formula: `IF(${isFigure},${both.formula},FALSE)`, holds: both.holds };
}

function allMet({ met, total, notApplicable, rated = null }: RecognitionInputs): Test | null {
  if (met === null || total === null) return null;
  return {
    formula: `${met.formula}=${total.formula}${less(notApplicable)}${less(rated)}`,
    holds: met.value === total.value - (notApplicable?.value ?? 0) - (rated?.value ?? 0),
  };
}

function less(input: RecognitionInput | null): string {
  return input === null ? '' : `-${input.formula}`;
}

function testOf(condition: RecognitionCondition, inputs: RecognitionInputs, digits: number | null): Test | null {
  const { met, score } = inputs;
  switch (condition.kind) {
    case 'allMet':
      return allMet(inputs);
    case 'metAtLeast':
      return met && atLeast(met, condition.count, null);
    case 'scoreAtLeast':
      return score && atLeast(score, condition.points, digits);
    case 'scoreBelow':
      return score && below(score, condition.points, digits);
    case 'shareAtLeast': {
      const share = shareOf(inputs);
      return share && atLeast(share, condition.percent, digits ?? NOISELESS_DIGITS);
    }
    case 'figure':
      return withinFigures(condition, inputs);
    case 'someOf':
    case 'anyOf':
    case 'allOf':
      return overOthers(condition, inputs, digits);
    case 'criteriaMet':
    case 'eachGroupAtLeast':
    case 'noVeto':
    case 'stated':
      return null;
    default:
      return unreachable(condition);
  }
}

/** What binary fractions leave of a quotient. */
const NOISELESS_DIGITS = 9;

function atLeast({ formula, value }: RecognitionInput, limit: number, digits: number | null): Test {
  return digits === null
    ? { formula: `${formula}>=${limit}`, holds: value >= limit }
    : {
        formula: `ROUND(${formula},${digits})>=${limit}`,
        holds: !Number.isNaN(value) && roundedTo(value, digits, 'round') >= limit,
      };
}

function below(input: RecognitionInput, limit: number, digits: number | null): Test {
  const { formula, holds } = atLeast(input, limit, digits);
  return { formula: `NOT(${formula})`, holds: !holds && !Number.isNaN(input.value) };
}

/** In per cent; 0 where nothing could be reached. */
function shareOf({ score, maxScore }: RecognitionInputs): RecognitionInput | null {
  if (score === null || maxScore === null) return null;
  return {
    formula: `IF(${maxScore.formula}=0,0,${score.formula}/${maxScore.formula}*100)`,
    value: maxScore.value === 0 ? 0 : (score.value / maxScore.value) * 100,
  };
}
