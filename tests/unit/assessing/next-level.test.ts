import type { CriterionResult, LeafAssessment, Recognition } from '../../../src/assessing/assessment';
import { nextLevelOf, type Shortfall } from '../../../src/assessing/next-level';
import { concludeRecognition, type Standing } from '../../../src/assessing/recognition';
import type { CriteriaSet, RecognitionCondition } from '../../../src/criteria/criteria-set';
import { nextLevelText } from '../../../src/i18n/next-level-text';
import { points, setOf } from './tables';

const one = (number: string, result: CriterionResult, score: number | null): LeafAssessment => ({
  number,
  title: '',
  groupNumber: null,
  measure: { kind: 'judged' },
  result,
  isApplicable: true,
  score,
  maxScore: 10,
  tableRow: null,
  resultCell: null,
  scoreCell: null,
});

const standing: Standing = {
  criteria: [one('1', 'notMet', 7), one('2', 'met', 10)],
  counts: { total: 34, met: 28, full: 0, notMet: 5, notFull: 0, rated: 0, notApplicable: 0, blank: 1 },
  score: 17,
  maxScore: 20,
  vetoes: [],
  awaited: [],
};

const level = (id: string, conditions: RecognitionCondition[], recognised = true) => ({
  id,
  title: { vi: id },
  conditions,
  recognised,
});

/** Two groups of one criterion each. */
const setWith = (...recognition: CriteriaSet['recognition']): CriteriaSet => ({
  ...setOf([], recognition),
  groups: [
    { number: 'I', criteria: [points('1', 10)] },
    { number: 'II', criteria: [points('2', 10)] },
  ],
});

const next = (set: CriteriaSet, more: Partial<Standing> = {}) => {
  const stands = { ...standing, ...more };
  return nextLevelOf(set, { ...stands, recognition: concludeRecognition(set, stands), conditions: [] });
};

const lacking = (condition: RecognitionCondition, more: Partial<Standing> = {}): readonly Shortfall[] | undefined =>
  next(setWith(level('Đạt', [condition])), more)?.shortfalls;

describe('what a unit lacks for its next conclusion', () => {
  it.each<[RecognitionCondition, readonly Shortfall[]]>([
    [{ kind: 'allMet' }, [{ kind: 'criteria', count: 6 }]],
    [{ kind: 'metAtLeast', count: 30 }, [{ kind: 'criteria', count: 2 }]],
    [{ kind: 'criteriaMet', numbers: ['1', '2'] }, [{ kind: 'namedCriteria', numbers: ['1'] }]],
    [{ kind: 'scoreAtLeast', points: 19.5 }, [{ kind: 'points', points: 2.5 }]],
    [{ kind: 'shareAtLeast', percent: 90 }, [{ kind: 'points', points: 1 }]],
    [
      {
        kind: 'anyOf',
        conditions: [
          { kind: 'allOf', conditions: [{ kind: 'allMet' }, { kind: 'scoreAtLeast', points: 20 }] },
          { kind: 'metAtLeast', count: 29 },
        ],
      },
      [{ kind: 'criteria', count: 1 }],
    ],
  ])('under %j is %j', (condition, shortfalls) => {
    expect(lacking(condition)).toEqual(shortfalls);
  });

  it('counts what does not apply neither way', () => {
    const counts = { total: 34, met: 28, full: 0, notMet: 4, notFull: 0, rated: 0, notApplicable: 2, blank: 0 };
    expect(lacking({ kind: 'allMet' }, { counts })).toEqual([{ kind: 'criteria', count: 4 }]);
  });

  it('is never said to be less than it is', () => {
    expect(lacking({ kind: 'scoreAtLeast', points: 17.001 })).toEqual([{ kind: 'points', points: 0.01 }]);
  });

  it('names the groups that are below their part', () => {
    const [groups] = lacking({ kind: 'eachGroupAtLeast', percent: 80 }) ?? [];
    expect(groups).toMatchObject({ kind: 'groups', percent: 80, groups: [{ number: 'I' }] });
  });

  it('leaves out what holds already', () => {
    const set = setWith(level('Đạt', [{ kind: 'noVeto' }, { kind: 'allMet' }]));
    expect(next(set)?.shortfalls).toEqual([{ kind: 'criteria', count: 6 }]);
    expect(next(set, { vetoes: ['1'] })?.shortfalls).toEqual([
      { kind: 'vetoes', numbers: ['1'] },
      { kind: 'criteria', count: 6 },
    ]);
  });

  it('is only what others have yet to score, while they have', () => {
    expect(lacking({ kind: 'scoreAtLeast', points: 19 }, { awaited: ['3'] })).toEqual([
      { kind: 'awaited', numbers: ['3'] },
    ]);
  });
});

describe('the next conclusion', () => {
  const graded = setWith(
    level('Xuất sắc', [{ kind: 'scoreAtLeast', points: 20 }]),
    level('Khá', [{ kind: 'scoreAtLeast', points: 18 }]),
    level('Trung bình', [{ kind: 'scoreAtLeast', points: 10 }], false),
    level('Yếu', [{ kind: 'scoreAtLeast', points: 0 }], false),
  );

  it('is the lowest that recognises the unit, whatever stands between', () => {
    expect(next(graded, { score: 5 })?.title.vi).toBe('Khá');
  });

  it('is the one above what the unit has, once it is recognised', () => {
    expect(next(graded, { score: 19 })?.title.vi).toBe('Xuất sắc');
  });

  it('is none at the top, and none in a set that concludes nothing', () => {
    expect(next(graded, { score: 20 })).toBeNull();
    expect(next(setWith())).toBeNull();
  });

  it('is said in words', () => {
    const reached: Recognition | null = null;
    const sole = setWith(level('Đạt 34/34 tiêu chí', [{ kind: 'allMet' }]));
    const text = (set: CriteriaSet, language: 'vi' | 'en' = 'vi') => {
      const level = nextLevelOf(set, { ...standing, recognition: reached, conditions: [] });
      return level === null ? null : nextLevelText(level, language);
    };
    expect(text(sole)).toBe('Còn 6 tiêu chí để được công nhận');
    expect(text(sole, 'en')).toBe('6 criteria to go until recognition');
    expect(text(graded)).toBe('Còn 1 điểm để đạt “Khá”');
    expect(text(setWith(level('Khá', [{ kind: 'scoreAtLeast', points: 19.5 }, { kind: 'allMet' }])))).toBe(
      'Còn 2,5 điểm và 6 tiêu chí để được công nhận',
    );
    expect(text(setWith(level('Tốt', [{ kind: 'eachGroupAtLeast', percent: 80 }])))).toBe(
      'Còn nhóm I (mỗi nhóm cần 80\u00A0% số điểm) để được công nhận',
    );
  });
});
