import { chooseCriteriaSet } from '../../../../src/assessing/choose-criteria-set';
import { builtInSets } from '../../../../src/criteria/built-in-sets';
import type { CellValue } from '../../../../src/workbook/snapshot';
import { builtIn, scored, scoredForm, type Answers } from './forms';

const set = builtIn('tt-01-2018-vpcp');

function answers(...points: readonly CellValue[]): Answers {
  return Object.fromEntries(points.map((value, index) => [String(index + 1), value]));
}

describe('Thông tư 01/2018/TT-VPCP', () => {
  it('Điều 13: adds up nine indices, averages of files with one decimal among them', () => {
    // 1.5 + 2 + 1.8 + 2 + 1 + 2 + 1.9 + 2 + 1 = 15.2
    expect(scored(set, answers(1.5, 2, 1.8, 2, 1, 2, 1.9, 2, 1))).toEqual({
      points: '15.2/18',
      level: 'xuat-sac',
      findings: [],
    });
  });

  it.each<[readonly CellValue[], string, string]>([
    [[2, 2, 2, 2, 2, 2, 2, 1, 0], '15/18', 'xuat-sac'],
    [[2, 2, 2, 2, 2, 2, 1.9, 1, 0], '14.9/18', 'tot'],
    [[2, 2, 2, 2, 2, 2, 0, 0, 0], '12/18', 'tot'],
    [[2, 2, 2, 1.9, 2, 2, 0, 0, 0], '11.9/18', 'kha'],
    [[1, 1, 1, 1, 1, 1, 1, 1, 1], '9/18', 'kha'],
    [[0.9, 1, 1, 1, 1, 1, 1, 1, 1], '8.9/18', 'trung-binh'],
    [[2, 2, 2, 0, 0, 0, 0, 0, 0], '6/18', 'trung-binh'],
    [[2, 2, 1.9, 0, 0, 0, 0, 0, 0], '5.9/18', 'yeu'],
    [[0, 0, 0, 0, 0, 0, 0, 0, 0], '0/18', 'yeu'],
  ])('Điều 15: concludes from %j, %s, %s', (points, sum, level) => {
    expect(scored(set, answers(...points))).toMatchObject({ points: sum, level });
  });

  it('Điều 13: gives full points for petitions where there were none', () => {
    expect(scored(set, answers(2, 2, 2, 2, 2, 2, 2, 'Không áp dụng', 2))).toMatchObject({ points: '18/18' });
  });

  it('tells points that cannot be: above 2, below 0, between decimals, half a point where there is no average', () => {
    expect(scored(set, answers(2.1, -0.1, 1.25, null, 0.5, 2, 2, 1.5, 0.9)).findings).toEqual([
      'score-above-maximum 1',
      'score-negative 2',
      'score-step 3',
      'score-missing 4',
      'score-not-a-level 5',
      'score-not-a-level 8',
      'score-step 9',
    ]);
  });

  it('is known by its words, not by nine numbers', () => {
    const table = scoredForm(set, answers(2, 2, 2, 2, 2, 2, 2, 2, 2));
    expect(chooseCriteriaSet(table, builtInSets()).chosen?.id).toBe(set.id);
    const others = { ...table, rows: table.rows.map((row) => ({ ...row, title: 'Công tác xây dựng Đảng' })) };
    expect(chooseCriteriaSet(others, builtInSets()).chosen).toBeNull();
  });
});
