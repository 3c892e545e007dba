import type { CriterionResult, LeafAssessment } from '../../../src/assessing/assessment';
import { nextLevelOf } from '../../../src/assessing/next-level';
import { concludeRecognition, groupsBelow, isMet, type Standing } from '../../../src/assessing/recognition';
import type { CriteriaSet, RecognitionCondition } from '../../../src/criteria/criteria-set';
import { points, setOf } from './tables';

const one = (number: string, result: CriterionResult, score: number | null, maxScore: number | null = 10) =>
  ({
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
  }) satisfies LeafAssessment;

const standing: Standing = {
  criteria: [one('1', 'notMet', 7), one('2', 'met', 10)],
  counts: { total: 2, met: 1, full: 0, notMet: 1, notFull: 0, rated: 0, notApplicable: 0, blank: 0 },
  score: 17,
  maxScore: 20,
  vetoes: [],
  awaited: [],
};

const setWith = (conditions: RecognitionCondition[], more: Partial<CriteriaSet> = {}): CriteriaSet => ({
  ...setOf([], [{ id: 'dat', title: { vi: 'Đạt' }, conditions, recognised: true }]),
  groups: [
    { number: 'I', criteria: [points('1', 10)] },
    { number: 'II', criteria: [points('2', 10)] },
  ],
  ...more,
});

const concludes = (condition: RecognitionCondition, more: Partial<Standing> = {}, set: Partial<CriteriaSet> = {}) =>
  concludeRecognition(setWith([condition], set), { ...standing, ...more }) !== null;

describe('a conclusion', () => {
  it.each<[string, RecognitionCondition, Partial<Standing>, boolean]>([
    ['no points are none', { kind: 'scoreAtLeast', points: 0 }, { score: null, maxScore: null }, false],
    ['points of nothing possible are no share', { kind: 'shareAtLeast', percent: 1 }, { maxScore: null }, false],
    ['no points of what is possible are no share', { kind: 'shareAtLeast', percent: 1 }, { score: null }, false],
    ['no points of what is possible are 0 %', { kind: 'shareAtLeast', percent: 0 }, { score: null }, true],
    ['69,99 % is not 70 %', { kind: 'shareAtLeast', percent: 70 }, { score: 6999, maxScore: 10000 }, false],
    ['exactly 70 % is 70 %', { kind: 'shareAtLeast', percent: 70 }, { score: 7, maxScore: 10 }, true],
    ['one fewer than asked for is too few', { kind: 'metAtLeast', count: 2 }, {}, false],
    ['as many as asked for are enough', { kind: 'metAtLeast', count: 1 }, {}, true],
  ])('%s', (_, condition, more, isReached) => {
    expect(concludes(condition, more)).toBe(isReached);
  });

  it('takes a criterion that does not apply for met where it is named', () => {
    const criteria = [one('1', 'notApplicable', null), one('2', 'basicallyMet', 5)];
    expect(concludes({ kind: 'criteriaMet', numbers: ['1'] }, { criteria })).toBe(true);
    expect(concludes({ kind: 'criteriaMet', numbers: ['2'] }, { criteria })).toBe(false);
    expect(isMet('3', criteria)).toBe(false);
  });

  it('passes over a group in which nothing can be reached', () => {
    const criteria = [one('1', 'notMet', 0, 0), one('2', 'met', 10)];
    expect(concludes({ kind: 'eachGroupAtLeast', percent: 70 }, { criteria })).toBe(true);
    const withoutPoints = [one('1', 'notMet', null, null), one('2', 'met', 10)];
    expect(concludes({ kind: 'eachGroupAtLeast', percent: 70 }, { criteria: withoutPoints })).toBe(true);
  });

  it('rounds a group’s share as the set does', () => {
    const criteria = [one('1', 'notMet', 6.96), one('2', 'met', 10)];
    const below = (rounding: CriteriaSet['rounding']) =>
      groupsBelow(70, setWith([], { rounding }), criteria).map(({ number }) => number);
    expect(below(undefined)).toEqual(['I']);
    expect(below({ digits: 1 })).toEqual(['I']);
    expect(below({ digits: 0 })).toEqual([]);
  });

  it.each<[boolean | undefined, readonly string[] | null]>([
    [undefined, ['duyet']],
    [true, []],
    [false, null],
  ])('with a condition that is answered %p leaves to be confirmed: %p', (answer, unconfirmed) => {
    const answers = new Map(answer === undefined ? [] : [['duyet', answer]]);
    const set = setWith([{ kind: 'stated', id: 'duyet', title: { vi: 'Được duyệt' } }]);
    const reached = concludeRecognition(set, standing, answers);
    expect(reached?.unconfirmed.map(({ id }) => id) ?? null).toEqual(unconfirmed);
  });
});

describe('the next conclusion', () => {
  const level = (id: string, conditions: RecognitionCondition[], recognised: boolean) => ({
    id,
    title: { vi: id },
    conditions,
    recognised,
  });
  const next = (
    recognition: CriteriaSet['recognition'],
    more: Partial<Standing> = {},
    answers: Readonly<Record<string, boolean>> = {},
  ) => {
    const set = { ...setWith([]), recognition };
    const stands = { ...standing, ...more };
    const reached = concludeRecognition(set, stands, new Map(Object.entries(answers)));
    const conditions = Object.entries(answers).map(([id, holds]) => ({ id, title: { vi: id }, holds }));
    return nextLevelOf(set, { ...stands, recognition: reached, conditions });
  };
  const stated: RecognitionCondition = { kind: 'stated', id: 'duyet', title: { vi: 'Được duyệt' } };

  it('lacks a condition that was denied', () => {
    expect(next([level('dat', [stated], true)], {}, { duyet: false })?.shortfalls).toEqual([
      { kind: 'condition', title: { vi: 'Được duyệt' } },
    ]);
  });

  it('is none where nothing could be reached, so that nothing that can be counted is lacking', () => {
    const ways: RecognitionCondition = { kind: 'shareAtLeast', percent: 70 };
    expect(next([level('dat', [ways], true)], { score: null, maxScore: null })).toBeNull();
  });

  it('is the only recognition where no other conclusion is one', () => {
    const unreached: RecognitionCondition[] = [{ kind: 'metAtLeast', count: 2 }];
    const good = level('tot', [{ kind: 'metAtLeast', count: 3 }], true);
    const met = level('dat', unreached, true);
    const below = level('gan-dat', unreached, false);
    expect(next([met])?.isSoleRecognition).toBe(true);
    expect(next([met, below])?.isSoleRecognition).toBe(true);
    expect(next([good, met])?.isSoleRecognition).toBe(false);
    expect(next([below])?.isSoleRecognition).toBe(false);
  });

  it('is not the recognition that is held already', () => {
    const held = level('dat', [{ kind: 'metAtLeast', count: 1 }], true);
    const above = level('xuat-sac', [{ kind: 'metAtLeast', count: 2 }], false);
    expect(next([above, held])).toMatchObject({ title: { vi: 'xuat-sac' }, isSoleRecognition: false });
  });
});
