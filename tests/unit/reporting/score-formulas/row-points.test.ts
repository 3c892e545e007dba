import type { Measure } from '../../../../src/criteria/criteria-set';
import { planScores } from '../../../../src/reporting/scores';
import type { CellChange } from '../../../../src/workbook/edit';
import { formulaAt, valueAt, type CellValue } from '../../../../src/workbook/snapshot';
import { setOf } from '../../assessing/tables';
import { changed, count, grades, handled, part, share, statedForm, type StatedRow } from './stated-form';

const planned = (measure: Measure, ...rows: readonly StatedRow[]) => planScores(statedForm(measure, rows)) ?? [];

const scoreColumn = 3;
const pointsIn = (changes: readonly CellChange[], rowCount: number) =>
  changes.filter(({ row, column }) => column === scoreColumn && row <= rowCount).map(({ next }) => next);

const fromTwo: Measure = { ...handled, whenNone: undefined };

describe('the formula for points', () => {
  it('compares an amount with the limits of the bands', () => {
    const [change] = planned(count, [1], [2]);
    expect(change).toEqual({
      row: 1,
      column: scoreColumn,
      next: {
        formula:
          '=IF(AND(ISNUMBER(C2),NOT(ISLOGICAL(C2))),IF(AND(C2>=0,C2=INT(C2)),IFERROR(IF(ISNUMBER(C2),IF(ROUND(C2,9)>=2,1,IF(ROUND(C2,9)>=1,0.5,0)),NA()),""),""),"")',
        value: 0.5,
      },
      previous: null,
    });
  });

  it('names the levels with all their words', () => {
    const [change] = planned(grades, ['Khá'], ['A']);
    expect(change?.next).toEqual({
      formula:
        '=IF(OR(TRIM(C2)="Tốt",TRIM(C2)="A",TRIM(C2)="Loại 1"),10,IF(TRIM(C2)="Khá",7.5,IF(OR(TRIM(C2)="Trung bình",TRIM(C2)="Fair"),0,"")))',
      value: 7.5,
    });
  });

  it('follows a text that no formula reads as it was found', () => {
    const [change] = planned(handled, ['10; 7'], ['3; 3']);
    expect(change?.next).toEqual({
      formula:
        '=IF(TRIM(C2)="10; 7",1.4,IF(OR(TRIM(C2)={"Không phát sinh","Chưa phát sinh","Không xảy ra","Chưa xảy ra","Không có","0/0"}),2,""))',
      value: 1.4,
    });
  });

  it.each<[string, Measure, CellValue, CellValue]>([
    ['exactly 70 %', share, 0.7, 0.5],
    ['69,99 %', share, 0.6999, 0],
    ['70 % as a text', share, '70%', 0.5],
    ['part of a whole', part, '16/25', 0],
    ['nothing that arose', part, 'Không có kiến nghị', 2],
    ['nothing of nothing', part, '0/0', 2],
    ['an empty cell', share, null, ''],
    ['what does not apply', share, 'Không áp dụng', ''],
    ['what is impossible', share, 130, ''],
    ['a grade in other words', grades, 'Xếp loại: Tốt', 10],
  ])('gives for %s what the check says is due', (_, measure, stated, value) => {
    const [change] = planned(measure, [stated], [null]);
    expect(change?.next).toMatchObject({ value });
  });

  it('is not written where points cannot follow from what is stated', () => {
    expect(pointsIn(planned(share, ['Đã triển khai'], ['70%']), 2)).toMatchObject([{ value: 0.5 }]);
    expect(planned(share, [{ error: '#N/A' }])).toEqual([]);
    expect(planned({ kind: 'points', maximum: 2 }, ['70%'])).toEqual([]);
    expect(planned(fromTwo, [null], ['10; 7']).map(({ row }) => row)).toEqual([2, 3]);
  });
});

describe('the cell for points', () => {
  it('is never touched where it holds anything of the user’s', () => {
    const rows: StatedRow[] = [
      ['70%', 1],
      ['70%', 'một'],
      ['70%', 0.5],
    ];
    expect(pointsIn(planned(share, ...rows), 3)).toEqual([]);
    const formulas = [[], [undefined, undefined, undefined, '=0.25*2']];
    expect(planScores(statedForm(share, [[0.7, 0.5]], { formulas }))).not.toContainEqual(
      expect.objectContaining({ row: 1 }),
    );
  });

  it('is left alone where the amount may be computed from it', () => {
    const formulas = [[], [undefined, undefined, '=SUM(B2:E2)/2']];
    expect(planScores(statedForm(share, [[0.7]], { formulas }))).toBeNull();
    const others = [[], [undefined, undefined, '=F2/AA2']];
    expect(planScores(statedForm(share, [[0.7]], { formulas: others }))).toContainEqual(
      expect.objectContaining({ row: 1 }),
    );
  });

  it('is not written while others than the unit score it', () => {
    const form = statedForm(share, [[0.7]]);
    const criteriaSet = {
      ...form.criteriaSet,
      groups: [{ criteria: [{ number: '1', measure: share, evidence: 'none', scoredBy: 'survey' } as const] }],
    };
    expect(planScores({ ...form, criteriaSet })).toBeNull();
  });

  it('holds what totals count, the first time and every time', () => {
    const form = statedForm(share, [['16/20'], [0.7], [null, 1]]);
    const changes = planScores(form) ?? [];
    expect(changes.at(-1)).toMatchObject({ row: 4, next: { formula: '=SUM(D2:D4)', value: 2.5 } });
    const after = changed(share, form, changes);
    expect(planScores(after)).toEqual([]);
    expect(after.assessment.score).toBe(2.5);
  });

  it('counts with its effect, and as the set has it where it does not apply', () => {
    const form = statedForm(share, [['100%'], ['80%'], ['Không áp dụng']]);
    const criteriaSet = setOf([
      { number: '1', measure: share, evidence: 'none' },
      { number: '2', measure: share, evidence: 'none', effect: 'deduction' },
      { number: '3', measure: share, evidence: 'none', notApplicable: 'fullPoints' },
    ]);
    expect(planScores({ ...form, criteriaSet })?.at(-1)).toMatchObject({
      row: 4,
      next: { formula: '=SUM(D2,D4)-SUM(D3)+IF(TRIM(D4)="",2,0)', value: 3 },
    });
  });

  it('is brought up to date where the formula in it is ours', () => {
    const form = statedForm(share, [['16/20'], [70]]);
    const before = changed(share, form, planScores(form) ?? []);
    const retyped = (next: string | number, row: number) => ({ row, column: 2, next, previous: null });
    const after = changed(share, before, [retyped('20/20', 1), retyped(90, 2)]);
    const changes = planScores(after) ?? [];
    expect(changes[0]).toMatchObject({
      next: { formula: expect.stringContaining('TRIM(C2)="20/20",2,') as string, value: 2 },
      previous: { formula: formulaAt(before.sheet, { row: 1, column: scoreColumn }), value: 1 },
    });
    expect(valueAt(before.sheet, { row: 3, column: scoreColumn })).toBe(1.5);
    expect(changes.at(-1)).toMatchObject({ row: 3, next: { value: 3 } });
  });
});
