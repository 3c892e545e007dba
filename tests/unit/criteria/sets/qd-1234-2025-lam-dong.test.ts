import { maximumOf } from '../../../../src/criteria/measure-kinds';
import { assess } from '../../../../src/assessing/assess';
import { chooseCriteriaSet } from '../../../../src/assessing/choose-criteria-set';
import { builtInSets } from '../../../../src/criteria/built-in-sets';
import { leavesOf, maximumScoreOf } from '../../../../src/criteria/leaves';
import { nextLevelOf } from '../../../../src/assessing/next-level';
import { nextLevelText } from '../../../../src/i18n/next-level-text';
import type { CellValue } from '../../../../src/workbook/snapshot';
import { builtIn, pointsDue, scored, scoredForm, type Answers } from './forms';

const set = builtIn('qd-1234-2025-lam-dong');
/** As if the points that a unit scores itself were all that its class depends on. */
const whole = { ...set, pointsElsewhere: undefined };
const full: Answers = Object.fromEntries(leavesOf(set).map(({ number, measure }) => [number, maximumOf(measure)]));

/** Full points but for these, which get none. */
const without = (...numbers: readonly string[]): Answers => ({
  ...full,
  ...Object.fromEntries(numbers.map((number) => [number, 0])),
});

describe('Quyết định 1234/QĐ-UBND of Lâm Đồng', () => {
  it('has 77 leaves in seven groups, 75 points in all', () => {
    expect(leavesOf(set)).toHaveLength(77);
    expect(maximumScoreOf(set)).toBe(75);
    expect(set.groups.map((group) => maximumScoreOf({ ...set, groups: [group] }))).toEqual([
      17, 6, 12, 5, 9, 7.5, 18.5,
    ]);
  });

  it('concludes nothing from the 75 points that a commune scores itself, be they full, and says where the other 25 are', () => {
    expect(scored(set, full)).toEqual({ points: '75/75', level: null, findings: [] });
    const { recognition, conditions, ...standing } = assess(scoredForm(set, full), set);
    const next = nextLevelOf(set, { ...standing, recognition, conditions });
    expect(next && nextLevelText(next, 'vi')).toBe(
      'Chưa xếp loại: còn 25 điểm chấm ở nơi khác (Điều tra xã hội học: 15 điểm; Mức độ hài lòng: 10 điểm)',
    );
    expect(next && nextLevelText(next, 'en')).toBe(
      'Not concluded: 25 points are given elsewhere (Survey: 15 points; Satisfaction: 10 points)',
    );
  });

  it('concludes nothing while the council has not scored its two leaves, and misses none of them', () => {
    const self = { ...full, '3.4.3': null, '6.3.2': null };
    expect(scored(whole, self)).toEqual({ points: '73.5/75', level: null, findings: [] });
  });
});

describe('its classes, by the share of the points that apply', () => {
  const fifteen = ['1.5', '3.4.1', '6.1.1', '7.3.6', '7.3.8'];
  const more = ['1.1.1', '1.1.2', '7.3.2', '7.3.3', '7.3.4', '3.1.4'];
  const most = ['1.7', '1.2', '3.5.1', '7.3.7', '1.3.1', '1.3.2', '3.2.2', '2.4.1'];

  it.each<[string, readonly string[], string, string]>([
    ['100 %', [], '75/75', 'tot'],
    ['80 %', fifteen, '60/75', 'tot'],
    ['79.67 %', [...fifteen, '2.4.1'], '59.75/75', 'kha'],
    ['65 %', [...fifteen, ...more], '48.75/75', 'kha'],
    ['64.67 %', [...fifteen, ...more, '2.4.1'], '48.5/75', 'trung-binh'],
    ['50 %', [...fifteen, ...more, ...most], '37.5/75', 'trung-binh'],
    ['49.67 %', [...fifteen, ...more, ...most, '3.1.1'], '37.25/75', 'kem'],
  ])('%s', (_, numbers, points, level) => {
    expect(scored(whole, without(...numbers))).toEqual({ points, level, findings: [] });
  });

  it('are of 74 points where a leaf does not count: 59 are 79.73 % of them, 60 are 81.08 %', () => {
    const scores = { ...without(...fifteen), '4.2.2': 'Không áp dụng' };
    expect(scored(whole, scores)).toEqual({ points: '59/74', level: 'kha', findings: [] });
    expect(scored(whole, { ...scores, '1.5': 1 })).toEqual({ points: '60/74', level: 'tot', findings: [] });
  });

  it.each(['2.4.5', '3.4.2', '3.5.1', '4.1.3', '6.1.3'])('count %s in full where it does not apply', (number) => {
    expect(scored(whole, { ...full, [number]: 'Không áp dụng' })).toMatchObject({ points: '75/75', findings: [] });
  });

  it.each([
    ['4.2.2', '74/74'],
    ['5.2.1', '74.5/74.5'],
    ['5.2.2', '74.5/74.5'],
  ])('take %s out of both sums where it does not apply: %s', (number, points) => {
    expect(scored(whole, { ...full, [number]: 'Không áp dụng' })).toEqual({ points, level: 'tot', findings: [] });
  });

  it('count a petition that nobody made in full, and a file from elsewhere that nobody brought as none', () => {
    expect(scored(whole, { ...full, '1.6.2': 'Không áp dụng' })).toMatchObject({ points: '75/75' });
    expect(scored(whole, { ...full, '3.3.2': 'Không áp dụng' })).toMatchObject({ points: '74/75' });
  });
});

describe('its points for an amount', () => {
  it.each<[string, CellValue, number | null]>([
    ['1.1.1', '100 %', 2],
    ['1.1.1', '99,99 %', 1],
    ['1.1.1', '80 %', 1],
    ['1.1.1', '79,99 %', 0],
    ['1.1.1', '0/12', 0],
    ['1.1.1', '0/0', null],
    ['1.3.1', '3/10', 1],
    ['1.3.1', '29,99 %', 0],
    ['1.5', 0, 0],
    ['1.5', 2, 2],
    ['1.5', 4, 3],
    ['1.6.2', '0/0', 1],
    ['1.6.2', 'Không phát sinh', 1],
    ['1.6.2', '4/5', 0.5],
    ['2.2.2', '9/10', 0.25],
    ['3.4.1', '98 %', 3],
    ['3.4.1', '97,99 %', 1.5],
    ['3.4.1', '95 %', 1.5],
    ['3.4.1', '94,99 %', 0],
    ['6.1.1', '70 %', 1.5],
    ['6.1.1', '69,99 %', 0],
    ['6.1.2', 0, 1],
    ['6.1.2', 1, 0],
    ['1.4.1', 'Đủ', 0.5],
    ['1.4.1', 'Không đủ', 0],
    ['1.7', 'Số thu: 2600,5; Dự toán: 2600', 3],
    ['1.7', 'Số thu: 2600; Dự toán: 2600', 1.5],
    ['1.7', 'Số thu: 2599,5; Dự toán: 2600', 0],
    ['3.1.4', '1; 1', 1.25],
    ['3.1.4', '0; 1', 0.75],
    ['3.1.4', '1; 0', 0.5],
    ['5.4.1', 'Không có', 0.5],
    ['5.4.1', 'Có nhưng tự phát hiện, khắc phục', 0.5],
    ['5.4.1', 'Có', 0],
    ['6.1.3', '1/4', 0.25],
    ['6.1.3', '0/0', 1],
    ['6.1.3', 'Không có kiến nghị', 1],
    ['7.3.6', '70 %', 2.1],
    ['7.3.6', '69,99 %', 0],
    ['7.3.6', '100/100', 3],
    ['7.3.6', '0/0', null],
    ['7.3.7', '1/10', 0.2],
    ['7.3.8', '60/100', 1.8],
    ['7.3.8', '59,99 %', 0],
    ['7.3.3', '25 %', 1],
    ['7.3.3', '24,99 %', 0],
    ['2.4.3', 'Đầy đủ, kịp thời', 0.25],
    ['2.4.3', 'Không', 0],
    ['4.3.2', 'Đủ', 0.5],
    ['4.3.2', 'Không đầy đủ', 0],
    ['6.2.2', '100 %; 1', 0.25],
    ['6.2.2', '100 %; 0', 0.125],
    ['6.2.2', '99,99 %; 1', 0],
    ['6.2.4', '80 %', 0.75],
    ['6.2.4', '79,99 %', 0.5],
    ['6.2.4', '60 %', 0.5],
    ['6.2.4', '59,99 %', 0.25],
    ['6.2.4', '50 %', 0.25],
    ['6.2.4', '49,99 %', 0],
    ['7.2.3', '100 %', 1],
    ['7.2.3', '99,99 %', 0.5],
    ['7.2.3', '80 %', 0.5],
    ['7.2.3', '79,99 %', 0],
    ['7.3.1', '50 %', 0.5],
    ['7.3.1', '49,99 %', 0],
  ])('%s: %p gives %p', (number, stated, points) => {
    expect(pointsDue(set, number, stated)).toBe(points);
  });

  it('may be no other than those of its steps', () => {
    expect(scored(set, { ...full, '1.1.1': 1.5, '1.4.1': 0.25, '6.2.4': 0.6, '6.2.2': 0.3 }).findings).toEqual([
      'score-not-a-level 1.1.1',
      'score-not-a-level 1.4.1',
      'score-above-maximum 6.2.2',
      'score-not-a-level 6.2.4',
    ]);
  });
});

describe('the set for a form', () => {
  it('is this one by its 77 numbers', () => {
    expect(chooseCriteriaSet(scoredForm(set, full), builtInSets()).chosen?.id).toBe(set.id);
  });
});
