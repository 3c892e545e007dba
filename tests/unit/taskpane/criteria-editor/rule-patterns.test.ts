import * as fc from 'fast-check';
import { findMeasureBreach } from '../../../../src/criteria/measure-kinds';
import { pointsRuleOf } from '../../../../src/criteria/measure-kinds';
import { MAXIMUM, pointsBy } from '../../../../src/criteria/points-rule';
import type { RuleMeasure } from '../../../../src/criteria/measure';
import {
  numbersOf,
  patternOf,
  rulePatterns,
  withNumbers,
  withPattern,
} from '../../../../src/taskpane/criteria-editor/draft/rule-patterns';

const blank: RuleMeasure = { kind: 'rule', inputs: [{ name: 'a', title: { vi: 'Tổng' }, of: 'number' }], met: '' };
const chosen = rulePatterns.filter((pattern) => pattern !== 'own');

/** A rule that was chosen and filled in. */
const filled = (pattern: (typeof rulePatterns)[number], numbers: readonly number[], maximum = 25) => {
  const rule = withNumbers(withPattern(blank, pattern), pattern, numbers);
  return rule.met === undefined ? { ...rule, maximum } : rule;
};
const given = (rule: RuleMeasure, a: number, b: number) => {
  const read = pointsRuleOf(rule);
  if (read === null) throw new Error('the rule cannot be read');
  const known: [string, number][] = [
    ['a', a],
    ['b', b],
    [MAXIMUM, rule.maximum ?? 0],
  ];
  return pointsBy(read, new Map(known));
};

describe('a rule that is chosen rather than written', () => {
  it.each([
    ['target', [80], 6, 10, 8, 6],
    ['target', [80], 6, 1000, 799, 5.9925],
    ['target', [100], 2, 4, 1, 0.5],
    ['proportion', [], 3, 4, 3, 2.25],
    ['steps', [10, 0.5, 2_000_000, 60_000], 25, 2_060_000, 0, 10.5],
    ['steps', [10, 0.5, 2_000_000, 60_000], 25, 2_059_999, 0, 10],
    ['steps', [10, 0.5, 2_000_000, 60_000], 25, 1_000_000, 0, 10],
    ['steps', [10, 0.5, 2_000_000, 60_000], 25, 9_000_000, 0, 25],
    ['normPoints', [150_000, 12], 2, 5, 9_000_000, 2],
    ['normPoints', [150_000, 12], 2, 5, 8_999_999, 0],
    ['normMet', [150_000, 12], 0, 5, 9_000_000, 1],
    ['normMet', [150_000, 12], 0, 5, 8_999_999, 0],
  ] as const)('%s with %p, at most %p, of a = %p and b = %p gives %p', (pattern, numbers, maximum, a, b, expected) => {
    const rule = filled(pattern, numbers, maximum);
    expect(given(rule, a, b)).toBeCloseTo(expected, 9);
  });

  it('is a rule that a set may have, and is known again with its numbers, whatever they are', () => {
    const numbers = fc.array(
      fc.integer({ min: 1, max: 90_000_000 }).map((each) => each / 100),
      { minLength: 4, maxLength: 4 },
    );
    fc.assert(
      fc.property(fc.constantFrom(...chosen), numbers, (pattern, all) => {
        const own = all.slice(0, numbersOf(pattern).length);
        const rule = filled(pattern, own);
        expect(findMeasureBreach(rule)).toBeNull();
        expect(patternOf(rule)).toEqual({ pattern, numbers: own });
      }),
    );
  });

  it.each(chosen)('%s asks for its numbers until they are there', (pattern) => {
    const open = withPattern(blank, pattern);
    expect(patternOf(open)).toEqual({ pattern, numbers: numbersOf(pattern).map(() => NaN) });
  });

  it('keeps the words of what it computes from when another is chosen', () => {
    const share: RuleMeasure = {
      ...filled('proportion', []),
      inputs: [
        { name: 'a', title: { vi: 'Tổng số hộ' }, of: 'count' },
        { name: 'b', title: { vi: 'Số hộ đạt' }, of: 'count', from: { criterion: '1' } },
      ],
    };
    expect(withPattern(share, 'target').inputs).toEqual(share.inputs);
    expect(withPattern(share, 'target').maximum).toBe(25);
  });

  it.each(['b / a * max + 1', 'b/a*max', 'min(1, b / a / 80%) * max * 1'])(
    '%s is one that somebody wrote',
    (points) => {
      expect(patternOf({ ...filled('proportion', []), points }).pattern).toBe('own');
    },
  );
});
