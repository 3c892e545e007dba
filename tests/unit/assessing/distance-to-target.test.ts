import { distanceToTarget } from '../../../src/assessing/distance-to-target';
import { targetText } from '../../../src/i18n/target-texts';

const standing = (met: number, score: number | null, maxScore: number | null) => ({
  counts: { total: 34, met, full: 0, notMet: 34 - met, notFull: 0, rated: 0, notApplicable: 0, blank: 0 },
  score,
  maxScore,
});

describe('the distance to the target of a phase', () => {
  it.each([
    [
      { met: 34 },
      standing(28, null, null),
      '28/34 tiêu chí đạt, mục tiêu 34, còn 6',
      '28/34 criteria met, target 34, 6 to go',
    ],
    [
      { met: 28 },
      standing(28, null, null),
      '28/34 tiêu chí đạt, mục tiêu 28, đã đạt mục tiêu',
      '28/34 criteria met, target 28, reached',
    ],
    [
      { met: 28 },
      standing(30, null, null),
      '30/34 tiêu chí đạt, mục tiêu 28, đã đạt mục tiêu',
      '30/34 criteria met, target 28, reached',
    ],
    [
      { score: 80 },
      standing(0, 79.9, 99),
      '79,9/99 điểm, mục tiêu 80, còn 0,1',
      '79.9/99 points, target 80, 0.1 to go',
    ],
    [{ score: 80 }, standing(0, null, null), '0/0 điểm, mục tiêu 80, còn 80', '0/0 points, target 80, 80 to go'],
  ])('of %j is said in words', (target, reached, vi, en) => {
    const distance = distanceToTarget({ target }, reached);
    expect([targetText(distance, 'vi'), targetText(distance, 'en')]).toEqual([vi, en]);
  });

  it('has none of the noise of binary fractions', () => {
    expect(distanceToTarget({ target: { score: 0.3 } }, standing(0, 0.1, 1)).remaining).toBe(0.2);
  });
});
