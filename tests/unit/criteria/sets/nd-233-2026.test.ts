import { assess } from '../../../../src/assessing/assess';
import { builtIn, scored, scoredForm } from './forms';

const set = builtIn('nd-233-2026');

describe('Nghị định 233/2026/NĐ-CP', () => {
  it.each([
    [30, 70, '100/100', 'muc-1'],
    [28, 62, '90/100', 'muc-1'],
    [28, 61.99, '89.99/100', 'muc-2'],
    [20, 50, '70/100', 'muc-2'],
    [20, 49.99, '69.99/100', 'muc-3'],
    [10, 40, '50/100', 'muc-3'],
    [10, 39.99, '49.99/100', 'muc-4'],
    [0, 0, '0/100', 'muc-4'],
  ])('with %d and %d points comes to %s, %s', (general, tasks, points, level) => {
    expect(scored(set, { 1: general, 2: tasks })).toEqual({ points, level, findings: [] });
  });

  it('leaves the other conditions of a class to be confirmed; there are none for the lowest', () => {
    const unconfirmed = (general: number, tasks: number) =>
      assess(scoredForm(set, { 1: general, 2: tasks }), set).recognition?.unconfirmed.map(({ title }) => title.vi);
    expect(unconfirmed(28, 62)).toEqual(['Đủ các điều kiện khác của mức 1']);
    expect(unconfirmed(10, 39)).toEqual([]);
  });

  it('has no part above its maximum', () => {
    expect(scored(set, { 1: 30.5, 2: 70.5 }).findings).toEqual(['score-above-maximum 1', 'score-above-maximum 2']);
  });
});
