import { assess } from '../../../src/assessing/assess';
import type { Finding } from '../../../src/assessing/finding';
import type { CellValue } from '../../../src/workbook/snapshot';
import { judged, parent, points, setOf, tableOf } from './tables';

const found = (findings: readonly Finding[]) => findings.map(({ code, criterion }) => `${code} ${criterion ?? ''}`);

const scoredTable = (...rows: readonly (readonly [string, CellValue, CellValue?])[]) =>
  tableOf([
    ['TT', 'Nội dung', 'Điểm tối đa', 'Điểm tự chấm', 'Điểm thẩm định'],
    ...rows.map(([number, self, verified = null]) => [number, `Nội dung ${number}`, 10, self, verified]),
  ]);

/** In the index of communes of Lâm Đồng, 75 of the points are the unit's to give; the rest is surveyed. */
describe('what others score', () => {
  const set = setOf(
    [
      points('1', 10),
      { ...points('2', 10), scoredBy: 'survey' as const },
      { ...points('3', 10), scoredBy: 'appraiser' as const },
    ],
    [{ id: 'dat', title: { vi: 'Đạt' }, conditions: [{ kind: 'shareAtLeast', percent: 50 }], recognised: true }],
  );

  it('may be blank, or not on the sheet, without being missed; what follows from it is left open', () => {
    const assessment = assess(scoredTable(['1', 10], ['2', null]), set);
    expect(found(assessment.findings)).toEqual([]);
    expect(assessment.awaited).toEqual(['2', '3']);
    expect(assessment.recognition).toBeNull();
  });

  it('is taken from the appraiser’s column while the unit’s own is blank', () => {
    const assessment = assess(scoredTable(['1', 10], ['2', null, 8], ['3', null, 9.5]), set);
    expect(assessment.criteria.map(({ score }) => score)).toEqual([10, 8, 9.5]);
    expect(assessment.awaited).toEqual([]);
    expect(assessment.recognition?.id).toBe('dat');
  });

  it('is the unit’s own where it wrote some, or where the form has no other column', () => {
    const assessment = assess(scoredTable(['1', 10], ['2', 7, 8]), set);
    expect(assessment.criteria.map(({ score }) => score)).toEqual([10, 7, null]);
    const own = tableOf([
      ['TT', 'Nội dung', 'Điểm tự chấm'],
      ['1', 'Nội dung 1', 10],
      ['2', 'Nội dung 2', null],
    ]);
    expect(assess(own, set)).toMatchObject({ awaited: ['2', '3'], findings: [] });
  });

  it('is checked where it is given', () => {
    expect(found(assess(scoredTable(['1', 10], ['2', 12], ['3', 10]), set).findings)).toEqual([
      'score-above-maximum 2',
    ]);
  });

  it('that the unit scores itself is still missed', () => {
    expect(found(assess(scoredTable(['1', null], ['2', null], ['3', null]), set).findings)).toEqual([
      'score-missing 1',
    ]);
  });
});

describe('extra points', () => {
  const set = setOf([
    points('1', 10),
    { ...points('2', 5), effect: 'bonus' as const },
    { ...points('3', 5), effect: 'deduction' as const },
  ]);

  it.each<[CellValue, CellValue, number, string[]]>([
    [null, null, 8, []],
    [2, null, 10, []],
    [null, 2, 6, []],
    [2, 3, 7, []],
    [null, -2, 6, []],
    [6, null, 14, ['score-above-maximum 2']],
    [null, -6, 2, ['score-negative 3']],
  ])('a bonus of %p and a deduction of %p make 8 points %p', (bonus, deduction, score, findings) => {
    const assessment = assess(scoredTable(['1', 8], ['2', bonus], ['3', deduction]), set);
    expect(assessment).toMatchObject({ score, maxScore: 10, counts: { total: 1, notMet: 0, notFull: 1 } });
    expect(found(assessment.findings)).toEqual(['points-lost 1', ...findings]);
  });

  it.each<[CellValue, string, number]>([
    [0, 'met', 0],
    [3, 'met', -3],
    [-3, 'met', -3],
    [-5, 'met', -5],
    [null, 'blank', NaN],
    ['Không áp dụng', 'notApplicable', NaN],
  ])('that are taken off, %p, are %s and count %d', (deduction, result, score) => {
    const [, , third] = assess(scoredTable(['1', 8], ['2', null], ['3', deduction]), set).criteria;
    expect([third?.result, third?.score]).toEqual([result, Number.isNaN(score) ? null : score]);
  });

  it('that are added are as they stand, and never negative', () => {
    const assessment = assess(scoredTable(['1', 8], ['2', -2], ['3', null]), set);
    expect(assessment.criteria[1]).toMatchObject({ result: 'met', score: -2 });
    expect(found(assessment.findings)).toEqual(['points-lost 1', 'score-negative 2']);
  });

  it('may be signed by the appraiser as by the unit', () => {
    expect(found(assess(scoredTable(['1', 10], ['2', null], ['3', 2, -2]), set).findings)).toEqual([]);
    expect(found(assess(scoredTable(['1', 10], ['2', null], ['3', 2, -6]), set).findings)).toEqual([
      'score-negative 3',
    ]);
  });

  it('need not be on the sheet', () => {
    expect(assess(scoredTable(['1', 10]), set).findings).toEqual([]);
  });

  it.each([
    [7, []],
    [11, ['total-mismatch ']],
  ])('are in the total, %p, with their sign', (total, findings) => {
    const table = tableOf([
      ['TT', 'Nội dung', 'Điểm tự chấm'],
      ['1', 'Nội dung 1', 10],
      ['2', 'Điểm cộng', 1],
      ['3', 'Điểm trừ', 4],
      [null, 'Tổng cộng', total],
    ]);
    expect(found(assess(table, set).findings)).toEqual(findings);
  });

  it('of a criterion’s indicators neither count as indicators nor enter what is possible', () => {
    const nested = setOf([parent('1', [points('1.1', 10), { ...points('1.2', 2), effect: 'deduction' as const }])]);
    const assessed = (deduction: CellValue) =>
      assess(scoredTable(['1', null], ['1.1', 10], ['1.2', deduction]), nested).criteria[0];
    expect(assessed(null)).toMatchObject({ result: 'met', score: 10, maxScore: 10 });
    expect(assessed(2)).toMatchObject({ result: 'notMet', score: 8, maxScore: 10 });
  });
});

/** Quyết định 25/2021/QĐ-TTg: a commune whose leaders were disciplined does not reach the standard. */
describe('a veto', () => {
  const set = setOf(
    [judged('1'), { ...judged('2'), isVeto: true }],
    [{ id: 'dat', title: { vi: 'Đạt' }, conditions: [{ kind: 'noVeto' }], recognised: true }],
  );
  const assessed = (result: CellValue) =>
    assess(
      tableOf([
        ['TT', 'Nội dung', 'Kết quả'],
        [1, 'Một', 'Đạt'],
        [2, 'Hai', result],
      ]),
      set,
    );

  it.each<[CellValue, string[], string[], boolean]>([
    ['Đạt', [], [], true],
    ['Chưa đạt', ['2'], ['criterion-not-met 2', 'veto 2'], false],
    ['Cơ bản đạt', ['2'], ['criterion-basically-met 2', 'veto 2'], false],
    ['Không áp dụng', [], [], true],
    [null, [], ['result-missing 2'], true],
  ])('on a criterion that is %p is %j', (result, vetoes, findings, isRecognised) => {
    const assessment = assessed(result);
    expect(assessment.vetoes).toEqual(vetoes);
    expect(found(assessment.findings)).toEqual(findings);
    expect(assessment.recognition !== null).toBe(isRecognised);
  });

  it('may lie on a criterion’s indicators together', () => {
    const nested = setOf([{ ...parent('1', [judged('1.1'), judged('1.2')]), isVeto: true }]);
    const table = tableOf([
      ['TT', 'Nội dung', 'Kết quả'],
      ['1.1', 'Một', 'Đạt'],
      ['1.2', 'Hai', 'Chưa đạt'],
    ]);
    expect(assess(table, nested).vetoes).toEqual(['1']);
  });
});
