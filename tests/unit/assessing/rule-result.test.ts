import type { Measure } from '../../../src/criteria/criteria-set';
import type { CellValue } from '../../../src/workbook/snapshot';
import { judgedBy, scoredBy } from './measure-kinds';

const cases = [
  { name: 'a', title: { vi: 'Tổng số kiến nghị' }, of: 'count' as const },
  { name: 'b', title: { vi: 'Đã xử lý' }, of: 'count' as const },
];

/** "(b/a) × điểm tối đa; b/a < 0,7 thì điểm là 0; không có kiến nghị thì được điểm tối đa." */
const handled: Measure = {
  kind: 'rule',
  inputs: cases,
  points: 'if(b / a < 70%, 0, b / a * max)',
  maximum: 2,
  whenNone: 2,
};
const share: Measure = {
  kind: 'rule',
  inputs: [{ name: 'r', title: { vi: 'Tỷ lệ giải ngân' }, of: 'percentage' }],
  points: 'r * max',
  maximum: 3,
};
const more: Measure = { kind: 'rule', inputs: cases, met: 'b / a >= 70%' };

describe('points by a rule over two figures', () => {
  it.each<[CellValue, CellValue, ...unknown[]]>([
    ['10; 10', 2, 'met', 2],
    ['10; 7', 1.4, 'notMet', 1.4, 'points-lost'],
    ['10000; 6999', 0, 'notMet', 0, 'points-lost'],
    ['10; 7', 0, 'notMet', 0, 'score-mismatch'],
    ['Tổng số kiến nghị: 3; đã xử lý: 3', 2, 'met', 2],
    ['Đã xử lý: 8 kiến nghị\nTổng số kiến nghị: 10 kiến nghị', 1.6, 'notMet', 1.6, 'points-lost'],
    ['a = 3; b = 3', 1, 'notMet', 1, 'score-mismatch'],
    ['10; ; 7;', 1.4, 'notMet', 1.4, 'points-lost'],
    ['Tổng số kiến nghị : 10 ;  Đã xử lý :  7 ', 0, 'notMet', 0, 'score-mismatch'],
    ['10; Đã xử lý: 7', 0, 'notMet', 0, 'points-lost'],
    ['10; 7; 3', 0, 'notMet', 0, 'points-lost'],
    ['0; 5', 0, 'notMet', 0, 'points-lost'],
    ['0; 0', 1, 'notMet', 1, 'score-mismatch'],
    ['0; 0', 2, 'met', 2],
    ['0/0', 2, 'met', 2],
    ['Không có kiến nghị', 0, 'notMet', 0, 'score-mismatch'],
    ['10; 12', 2, 'met', 2],
    ['10; 12', 2.4, 'met', 2.4, 'score-mismatch'],
    ['10; -1', 1, 'notMet', 1, 'value-out-of-range'],
    ['7; 6', 1.71, 'notMet', 1.71, 'points-lost'],
    ['7; 6', 1.73, 'notMet', 1.73, 'score-mismatch'],
    ['7', 1.5, 'notMet', 1.5, 'points-lost'],
    ['đầy đủ', 2.5, 'met', 2.5, 'score-above-maximum'],
    ['10; 7', null, 'blank', null, 'score-missing'],
    ['Không áp dụng', null, 'notApplicable', null],
    [null, null, 'blank', null, 'score-missing'],
    [{ error: '#REF!' }, 2, 'met', 2, 'formula-error'],
  ])('where %p is stated and %p points: %s', (stated, self, ...expected) => {
    expect(scoredBy(handled, stated, self)).toEqual(expected);
  });
});

it('a figure is known by its whole name, whatever signs are in it', () => {
  const parts: Measure = {
    kind: 'rule',
    inputs: [
      { name: 'p', title: { vi: 'Phần 0,25 điểm: đạt (1) hay không (0)' }, of: 'number' },
      { name: 'q', title: { vi: 'Phần 0,75 điểm: đạt (1) hay không (0)' }, of: 'number' },
    ],
    points: 'if(p = 1, 0.25, 0) + if(q = 1, 0.75, 0)',
    maximum: 1,
  };
  const stated = 'Phần 0,75 điểm: đạt (1) hay không (0): 1; Phần 0,25 điểm: đạt (1) hay không (0): 0';
  expect(scoredBy(parts, stated, 0.75)).toEqual(['notMet', 0.75, 'points-lost']);
  expect(scoredBy(parts, stated, 1)).toEqual(['met', 1, 'score-mismatch']);
});

describe('points by a rule over one percentage', () => {
  it.each<[CellValue, CellValue, ...unknown[]]>([
    ['70%', 2.1, 'notMet', 2.1, 'points-lost'],
    [0.7, 2.1, 'notMet', 2.1, 'points-lost'],
    ['69,99%', 2.1, 'notMet', 2.1, 'points-lost'],
    ['69,99%', 2.12, 'notMet', 2.12, 'score-mismatch'],
    ['14/20', 2.1, 'notMet', 2.1, 'points-lost'],
    ['12/10', 3, 'met', 3, 'value-out-of-range'],
    ['120%', 3, 'met', 3, 'value-out-of-range'],
    ['r: 100%', 3, 'met', 3],
    ['Tỷ lệ giải ngân = 100%', 1, 'notMet', 1, 'score-mismatch'],
  ])('where %p is stated and %p points: %s', (stated, self, ...expected) => {
    expect(scoredBy(share, stated, self)).toEqual(expected);
  });
});

describe('a rule that says what is met', () => {
  it.each<[CellValue, ...string[]]>([
    ['10; 7', 'met'],
    ['10000; 6999', 'notMet', 'criterion-not-met'],
    ['Đạt', 'met'],
    ['Chưa đạt', 'notMet', 'criterion-not-met'],
    ['Không áp dụng', 'notApplicable'],
    ['0; 0', 'blank', 'inputs-unreadable'],
    ['10', 'blank', 'inputs-unreadable'],
    [null, 'blank', 'inputs-missing'],
    [{ error: '#REF!' }, 'blank', 'formula-error'],
  ])('where %p is stated: %s', (value, ...expected) => {
    expect(judgedBy(more, value)).toEqual(expected);
  });
});
