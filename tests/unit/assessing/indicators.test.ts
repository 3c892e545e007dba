import fc from 'fast-check';
import { assess } from '../../../src/assessing/assess';
import type { CriterionResult, LeafAssessment } from '../../../src/assessing/assessment';
import type { Finding } from '../../../src/assessing/finding';
import { concludeIndicators } from '../../../src/assessing/indicators';
import { cellToA1 } from '../../../src/workbook/address';
import type { CellValue } from '../../../src/workbook/snapshot';
import { judged, parent, points, setOf, tableOf } from './tables';

const found = (findings: readonly Finding[]) =>
  findings.map(({ code, criterion, cell }) => `${code} ${criterion ?? ''} ${cell === null ? '-' : cellToA1(cell)}`);

const words: Readonly<Record<CriterionResult, CellValue>> = {
  met: 'Đạt',
  basicallyMet: 'Cơ bản đạt',
  notMet: 'Chưa đạt',
  notApplicable: 'Không áp dụng',
  rated: null,
  blank: null,
};

/** Criterion 1 with a row of its own, its indicators, and criterion 2, which is met. */
const judgedTable = (own: CellValue, ...results: readonly CellValue[]) =>
  tableOf([
    ['TT', 'Nội dung', 'Kết quả'],
    [1, 'Tiêu chí một', own],
    ...results.map((result, index) => [`1.${index + 1}`, `Chỉ tiêu ${index + 1}`, result]),
    [2, 'Tiêu chí hai', 'Đạt'],
  ]);

const indicators = (count: number) => Array.from({ length: count }, (_, index) => judged(`1.${index + 1}`));

describe('a criterion with judged indicators', () => {
  it.each<[CriterionResult[], CriterionResult, CriterionResult]>([
    [['met', 'met', 'met'], 'met', 'met'],
    [['met', 'met', 'notMet'], 'notMet', 'met'],
    [['met', 'notMet', 'notMet'], 'notMet', 'notMet'],
    [['met', 'met', 'basicallyMet'], 'basicallyMet', 'met'],
    [['met', 'basicallyMet', 'notMet'], 'notMet', 'basicallyMet'],
    [['met', 'met', 'blank'], 'blank', 'met'],
    [['met', 'notMet', 'blank'], 'notMet', 'blank'],
    [['met', 'basicallyMet', 'blank'], 'blank', 'blank'],
    [['notMet', 'notMet', 'blank'], 'notMet', 'notMet'],
    [['met', 'met', 'notApplicable'], 'met', 'met'],
    [['met', 'notMet', 'notApplicable'], 'notMet', 'notMet'],
    [['met', 'notApplicable', 'notApplicable'], 'met', 'met'],
    [['notApplicable', 'notApplicable', 'notApplicable'], 'notApplicable', 'notApplicable'],
    [['blank', 'blank', 'blank'], 'blank', 'blank'],
  ])('%j is %s when all must be met, and %s when two must', (results, whenAll, whenTwo) => {
    const table = judgedTable(null, ...results.map((result) => words[result]));
    const concluded = (...more: [] | [{ atLeast: number }]) =>
      assess(table, setOf([parent('1', indicators(3), ...more), judged('2')])).criteria[0]?.result;
    expect(concluded()).toBe(whenAll);
    expect(concluded({ atLeast: 2 })).toBe(whenTwo);
  });

  const set = setOf([parent('1', indicators(3)), judged('2')]);

  it('is counted, and its indicators are not', () => {
    const { counts, criteria } = assess(judgedTable(null, 'Đạt', 'Chưa đạt', 'Đạt'), set);
    expect(counts).toEqual({ total: 2, met: 1, full: 0, notMet: 1, notFull: 0, rated: 0, notApplicable: 0, blank: 0 });
    expect(criteria.map(({ number }) => number)).toEqual(['1', '2']);
  });

  it('has its gap at the row that says so, naming the indicators, each with its own', () => {
    const { findings } = assess(judgedTable('Chưa đạt', 'Đạt', 'Chưa đạt', 'Chưa đạt'), set);
    expect(found(findings)).toEqual(['criterion-not-met 1 C2', 'criterion-not-met 1.2 C4', 'criterion-not-met 1.3 C5']);
    expect(findings[0]).toMatchObject({ indicators: { unmet: ['1.2', '1.3'], met: 1, needed: 3 } });
  });

  it('has its gap at the first indicator where its own row says nothing', () => {
    expect(found(assess(judgedTable(null, 'Đạt', 'Chưa đạt', 'Đạt'), set).findings)).toEqual([
      'criterion-not-met 1 C4',
      'criterion-not-met 1.2 C4',
    ]);
  });

  it('that is met with fewer of them has no gap', () => {
    const two = setOf([parent('1', indicators(3), { atLeast: 2 }), judged('2')]);
    expect(assess(judgedTable('Đạt', 'Đạt', 'Chưa đạt', 'Đạt'), two).findings).toEqual([]);
  });

  it('must not be said to be what its indicators are not', () => {
    const { findings, counts } = assess(judgedTable('Đạt', 'Đạt', 'Chưa đạt', 'Đạt'), set);
    expect(findings[0]).toMatchObject({ code: 'result-conflict', criterion: '1', found: 'Đạt', expected: 'notMet' });
    expect(counts.met).toBe(1);
  });

  it('is believed where the sheet lists none of its indicators', () => {
    const table = tableOf([
      ['TT', 'Nội dung', 'Kết quả'],
      [1, 'Một', 'Đạt'],
      [2, 'Hai', 'Đạt'],
    ]);
    expect(assess(table, set)).toMatchObject({ counts: { met: 2 }, findings: [] });
    const open = tableOf([
      ['TT', 'Nội dung', 'Kết quả'],
      [1, 'Một', null],
      [2, 'Hai', 'Đạt'],
    ]);
    expect(found(assess(open, set).findings)).toEqual(['result-missing 1 C2']);
  });

  it('need not have a row of its own', () => {
    const table = tableOf([
      ['TT', 'Nội dung', 'Kết quả'],
      ['1.1', 'Một', 'Đạt'],
      ['1.2', 'Hai', 'Đạt'],
      ['1.3', 'Ba', 'Đạt'],
      [2, 'Tiêu chí hai', 'Đạt'],
    ]);
    expect(assess(table, set)).toMatchObject({ counts: { met: 2 }, findings: [] });
  });

  it('lacks the indicators that the sheet leaves out, or as a whole is one thing that is missing', () => {
    expect(assess(judgedTable(null, 'Đạt', 'Đạt'), set).findings).toMatchObject([
      { code: 'criterion-missing', criterion: '1.3', after: { number: '1.2' } },
    ]);
    const table = tableOf([
      ['TT', 'Nội dung', 'Kết quả'],
      [2, 'Hai', 'Đạt'],
    ]);
    expect(assess(table, set).findings).toMatchObject([{ code: 'criterion-missing', criterion: '1' }]);
  });

  it('that does not apply as a whole leaves its indicators blank', () => {
    const { counts, findings } = assess(judgedTable('Không áp dụng', null, null, null), set);
    expect(counts).toMatchObject({ met: 1, notApplicable: 1, blank: 0 });
    expect(findings).toEqual([]);
  });

  it('may have its indicators lettered below it', () => {
    const lettered = setOf([parent('1', [judged('1.a'), judged('1.b')]), parent('2', [judged('2.a')])]);
    const table = tableOf([
      ['TT', 'Nội dung', 'Kết quả'],
      [1, 'Một', null],
      ['a)', 'Chỉ tiêu a', 'Đạt'],
      ['b)', 'Chỉ tiêu b', 'Chưa đạt'],
      [2, 'Hai', null],
      ['a)', 'Chỉ tiêu a', 'Đạt'],
    ]);
    expect(assess(table, lettered).criteria.map(({ result }) => result)).toEqual(['notMet', 'met']);
  });

  it('knows a row below it that the set does not have', () => {
    expect(found(assess(judgedTable(null, 'Đạt', 'Đạt', 'Đạt', 'Đạt'), set).findings)).toEqual([
      'criterion-unknown 1.4 A6',
    ]);
  });
});

describe('a criterion with scored indicators', () => {
  const set = setOf([parent('I', [points('1.1', 3), points('1.2', 2)]), parent('II', [points('2.1', 5)])]);
  const scoredTable = (sums: readonly [CellValue, CellValue], ...scores: readonly CellValue[]) =>
    tableOf([
      ['TT', 'Nội dung', 'Điểm tối đa', 'Điểm tự chấm'],
      ['I', 'TIÊU CHÍ MỘT', 5, sums[0]],
      ['1.1', 'Chỉ tiêu 1.1', 3, scores[0] ?? null],
      ['1.2', 'Chỉ tiêu 1.2', 2, scores[1] ?? null],
      ['II', 'TIÊU CHÍ HAI', 5, sums[1]],
      ['2.1', 'Chỉ tiêu 2.1', 5, scores[2] ?? null],
    ]);

  it('has the points of its indicators', () => {
    const { criteria, counts, score, maxScore, findings } = assess(scoredTable([5, 4], 3, 2, 4), set);
    expect(criteria).toMatchObject([
      { number: 'I', result: 'met', score: 5, maxScore: 5 },
      { number: 'II', result: 'notMet', score: 4, maxScore: 5 },
    ]);
    expect(counts).toMatchObject({ total: 2, met: 0, full: 1, notMet: 0, notFull: 1 });
    expect([score, maxScore]).toEqual([9, 10]);
    expect(found(findings)).toEqual(['points-lost 2.1 D6']);
  });

  it('has the sum on its row checked', () => {
    expect(assess(scoredTable([4.5, 5], 3, 2, 5), set).findings).toMatchObject([
      { code: 'total-mismatch', found: 4.5, expected: 5, fix: { value: 5 } },
    ]);
  });

  it('numbered like any other has its sum checked too', () => {
    const plain = setOf([parent('1', [points('1.1', 3), points('1.2', 2)])]);
    const table = (sum: CellValue) =>
      tableOf([
        ['TT', 'Nội dung', 'Điểm tối đa', 'Điểm tự chấm'],
        [1, 'Một', 5, sum],
        ['1.1', 'Chỉ tiêu 1.1', 3, 3],
        ['1.2', 'Chỉ tiêu 1.2', 2, 2],
      ]);
    expect(assess(table(5), plain).findings).toEqual([]);
    expect(assess(table(4.98), plain).findings).toMatchObject([{ code: 'total-mismatch', expected: 5 }]);
    expect(assess(table(null), plain).findings).toEqual([]);
  });

  it('loses from what is possible only the indicators that do not apply', () => {
    const { criteria, score, maxScore } = assess(scoredTable([null, null], 3, 'Không áp dụng', 5), set);
    expect(criteria[0]).toMatchObject({ result: 'met', score: 3, maxScore: 3 });
    expect([score, maxScore]).toEqual([8, 8]);
  });
});

const results = fc.constantFrom<CriterionResult>('met', 'basicallyMet', 'notMet', 'notApplicable', 'blank');
const leaf = (result: CriterionResult, index: number): LeafAssessment => ({
  number: String(index),
  title: '',
  groupNumber: null,
  measure: { kind: 'judged' },
  result,
  isApplicable: result !== 'notApplicable',
  score: null,
  maxScore: null,
  tableRow: null,
  resultCell: null,
  scoreCell: null,
});

it('what is open can still become whatever its blanks become, and nothing else is open', () => {
  const ends: readonly CriterionResult[] = ['met', 'notMet'];
  fc.assert(
    fc.property(fc.array(results, { minLength: 1, maxLength: 6 }), fc.integer({ min: 1, max: 6 }), (list, atLeast) => {
      const conclude = (end: CriterionResult | null) =>
        concludeIndicators(
          { atLeast },
          list.map((result, index) => leaf(result === 'blank' && end !== null ? end : result, index)),
        ).result;
      const possible = new Set(ends.map(conclude));
      const now = conclude(null);
      if (now === 'blank') expect(possible.size).toBeGreaterThan(1);
      else expect([...possible]).toEqual([now]);
    }),
  );
});
