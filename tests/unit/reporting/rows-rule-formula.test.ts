import { assess } from '../../../src/assessing/assess';
import type { Measure } from '../../../src/criteria/criteria-set';
import type { RuleMeasure } from '../../../src/criteria/measure';
import { planScores } from '../../../src/reporting/scores';
import { cellToA1 } from '../../../src/workbook/address';
import type { CellInput } from '../../../src/workbook/edit';
import { blankWorkbook, openWorkbook } from '../../../src/workbook/openxml/open-xml-workbook';
import { isCellError, valueAt, type CellValue } from '../../../src/workbook/snapshot';
import { setOf } from '../assessing/tables';
import { sheetOf } from '../reading/sheet-of';
import { tableOn } from '../reading/table-on';
import { recalculated } from './libre-office';

const inputs: RuleMeasure['inputs'] = [
  { name: 'a', title: { vi: 'Tổng số hộ' }, of: 'number' },
  { name: 'b', title: { vi: 'Số hộ đạt' }, of: 'number' },
];
const counts = inputs.map((input) => ({ ...input, of: 'count' as const }));
const points: Measure = { kind: 'rule', inputs, inputRows: 'byName', points: 'b / a * max', maximum: 10 };

/** A form whose two criteria have two figures each under them, and what the first one's own cell says. */
function formOf(measure: Measure, figures: readonly CellValue[], own: CellValue) {
  const [a = null, b = null, c = null, d = null] = figures;
  const rows: CellValue[][] = [
    ['TT', 'Nội dung tiêu chí', 'Kết quả', 'Điểm tự chấm'],
    ['1', 'Một', own, null],
    ['a)', 'Tổng số hộ', a, null],
    ['b)', 'Số hộ đạt', b, null],
    ['2', 'Hai', null, null],
    ['a)', 'Tổng số hộ', c, null],
    ['b)', 'Số hộ đạt', d, null],
    [null, 'Tổng cộng', null, null],
  ];
  const sheet = sheetOf(rows);
  const table = tableOn(sheet);
  const criteriaSet = setOf(['1', '2'].map((number) => ({ number, measure, evidence: 'none' })));
  const assessment = assess(table, criteriaSet);
  return {
    rows,
    changes:
      planScores({ sheet, table, criteriaSet, criteriaFrom: 'file', assessment, findings: assessment.findings }) ?? [],
  };
}

/** What is written, by cell. */
function written(measure: Measure, figures: readonly CellValue[], own: CellValue = null) {
  const { changes } = formOf(measure, figures, own);
  return Object.fromEntries(changes.map(({ next, ...cell }) => [cellToA1(cell), next]));
}

/** What we say the formulas give, and what LibreOffice makes of them, by cell. */
function compared(forms: readonly ReturnType<typeof formOf>[]) {
  const files = forms.map(({ rows, changes }) => {
    const workbook = blankWorkbook('Mẫu');
    const id = workbook.sheetInfos()[0]?.id ?? '';
    const constants = rows.flatMap((row, at) =>
      row.map((value, column) => ({ row: at, column, input: isCellError(value) ? null : value })),
    );
    const formulas = changes.map(({ row, column, next }) => ({ row, column, input: withoutValue(next) }));
    workbook.setCells(id, [...constants, ...formulas]);
    return workbook.save();
  });
  return recalculated(files).map((bytes, index) => {
    const opened = openWorkbook(bytes);
    if (!opened.ok) throw new Error(opened.error.code);
    const sheet = opened.value.sheet(opened.value.sheetInfos()[0]?.id ?? '');
    return (forms[index]?.changes ?? []).map(({ row, column, next }) => ({
      cell: `${String(index)}: ${cellToA1({ row, column })}`,
      ours: settled(typeof next === 'object' && next !== null ? next.value : next),
      theirs: settled(valueAt(sheet, { row, column })),
    }));
  });
}

const withoutValue = (input: CellInput): CellInput =>
  typeof input === 'object' && input !== null ? { ...input, value: null } : input;
const settled = (value: CellValue) => (typeof value === 'number' ? Math.round(value * 1e9) / 1e9 : (value ?? ''));

describe('points by a rule over figures in rows of their own', () => {
  it('are a formula over these rows', () => {
    expect(written(points, [20, 5, null, null])).toEqual({
      D2: {
        formula: '=IF(COUNT(C3,C4)=2,IFERROR(IF(AND(ISNUMBER(C4),ISNUMBER(C3)),MIN(10,MAX(0,C4/C3*10)),NA()),""),"")',
        value: 2.5,
      },
      D5: {
        formula: '=IF(COUNT(C6,C7)=2,IFERROR(IF(AND(ISNUMBER(C7),ISNUMBER(C6)),MIN(10,MAX(0,C7/C6*10)),NA()),""),"")',
        value: '',
      },
      D8: { formula: '=SUM(D2,D5)', value: 2.5 },
    });
  });

  it('are left to hand where a figure is a text', () => {
    expect(written(points, ['20 hộ', 5, 4, 3])).not.toHaveProperty('D2');
    expect(written(points, ['20 hộ', 5, 4, 3], 'Đã triển khai')).not.toHaveProperty('D2');
    expect(written(points, [20, 5, 4, 3], 'Đã triển khai')).toMatchObject({ D2: { value: 2.5 } });
  });
});

jest.setTimeout(120_000);

describe('a rule over figures in rows of their own', () => {
  const figures: readonly (readonly CellValue[])[] = [
    [20, 20, 100, 70],
    [20, 7, 100, 69],
    [0, 0, 0, 5],
    [null, 7, 100, null],
    [20, -1, 1.5, 1],
    [3, 2, 7, 6],
  ];
  it.each<[string, Measure]>([
    ['gives points', { ...points, inputs: counts }],
    ['gives points where nothing arose', { ...points, inputs: counts, whenNone: 10 }],
    ['says what is met', { kind: 'rule', inputs: counts, inputRows: 'inOrder', met: 'b / a >= 70%' }],
    [
      'reads percentages as Excel keeps them',
      {
        ...points,
        inputs: counts.map((input) => ({ ...input, of: 'percentage' as const })),
        points: '(a + b) / 2 * max',
      },
    ],
  ])('%s as LibreOffice calculates it', (_, measure) => {
    const forms = [null, 'Đạt', 'Không phát sinh'].flatMap((own) => figures.map((each) => formOf(measure, each, own)));
    const cells = compared(forms).flat();
    expect(cells.length).toBeGreaterThan(forms.length / 2);
    expect(cells.filter(({ ours, theirs }) => ours !== theirs)).toEqual([]);
  });
});
