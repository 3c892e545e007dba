import { chooseCriteriaSet } from '../../../../src/assessing/choose-criteria-set';
import { builtInSets } from '../../../../src/criteria/built-in-sets';
import { leavesOf, maximumScoreOf } from '../../../../src/criteria/leaves';
import { maximumOf } from '../../../../src/criteria/measure-kinds';
import type { CellValue } from '../../../../src/workbook/snapshot';
import { tableOf } from '../../assessing/tables';
import { assess } from '../../../../src/assessing/assess';
import { builtIn, pointsDue, scored, scoredForm, type Answers } from './forms';

const set = builtIn('qd-820-2025-lam-dong');
const full: Answers = Object.fromEntries(leavesOf(set).map(({ number, measure }) => [number, maximumOf(measure)]));
const NONE = 'Không áp dụng';

/** What full points come to where these do not apply. */
const without = (...numbers: readonly string[]) =>
  scored(set, { ...full, ...Object.fromEntries(numbers.map((number) => [number, NONE])) });

describe('Quyết định 820/QĐ-UBND of Lâm Đồng, the departments', () => {
  it('has 81 leaves in seven groups, 75 points in all', () => {
    expect(leavesOf(set)).toHaveLength(81);
    expect(maximumScoreOf(set)).toBe(75);
    expect(set.groups.map((group) => maximumScoreOf({ ...set, groups: [group] }))).toEqual([
      14.5, 6.5, 15, 5, 8.5, 8, 17.5,
    ]);
    expect(set.groups.map((group) => leavesOf({ ...set, groups: [group] }).length)).toEqual([13, 10, 16, 8, 13, 9, 12]);
  });

  it('concludes nothing: the limits of its classes were not seen', () => {
    expect(set.recognition).toEqual([]);
    expect(scored(set, full)).toEqual({ points: '75/75', level: null, findings: [] });
  });

  it('misses neither of the two leaves that the council scores', () => {
    expect(scored(set, { ...full, '3.4.3': null, '6.3.2': null })).toEqual({
      points: '73/75',
      level: null,
      findings: [],
    });
  });
});

describe('what does not apply to a department', () => {
  it.each(['1.6.1', '2.3.5', '3.4.2', '3.5.1', '6.1.3'])('counts in full: %s', (number) => {
    expect(without(number)).toEqual({ points: '75/75', level: null, findings: [] });
  });

  it.each<[string, string]>([
    ['1.7', '73/73'],
    ['2.1', '74/74'],
    ['3.1.5', '73/73'],
    ['3.1.6', '73/73'],
    ['4.1.3', '74/74'],
    ['4.2.2', '74/74'],
    ['5.1.3', '74.5/74.5'],
    ['5.2.1', '74.5/74.5'],
    ['5.2.2', '74.5/74.5'],
    ['6.1.1', '73/73'],
  ])('is taken out of both sums: %s gives %s', (number, points) => {
    expect(without(number)).toEqual({ points, level: null, findings: [] });
  });

  it('is 65.5 of 65.5 points with the two whole parts and five leaves taken out, as the smallest printed maximum', () => {
    expect(without('3.3.1', '3.3.2', '3.3.3', '6.3.1', '6.3.2', '3.1.5', '3.1.6', '4.2.2', '5.1.3', '5.2.2')).toEqual({
      points: '65.5/65.5',
      level: null,
      findings: [],
    });
  });

  it.each([
    ['3.3', '73.5/73.5'],
    ['6.3', '73/73'],
  ])('may be a whole part, said once on its own row: %s', (part, points) => {
    const isPart = (number: string) => number.startsWith(`${part}.`);
    const rows = leavesOf(set).flatMap((leaf): CellValue[][] => {
      const maximum = maximumOf(leaf.measure);
      const own = [leaf.number, leaf.title?.vi ?? '', maximum, isPart(leaf.number) ? null : maximum];
      return leaf.number === `${part}.1` ? [[part, 'Cả mục', null, NONE], own] : [own];
    });
    const { score, maxScore, findings } = assess(
      tableOf([['TT', 'Nội dung tiêu chí', 'Điểm tối đa', 'Điểm tự chấm'], ...rows]),
      set,
    );
    expect(`${String(score)}/${String(maxScore)}`).toBe(points);
    expect(findings).toEqual([]);
  });
});

describe('its points', () => {
  it.each<[string, CellValue, number | null]>([
    ['1.1.1', '100 %', 1],
    ['1.1.1', '99,99 %', 0.5],
    ['1.1.1', '80 %', 0.5],
    ['1.1.1', '79,99 %', 0],
    ['1.3.1', '30 %', 0.5],
    ['1.3.1', '29,99 %', 0],
    ['1.3.2', '50 %', 0.5],
    ['1.3.2', '49,99 %', 0],
    ['1.5', 3, 3],
    ['1.5', 2, 2],
    ['1.7', 'Số thu: 101; Dự toán: 100', 2],
    ['1.7', 'Số thu: 100; Dự toán: 100', 1],
    ['1.7', 'Số thu: 99; Dự toán: 100', 0],
    ['2.1', '80 %', 0.5],
    ['2.3.3', 'Đủ, đúng', 1],
    ['3.1.4', '1; 1', 1],
    ['3.1.4', '1; 0', 0.25],
    ['3.1.4', '0; 1', 0.75],
    ['3.1.6', '99,99 %', 0],
    ['3.3.2', '80 %', 0.25],
    ['3.4.1', '98 %', 2],
    ['3.4.1', '97,99 %', 1],
    ['3.4.1', '94,99 %', 0],
    ['3.5.1', 'Không phát sinh', 1.5],
    ['4.1.3', 'Đã thực hiện trước hoặc không được giao', 1],
    ['4.3.2', 'Có', 0.25],
    ['5.4.1', 'Có', 0],
    ['5.4.1', 'Có nhưng tự phát hiện, khắc phục', 0.5],
    ['5.5', '90 %', 1],
    ['5.5', '89,99 %', 0],
    ['6.1.1', '95 %', 2],
    ['6.1.1', '70 %', 1],
    ['6.1.2', 0, 1],
    ['6.1.2', 1, 0],
    ['6.1.3', '1/4', 0.25],
    ['6.1.3', '0/0', 1],
    ['6.2.2', '100 %; 1', 0.5],
    ['6.2.2', '100 %; 0', 0.25],
    ['6.2.4', '59,99 %', 0.25],
    ['7.3.2', '80 %', 2],
    ['7.3.3', '25 %', 1],
    ['7.3.4', '90 %', 0.9],
    ['7.3.4', '89,99 %', 0],
    ['7.3.5', '1/2', 1.5],
    ['7.3.8', '10 %', 0.3],
  ])('%s: %p gives %p', (number, stated, points) => {
    expect(pointsDue(set, number, stated)).toBe(points);
  });
});

describe('the set for a department’s form', () => {
  it('is this one, and a commune’s form is the commune’s, though both have the same headings', () => {
    const commune = builtIn('qd-1234-2025-lam-dong');
    expect(chooseCriteriaSet(scoredForm(set, full), builtInSets()).chosen?.id).toBe(set.id);
    expect(chooseCriteriaSet(scoredForm(commune, {}), builtInSets()).chosen?.id).toBe(commune.id);
  });
});
