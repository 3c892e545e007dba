import type { Measure } from '../../../src/criteria/criteria-set';
import type { CellValue } from '../../../src/workbook/snapshot';
import { judgedBy, scoredBy } from './measure-kinds';

const grades = [
  { title: { vi: 'Hoàn thành xuất sắc nhiệm vụ', en: 'Excellent' }, words: ['Xuất sắc', 'A'] },
  { title: { vi: 'Hoàn thành tốt nhiệm vụ' }, words: ['Tốt', 'B'] },
  { title: { vi: 'Hoàn thành nhiệm vụ' }, words: ['C'] },
];
const good: Measure = { kind: 'levels', levels: grades, atLeast: 1 };

/** "Tốt: 2 điểm; khá: 1,5 điểm; trung bình: 0 điểm." */
const scored: Measure = {
  kind: 'levels',
  levels: [
    { title: { vi: 'Tốt' }, points: 2 },
    { title: { vi: 'Khá' }, points: 1.5 },
    { title: { vi: 'Trung bình' }, points: 0 },
  ],
};

describe('a level that must be reached', () => {
  it.each<[CellValue, ...string[]]>([
    ['Hoàn thành xuất sắc nhiệm vụ', 'met'],
    ['excellent', 'met'],
    ['Tốt', 'met'],
    ['TỐT.', 'met'],
    ['Tốt'.normalize('NFD'), 'met'],
    ['Xếp loại: Tốt', 'met'],
    ['Loại B', 'met'],
    ['☐ Xuất sắc ☑ Tốt ☐ C', 'met'],
    ['Hoàn thành nhiệm vụ', 'notMet', 'criterion-not-met'],
    ['loại C', 'notMet', 'criterion-not-met'],
    ['Đạt', 'met'],
    ['Chưa đạt', 'notMet', 'criterion-not-met'],
    ['Không áp dụng', 'notApplicable'],
    ['Yếu', 'blank', 'level-unrecognised'],
    ['☑ Xuất sắc ☑ Tốt', 'blank', 'level-unrecognised'],
    [null, 'blank', 'level-missing'],
    [{ error: '#REF!' }, 'blank', 'formula-error'],
  ])('where %p is stated: %s', (value, ...expected) => {
    expect(judgedBy(good, value)).toEqual(expected);
  });
});

describe('a level with points', () => {
  it.each<[CellValue, CellValue, ...unknown[]]>([
    ['Tốt', 2, 'met', 2],
    ['Khá', 1.5, 'notMet', 1.5, 'points-lost'],
    ['Khá', 2, 'met', 2, 'score-mismatch'],
    ['Trung bình', 0, 'notMet', 0, 'points-lost'],
    ['Khá', null, 'blank', null, 'score-missing'],
    [null, 1.5, 'notMet', 1.5, 'points-lost'],
    [null, 1, 'notMet', 1, 'score-not-a-level'],
    ['Theo báo cáo số 5', 2, 'met', 2],
    ['Không áp dụng', null, 'notApplicable', null],
    [null, null, 'blank', null, 'score-missing'],
  ])('where %p is stated and %p points: %s', (stated, self, ...expected) => {
    expect(scoredBy(scored, stated, self)).toEqual(expected);
  });
});
