import { targetsOf, targetValue, type Target } from '../../../src/assessing/target';
import type { CriteriaSet } from '../../../src/criteria/criteria-set';
import { judged, setOf } from './tables';

const phase = (to: string, met: number) => ({
  id: to,
  title: { vi: `Đến ${to}` },
  from: '2026-01-01',
  to,
  target: { met },
});
const set: CriteriaSet = { ...setOf([judged('1')]), phases: [phase('2026-12-31', 30), phase('2026-06-30', 20)] };
const own = (date: string, met: number, criteriaSetId = set.id): Target => ({ criteriaSetId, date, measure: { met } });
const said = (targets: readonly Target[]) => targets.map((target) => [target.date, targetValue(target)]);

describe('the targets of a set', () => {
  it('are those of its phases, from the first day to the last', () => {
    expect(said(targetsOf(set, []))).toEqual([
      ['2026-06-30', 20],
      ['2026-12-31', 30],
    ]);
    expect(targetsOf(set, []).map(({ criteriaSetId }) => criteriaSetId)).toEqual(['bo-thu', 'bo-thu']);
  });

  it('are none where it has no phases and nobody set one', () => {
    expect(targetsOf(setOf([judged('1')]), [])).toEqual([]);
  });

  it('are what users set beside its phases, and before a phase’s of the same day', () => {
    expect(said(targetsOf(set, [own('2026-12-31', 34), own('2026-09-30', 25)]))).toEqual([
      ['2026-06-30', 20],
      ['2026-09-30', 25],
      ['2026-12-31', 34],
    ]);
  });

  it('are not those of another set', () => {
    expect(said(targetsOf(setOf([judged('1')]), [own('2026-12-31', 34, 'bo-khac')]))).toEqual([]);
  });

  it('may be of points', () => {
    expect(targetValue({ criteriaSetId: 'bo-thu', date: '2026-12-31', measure: { score: 82.5 } })).toBe(82.5);
  });
});
