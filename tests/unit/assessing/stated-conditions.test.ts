import { assess } from '../../../src/assessing/assess';
import { answerConditions, answersIn } from '../../../src/assessing/stated-conditions';
import type { RecognitionCondition } from '../../../src/criteria/criteria-set';
import { judged, setOf, tableOf } from './tables';

const stated = (id: string): RecognitionCondition => ({ kind: 'stated', id, title: { vi: `Điều kiện ${id}` } });

/** Conditions of two conclusions, some of them in groups; one is asked twice. */
const set = setOf(
  [judged('1')],
  [
    {
      id: 'tot',
      title: { vi: 'Tốt' },
      conditions: [
        { kind: 'allMet' },
        { kind: 'anyOf', conditions: [stated('a'), { kind: 'allOf', conditions: [stated('b')] }] },
      ],
      recognised: true,
    },
    {
      id: 'dat',
      title: { vi: 'Đạt' },
      conditions: [{ kind: 'metAtLeast', count: 1 }, stated('c'), stated('a')],
      recognised: true,
    },
  ],
);

const form = tableOf([
  ['TT', 'Nội dung tiêu chí', 'Kết quả'],
  [1, 'Một', 'Đạt'],
  [2, 'Hai', 'Đạt'],
]);

describe('conditions that no sheet says', () => {
  it('are asked once each, in the order of the conclusions, wherever they stand in groups', () => {
    expect(answerConditions(set, new Map())).toEqual([
      { id: 'a', title: { vi: 'Điều kiện a' }, holds: null },
      { id: 'b', title: { vi: 'Điều kiện b' }, holds: null },
      { id: 'c', title: { vi: 'Điều kiện c' }, holds: null },
    ]);
  });

  it('are none in a set whose conditions are all on the sheet', () => {
    expect(answerConditions(setOf([judged('1')]), new Map([['a', true]]))).toEqual([]);
  });

  it('carry what was said of them, and nothing of those that are not there', () => {
    const answers = new Map([
      ['a', true],
      ['b', false],
      ['z', true],
    ]);
    const assessment = assess(form, set, answers);
    expect(assessment.conditions.map(({ id, holds }) => [id, holds])).toEqual([
      ['a', true],
      ['b', false],
      ['c', null],
    ]);
    expect([...answersIn(assessment)]).toEqual([
      ['a', true],
      ['b', false],
    ]);
  });
});
