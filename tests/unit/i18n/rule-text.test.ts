import { builtInSets } from '../../../src/criteria/built-in-sets';
import { leavesOf } from '../../../src/criteria/leaves';
import type { RuleMeasure } from '../../../src/criteria/measure';
import { measureText } from '../../../src/i18n/measure-texts';
import { ruleInWords } from '../../../src/i18n/rule-text';

const rule = (points: string): RuleMeasure => ({
  kind: 'rule',
  inputs: [
    { name: 'a', title: { vi: 'Tổng số' }, of: 'count' },
    { name: 'b', title: { vi: 'Đã xử lý' }, of: 'count' },
  ],
  points,
  maximum: 2,
});

describe('a rule in words', () => {
  it.each([
    ['b / a * max', '“Đã xử lý” / “Tổng số” × điểm tối đa', '“Đã xử lý” / “Tổng số” × the maximum'],
    [
      'if(b / a < 70%, 0, b / a * max)',
      'nếu “Đã xử lý” / “Tổng số” < 70 % thì 0, còn lại “Đã xử lý” / “Tổng số” × điểm tối đa',
      '0 if “Đã xử lý” / “Tổng số” < 70%, else “Đã xử lý” / “Tổng số” × the maximum',
    ],
    [
      'min(1, b / a / 80%) * max',
      '(“Đã xử lý” / “Tổng số” / 80 %) (không quá 1) × điểm tối đa',
      '(“Đã xử lý” / “Tổng số” / 80%) (at most 1) × the maximum',
    ],
    [
      'min(25, 10 + 0.5 * roundDown(max(0, a - 2000) / 60, 0))',
      '(10 + 0,5 × (((“Tổng số” − 2000) (không dưới 0) / 60) làm tròn xuống, lấy 0 chữ số thập phân)) (không quá 25)',
      null,
    ],
    [
      'bands(b / a, below 80%: 0, from 80% to below 100%: 1, from 100%: max)',
      'theo “Đã xử lý” / “Tổng số” (dưới 80 %: 0; từ 80 % đến dưới 100 %: 1; từ 100 % trở lên: điểm tối đa)',
      'by “Đã xử lý” / “Tổng số” (below 80%: 0; from 80% to below 100%: 1; 100% or more: the maximum)',
    ],
    [
      'if(a = 1, 0.5, 0) + if(b = 1, 0.75, 0)',
      '(nếu “Tổng số” = 1 thì 0,5, còn lại 0) + (nếu “Đã xử lý” = 1 thì 0,75, còn lại 0)',
      null,
    ],
    ['(a + b) / 2', '(“Tổng số” + “Đã xử lý”) / 2', null],
    ['a - (b - 1)', '“Tổng số” − (“Đã xử lý” − 1)', null],
    [
      'if(not (a > 1 and b > 1) or b >= a, ifBlank(b, 0), sum(a, b, 1))',
      'nếu không phải (“Tổng số” > 1 và “Đã xử lý” > 1) hoặc “Đã xử lý” ≥ “Tổng số” thì “Đã xử lý” (để trống thì 0), còn lại tổng của (“Tổng số”; “Đã xử lý”; 1)',
      null,
    ],
  ])('%s', (points, vietnamese, english) => {
    expect(ruleInWords(rule(points), 'vi')).toBe(vietnamese);
    if (english !== null) expect(ruleInWords(rule(points), 'en')).toBe(english);
  });

  it('says when something is met as well', () => {
    const { points, maximum, ...judged } = rule('');
    expect([points, maximum]).toEqual(['', 2]);
    expect(measureText({ ...judged, met: 'b / a >= 70%' }, 'vi')).toBe('đạt khi “Đã xử lý” / “Tổng số” ≥ 70 %');
  });

  it('is as it is written as long as it cannot be read', () => {
    expect(ruleInWords(rule('b / c *'), 'vi')).toBe('b / c *');
  });

  it('has no letters of the file in any built-in set', () => {
    const rules = builtInSets()
      .flatMap(leavesOf)
      .flatMap(({ measure }) => (measure.kind === 'rule' ? [measure] : []));
    expect(rules.length).toBeGreaterThan(5);
    for (const one of rules) {
      const text = measureText(one, 'vi').replace(/“[^”]*”/gu, '');
      expect(one.inputs.filter(({ name }) => new RegExp(`\\b${name}\\b`).test(text))).toEqual([]);
      expect(text).not.toMatch(/\bmax\b|\bif\(/);
    }
  });
});
