import { compileExpression } from '../../../../src/criteria/expressions/compile-expression';
import { parseExpression } from '../../../../src/criteria/expressions/parse-expression';

const places = new Map<string, string | number>([
  ['a', 'C5'],
  ['b', 'C6'],
  ['c', "'Số liệu (1)'!$C$7"],
  ['max', 3],
]);

const formulaOf = (text: string, place?: string): string | null => {
  const outcome = parseExpression(text, [...places.keys()]);
  if (!outcome.ok) throw new Error(`${text}: ${outcome.error.code}`);
  return compileExpression(outcome.value, (input) => place ?? places.get(input) ?? '');
};

/** What stands between IFERROR and "". */
const bodyOf = (text: string): string | null => formulaOf(text)?.replace(/^IFERROR\((.*),""\)$/, '$1') ?? null;

describe('the formula of a rule', () => {
  it('is blank where the rule has no value', () => {
    expect(formulaOf('b / a * max')).toBe('IFERROR(IF(AND(ISNUMBER(C6),ISNUMBER(C5)),C6/C5*3,NA()),"")');
  });

  it.each([
    ['a', 'IF(ISNUMBER(C5),C5,NA())'],
    ['1 + 2 * 3', '1+2*3'],
    ['(1 + 2) * -3', '(1+2)*-3'],
    ['8 - (4 - 2)', '8-(4-2)'],
    ['8 / (4 / 2)', '8/ROUND(4/2,9)'],
    ['max * 70%', '3*70%'],
    ['--2 - -max', '-(-2)--3'],
    ['abs(-max)', 'ABS(-3)'],
    ['round(2 / max, 1)', 'ROUND(ROUND(2/3,9),1)'],
    ['roundUp(round(2, 1), 0) + roundDown(1, 0)', 'ROUNDUP(ROUND(2,1),0)+ROUNDDOWN(1,0)'],
    ['min(1, max(2, 3), sum(4))', 'MIN(1,MAX(2,3),SUM(4))'],
    ['if(1 / max <> 2, 3, 4)', 'IF(ROUND(1/3,9)<>2,3,4)'],
    ['if(max > 1 and max > 2 and max > 3, 1, 0)', 'IF(AND(3>1,3>2,3>3),1,0)'],
    ['if(max > 1 or not (max > 2), 1, 0)', 'IF(OR(3>1,NOT(3>2)),1,0)'],
    ['if(max > 1 and (max > 2 and max > 3), 1, 0)', 'IF(AND(3>1,AND(3>2,3>3)),1,0)'],
    ['ifBlank(a, 1)', 'IF(ISNUMBER(C5),C5,1)'],
    ['ifBlank(max, 1)', '3'],
    ['a + ifBlank(a, 1)', 'IF(ISNUMBER(C5),C5+C5,NA())'],
    ['ifBlank(1 / a, 1)', 'IFERROR(IF(ISNUMBER(C5),1/C5,NA()),1)'],
  ])('says what the rule says: %p is %p', (text, body) => {
    expect(bodyOf(text)).toBe(body);
  });

  it('asks for an input where the rule needs it, and only once', () => {
    expect(bodyOf('if(a = 0, max, b / a * max)')).toBe(
      'IF(ISNUMBER(C5),IF(ROUND(C5,9)=0,3,IF(ISNUMBER(C6),C6/C5*3,NA())),NA())',
    );
    expect(bodyOf('if(1 > 2, a, -a)')).toBe('IF(ISNUMBER(C5),IF(1>2,C5,-C5),NA())');
    expect(bodyOf('bands(1, below 2: c, from 2: c + 1)')).toBe(
      "IF(ISNUMBER('Số liệu (1)'!$C$7),IF(1>=2,'Số liệu (1)'!$C$7+1,'Số liệu (1)'!$C$7),NA())",
    );
  });

  it('goes through bands from the highest, in whatever order the rule has them', () => {
    const formula = 'IF(1/3>=100%,2,IF(1/3>=80%,1,0))'.replaceAll('1/3', 'ROUND(1/3,9)');
    expect(bodyOf('bands(1 / max, below 80%: 0, from 80% to below 100%: 1, from 100%: 2)')).toBe(formula);
    expect(bodyOf('bands(1 / max, from 100%: 2, from 80% to below 100%: 1, below 80%: 0)')).toBe(formula);
  });

  it('is none where Excel would refuse it', () => {
    const fifty = Array.from({ length: 50 }, () => 'a').join(' + ');
    expect(formulaOf(fifty, 'C5')).not.toBeNull();
    expect(formulaOf(fifty, `'${'x'.repeat(200)}'!C5`)).toBeNull();
    const calls = (depth: number) => `${'ABS('.repeat(depth)}C5${')'.repeat(depth)}`;
    expect(formulaOf('a', calls(60))).not.toBeNull();
    expect(formulaOf('a', calls(63))).toBeNull();
  });
});
