import { assess } from '../../../../src/assessing/assess';
import { nextLevelOf } from '../../../../src/assessing/next-level';
import { criteriaOf, maximumOfCriterion, maximumScoreOf } from '../../../../src/criteria/leaves';
import { recognitionFormula } from '../../../../src/reporting/recognition-formula';
import { builtIn, scored, scoredForm } from './forms';

const set = builtIn('qd-766-2022');
const full = { 1: 18, 2: 20, 3: 22, 4: 18, 5: 22 };

describe('Quyết định 766/QĐ-TTg', () => {
  it('has five groups of 18, 20, 22, 18 and 22 points, 100 in all', () => {
    expect(criteriaOf(set).map(maximumOfCriterion)).toEqual([18, 20, 22, 18, 22]);
    expect(maximumScoreOf(set)).toBe(100);
  });

  it('has its scores from the portal, so that a commune need not fill them in', () => {
    expect(scored(set, {}).findings).toEqual([]);
    expect(criteriaOf(set).every((criterion) => 'scoredBy' in criterion && criterion.scoredBy === 'system')).toBe(true);
  });

  it.each([
    [99.99, 21.99, 'xuat-sac'],
    [90, 12, 'xuat-sac'],
    [89.99, 11.99, 'tot'],
    [80, 2, 'tot'],
    [78, 0, 'kha'],
  ])('is of its class at %d points', (total, last, level) => {
    expect(scored(set, { ...full, 5: last })).toEqual({ points: `${total}/100`, level, findings: [] });
  });

  it.each([
    [{ 1: 18, 2: 20, 3: 12, 4: 0, 5: 0 }, 'trung-binh'],
    [{ 1: 18, 2: 20, 3: 11.99, 4: 0, 5: 0 }, 'yeu'],
    [{ 1: 0, 2: 0, 3: 0, 4: 0, 5: 0 }, 'yeu'],
  ])('is of its class lower down: %p', (scores, level) => {
    expect(scored(set, scores).level).toBe(level);
  });

  it('says nothing of 100 points, as printed: no class, and nothing to make up for', () => {
    expect(scored(set, full)).toEqual({ points: '100/100', level: null, findings: [] });
    expect(nextLevelOf(set, assess(scoredForm(set, full), set))).toBeNull();
    expect(set.recognition.map(({ title }) => title.vi)[0]).toBe('Xuất sắc: từ 90 đến dưới 100 điểm');
  });

  it.each([
    [100, '—'],
    [99.99, 'Xuất sắc: từ 90 đến dưới 100 điểm'],
    [90, 'Xuất sắc: từ 90 đến dưới 100 điểm'],
    [50, 'Trung bình: từ 50 đến dưới 70 điểm'],
    [49.99, 'Yếu: dưới 50 điểm'],
  ])('concludes the same by formula: %d is “%s”', (value, title) => {
    const inputs = { total: null, met: null, notApplicable: null, score: { formula: 'D9', value }, maxScore: null };
    const concluded = recognitionFormula(set, inputs, '—');
    expect(concluded?.value).toBe(title);
    expect(concluded?.formula).toMatch(/^IF\(AND\(D9>=90,NOT\(D9>=100\)\),/);
  });
});
