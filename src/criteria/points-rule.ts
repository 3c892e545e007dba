import { evaluateExpression } from './expressions/evaluate-expression';
import type { Band, Expression, Literal } from './expressions/expression';
import { parseCondition, parseExpression } from './expressions/parse-expression';
import { rangeOf, type ValueRange } from './expressions/value-range';
import type { BandsMeasure, LevelsMeasure, RuleMeasure } from './measure';

/**
 * How a measure makes points of what a sheet states, in one form for computing them and for writing them as a formula.
 * A percentage and a ratio are shares in it: 70 % is 0.7, as Excel keeps it.
 */
export interface PointsRule {
  /** The names of what the points are computed from. */
  readonly inputs: readonly string[];
  readonly expression: Expression;
}

/** The only input of bands. */
export const AMOUNT = 'amount';
/** The only input of levels: a place in their list, from 0 for the best. */
export const LEVEL = 'level';
/** What a rule calls the measure's maximum. */
export const MAXIMUM = 'max';

export function bandsRule(measure: BandsMeasure): PointsRule {
  return { inputs: [AMOUNT], expression: bandsExpression(measure) };
}

export function levelsRule(measure: LevelsMeasure): PointsRule {
  return { inputs: [LEVEL], expression: levelsExpression(measure) };
}

/** Sets are checked when they are read, so that a rule is parsed once and can be. */
const parsed = new WeakMap<RuleMeasure, PointsRule | null>();

/** The rule that a set has written out. */
export function writtenRule(measure: RuleMeasure): PointsRule | null {
  const known = parsed.get(measure);
  if (known !== undefined) return known;
  const inputs = measure.inputs.map(({ name }) => name);
  const read =
    measure.met !== undefined
      ? parseCondition(measure.met, inputs)
      : parseExpression(measure.points ?? '', [...inputs, MAXIMUM]);
  const rule = read.ok ? { inputs, expression: withinMaximum(read.value, measure) } : null;
  parsed.set(measure, rule);
  return rule;
}

/**
 * A rule never gives more than its maximum, nor less than nothing, whatever it is written as: "done / asked × maximum"
 * where more was done than was asked for. What only takes points off keeps its sign. A rule that keeps within its bounds
 * by itself stays as it is written.
 */
function withinMaximum(expression: Expression, { inputs, maximum }: RuleMeasure): Expression {
  if (maximum === undefined) return expression;
  const { low, high } = rangeOf(expression, (name) => {
    if (name === MAXIMUM) return { low: maximum, high: maximum };
    const input = inputs.find((one) => one.name === name);
    return input === undefined || input.from !== undefined ? ANYTHING : POSSIBLE[input.of];
  });
  const most: Expression = { kind: 'input', name: MAXIMUM };
  const least: Expression = low < 0 && high <= 0 ? { kind: 'negative', operand: most } : number(0);
  const floor = high <= 0 ? 0 - maximum : 0;
  const raised = low >= floor ? expression : called('max', [least, expression]);
  return high <= maximum ? raised : called('min', [most, raised]);
}

const ANYTHING: ValueRange = { low: -Infinity, high: Infinity };

/** What figures are read as; what lies outside is refused where it is read. */
const POSSIBLE: Readonly<Record<RuleMeasure['inputs'][number]['of'], ValueRange>> = {
  number: ANYTHING,
  count: { low: 0, high: Infinity },
  percentage: { low: 0, high: 1 },
  ratio: { low: 0, high: 1 },
};

function called(name: 'min' | 'max', parts: readonly Expression[]): Expression {
  return { kind: 'function', name, arguments: parts };
}

function levelsExpression({ levels }: LevelsMeasure): Expression {
  return {
    kind: 'bands',
    value: { kind: 'input', name: LEVEL },
    bands: levels.map(({ points = 0 }, index): Band => ({
      from: index === 0 ? null : number(index),
      below: index === levels.length - 1 ? null : number(index + 1),
      points: number(points),
    })),
  };
}

function number(value: number): Literal {
  return { kind: 'number', value, isPercentage: false };
}

/** @returns null where the rule has no value: something that it needs is not known, or is divided by zero */
export function pointsBy({ expression }: PointsRule, inputs: ReadonlyMap<string, number>): number | null {
  return evaluateExpression(expression, inputs);
}

function bandsExpression({ bands, of }: BandsMeasure): Expression {
  const isPercentage = of === 'percentage' || of === 'ratio';
  const limit = (value: number | undefined): Literal | null =>
    value === undefined ? null : { kind: 'number', value, isPercentage };
  return {
    kind: 'bands',
    value: { kind: 'input', name: AMOUNT },
    bands: bands.map(({ from, below, points }, index): Band => ({
      from: index === 0 ? null : limit(from),
      below: limit(below),
      points: number(points),
    })),
  };
}

/** @returns every number of points that a measure can give, each once, from the fewest */
export function possiblePointsOf(measure: BandsMeasure | LevelsMeasure): readonly number[] {
  return [...new Set(pointsOf(measure))].sort((one, other) => one - other);
}

function pointsOf(measure: BandsMeasure | LevelsMeasure): readonly number[] {
  if (measure.kind === 'levels') return measure.levels.flatMap(({ points }) => points ?? []);
  return [...measure.bands.map(({ points }) => points), ...(measure.whenNone === undefined ? [] : [measure.whenNone])];
}
