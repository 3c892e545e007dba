import { classLimitsOf } from '../../../src/assessing/class-limits';
import type { CriteriaSet } from '../../../src/criteria/criteria-set';
import { judged, setOf } from './tables';

const set = (percent: number, of: string[] = ['tot']): CriteriaSet => ({
  ...setOf(
    [judged('1')],
    ['xuat-sac', 'tot', 'dat'].map((id) => ({
      id,
      title: { vi: id },
      conditions: [{ kind: 'allMet' }],
      recognised: true,
    })),
  ),
  classLimits: [{ class: 'xuat-sac', percent, of }],
});
const having = (counts: Readonly<Record<string, number>>) =>
  Object.entries(counts).flatMap(([id, count]) =>
    Array.from({ length: count }, () => ({
      recognition: id === 'none' ? null : { id, title: { vi: id }, recognised: true, unconfirmed: [] },
    })),
  );

describe('how many units may have a conclusion, by how many have another', () => {
  it.each([
    [20, { 'xuat-sac': 1, tot: 5 }, 1],
    [20, { 'xuat-sac': 1, tot: 4 }, 0],
    [20, { 'xuat-sac': 2, tot: 9, dat: 20 }, 1],
    [20, { 'xuat-sac': 2, tot: 10, none: 3 }, 2],
    [35, { 'xuat-sac': 7, tot: 20 }, 7],
    [33.3, { tot: 3 }, 0],
    [20, { 'xuat-sac': 3 }, 0],
    [100, { tot: 4 }, 4],
  ])('%p %% with %p is %p', (percent, counts, allowed) => {
    const [found] = classLimitsOf(set(percent), having(counts));
    expect(found).toMatchObject({ allowed, count: 'xuat-sac' in counts ? counts['xuat-sac'] : 0 });
  });

  it('may be a part of several conclusions together, the limited one among them', () => {
    expect(classLimitsOf(set(20, ['xuat-sac', 'tot']), having({ 'xuat-sac': 2, tot: 8 }))).toMatchObject([
      { ofCount: 10, allowed: 2, count: 2 },
    ]);
  });
});
