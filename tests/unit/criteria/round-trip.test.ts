import { maximumOf, pointsRuleOf } from '../../../src/criteria/measure-kinds';
import * as fc from 'fast-check';
import { parseCriteriaFile } from '../../../src/criteria/criteria-file';
import { evaluateExpression } from '../../../src/criteria/expressions/evaluate-expression';
import { AMOUNT, LEVEL, possiblePointsOf } from '../../../src/criteria/points-rule';
import { criteriaSets, measures } from './arbitrary-criteria-set';

describe('a criteria set', () => {
  it('comes back from its JSON as it was, whatever it measures', () => {
    fc.assert(
      fc.property(criteriaSets, (set) => {
        expect(parseCriteriaFile(JSON.stringify(set))).toEqual({ ok: true, value: set });
      }),
    );
  });
});

describe('the points that a measure gives', () => {
  it('are among those that it can give, and never more than its maximum', () => {
    fc.assert(
      fc.property(measures, fc.integer({ min: -100, max: 200 }), (measure, input) => {
        const rule = pointsRuleOf(measure);
        if (rule === null || (measure.kind !== 'bands' && measure.kind !== 'levels')) return;
        const value = evaluateExpression(
          rule.expression,
          new Map([
            [AMOUNT, input / 100],
            [LEVEL, input],
          ]),
        );
        expect(possiblePointsOf(measure)).toContain(value);
        expect(value).toBeLessThanOrEqual(maximumOf(measure) ?? 0);
      }),
    );
  });
});
