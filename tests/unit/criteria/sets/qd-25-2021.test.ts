import { assess } from '../../../../src/assessing/assess';
import { chooseCriteriaSet } from '../../../../src/assessing/choose-criteria-set';
import { builtInSets } from '../../../../src/criteria/built-in-sets';
import { leavesOf, maximumScoreOf } from '../../../../src/criteria/leaves';
import type { CellValue } from '../../../../src/workbook/snapshot';
import { builtIn, judgedBy, judgedForm } from './forms';

const set = builtIn('qd-25-2021');
const all = Object.fromEntries(leavesOf(set).map(({ number }): [string, CellValue] => [number, 'Đạt']));

describe('Quyết định 25/2021/QĐ-TTg', () => {
  it('has five criteria of 2, 6, 3, 5 and 4 indicators, and no points that were not seen', () => {
    expect(set.groups.map(({ criteria }) => criteria.length)).toEqual([2, 6, 3, 5, 4]);
    expect(maximumScoreOf(set)).toBeNull();
  });

  it('leaves to be confirmed what depends on points, and on the leaders', () => {
    const { recognition } = assess(judgedForm(set, all), set);
    expect(recognition?.id).toBe('dat-chuan');
    expect(recognition?.unconfirmed).toHaveLength(3);
  });

  it.each<[CellValue, string]>([
    [0, 'met'],
    ['0 người', 'met'],
    [1, 'notMet'],
    ['Không áp dụng', 'notApplicable'],
    [null, 'blank'],
  ])('indicator 5.3, nobody disciplined: %p is %s', (value, result) => {
    expect(judgedBy(set, { ...all, '5.3': value }).results[18]).toBe(result);
  });

  it('is known by its numbers', () => {
    expect(chooseCriteriaSet(judgedForm(set, all), builtInSets()).chosen?.id).toBe(set.id);
  });
});
