import * as fc from 'fast-check';
import type { Band, Condition, Expression, Literal } from '../../../../src/criteria/expressions/expression';

export const inputNames = ['a', 'b', 'c', 'max'] as const;

const literals: fc.Arbitrary<Literal> = fc.oneof(
  fc.record({
    kind: fc.constant('number' as const),
    value: fc.constantFrom(0, 1, 2, 3, 0.25, 0.5, 0.7, 1.005, 2.675, 29, 100),
    isPercentage: fc.constant(false),
  }),
  fc.record({
    kind: fc.constant('number' as const),
    value: fc.constantFrom(0, 12.3, 50, 69.99, 70, 100),
    isPercentage: fc.constant(true),
  }),
);

const limits: fc.Arbitrary<readonly Literal[]> = fc
  .uniqueArray(fc.constantFrom(-2, -0.5, 0, 0.7, 0.8, 1, 2.5, 10, 12, 200), { minLength: 1, maxLength: 4 })
  .chain((values) =>
    fc.tuple(
      ...[...values]
        .sort((one, other) => one - other)
        .map((value) =>
          fc.boolean().map((isPercentage): Literal => {
            return { kind: 'number', value: isPercentage ? Math.round(value * 100) : value, isPercentage };
          }),
        ),
    ),
  );

function bandsOver(points: fc.Arbitrary<Expression>): fc.Arbitrary<readonly Band[]> {
  return limits.chain((ends) =>
    fc
      .tuple(
        ...[null, ...ends].map((from, index) =>
          points.map((value) => ({ from, below: ends[index] ?? null, points: value })),
        ),
      )
      .chain((bands) => fc.shuffledSubarray(bands, { minLength: bands.length })),
  );
}

/** Every kind of part, so nested that each may stand in each. */
export const { expression: expressions } = fc.letrec<{ expression: Expression; condition: Condition }>((tie) => {
  const expression = tie('expression');
  const condition = tie('condition');
  return {
    expression: fc.oneof(
      { maxDepth: 4, withCrossShrink: true },
      fc.constantFrom(...inputNames).map((name): Expression => ({ kind: 'input', name })),
      literals,
      fc.record({
        kind: fc.constant('arithmetic' as const),
        operator: fc.constantFrom('+' as const, '-' as const, '*' as const, '/' as const),
        left: expression,
        right: expression,
      }),
      fc.record({ kind: fc.constant('negative' as const), operand: expression }),
      fc.record({
        kind: fc.constant('function' as const),
        name: fc.constantFrom('min' as const, 'max' as const, 'sum' as const),
        arguments: fc.array(expression, { minLength: 1, maxLength: 3 }),
      }),
      fc.record({
        kind: fc.constant('function' as const),
        name: fc.constant('abs' as const),
        arguments: fc.tuple(expression),
      }),
      fc.record({
        kind: fc.constant('rounding' as const),
        name: fc.constantFrom('round' as const, 'roundDown' as const, 'roundUp' as const),
        value: expression,
        digits: fc.integer({ min: 0, max: 3 }),
      }),
      fc.record({ kind: fc.constant('ifBlank' as const), value: expression, otherwise: expression }),
      fc.record({ kind: fc.constant('if' as const), condition, then: expression, otherwise: expression }),
      fc.record({ kind: fc.constant('bands' as const), value: expression, bands: bandsOver(expression) }),
    ),
    condition: fc.oneof(
      { maxDepth: 4, withCrossShrink: true },
      fc.record({
        kind: fc.constant('comparison' as const),
        operator: fc.constantFrom(...(['<', '<=', '>', '>=', '=', '<>'] as const)),
        left: expression,
        right: expression,
      }),
      fc.record({
        kind: fc.constantFrom('and' as const, 'or' as const),
        left: condition,
        right: condition,
      }),
      fc.record({ kind: fc.constant('not' as const), operand: condition }),
    ),
  };
});
