import { maximumOf } from '../../../../src/criteria/measure-kinds';
import { chooseCriteriaSet } from '../../../../src/assessing/choose-criteria-set';
import { builtInSets } from '../../../../src/criteria/built-in-sets';
import { leavesOf, maximumScoreOf } from '../../../../src/criteria/leaves';
import { builtIn, scored, scoredForm, type Answers } from './forms';

const set = builtIn('vi-du-cham-diem');
const full: Answers = Object.fromEntries(leavesOf(set).map(({ number, measure }) => [number, maximumOf(measure)]));

describe('the example with points, which follows no decision', () => {
  it('says so, and has groups of 30, 45 and 25 points', () => {
    expect({ isExample: set.isExample, legalBasis: set.legalBasis }).toEqual({ isExample: true, legalBasis: null });
    expect(set.groups.map((group) => maximumScoreOf({ ...set, groups: [group] }))).toEqual([30, 45, 25]);
  });

  it.each<[Answers, string, string]>([
    [{}, '100/100', 'xuat-sac'],
    // 100 − 10
    [{ '1.1': 0 }, '90/100', 'xuat-sac'],
    // 100 − 10 − 0.25
    [{ '1.1': 0, '1.2': 7.75 }, '89.75/100', 'kha'],
    // 100 − 15 − 15
    [{ '2.1': 0, '1.1': 0, '3.2': 0 }, '70/100', 'kha'],
    [{ '2.1': 0, '1.1': 0, '3.2': 0, '3.3': 4.75 }, '69.75/100', 'trung-binh'],
    // 100 − 15 − 10 − 10 − 10 − 5
    [{ '2.1': 0, '2.2': 0, '2.3': 0, '2.4': 0, '3.2': 0 }, '50/100', 'trung-binh'],
    [{ '2.1': 0, '2.2': 0, '2.3': 0, '2.4': 0, '3.2': 0, '3.3': 4.75 }, '49.75/100', 'yeu'],
  ])('with full points but for %j comes to %s, %s', (lower, points, level) => {
    expect(scored(set, { ...full, ...lower })).toEqual({ points, level, findings: [] });
  });

  it('with no points at all is weak', () => {
    const none = Object.fromEntries(Object.keys(full).map((number) => [number, 0]));
    expect(scored(set, none)).toEqual({ points: '0/100', level: 'yeu', findings: [] });
  });

  it('knows points above the maximum, below 0, between quarters, and none', () => {
    expect(scored(set, { ...full, '1.1': 10.25, '1.2': -0.25, '1.3': 6.9, '1.4': null }).findings).toEqual([
      'score-above-maximum 1.1',
      'score-negative 1.2',
      'score-step 1.3',
      'score-missing 1.4',
    ]);
  });

  it('is taken for no form, though the words are its own', () => {
    expect(chooseCriteriaSet(scoredForm(set, full), builtInSets()).chosen).toBeNull();
  });
});
