import { evaluateExpression } from '../../../../src/criteria/expressions/evaluate-expression';
import { parseExpression } from '../../../../src/criteria/expressions/parse-expression';

const inputs = new Map<string, number | null>([
  ['a', 20],
  ['b', 14],
  ['zero', 0],
  ['blank', null],
  ['strange', NaN],
]);

const valueOf = (text: string): number | null => {
  const outcome = parseExpression(text, [...inputs.keys(), 'absent', 'constructor']);
  if (!outcome.ok) throw new Error(`${text}: ${outcome.error.code}`);
  return evaluateExpression(outcome.value, inputs);
};

describe('the value of a rule', () => {
  it.each([
    ['1 + 2 * 3 - 4 / 8', 6.5],
    ['-a + b', -6],
    ['-(a - b) * -2', 12],
    ['50%', 0.5],
    ['min(a, b, 3) + max(a, b) + sum(1, 2, 3) + abs(-4)', 33],
    ['round(b / a, 1) + roundDown(2.99, 1) + roundUp(2.01, 1)', 5.7],
    ['if(a > b, 1, 2)', 1],
    ['if(a < b, 1, 2)', 2],
    ['if(a >= 20 and b <= 14, 1, 2)', 1],
    ['if(a <> 20 or b = 14, 1, 2)', 1],
    ['if(not (a = 20), 1, 2)', 2],
    ['bands(b, below 10: 1, from 10 to below 14: 2, from 14: 3)', 3],
    ['bands(-b, from 0: 1, below 0: 2)', 2],
    ['ifBlank(blank, 7)', 7],
    ['ifBlank(b / zero, 7)', 7],
    ['ifBlank(a, 7)', 20],
  ])('%p is %p', (text, value) => {
    expect(valueOf(text)).toBe(value);
  });

  it.each([
    ['0.1 + 0.2', 0.3],
    ['if(0.1 + 0.2 = 0.3, 1, 0)', 1],
    ['if(0.1 + 0.2 > 0.3, 1, 0)', 0],
    ['if(0.7 * 3 >= 2.1, 1, 0)', 1],
    ['if(1 - 0.9 < 10%, 1, 0)', 0],
    ['bands(0.1 * 3 / 30%, below 1: 0, from 1: 1)', 1],
    ['roundDown(4.1 * 100, 0)', 410],
    ['round(1.005, 2)', 1.01],
  ])('has no noise of binary fractions: %p is %p', (text, value) => {
    expect(valueOf(text)).toBe(value);
  });

  it.each([
    'blank',
    'absent',
    'strange',
    'constructor',
    'blank * 0',
    '-blank',
    'min(a, blank)',
    'sum(a, blank)',
    'round(blank, 0)',
    'a / zero',
    'zero / zero',
    'a / (0.3 - 0.1 - 0.2)',
    'if(blank = 0, 1, 2)',
    'if(a = 20 or blank = 0, 1, 2)',
    'if(a = 0 and blank = 0, 1, 2)',
    'if(not (blank = 0), 1, 2)',
    'bands(blank, below 1: 0, from 1: 1)',
    'bands(a, below 1: 0, from 1: blank)',
    'ifBlank(blank, blank)',
    `${'999999999999999 * '.repeat(25)}1`,
  ])('is none for %p', (text) => {
    expect(valueOf(text)).toBeNull();
  });

  it.each([
    ['if(zero = 0, 3, b / zero)', 3],
    ['if(zero <> 0, blank, 3)', 3],
    ['bands(zero, below 1: 3, from 1: blank)', 3],
  ])('does not ask for what is not chosen: %p is %p', (text, value) => {
    expect(valueOf(text)).toBe(value);
  });
});
