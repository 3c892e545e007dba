import fc from 'fast-check';
import { assess } from '../../../src/assessing/assess';
import type { NotApplicable } from '../../../src/criteria/criteria-set';
import type { CellValue } from '../../../src/workbook/snapshot';
import { judged, points, setOf, tableOf } from './tables';

const scoredTable = (...scores: readonly CellValue[]) =>
  tableOf([
    ['TT', 'Nội dung', 'Điểm tối đa', 'Điểm tự chấm', 'Minh chứng'],
    ...scores.map((score, index) => [index + 1, `Nội dung ${index + 1}`, 10, score, null]),
  ]);

const rules: readonly (NotApplicable | undefined)[] = [undefined, 'excluded', 'fullPoints', 'zero'];

/** A rule that a criterion does not have is left out of it. */
const withRule = <T extends object>(criterion: T, rule: NotApplicable | undefined) =>
  rule === undefined ? criterion : { ...criterion, notApplicable: rule };

/** All three rules stand side by side in the index of communes, Quyết định 1234/QĐ-UBND of Lâm Đồng. */
describe('a scored criterion that does not apply', () => {
  it.each([
    [undefined, 'notApplicable', null, 8, 10],
    ['excluded', 'notApplicable', null, 8, 10],
    ['fullPoints', 'met', 10, 18, 20],
    ['zero', 'notMet', 0, 8, 20],
  ] as const)('under the rule %p is %s', (rule, result, own, score, maxScore) => {
    const set = setOf([points('1', 10), withRule(points('2', 10), rule)]);
    const assessment = assess(scoredTable(8, 'Không áp dụng'), set);
    expect(assessment.criteria[1]).toMatchObject({ result, score: own, isApplicable: false });
    expect(assessment).toMatchObject({ score, maxScore });
  });

  it('has full points, or none, and is met or not met under no rule', () => {
    const counted = (rule: NotApplicable) =>
      assess(scoredTable(10, 'Không áp dụng'), setOf([points('1', 10), withRule(points('2', 10), rule)])).counts;
    const none = { total: 2, met: 0, notMet: 0, rated: 0, blank: 0 };
    expect(counted('excluded')).toEqual({ ...none, full: 1, notFull: 0, notApplicable: 1 });
    expect(counted('fullPoints')).toEqual({ ...none, full: 2, notFull: 0, notApplicable: 0 });
    expect(counted('zero')).toEqual({ ...none, full: 1, notFull: 1, notApplicable: 0 });
  });

  it('is a gap only where it counts as not met', () => {
    const codes = (rule: NotApplicable) =>
      assess(scoredTable(10, 'Không áp dụng'), setOf([points('1', 10), withRule(points('2', 10), rule)])).findings;
    expect(codes('excluded')).toEqual([]);
    expect(codes('fullPoints')).toEqual([]);
    expect(codes('zero')).toMatchObject([
      { code: 'points-lost', criterion: '2', isNotApplicable: true, score: 0, maximum: 10 },
    ]);
  });
});

describe('a column of results that says so beside points', () => {
  const beside = (score: CellValue, rule?: NotApplicable) => {
    const table = tableOf([
      ['TT', 'Nội dung', 'Điểm tối đa', 'Kết quả', 'Điểm tự chấm'],
      [1, 'Nội dung 1', 10, null, 8],
      [2, 'Nội dung 2', 10, 'Không áp dụng', score],
    ]);
    const { findings, ...assessment } = assess(table, setOf([points('1', 10), withRule(points('2', 10), rule)]));
    return { ...assessment, told: findings.filter(({ criterion }) => criterion === '2') };
  };

  it.each<[NotApplicable | undefined, number]>([
    [undefined, 5],
    ['excluded', 0],
    ['excluded', 10],
    ['fullPoints', 5],
    ['zero', 5],
  ])('is held against them under the rule %p, %p being what counts', (rule, score) => {
    expect(beside(score, rule)).toMatchObject({
      score: 8 + score,
      maxScore: 20,
      told: [{ code: 'result-conflict', cell: { row: 2, column: 3 }, found: `Không áp dụng; ${score}` }],
    });
  });

  it.each<[NotApplicable, number]>([
    ['fullPoints', 10],
    ['zero', 0],
  ])('is no contradiction where the rule %s gives just these points: %p', (rule, score) => {
    expect(beside(score, rule).told.map(({ code }) => code)).toEqual(rule === 'zero' ? ['points-lost'] : []);
  });

  it('can be said in the cell for points by one click, where that is blank', () => {
    expect(beside(null).told).toMatchObject([{ code: 'score-missing', fix: { value: 'Không áp dụng' } }]);
    expect(beside('Không áp dụng')).toMatchObject({ score: 8, maxScore: 10, told: [] });
  });
});

describe('a judged criterion that does not apply', () => {
  const header = ['TT', 'Nội dung', 'Kết quả', 'Minh chứng'];

  it.each([
    ['excluded', { met: 1, notMet: 0, notApplicable: 1 }, []],
    ['fullPoints', { met: 2, notMet: 0, notApplicable: 0 }, []],
    ['zero', { met: 1, notMet: 1, notApplicable: 0 }, ['criterion-not-met']],
  ] as const)('under the rule %s is counted as %j, and needs no evidence', (rule, counts, codes) => {
    const set = setOf([judged('1', 'required'), withRule(judged('2', 'required'), rule)]);
    const table = tableOf([header, [1, 'Một', 'Đạt', 'Hồ sơ'], [2, 'Hai', 'Không áp dụng', null]]);
    const assessment = assess(table, set);
    expect(assessment.counts).toMatchObject({ total: 2, blank: 0, ...counts });
    expect(assessment.findings.map(({ code }) => code)).toEqual(codes);
  });
});

const scores = fc.array(fc.oneof(fc.integer({ min: 0, max: 10 }), fc.constant('Không áp dụng'), fc.constant(null)), {
  minLength: 2,
  maxLength: 12,
});

it('never lowers the share below what the rest gives, unless it counts as zero; the counts always add up', () => {
  fc.assert(
    fc.property(scores, fc.array(fc.constantFrom(...rules), { minLength: 12, maxLength: 12 }), (cells, chosen) => {
      const set = setOf(cells.map((_, index) => withRule(points(String(index + 1), 10), chosen[index])));
      const { counts, score, maxScore } = assess(scoredTable(...cells), set);
      expect([counts.met, counts.notMet]).toEqual([0, 0]);
      expect(counts.full + counts.notFull + counts.notApplicable + counts.blank).toBe(counts.total);

      const rest = cells
        .filter((cell) => cell !== 'Không áp dụng')
        .map((cell) => (typeof cell === 'number' ? cell : 0));
      const hasZero = cells.some((cell, index) => cell === 'Không áp dụng' && chosen[index] === 'zero');
      if (rest.length === 0 || hasZero) return;
      const share = rest.reduce((sum, cell) => sum + cell, 0) / (10 * rest.length);
      expect((score ?? 0) / (maxScore ?? 1)).toBeGreaterThanOrEqual(share - 1e-9);
    }),
  );
});
