import { assess } from '../../../../src/assessing/assess';
import type { CriteriaSet, Criterion } from '../../../../src/criteria/criteria-set';
import { planScores } from '../../../../src/reporting/scores';
import { cellToA1 } from '../../../../src/workbook/address';
import type { CellValue } from '../../../../src/workbook/snapshot';
import { judged, points, setOf } from '../../assessing/tables';
import { sheetOf } from '../../reading/sheet-of';
import { tableOn } from '../../reading/table-on';

const criteria: Criterion[] = [judged('1'), points('2', 10), points('3', 10), points('4', 2.5), judged('5')];
const header: CellValue[] = ['TT', 'Nội dung tiêu chí', 'Điểm tối đa', 'Kết quả', 'Điểm tự chấm'];

/** What is written on a form with a result and points for each criterion, by cell. */
function written(
  rows: readonly (readonly [CellValue, CellValue])[],
  recognition: CriteriaSet['recognition'] = [],
  own: readonly Criterion[] = criteria,
  columns: readonly number[] = [0, 1, 2, 3, 4],
) {
  const form: CellValue[][] = [
    header,
    ...rows.map(([result, score], index): CellValue[] => [
      index + 1,
      `Nội dung ${String(index + 1)}`,
      score === null ? null : 10,
      result,
      score,
    ]),
    [null, 'Tổng cộng', null, null, null],
    [null, 'Xếp loại', null, null, null],
  ];
  const sheet = sheetOf(form.map((row) => columns.map((column) => row[column] ?? null)));
  const table = tableOn(sheet);
  const criteriaSet = setOf(own, recognition);
  const assessment = assess(table, criteriaSet);
  const changes = planScores({
    sheet,
    table,
    criteriaSet,
    criteriaFrom: 'file',
    assessment,
    findings: assessment.findings,
  });
  return Object.fromEntries((changes ?? []).map(({ next, ...cell }) => [cellToA1(cell), next]));
}

const rows: readonly (readonly [CellValue, CellValue])[] = [
  ['Đạt', null],
  [null, 10],
  [null, 9],
  [null, 2.5],
  ['Chưa đạt', null],
];
const atLeast = (...conditions: CriteriaSet['recognition'][number]['conditions']): CriteriaSet['recognition'] => [
  { id: 'dat', title: { vi: 'Đạt chuẩn' }, conditions, recognised: true },
];

describe('the totals of a form with points and judged results', () => {
  it('are the points, and the number of criteria met: by their words, or at full points', () => {
    expect(written(rows)).toEqual({
      E7: { formula: '=SUM(E2:E6)', value: 21.5 },
      D7: {
        formula: '=COUNTIF(D2,"Đạt")+COUNTIF(D6,"Đạt")+COUNTIF(E3:E4,">="&10)+COUNTIF(E5,">="&2.5)&"/5"',
        value: '3/5',
      },
    });
  });

  it('do not take a word beside points for a criterion that is met', () => {
    const stated = rows.map(([result, score]): readonly [CellValue, CellValue] => [
      score === 9 ? 'Đạt' : result,
      score,
    ]);
    expect(written(stated)).toMatchObject({ D7: { value: '3/5' } });
  });

  it('count points that stand as a text for as long as it stands', () => {
    const asText = rows.map(([result, score]): readonly [CellValue, CellValue] => [
      result,
      score === 10 ? '10,0' : score,
    ]);
    expect(written(asText)).toMatchObject({
      D7: {
        formula:
          '=COUNTIF(D2,"Đạt")+COUNTIF(D6,"Đạt")+COUNTIF(E3:E4,">="&10)+COUNTIF(E5,">="&2.5)+IF(TRIM(E3)="10,0",1,0)&"/5"',
        value: '3/5',
      },
    });
  });

  it('conclude from both under the number of criteria met', () => {
    const both = atLeast({ kind: 'metAtLeast', count: 3 }, { kind: 'scoreAtLeast', points: 20 });
    expect(written(rows, both).D8).toEqual({
      formula: `=IF(AND((COUNTIF(D2,"Đạt")+COUNTIF(D6,"Đạt")+COUNTIF(E3:E4,">="&10)+COUNTIF(E5,">="&2.5))>=3,E7>=20),"Đạt chuẩn","Chưa đủ điều kiện")`,
      value: 'Đạt chuẩn',
    });
    expect(written(rows, both)).not.toHaveProperty('E8');
  });

  it('give a group no points whose criteria are all judged', () => {
    const sheet = sheetOf([
      header,
      ['I', 'Nhóm một', null, null, null],
      [1, 'Một', 10, null, 8],
      [2, 'Hai', 10, null, 9],
      ['II', 'Nhóm hai', null, null, null],
      [3, 'Ba', null, 'Đạt', null],
      [null, 'Tổng cộng', null, null, null],
    ]);
    const table = tableOn(sheet);
    const criteriaSet = setOf([points('1', 10), points('2', 10), judged('3')]);
    const assessment = assess(table, criteriaSet);
    const changes =
      planScores({ sheet, table, criteriaSet, criteriaFrom: 'file', assessment, findings: assessment.findings }) ?? [];
    expect(changes.map(({ next, ...cell }) => [cellToA1(cell), next])).toEqual([
      ['E2', { formula: '=SUM(E3:E4)', value: 17 }],
      ['E7', { formula: '=SUM(E3:E4)', value: 17 }],
      ['D7', { formula: '=COUNTIF(D6,"Đạt")+COUNTIF(E3:E4,">="&10)&"/3"', value: '1/3' }],
    ]);
  });

  it('conclude once, under the points, where these alone decide', () => {
    const byPoints = written(rows, atLeast({ kind: 'scoreAtLeast', points: 20 }));
    expect(byPoints).toMatchObject({ E8: { value: 'Đạt chuẩn' } });
    expect(byPoints).not.toHaveProperty('D8');
  });

  it('are points alone where no criterion is judged', () => {
    const scored = rows.map(([, score]): readonly [CellValue, CellValue] => [null, score ?? 10]);
    expect(
      Object.keys(
        written(
          scored,
          [],
          ['1', '2', '3', '4', '5'].map((number) => points(number, 10)),
        ),
      ),
    ).toEqual(['E7']);
  });

  it('count nothing where the form has no cell for points that a set gives', () => {
    expect(written(rows, [], criteria, [0, 1, 2, 3])).toEqual({});
  });
});
