import type { CriterionResult, LeafAssessment } from '../../../src/assessing/assessment';
import { concludeRecognition, type Standing } from '../../../src/assessing/recognition';
import type { CriteriaSet, RecognitionCondition } from '../../../src/criteria/criteria-set';
import { judged, points, setOf } from './tables';

const one = (
  number: string,
  result: CriterionResult,
  score: number | null,
  maxScore: number | null,
): LeafAssessment => ({
  number,
  title: '',
  groupNumber: null,
  measure: { kind: 'judged' },
  result,
  isApplicable: result !== 'notApplicable',
  score,
  maxScore,
  tableRow: null,
  resultCell: null,
  scoreCell: null,
});

const standing: Standing = {
  criteria: [one('1', 'notMet', 7, 10), one('2', 'met', 10, 10)],
  counts: { total: 2, met: 1, full: 0, notMet: 1, notFull: 0, rated: 0, notApplicable: 0, blank: 0 },
  score: 17,
  maxScore: 20,
  vetoes: [],
  awaited: [],
};

/** Two groups of one criterion each. */
const setWith = (conditions: RecognitionCondition[], more: Partial<CriteriaSet> = {}): CriteriaSet => ({
  ...setOf([], [{ id: 'dat', title: { vi: 'Đạt' }, conditions, recognised: true }]),
  groups: [{ criteria: [points('1', 10)] }, { criteria: [points('2', 10)] }],
  ...more,
});

const concludes = (condition: RecognitionCondition, more: Partial<Standing> = {}, set: Partial<CriteriaSet> = {}) =>
  concludeRecognition(setWith([condition], set), { ...standing, ...more }) !== null;

describe('a condition', () => {
  it.each<[RecognitionCondition, Partial<Standing>, boolean]>([
    [{ kind: 'shareAtLeast', percent: 85 }, {}, true],
    [{ kind: 'shareAtLeast', percent: 85.01 }, {}, false],
    [{ kind: 'shareAtLeast', percent: 70 }, { score: 69.3, maxScore: 99 }, true],
    [{ kind: 'shareAtLeast', percent: 70 }, { score: 69.99, maxScore: 100 }, false],
    [{ kind: 'shareAtLeast', percent: 0 }, { score: 0, maxScore: 0 }, true],
    [{ kind: 'shareAtLeast', percent: 1 }, { score: 0, maxScore: 0 }, false],
    [{ kind: 'shareAtLeast', percent: 1 }, { score: null, maxScore: null }, false],
    [{ kind: 'scoreAtLeast', points: 17 }, {}, true],
    [{ kind: 'scoreAtLeast', points: 17.01 }, {}, false],
    [{ kind: 'eachGroupAtLeast', percent: 70 }, {}, true],
    [{ kind: 'eachGroupAtLeast', percent: 70.01 }, {}, false],
    [
      { kind: 'eachGroupAtLeast', percent: 80 },
      { criteria: [one('1', 'notApplicable', null, 10), one('2', 'met', 10, 10)] },
      true,
    ],
    [
      { kind: 'eachGroupAtLeast', percent: 1 },
      { criteria: [one('1', 'blank', null, 10), one('2', 'met', 10, 10)] },
      false,
    ],
    [{ kind: 'noVeto' }, {}, true],
    [{ kind: 'noVeto' }, { vetoes: ['1'] }, false],
    [{ kind: 'criteriaMet', numbers: ['2'] }, {}, true],
    [{ kind: 'criteriaMet', numbers: ['1', '2'] }, {}, false],
    [{ kind: 'anyOf', conditions: [{ kind: 'allMet' }, { kind: 'metAtLeast', count: 1 }] }, {}, true],
    [{ kind: 'anyOf', conditions: [{ kind: 'allMet' }, { kind: 'metAtLeast', count: 2 }] }, {}, false],
    [{ kind: 'allOf', conditions: [{ kind: 'noVeto' }, { kind: 'metAtLeast', count: 1 }] }, {}, true],
    [{ kind: 'allOf', conditions: [{ kind: 'allMet' }, { kind: 'metAtLeast', count: 1 }] }, {}, false],
  ])('%j, with %j besides, holds: %p', (condition, more, isSo) => {
    expect(concludes(condition, more)).toBe(isSo);
  });

  it('is held against what is rounded where the set says so', () => {
    const almost = { score: 79.996, maxScore: 100 };
    expect(concludes({ kind: 'shareAtLeast', percent: 80 }, almost)).toBe(false);
    expect(concludes({ kind: 'shareAtLeast', percent: 80 }, almost, { rounding: { digits: 2 } })).toBe(true);
    expect(concludes({ kind: 'scoreAtLeast', points: 80 }, almost, { rounding: { digits: 2 } })).toBe(true);
    expect(concludes({ kind: 'scoreAtLeast', points: 80 }, { score: 79.994 }, { rounding: { digits: 2 } })).toBe(false);
  });
});

/** Quyết định 25/2021/QĐ-TTg, điều 4: 80 points, half of each criterion's, and nobody in the lead disciplined. */
describe('access to law', () => {
  const conditions: RecognitionCondition[] = [
    { kind: 'scoreAtLeast', points: 80 },
    { kind: 'eachGroupAtLeast', percent: 50 },
    { kind: 'noVeto' },
  ];
  const groups: CriteriaSet['groups'] = [
    { criteria: [points('1', 80)] },
    { criteria: [points('2', 20), { ...judged('3'), isVeto: true }] },
  ];

  it.each([
    [72, 10, [], true],
    [70, 9.99, [], false],
    [71, 9, [], false],
    [80, 9.9, [], false],
    [80, 20, ['3'], false],
  ])('with %p and %p points and the vetoes %j is reached: %p', (first, second, vetoes, isSo) => {
    const criteria = [one('1', 'notMet', first, 80), one('2', 'notMet', second, 20)];
    const reached = { ...standing, criteria, score: first + second, maxScore: 100, vetoes };
    expect(concludeRecognition(setWith(conditions, { groups }), reached) !== null).toBe(isSo);
  });
});

/** Quyết định 04/2022/QĐ-TTg: nine criteria, two years registered, 90 % of the residents content. */
describe('what no sheet says', () => {
  const registered: RecognitionCondition = { kind: 'stated', id: 'dang-ky', title: { vi: 'Đăng ký từ 2 năm' } };
  const content: RecognitionCondition = { kind: 'stated', id: 'hai-long', title: { vi: 'Từ 90 % người dân hài lòng' } };
  const met: RecognitionCondition = { kind: 'metAtLeast', count: 1 };
  const unconfirmed = (...conditions: RecognitionCondition[]) =>
    concludeRecognition(setWith(conditions), standing)?.unconfirmed.map(({ title }) => title.vi) ?? null;

  it('leaves a conclusion to be confirmed', () => {
    expect(unconfirmed(met, registered, content)).toEqual(['Đăng ký từ 2 năm', 'Từ 90 % người dân hài lòng']);
    expect(unconfirmed(met)).toEqual([]);
  });

  it('does not save a conclusion that fails without it', () => {
    expect(unconfirmed({ kind: 'allMet' }, registered)).toBeNull();
  });

  it('is not needed where another way is sure', () => {
    expect(unconfirmed({ kind: 'anyOf', conditions: [registered, met] })).toEqual([]);
    expect(unconfirmed({ kind: 'anyOf', conditions: [registered, { kind: 'allMet' }] })).toEqual(['Đăng ký từ 2 năm']);
  });
});

it('nothing is concluded while others have yet to score', () => {
  const set = setWith([{ kind: 'metAtLeast', count: 1 }]);
  expect(concludeRecognition(set, { ...standing, awaited: ['2'] })).toBeNull();
});
