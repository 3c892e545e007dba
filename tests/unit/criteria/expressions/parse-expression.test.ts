import * as fc from 'fast-check';
import { compileExpression } from '../../../../src/criteria/expressions/compile-expression';
import { parseExpression } from '../../../../src/criteria/expressions/parse-expression';
import { printExpression } from '../../../../src/criteria/expressions/print-expression';
import { expressions, inputNames } from './arbitrary-expression';

const parse = (text: string) => parseExpression(text, [...inputNames, 'soVuViec']);

const printed = (text: string): string => {
  const outcome = parse(text);
  return outcome.ok ? printExpression(outcome.value) : outcome.error.code;
};

const errorOf = (text: string) => {
  const outcome = parse(text);
  return outcome.ok ? null : outcome.error;
};

describe('a rule', () => {
  it.each([
    ['a+b*c', 'a + b * c'],
    ['(a+b)*c', '(a + b) * c'],
    ['a-(b-c)', 'a - (b - c)'],
    ['(a-b)-c', 'a - b - c'],
    ['a/(b*c)', 'a / (b * c)'],
    ['a/b*c', 'a / b * c'],
    ['-a*b', '-a * b'],
    ['-(a*b)', '-(a * b)'],
    ['a - -b', 'a - -b'],
    ['--a', '-(-a)'],
    ['70 %', '70%'],
    ['1.00', '1'],
    ['((a))', 'a'],
    ['max(max, a)', 'max(max, a)'],
    ['soVuViec * 2', 'soVuViec * 2'],
    ['if(a>1 or b>2 and c>3, 1, 0)', 'if(a > 1 or b > 2 and c > 3, 1, 0)'],
    ['if((a>1 or b>2) and c>3, 1, 0)', 'if((a > 1 or b > 2) and c > 3, 1, 0)'],
    ['if(not a>1 and b>2, 1, 0)', 'if(not (a > 1) and b > 2, 1, 0)'],
    ['if(not (a>1 and b>2), 1, 0)', 'if(not (a > 1 and b > 2), 1, 0)'],
    ['if(a+1 <> b, 1, 0)', 'if(a + 1 <> b, 1, 0)'],
    [
      'bands(a, from 100%: 2, below 80%: 0, from 80% to below 100%: 1)',
      'bands(a, from 100%: 2, below 80%: 0, from 80% to below 100%: 1)',
    ],
    ['bands(a,below -5:0,from -5:b/a)', 'bands(a, below -5: 0, from -5: b / a)'],
    ['round(\n  a,\t2)', 'round(a, 2)'],
  ])('%p is read as %p', (text, canonical) => {
    expect(printed(text)).toBe(canonical);
  });

  it('that is printed and read again is the same rule', () => {
    const compilable = expressions.filter((expression) => compileExpression(expression, () => '$A$1') !== null);
    fc.assert(
      fc.property(compilable, (expression) => {
        const text = printExpression(expression);
        const outcome = parse(text);
        const isTooLong =
          !outcome.ok && (outcome.error.code === 'too-long' || outcome.error.code === 'too-large-for-excel');
        if (!isTooLong) expect(outcome).toEqual({ ok: true, value: expression });
      }),
    );
  });

  it('is read or refused, whatever the text', () => {
    const parts = fc.constantFrom(
      ...['a', 'b', 'max', 'if', 'bands', 'round', '(', ')', ',', ':', '+', '-', '*', '/', '<', '>=', '<>', ' ', '%'],
      ...['1', '2.5', 'and', 'or', 'not', 'from', 'to', 'below', 'ố', '"', '.', '__proto__'],
    );
    const texts = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(parts, { maxLength: 40 }).map((list) => list.join(' ')),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const outcome = parse(text);
        if (outcome.ok) return;
        expect(outcome.error.position).toBeGreaterThanOrEqual(0);
        expect(outcome.error.position).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('a rule is refused', () => {
  it.each<[string, object]>([
    ['', { code: 'operand-missing', position: 0, found: null }],
    ['a +', { code: 'operand-missing', position: 3, found: null }],
    ['a + * b', { code: 'operand-missing', position: 4, found: '*' }],
    ['and(a, b)', { code: 'operand-missing', position: 0, found: 'and' }],
    ['a b', { code: 'operator-missing', position: 2, found: 'b' }],
    ['a, b', { code: 'operator-missing', position: 1, found: ',' }],
    ['a)', { code: 'bracket-not-open', position: 1 }],
    ['(a', { code: 'sign-missing', position: 2, expected: ')', found: null }],
    ['min(a b)', { code: 'sign-missing', position: 6, expected: ')', found: 'b' }],
    ['a * 2,5', { code: 'decimal-comma', position: 4, found: '2,5' }],
    ['min(2,5)', { code: 'decimal-comma', position: 4, found: '2,5' }],
    ['1.000.000', { code: 'number-malformed', position: 0, found: '1.000.000' }],
    ['.5', { code: 'number-malformed', position: 0, found: '.5' }],
    ['1e5', { code: 'number-malformed', position: 0, found: '1e5' }],
    ['0.1234567', { code: 'number-too-exact', position: 0, found: '0.1234567', digits: 15, decimals: 6 }],
    ['1234567890123456', { code: 'number-too-exact', position: 0, found: '1234567890123456', digits: 15, decimals: 6 }],
    ['a%', { code: 'percent-not-after-number', position: 1 }],
    ['a × b', { code: 'sign-unknown', position: 2, found: '×', instead: '*' }],
    ['if(a ≥ 1; 1; 0)', { code: 'sign-unknown', position: 5, found: '≥', instead: '>=' }],
    ['a ^ 2', { code: 'sign-unknown', position: 2, found: '^', instead: null }],
    ['số + 1', { code: 'name-not-ascii', position: 0, found: 'số' }],
    ['d', { code: 'name-unknown', position: 0, found: 'd', known: ['a', 'b', 'c', 'max', 'soVuViec'] }],
    ['toString', { code: 'name-unknown', position: 0, found: 'toString', known: ['a', 'b', 'c', 'max', 'soVuViec'] }],
    ['1 + 2 > 2', { code: 'number-expected', position: 0 }],
    ['a + (b > 1)', { code: 'number-expected', position: 4 }],
    ['-(a > 1)', { code: 'number-expected', position: 1 }],
    ['min(a, b > 1)', { code: 'number-expected', position: 7 }],
    ['if(a, 1, 0)', { code: 'condition-expected', position: 3 }],
    ['if(not a, 1, 0)', { code: 'condition-expected', position: 7 }],
    ['if(a > 1 and b, 1, 0)', { code: 'condition-expected', position: 13 }],
    ['if(70% <= a < 80%, 1, 0)', { code: 'comparison-chained', position: 3 }],
    ['if(a > 1, 2)', { code: 'argument-count', position: 0, name: 'if', minimum: 3, maximum: 3, found: 2 }],
    ['1 + abs(a, b)', { code: 'argument-count', position: 4, name: 'abs', minimum: 1, maximum: 1, found: 2 }],
    ['min()', { code: 'argument-count', position: 0, name: 'min', minimum: 1, maximum: 255, found: 0 }],
    ['ifBlank(a)', { code: 'argument-count', position: 0, name: 'ifBlank', minimum: 2, maximum: 2, found: 1 }],
    ['round(a, b)', { code: 'digits-not-constant', position: 9, name: 'round', maximum: 6 }],
    ['roundUp(a, 0.5)', { code: 'digits-not-constant', position: 11, name: 'roundUp', maximum: 6 }],
    ['roundDown(a, 7)', { code: 'digits-not-constant', position: 13, name: 'roundDown', maximum: 6 }],
    ['bands(a)', { code: 'sign-missing', position: 7, expected: ',', found: ')' }],
    ['bands(a, 80%: 1)', { code: 'band-malformed', position: 9, found: '80%' }],
    ['bands(a, below b: 1)', { code: 'band-limit-not-constant', position: 15, found: 'b' }],
    ['bands(a, below 1 0)', { code: 'sign-missing', position: 17, expected: ':', found: '0' }],
    ['bands(a, from 1 to 2: 0)', { code: 'sign-missing', position: 19, expected: 'below', found: '2' }],
  ])('%p', (text, error) => {
    expect(errorOf(text)).toEqual(error);
  });

  it.each<[string, string, string | null, string | null]>([
    ['below 80%: 0, from 90%: 1', 'bands-gap', '80%', '90%'],
    ['below 80%: 0, from 80% to below 100%: 1', 'bands-gap', '100%', null],
    ['from 0: 1', 'bands-gap', null, '0'],
    ['below 80%: 0, from 70%: 1', 'bands-overlap', '70%', '80%'],
    ['below 10: 0, from 2 to below 5: 1, from 10: 2', 'bands-overlap', '2', '5'],
    ['below 80%: 0, from 80%: 1, from 100%: 2', 'bands-overlap', '100%', null],
    ['below 80%: 0, below 100%: 1, from 100%: 2', 'bands-overlap', null, '80%'],
    ['below 80%: 0, from 80% to below 80%: 1, from 80%: 2', 'band-empty', '80%', '80%'],
    ['below 0.8: 0, from 80% to below 0.5: 1, from 50%: 2', 'band-empty', '80%', '0.5'],
  ])('with the bands %p', (bands, code, from, below) => {
    expect(errorOf(`bands(a, ${bands})`)).toEqual({ code, position: 7, from, below });
  });

  it('when it is longer than anyone can follow, or more deeply nested', () => {
    expect(errorOf(`a${' + a'.repeat(250)}`)).toEqual({ code: 'too-long', position: 1000, maximum: 1000 });
    expect(errorOf(`${'('.repeat(40)}a${')'.repeat(40)}`)).toEqual({ code: 'too-deep', position: 32, maximum: 32 });
    expect(errorOf(`${'-'.repeat(40)}a`)).toEqual({ code: 'too-deep', position: 32, maximum: 32 });
  });

  it('when Excel would refuse its formula', () => {
    expect(errorOf(`min(${Array.from({ length: 256 }, () => 'a').join(',')})`)).toMatchObject({
      code: 'argument-count',
      maximum: 255,
      found: 256,
    });
    const nested = (depth: number): string =>
      depth === 0 ? 'a' : `bands(${nested(depth - 1)}, below 1: 0, from 1 to below 2: 1, from 2: 2)`;
    expect(errorOf(nested(2))).toBeNull();
    expect(errorOf(nested(15))).toEqual({ code: 'too-large-for-excel', position: 0 });
    const steps = Array.from({ length: 30 }, (_, step) => `from ${step} to below ${step + 1}: ${step}`).join(', ');
    expect(errorOf(`bands(a, below 0: 0, ${steps}, from 30: 30)`)).toBeNull();
  });

  it.each(['and', 'số', '2a', 'a b', ''])('when an input is called %p', (name) => {
    expect(parseExpression('1', ['a', name])).toEqual({
      ok: false,
      error: { code: 'input-name-unusable', position: 0, found: name },
    });
  });
});
