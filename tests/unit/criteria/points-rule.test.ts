import * as fc from 'fast-check';
import { evaluateExpression } from '../../../src/criteria/expressions/evaluate-expression';
import { compileExpression } from '../../../src/criteria/expressions/compile-expression';
import { rangeOf } from '../../../src/criteria/expressions/value-range';
import type { RuleMeasure } from '../../../src/criteria/measure';
import { pointsRuleOf } from '../../../src/criteria/measure-kinds';
import { MAXIMUM, pointsBy } from '../../../src/criteria/points-rule';
import { expressions, inputNames } from './expressions/arbitrary-expression';

const ruleOf = (points: string, of: RuleMeasure['inputs'][number]['of'] = 'count', maximum = 3) => {
  const names = [...new Set(points.match(/\b[a-d]\b/g) ?? [])];
  const inputs = names.map((name) => ({ name, title: { vi: name }, of }));
  const rule = pointsRuleOf({ kind: 'rule', inputs, points, maximum });
  if (rule === null) throw new Error(points);
  const given = (figures: Readonly<Record<string, number>>) =>
    pointsBy(rule, new Map([...Object.entries(figures), [MAXIMUM, maximum]]));
  const formula = compileExpression(rule.expression, (name) => (name === MAXIMUM ? maximum : name.toUpperCase()));
  return { given, formula };
};

describe('what a rule gives', () => {
  it.each([
    ['b / a * max', { a: 10, b: 9 }, 2.7],
    ['b / a * max', { a: 10, b: 10 }, 3],
    ['b / a * max', { a: 10, b: 12 }, 3],
    ['(b - a) * 0.5', { a: 10, b: 9 }, 0],
    ['(b - a) * 0.5', { a: 10, b: 11 }, 0.5],
    ['(b - a) * 0.5', { a: 10, b: 20 }, 3],
    ['1 + a * 0.5', { a: 5 }, 3],
  ])('%s of %j is within nothing and the maximum: %p', (points, figures, expected) => {
    expect(ruleOf(points).given(figures)).toBe(expected);
  });

  it('keeps its sign where it only takes points off, and takes no more than the maximum', () => {
    expect(ruleOf('0 - a * 0.5').given({ a: 2 })).toBe(-1);
    expect(ruleOf('0 - a * 0.5').given({ a: 20 })).toBe(-3);
  });

  it('is nothing where there is nothing to reckon with', () => {
    expect(ruleOf('b / a * max').given({ a: 0, b: 3 })).toBeNull();
  });
});

describe('the formula of a rule', () => {
  it.each([
    ['b / a * max', 'count', 'IFERROR(IF(AND(ISNUMBER(B),ISNUMBER(A)),MIN(3,B/A*3),NA()),"")'],
    ['a / 2', 'number', 'IFERROR(IF(ISNUMBER(A),MIN(3,MAX(0,A/2)),NA()),"")'],
  ] as const)('has the same bounds: %s', (points, of, formula) => {
    expect(ruleOf(points, of).formula).toBe(formula);
  });

  it.each([
    ['a * max', 'ratio', 'IF(ISNUMBER(A),A*3,NA())'],
    ['if(a < 70%, 0, a * max)', 'percentage', 'IF(ISNUMBER(A),IF(ROUND(A,9)<70%,0,A*3),NA())'],
    ['min(1, b / a / 80%) * max', 'count', 'IF(AND(ISNUMBER(B),ISNUMBER(A)),MIN(1,B/A/80%)*3,NA())'],
    ['if(a > b, max, 0)', 'number', 'IF(AND(ISNUMBER(A),ISNUMBER(B)),IF(ROUND(A,9)>ROUND(B,9),3,0),NA())'],
  ] as const)('stays as it is written where it keeps within them by itself: %s', (points, of, formula) => {
    expect(ruleOf(points, of).formula).toBe(`IFERROR(${formula},"")`);
  });
});

it('a value always lies in the range that is told of its rule', () => {
  const figures = fc.record(Object.fromEntries(inputNames.map((name) => [name, fc.double({ min: 0, max: 200 })])));
  fc.assert(
    fc.property(expressions, figures, (expression, inputs) => {
      const value = evaluateExpression(expression, new Map(Object.entries(inputs)));
      const { low, high } = rangeOf(expression, () => ({ low: 0, high: 200 }));
      const slack = 1e-6 * Math.max(1, Math.abs(value ?? 0));
      expect(value === null || (low - slack <= value && value <= high + slack)).toBe(true);
    }),
    { numRuns: 2000 },
  );
});
