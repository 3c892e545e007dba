import type { CriteriaSet } from '../../../src/criteria/criteria-set';
import { planScores, unfilledScores } from '../../../src/reporting/scores';
import { cellToA1 } from '../../../src/workbook/address';
import type { CellValue } from '../../../src/workbook/snapshot';
import { handMade, type HandMadeRow } from './hand-made';

const pointsSet = (numbers: readonly string[], recognition: CriteriaSet['recognition'] = []): CriteriaSet => ({
  version: 1,
  id: 'diem',
  title: { vi: 'Chấm điểm' },
  isExample: true,
  legalBasis: null,
  validity: {},
  groups: [
    {
      criteria: numbers.map((number) => ({ number, measure: { kind: 'points', maximum: 10 }, evidence: 'none' })),
    },
  ],
  recognition,
});

const level = (vi: string, points: number): CriteriaSet['recognition'][number] => ({
  id: `tu-${points}`,
  title: { vi },
  conditions: [{ kind: 'scoreAtLeast', points }],
  recognised: true,
});

/** Columns: number A, title B, self score C. Two groups of two criteria, a total, a conclusion. */
const scored = (
  scores: readonly CellValue[],
  more: Partial<Parameters<typeof handMade>[0]> & { total?: CellValue; group?: CellValue } = {},
) => {
  const numbers = ['1', '2', '3', '4'];
  const criterion = (index: number): HandMadeRow => {
    const score = scores[index] ?? null;
    return {
      number: numbers[index] ?? '',
      cells: { selfScore: score },
      score: typeof score === 'number' ? score : null,
    };
  };
  return handMade({
    roles: ['number', 'title', 'selfScore'],
    rows: [
      { kind: 'group', title: 'Nhóm I', cells: { title: 'Nhóm I', selfScore: more.group ?? null } },
      criterion(0),
      criterion(1),
      { kind: 'group', title: 'Nhóm II', cells: { title: 'Nhóm II' } },
      criterion(2),
      criterion(3),
      { kind: 'total', title: 'Tổng cộng', cells: { title: 'Tổng cộng', selfScore: more.total ?? null } },
      { kind: 'other', title: 'Xếp loại', cells: { title: 'Xếp loại' } },
    ],
    criteriaSet: pointsSet(numbers, [level('Tốt', 30), level('Khá', 20)]),
    ...more,
  });
};

const written = (changes: ReturnType<typeof planScores>) =>
  changes?.map(({ row, column, next }) => ({ row, column, next }));

describe('planScores on a form with points', () => {
  it('sums each group on its heading, the groups in the total, and concludes', () => {
    expect(written(planScores(scored([8, 7.5, 9, 1])))).toEqual([
      { row: 1, column: 2, next: { formula: '=SUM(C3:C4)', value: 15.5 } },
      { row: 4, column: 2, next: { formula: '=SUM(C6:C7)', value: 10 } },
      { row: 7, column: 2, next: { formula: '=SUM(C2,C5)', value: 25.5 } },
      {
        row: 8,
        column: 2,
        next: { formula: '=IF(C8>=30,"Tốt",IF(C8>=20,"Khá","Chưa đủ điều kiện"))', value: 'Khá' },
      },
    ]);
  });

  it('leaves what the user has put into a total, and sums the criteria where a group has its own figure', () => {
    expect(written(planScores(scored([8, 7.5, 9, 1], { group: 99 })))?.map(({ next }) => next)).toEqual([
      { formula: '=SUM(C6:C7)', value: 10 },
      { formula: '=SUM(C3:C4,C6:C7)', value: 25.5 },
      { formula: '=IF(C8>=30,"Tốt",IF(C8>=20,"Khá","Chưa đủ điều kiện"))', value: 'Khá' },
    ]);
    expect(written(planScores(scored([8, 7, 9, 1], { total: 25 })))?.map(({ row }) => row)).toEqual([1, 4]);
  });

  it('passes over texts, as SUM does', () => {
    const [group] = planScores(scored([8, '7,5', 9, 1])) ?? [];
    expect(group?.next).toEqual({ formula: '=SUM(C3:C4)', value: 8 });
  });

  it('writes no sum over an error, nor one of that sum, and tells which cells stay empty', () => {
    const assessed = scored([8, { error: '#N/A' }, 9, 1]);
    const whole = unfilledScores(assessed);
    expect(whole.map(cellToA1)).toEqual(['C2', 'C8']);
    expect((planScores(assessed) ?? []).map(cellToA1)).toEqual(['C5']);
    expect(unfilledScores(scored([8, 7, 9, 1]))).toEqual([]);
  });

  it('writes nothing a second time', () => {
    const first = planScores(scored([8, 7, 9, 1])) ?? [];
    const formulas = first.map(({ row, column, next }) => ({
      cell: { row, column },
      formula: typeof next === 'object' && next !== null ? next.formula : '',
    }));
    const assessed = scored([8, 7, 9, 1], { formulas });
    const values = assessed.sheet.values.map((row) => [...(row ?? [])]);
    for (const { row, column, next } of first) {
      const cells = values[row] ?? [];
      cells[column] = typeof next === 'object' && next !== null ? next.value : next;
    }
    expect(planScores({ ...assessed, sheet: { ...assessed.sheet, values } })).toEqual([]);
  });

  it('has nothing to do where no points are given yet', () => {
    expect(planScores(scored([null, null, null, null]))).toBeNull();
  });
});

/** Columns: number A, result B. */
const judged = (
  results: readonly CellValue[],
  met: readonly CellValue[],
  total: HandMadeRow['cells'] = {},
  formula?: string,
) =>
  handMade({
    roles: ['number', 'result'],
    rows: [
      ...results.map((result, index): HandMadeRow => ({
        number: String(index + 1),
        result: met.includes(result) ? 'met' : 'notMet',
        cells: { result },
      })),
      { kind: 'total', title: 'Tổng số', cells: total },
    ],
    ...(formula === undefined ? {} : { formulas: [{ cell: { row: results.length + 1, column: 1 }, formula }] }),
  });

describe('planScores on a form judged met or not met', () => {
  it('counts every spelling that the form uses', () => {
    const results = ['Đạt', 'đ', 'Chưa đạt', 'ĐẠT'];
    expect(written(planScores(judged(results, ['Đạt', 'đ', 'ĐẠT'])))).toEqual([
      { row: 5, column: 1, next: { formula: '=COUNTIF(B2:B5,"Đạt")+COUNTIF(B2:B5,"đ")&"/4"', value: '3/4' } },
    ]);
  });

  it('does not count a decomposed spelling twice', () => {
    const decomposed = 'Đạt'.normalize('NFD');
    const [change] = planScores(judged(['Đạt', decomposed, 'KĐ'], ['Đạt', decomposed])) ?? [];
    expect(change?.next).toEqual({
      formula: `=SUMPRODUCT(--(((B2:B4&""="Đạt")+(B2:B4&""="${decomposed}"))>0))&"/3"`,
      value: '2/3',
    });
  });

  it('goes round a row between the criteria that would be counted by mistake', () => {
    const assessed = handMade({
      roles: ['number', 'result'],
      rows: [
        { number: '1', result: 'met', cells: { result: 'Đạt' } },
        { kind: 'group', title: 'Nhóm II', cells: { result: 'Đạt' } },
        { number: '2', result: 'notMet', cells: { result: 'Chưa đạt' } },
        { kind: 'total', title: 'Tổng số', cells: {} },
      ],
    });
    const [change] = planScores(assessed) ?? [];
    expect(change?.next).toEqual({ formula: '=COUNTIF(B2,"Đạt")+COUNTIF(B4,"Đạt")&"/2"', value: '1/2' });
  });

  it('escapes what COUNTIF would take for a pattern', () => {
    const [change] = planScores(judged(['Đạt*', 'KĐ'], ['Đạt*'])) ?? [];
    expect(change?.next).toMatchObject({ formula: '=COUNTIF(B2:B3,"Đạt~*")+COUNTIF(B2:B3,"Đạt")&"/2"' });
  });

  it('brings its own formula up to date with spellings that have come up', () => {
    const own = '=COUNTIF(B2:B3,"Đạt")&"/2"';
    const [change] = planScores(judged(['Đạt', 'x'], ['Đạt', 'x'], { result: '1/2' }, own)) ?? [];
    expect(change).toEqual({
      row: 3,
      column: 1,
      next: { formula: '=COUNTIF(B2:B3,"Đạt")+COUNTIF(B2:B3,"x")&"/2"', value: '2/2' },
      previous: { formula: own, value: '1/2' },
    });
  });

  it('leaves a total that the user has typed or calculates otherwise', () => {
    expect(planScores(judged(['Đạt'], ['Đạt'], { result: '1/1' }))).toBeNull();
    expect(planScores(judged(['Đạt'], ['Đạt'], { result: 1 }, '=COUNTA(B2)'))).toBeNull();
    expect(planScores(judged(['Đạt'], ['Đạt'], { result: '1/1' }, '=COUNTIF(B1:B9,"Đạt")&"/1"'))).toBeNull();
  });

  it('counts ticks in a tick column', () => {
    const assessed = handMade({
      roles: ['number', 'met', 'notMet'],
      rows: [
        { number: '1', result: 'met', cells: { met: 'X' } },
        { number: '2', result: 'met', cells: { met: 'þ' } },
        { kind: 'total', title: 'Cộng', cells: {} },
      ],
    });
    const [change, ...others] = planScores(assessed) ?? [];
    expect(change?.next).toEqual({ formula: '=COUNTIF(B2:B3,"X")+COUNTIF(B2:B3,"þ")&"/2"', value: '2/2' });
    expect(others).toEqual([]);
  });

  it('does not write into a cell that a merged cell covers', () => {
    const assessed = judged(['Đạt'], ['Đạt']);
    const merges = [{ row: 2, column: 0, rowCount: 1, columnCount: 2 }];
    expect(planScores({ ...assessed, sheet: { ...assessed.sheet, merges } })).toBeNull();
  });
});
