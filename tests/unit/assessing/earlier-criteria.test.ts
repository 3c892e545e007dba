import fc from 'fast-check';
import { assess } from '../../../src/assessing/assess';
import type { Assessment } from '../../../src/assessing/assessment';
import type { CriteriaSet, Measure } from '../../../src/criteria/criteria-set';
import type { AssessmentTable } from '../../../src/reading/assessment-table';
import { asReadEarlier } from '../../../src/reading/earlier-tables';
import type { CellValue } from '../../../src/workbook/snapshot';
import { judged, parent, points, setOf, tableOf } from './tables';

const percentage: Measure = { kind: 'amount', of: 'percentage', atLeast: 70 };
const bands: Measure = {
  kind: 'bands',
  of: 'number',
  maximum: 10,
  bands: [
    { from: 1.5, points: 10 },
    { from: 1, below: 1.5, points: 5 },
  ],
};
const noFire: Measure = { kind: 'noneOf', events: [{ title: { vi: 'Cháy, nổ' } }] };
const set = setOf([
  judged('1'),
  { number: '2', measure: percentage, evidence: 'required' },
  points('3', 5),
  parent('4', [judged('4.1'), { number: '4.2', measure: percentage, evidence: 'none' }]),
  { number: '5', measure: bands, evidence: 'none' },
  { number: '6', measure: noFire, evidence: 'none', isVeto: true },
]);

type Row = readonly CellValue[];
const heading: Row = ['TT', 'Nội dung tiêu chí', 'Kết quả', 'Điểm tự chấm', 'Minh chứng'];
const rows: readonly Row[] = ['1', '2', '3', '4', '4.1', '4.2', '5', '6'].map((number) => [
  number,
  `Nội dung tiêu chí ${number}`,
  number === '4' ? null : 'Đạt',
  null,
  'Báo cáo',
]);

const value = fc.constantFrom<CellValue[]>(
  ...['Đạt', 'Chưa đạt', 'x', '✓', 'V', '0', '1', '70', '70 %', '1.500', '1,5', '2.5', 'Không', 'Không áp dụng', ''],
  ...[0, 1, 0.7, 70, null, { error: '#N/A' }],
);
const edit = fc.record({ row: fc.nat(rows.length - 1), column: fc.constantFrom(0, 1, 2, 3, 4), value });

function read(grid: readonly Row[]): AssessmentTable {
  return tableOf([heading, ...grid]);
}

function edited(
  grid: readonly Row[],
  { row, column, value: typed }: { row: number; column: number; value: CellValue },
) {
  return grid.map((cells, at) => (at === row ? cells.map((old, place) => (place === column ? typed : old)) : cells));
}

/** The table as it is now, and its assessment by way of an earlier one. */
function again(
  grid: readonly Row[],
  before: { table: AssessmentTable; assessment: Assessment },
  by: CriteriaSet = set,
) {
  const [now] = asReadEarlier([read(grid)], [before]);
  if (now === undefined) throw new Error('There is a table');
  return { table: now.table, assessment: assess(now.table, by, new Map(), before.assessment) };
}

function assessedFirst(grid: readonly Row[]) {
  const table = read(grid);
  return { table, assessment: assess(table, set) };
}

/** The numbers of the criteria that were evaluated, and not taken from the assessment before. */
function evaluated(before: Assessment, after: Assessment): readonly string[] {
  const known = new Set(before.criteria);
  return after.criteria.filter((criterion) => !known.has(criterion)).map(({ number }) => number);
}

describe('assessing a table once more', () => {
  it('comes to what assessing it for the first time comes to, whatever was typed since', () => {
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 6 }), (edits) => {
        let grid = rows;
        let before = assessedFirst(grid);
        for (const one of edits) {
          grid = edited(grid, one);
          before = again(grid, before);
          expect(before.assessment).toEqual(assess(read(grid), set));
        }
      }),
      { numRuns: 40 },
    );
  });

  it('is the earlier assessment itself where nothing has changed', () => {
    const before = assessedFirst(rows);
    expect(again(rows, before).assessment).toBe(before.assessment);
  });

  it.each([
    ['a criterion', 0, '1'],
    ['an indicator', 5, '4'],
  ])('evaluates %s alone where only its row has changed', (_, row, number) => {
    const before = assessedFirst(rows);
    const after = again(edited(rows, { row, column: 2, value: 'Chưa đạt' }), before);
    expect(evaluated(before.assessment, after.assessment)).toEqual([number]);
  });

  it('evaluates no criterion where a line between them is filled in that was blank', () => {
    const blank: Row = [null, null, null, null, null];
    const before = assessedFirst([...rows.slice(0, 2), blank, ...rows.slice(2)]);
    const after = again([...rows.slice(0, 2), [null, 'Giải thích', ...blank.slice(2)], ...rows.slice(2)], before);
    expect(after.table.rows).toHaveLength(before.table.rows.length + 1);
    expect(evaluated(before.assessment, after.assessment)).toEqual([]);
  });

  it('evaluates every criterion where a row changes how all others are read', () => {
    const before = assessedFirst(rows);
    const withCheckMark = again(edited(rows, { row: 0, column: 2, value: '✓' }), before);
    expect(evaluated(before.assessment, withCheckMark.assessment)).toHaveLength(6);
    const withDecimals = again(edited(rows, { row: 2, column: 3, value: '2,5' }), before);
    expect(evaluated(before.assessment, withDecimals.assessment)).toHaveLength(6);
  });

  it('evaluates every criterion under another set, and concludes anew from other answers to its conditions', () => {
    const before = assessedFirst(rows);
    const other = { ...set };
    expect(evaluated(before.assessment, again(rows, before, other).assessment)).toHaveLength(6);
    const answered = assess(before.table, set, new Map([['đăng-ký', true]]), before.assessment);
    expect(answered).not.toBe(before.assessment);
    expect(evaluated(before.assessment, answered)).toEqual([]);
  });
});
