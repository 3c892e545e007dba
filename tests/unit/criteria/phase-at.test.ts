import type { CriteriaSet } from '../../../src/criteria/criteria-set';
import { phaseAt } from '../../../src/criteria/phase-at';

const phases: CriteriaSet['phases'] = [
  { id: 'i', title: { vi: 'Giai đoạn 1' }, from: '2026-01-01', to: '2026-06-30', target: { met: 28 } },
  { id: 'ii', title: { vi: 'Giai đoạn 2' }, from: '2026-09-01', to: '2026-12-31', target: { met: 34 } },
];

describe('the phase at a day', () => {
  it.each([
    ['2025-12-31', 'i'],
    ['2026-01-01', 'i'],
    ['2026-06-30', 'i'],
    ['2026-07-01', 'ii'],
    ['2026-12-31', 'ii'],
    ['2027-01-01', null],
  ])('of %s is the one whose target comes next: %s', (day, id) => {
    expect(phaseAt({ phases }, day)?.id ?? null).toBe(id);
  });

  it('is none in a set without phases', () => {
    expect(phaseAt({}, '2026-01-01')).toBeNull();
  });
});
