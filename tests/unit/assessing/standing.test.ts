import { assess } from '../../../src/assessing/assess';
import type { CriteriaSet } from '../../../src/criteria/criteria-set';
import { countText, headlineText } from '../../../src/i18n/unit-figures';
import { headFigure } from '../../../src/taskpane/head-figure';
import type { CellValue } from '../../../src/workbook/snapshot';
import { judged, points, setOf, tableOf } from './tables';

const months: CriteriaSet['groups'][number]['criteria'][number] = {
  number: '3',
  measure: { kind: 'amount', of: 'count' },
  evidence: 'none',
};
const rule: CriteriaSet['fewestMonths'] = { months: 9, title: { vi: 'Từ 9 tháng' }, statedIn: '3' };

describe('a criterion that only states a figure', () => {
  const set: CriteriaSet = { ...setOf([judged('1'), judged('2'), months]), fewestMonths: rule };
  const stated = (second: CellValue, figure: CellValue) =>
    assess(
      tableOf([
        ['TT', 'Nội dung tiêu chí', 'Kết quả'],
        [1, 'Nội dung thứ nhất', 'Đạt'],
        [2, 'Nội dung thứ hai', second],
        [3, 'Số tháng đã thành lập', figure],
      ]),
      set,
    );

  it.each<[CellValue, CellValue, string, string | null]>([
    ['Đạt', 10, '2/2 tiêu chí đạt', null],
    ['Chưa đạt', 10, '1/2 tiêu chí đạt', 'còn 1'],
    ['Chưa đạt', null, '1/2 tiêu chí đạt', 'còn 1'],
  ])('is none of those that are judged: %p beside %p', (second, figure, headline, more) => {
    const assessment = stated(second, figure);
    expect(assessment.counts).toMatchObject({ total: 3, stated: 1 });
    expect(headlineText(assessment, 'vi')).toBe(headline);
    expect(headFigure(assessment, 'vi').more).toBe(more);
  });

  it('is none of those that give points either', () => {
    const scored: CriteriaSet = { ...setOf([points('1', 5), points('2', 5), months]), fewestMonths: rule };
    const assessment = assess(
      tableOf([
        ['TT', 'Nội dung tiêu chí', 'Điểm tối đa', 'Kết quả', 'Điểm tự chấm'],
        [1, 'Nội dung thứ nhất', 5, null, 5],
        [2, 'Nội dung thứ hai', 5, null, 4],
        [3, 'Số tháng đã thành lập', null, 10, null],
      ]),
      scored,
    );
    expect([headlineText(assessment, 'vi'), countText(assessment, 'vi')]).toEqual([
      '9/10 điểm',
      '1/2 tiêu chí đủ điểm',
    ]);
  });
});
