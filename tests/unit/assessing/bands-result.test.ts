import { assess } from '../../../src/assessing/assess';
import type { Measure } from '../../../src/criteria/criteria-set';
import type { CellValue } from '../../../src/workbook/snapshot';
import { points, setOf, tableOf } from './tables';

/** "Đạt 100 %: 2 điểm; từ 80 % đến dưới 100 %: 1 điểm; từ 70 % đến dưới 80 %: 0,5 điểm; dưới 70 %: 0 điểm." */
const share: Measure = {
  kind: 'bands',
  of: 'percentage',
  maximum: 2,
  bands: [
    { below: 70, points: 0 },
    { from: 70, below: 80, points: 0.5 },
    { from: 80, below: 100, points: 1 },
    { from: 100, points: 2 },
  ],
};
const shareOrNone: Measure = { ...share, whenNone: 2 };

/** "Từ 02 mô hình trở lên: 1 điểm; 01 mô hình: 0,5 điểm; không có: 0 điểm." */
const count: Measure = {
  kind: 'bands',
  of: 'count',
  maximum: 1,
  bands: [
    { from: 0, below: 1, points: 0 },
    { from: 1, below: 2, points: 0.5 },
    { from: 2, points: 1 },
  ],
};

const header = ['TT', 'Nội dung tiêu chí', 'Điểm tối đa', 'Kết quả', 'Điểm tự chấm', 'Điểm thẩm định'];

function assessed(measure: Measure, amount: CellValue, self: CellValue, verified: CellValue = null) {
  const maximum = measure.kind === 'bands' ? measure.maximum : 0;
  const table = tableOf([
    header,
    [1, 'Nội dung thứ nhất', maximum, amount, self, verified],
    [2, 'Nội dung thứ hai', 5, null, 5, null],
  ]);
  const { criteria, findings } = assess(table, setOf([{ number: '1', measure, evidence: 'none' }, points('2', 5)]));
  return { criterion: criteria[0], findings: findings.filter(({ criterion }) => criterion === '1') };
}

function outcome(measure: Measure, amount: CellValue, self: CellValue) {
  const { criterion, findings } = assessed(measure, amount, self);
  return [criterion?.result, criterion?.score, ...findings.map(({ code }) => code)];
}

describe('points in bands of a percentage', () => {
  it.each<[CellValue, CellValue, ...unknown[]]>([
    ['100%', 2, 'met', 2],
    ['99,99%', 1, 'notMet', 1, 'points-lost'],
    ['80%', 1, 'notMet', 1, 'points-lost'],
    [0.7999, 0.5, 'notMet', 0.5, 'points-lost'],
    ['70%', 0.5, 'notMet', 0.5, 'points-lost'],
    [0.7, 0.5, 'notMet', 0.5, 'points-lost'],
    ['14/20', 0.5, 'notMet', 0.5, 'points-lost'],
    ['69,99%', 0, 'notMet', 0, 'points-lost'],
    [0, 0, 'notMet', 0, 'points-lost'],
    ['70%', 0, 'notMet', 0, 'score-mismatch'],
    ['69,99%', 0.5, 'notMet', 0.5, 'score-mismatch'],
    ['100%', 3, 'met', 3, 'score-mismatch'],
    ['70%', '0,5', 'notMet', 0.5, 'number-as-text', 'points-lost'],
    ['dưới 70%', 0, 'notMet', 0, 'points-lost'],
    ['từ 80% trở lên', 1, 'notMet', 1, 'points-lost'],
    ['trên 60%', 0.7, 'notMet', 0.7, 'score-not-a-level'],
    [null, 1, 'notMet', 1, 'points-lost'],
    [null, 1.5, 'notMet', 1.5, 'score-not-a-level'],
    [null, -1, 'notMet', -1, 'score-negative'],
    [null, 2.5, 'met', 2.5, 'score-above-maximum'],
    ['Đã triển khai', 2, 'met', 2],
    ['70%', null, 'blank', null, 'score-missing'],
    [null, null, 'blank', null, 'score-missing'],
    ['130%', 2, 'met', 2, 'value-out-of-range'],
    ['14/20 (90%)', 1, 'notMet', 1, 'result-conflict'],
    ['0/0', 2, 'met', 2, 'value-out-of-range'],
    ['Không áp dụng', null, 'notApplicable', null],
    [null, 'Không áp dụng', 'notApplicable', null],
    ['Không phát sinh', null, 'notApplicable', null],
    [{ error: '#DIV/0!' }, 2, 'met', 2, 'formula-error'],
  ])('where %p is stated and %p points: %s', (amount, self, ...expected) => {
    expect(outcome(share, amount, self)).toEqual(expected);
  });

  it.each<[CellValue, CellValue, ...unknown[]]>([
    ['0/0', 2, 'met', 2],
    ['Không phát sinh', 2, 'met', 2],
    ['Không có kiến nghị', 2, 'met', 2],
    ['Không có kiến nghị', 0, 'notMet', 0, 'score-mismatch'],
    ['Không phát sinh', null, 'blank', null, 'score-missing'],
    ['Không áp dụng', null, 'notApplicable', null],
    ['0/5', 0, 'notMet', 0, 'points-lost'],
  ])('with points for when nothing arose: %p and %p points', (amount, self, ...expected) => {
    expect(outcome(shareOrNone, amount, self)).toEqual(expected);
  });

  it('are mended to those that the amount gives', () => {
    expect(assessed(share, '70%', 1).findings).toMatchObject([
      { code: 'score-mismatch', found: 1, expected: 0.5, fix: { value: 0.5 } },
    ]);
    expect(assessed(share, '100%', null).findings).toMatchObject([
      { code: 'score-missing', expected: 2, fix: { value: 2 } },
    ]);
  });

  it('are the appraiser’s to judge, whatever the unit stated', () => {
    expect(assessed(share, '100%', 2, 1).findings).toEqual([]);
    expect(assessed(share, '100%', 2, 1.5).findings.map(({ code }) => code)).toEqual(['score-not-a-level']);
  });

  it('are those of the amount where the form has no column for points', () => {
    const table = tableOf([
      ['TT', 'Nội dung tiêu chí', 'Kết quả', 'Ghi chú'],
      [1, 'Nội dung thứ nhất', '85%', null],
      [2, 'Nội dung thứ hai', '100%', null],
    ]);
    const criteria = ['1', '2'].map((number) => ({ number, measure: share, evidence: 'none' as const }));
    const assessment = assess(table, setOf(criteria));
    expect([assessment.score, assessment.maxScore]).toEqual([3, 4]);
  });
});

describe('points in bands of a count', () => {
  it.each<[CellValue, CellValue, ...unknown[]]>([
    [2, 1, 'met', 1],
    ['02 mô hình', 1, 'met', 1],
    ['Có 01 mô hình', 0.5, 'notMet', 0.5, 'points-lost'],
    [0, 0, 'notMet', 0, 'points-lost'],
    [1, 1, 'met', 1, 'score-mismatch'],
    [1.5, 1, 'met', 1, 'value-out-of-range'],
  ])('where %p is stated and %p points: %s', (amount, self, ...expected) => {
    expect(outcome(count, amount, self)).toEqual(expected);
  });
});
