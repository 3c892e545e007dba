import { unreachable } from '../outcome';
import { evaluateExpression } from './expressions/evaluate-expression';
import type { Band, Expression, Literal } from './expressions/expression';
import type { BandsMeasure, Measure } from './measure';

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

/** @returns null for a measure whose points are given by hand, or that gives none */
export function pointsRuleOf(measure: Measure): PointsRule | null {
  switch (measure.kind) {
    case 'judged':
    case 'amount':
    case 'points':
      return null;
    case 'bands':
      return { inputs: [AMOUNT], expression: bandsExpression(measure) };
    default:
      return unreachable(measure);
  }
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
      points: { kind: 'number', value: points, isPercentage: false },
    })),
  };
}
