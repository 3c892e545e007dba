import { assess } from '../../../src/assessing/assess';
import { judgeRow } from '../../../src/assessing/judged-result';
import { scoreRow } from '../../../src/assessing/scored-result';
import { tableValuesOf } from '../../../src/assessing/table-values';
import { nothingDue } from '../../../src/assessing/due-points';
import type { TableRow } from '../../../src/reading/assessment-table';
import { parseResult } from '../../../src/reading/result-words';
import type { CellValue } from '../../../src/workbook/snapshot';
import { judged, points, setOf, tableOf } from './tables';

const cell = (column: number, value: CellValue) => ({ position: { row: 1, column }, value, hasFormula: false });
const rowWith = (cells: TableRow['cells']): TableRow => ({ row: 1, kind: 'criterion', number: '1', title: '', cells });
const values = tableValuesOf(
  tableOf([
    ['TT', 'Nội dung', 'Điểm tối đa', 'Điểm tự chấm'],
    [1, 'Nội dung', 10, 10],
  ]),
  setOf([points('1', 10)]),
  new Map(),
);
const due = (expected: number | null) => ({ ...nothingDue(null), points: expected });
const codes = (findings: readonly { readonly code: string }[]) => findings.map(({ code }) => code);

describe('points', () => {
  it.each<[number, string[]]>([
    [-0.01, ['score-negative']],
    [0, []],
    [10, []],
    [10.01, ['score-above-maximum']],
  ])('of 10 at most that are %d give %p', (score, expected) => {
    expect(codes(scoreRow(rowWith({ selfScore: cell(3, score) }), '1', { maximum: 10 }, values).findings)).toEqual(
      expected,
    );
  });

  it.each<[number, string[]]>([
    [0.665, []],
    [0.67, []],
    [0.66, ['score-not-a-level']],
  ])('of two levels, 0 and two thirds, that are %d give %p', (score, expected) => {
    const possible = { maximum: 1, levels: [0, 2 / 3] };
    expect(codes(scoreRow(rowWith({ selfScore: cell(3, score) }), '1', possible, values).findings)).toEqual(expected);
  });

  it.each<[number, string[]]>([
    [3.5, []],
    [3.25, ['score-step']],
  ])('in steps of 0,5 that are %d give %p', (score, expected) => {
    const possible = { maximum: 10, step: 0.5 };
    expect(codes(scoreRow(rowWith({ selfScore: cell(3, score) }), '1', possible, values).findings)).toEqual(expected);
  });

  it.each<[number, string[]]>([
    [3.33, []],
    [3.34, ['score-mismatch']],
  ])('that should be three and a third and are %d give %p', (score, expected) => {
    const read = scoreRow(rowWith({ selfScore: cell(3, score) }), '1', { maximum: 10 }, values, due(10 / 3));
    expect(codes(read.findings)).toEqual(expected);
  });

  it('of the appraiser alone must follow from what is stated; beside the unit’s own they need not', () => {
    const appraised = { verifiedScore: cell(4, 5) };
    const alone = scoreRow(rowWith(appraised), '1', { maximum: 10 }, values, due(10));
    expect(codes(alone.findings)).toEqual(['score-mismatch']);
    const beside = scoreRow(rowWith({ selfScore: cell(3, 10), ...appraised }), '1', { maximum: 10 }, values, due(10));
    expect(codes(beside.findings)).toEqual([]);
  });

  it.each<[number | null, boolean, unknown]>([
    [10, false, { result: 'met', score: 10 }],
    [9.99, false, { result: 'notMet', score: 9.99 }],
    [null, false, { result: 'blank', score: null }],
    [null, true, { result: 'notApplicable', score: null }],
  ])('that no column holds are those stated: %p', (stated, isNotApplicable, expected) => {
    const read = scoreRow(rowWith({}), '1', { maximum: 10 }, values, { ...due(stated), isNotApplicable });
    expect(read).toMatchObject({ ...(expected as object), cell: null });
  });

  it.each<[CellValue, boolean, unknown]>([
    [null, true, { result: 'notApplicable', findings: [] }],
    ['Không áp dụng', false, { result: 'notApplicable', findings: [] }],
    [null, false, { result: 'blank', findings: [{ code: 'score-missing' }] }],
    ['mười', true, { result: 'blank', findings: [{ code: 'score-not-number' }] }],
    ['Đạt', true, { result: 'blank', findings: [{ code: 'score-not-number' }] }],
  ])('that read %p, where nothing applies: %p', (written, isNotApplicable, expected) => {
    const stated = { ...due(null), isNotApplicable };
    const read = scoreRow(rowWith({ selfScore: cell(3, written) }), '1', { maximum: 10 }, values, stated);
    expect(read).toMatchObject(expected as object);
  });
});

describe('a row that says two results', () => {
  it('says what each cell holds where they differ, and is fine where they agree', () => {
    const said = (result: CellValue, met: CellValue, notMet: CellValue) =>
      judgeRow(rowWith({ result: cell(2, result), met: cell(3, met), notMet: cell(4, notMet) }), '1', parseResult);
    expect(said('Đạt', 'x', null)).toMatchObject({ result: 'met', findings: [] });
    expect(said('Đạt', null, 'x')).toMatchObject({
      result: 'blank',
      cell: { position: { column: 2 } },
      findings: [{ code: 'result-conflict', found: 'Đạt, x', cell: { column: 4 } }],
    });
    expect(said('Đạt', 'x', 'x').findings).toMatchObject([{ code: 'result-conflict', cell: { column: 4 } }]);
  });

  it('offers no word for what stands in a column of ticks', () => {
    const read = judgeRow(rowWith({ met: cell(3, 'chua dat') }), '1', parseResult);
    expect(read.findings).toMatchObject([{ code: 'result-unrecognised', expected: 'tick', fix: null }]);
  });
});

describe('a set that is hardly the table’s', () => {
  const header = ['TT', 'Nội dung', 'Kết quả'];
  const set = setOf(Array.from({ length: 8 }, (_, index) => judged(String(index + 1))));
  it.each([
    [2, false],
    [1, true],
  ])('with %d of its 8 criteria does not fit: %p', (count, isMismatch) => {
    const rows = Array.from({ length: count }, (_, index) => [index + 1, `Nội dung ${index + 1}`, 'Đạt']);
    const { findings } = assess(tableOf([header, ...rows]), set);
    expect(findings.some(({ code }) => code === 'criteria-set-mismatch')).toBe(isMismatch);
  });
});
