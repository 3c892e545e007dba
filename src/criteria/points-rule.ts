import { unreachable } from '../outcome';
import { evaluateExpression } from './expressions/evaluate-expression';
import type { Band, Expression, Literal } from './expressions/expression';
import { parseCondition, parseExpression } from './expressions/parse-expression';
import { givesPoints } from './leaves';
import type { BandsMeasure, LevelsMeasure, Measure, RuleMeasure } from './measure';

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

/**
 * A rule that says when a criterion is met gives 1 where it is, and 0 where it is not.
 * @returns null for a measure whose points are given by hand, or that gives none
 */
export function pointsRuleOf(measure: Measure): PointsRule | null {
  switch (measure.kind) {
    case 'judged':
    case 'amount':
    case 'points':
      return null;
    case 'noneOf':
    case 'reference':
      return null;
    case 'bands':
      return { inputs: [AMOUNT], expression: bandsExpression(measure) };
    case 'levels':
      return !givesPoints(measure) ? null : { inputs: [LEVEL], expression: levelsExpression(measure) };
    case 'rule':
      return ruleOf(measure);
    default:
      return unreachable(measure);
  }
}

/** Sets are checked when they are read, so that a rule is parsed once and can be. */
const parsed = new WeakMap<RuleMeasure, PointsRule | null>();

function ruleOf(measure: RuleMeasure): PointsRule | null {
  const known = parsed.get(measure);
  if (known !== undefined) return known;
  const inputs = measure.inputs.map(({ name }) => name);
  const read =
    measure.met !== undefined
      ? parseCondition(measure.met, inputs)
      : parseExpression(measure.points ?? '', [...inputs, MAXIMUM]);
  const rule = read.ok ? { inputs, expression: read.value } : null;
  parsed.set(measure, rule);
  return rule;
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
