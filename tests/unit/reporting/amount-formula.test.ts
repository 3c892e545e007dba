import { assess } from '../../../src/assessing/assess';
import { NONE } from '../../../src/assessing/none-of-result';
import type { CriterionResult } from '../../../src/assessing/assessment';
import type { CriteriaSet, Measure } from '../../../src/criteria/criteria-set';
import { tableOn } from '../reading/table-on';
import { sheetOf } from '../reading/sheet-of';
import { followedMeasure } from '../../../src/reporting/followed-measure';
import { amountFormula } from '../../../src/reporting/amount-formula';
import type { AssessedTable } from '../../../src/reporting/assessed-table';
import { planMarks } from '../../../src/reporting/marks';
import { planScores } from '../../../src/reporting/scores';
import { liveResults } from '../../../src/reporting/summary/live-results';
import { blankWorkbook, openWorkbook } from '../../../src/workbook/openxml/open-xml-workbook';
import { isCellError, valueAt, type CellValue } from '../../../src/workbook/snapshot';
import { recalculated } from './libre-office';

const words: Readonly<Record<CriterionResult, string>> = {
  met: 'Đạt',
  basicallyMet: 'Cơ bản đạt',
  notMet: 'Chưa đạt',
  notApplicable: 'Không áp dụng',
  rated: 'Đã xếp mức',
  blank: 'Chưa đánh giá',
};

const measures: readonly Measure[] = [
  { kind: 'amount', of: 'percentage', atLeast: 57 },
  { kind: 'amount', of: 'percentage', atLeast: 10, atMost: 57 },
  { kind: 'amount', of: 'ratio', atLeast: 80 },
  { kind: 'amount', of: 'count', atLeast: 2, unit: 'mô hình' },
  { kind: 'amount', of: 'number', atMost: 2.5 },
  { kind: 'amount', of: 'date', notAfter: '2025-03-31' },
  { kind: 'amount', of: 'date', notAfter: '03-31' },
  { kind: 'noneOf', events: [{ title: { vi: 'Cháy, nổ' } }] },
  { kind: 'levels', levels: [{ title: { vi: 'Tốt' } }, { title: { vi: 'Khá' } }, { title: { vi: '2' } }], atLeast: 0 },
  { kind: 'rule', inputs: [{ name: 'r', title: { vi: 'Tỷ lệ' }, of: 'percentage' }], met: 'r >= 57%' },
];

const values: readonly CellValue[] = [
  ...[0, 0.57, 0.5699, 0.8, 1, -1],
  ...[2, 2.5, 2.51, 45_747, 45_748, 2_000_000],
  ...[
    '57%',
    '14/20 (70%)',
    '02 mô hình',
    'Quý I',
    'Đạt',
    'Chưa đạt'.normalize('NFD'),
    'Không áp dụng',
    'chờ',
    'Tốt',
    'Khá',
    'Không có',
    '3 vụ',
    '',
  ],
  ...[true, null],
];

/** Above 1, a figure makes the column one of percentages, so that those below are read in another way. */
const besides: readonly CellValue[] = ['Đạt', 85];

function assessedForm(measure: Measure, value: CellValue, beside: CellValue): AssessedTable {
  const sheet = sheetOf(
    [
      ['TT', 'Nội dung tiêu chí', 'Kết quả', 'Ghi chú'],
      [1, 'Nội dung thứ nhất', value, null],
      [2, 'Nội dung thứ hai', beside, null],
      ['Tổng số tiêu chí đạt', null, null, null],
    ],
    { name: 'Mẫu' },
  );
  const criteriaSet: CriteriaSet = {
    version: 1,
    id: 'thu',
    title: { vi: 'Bộ thử' },
    isExample: true,
    legalBasis: null,
    validity: {},
    groups: [{ criteria: ['1', '2'].map((number) => ({ number, measure, evidence: 'none' })) }],
    recognition: [],
  };
  const table = tableOn(sheet);
  const assessment = assess(table, criteriaSet);
  return { sheet, table, criteriaSet, criteriaFrom: 'file', assessment, findings: assessment.findings };
}

interface Case {
  readonly name: string;
  readonly value: CellValue;
  readonly beside: CellValue;
  readonly formulas: readonly string[];
  readonly expected: readonly CellValue[];
}

/** What is written over a form with an amount, and what it gives there. */
function caseOf(measure: Measure, value: CellValue, beside: CellValue): Case {
  const form = assessedForm(measure, value, beside);
  const { criteria, counts } = form.assessment;
  const [first] = criteria;
  if (first === undefined) throw new Error('no criterion');
  const followed = followedMeasure(measure);
  const summary = followed && liveResults(form).amount(first, followed, words);
  const [total] = planScores(form) ?? [];
  if (summary === null || typeof total?.next !== 'object' || total.next === null) throw new Error('no formula');
  const { marks } = planMarks(form.sheet, [form]);
  const isMarked = first.result === 'notMet' || first.result === 'basicallyMet';
  const gap = marks.find(({ formula }) => formula.includes(':gap"') && isMarked);
  const mark = gap === undefined ? [] : [gap.formula];
  return {
    name: `${JSON.stringify(measure)} ${JSON.stringify(value)} ${JSON.stringify(beside)}`,
    value,
    beside,
    formulas: [summary.formula, total.next.formula, ...mark],
    expected: [words[first.result], `${counts.met}/2`, ...mark.map(() => true)],
  };
}

/** The cells of a case, and room below. */
const ROWS_OF_A_CASE = 3;
const FORMULAS = 5;

/** A formula that was written over the second and third row, for rows further down. */
function movedDown(formula: string, rows: number): string {
  const moved = formula.replace(
    /(\$?C\$?)([23])\b/g,
    (_, letter: string, row: string) => `${letter}${Number(row) + rows}`,
  );
  return moved.replaceAll('COLUMN()', '3').replaceAll('ROW()', String(2 + rows));
}

jest.setTimeout(120_000);

describe('a formula that follows an amount, calculated by LibreOffice', () => {
  const cases = measures.flatMap((measure) =>
    besides.flatMap((beside) => values.map((value) => caseOf(measure, value, beside))),
  );

  it('says of every amount and word what was assessed, in summaries, totals and marks', () => {
    const workbook = blankWorkbook('Mẫu');
    const [sheet] = workbook.sheetInfos();
    const constant = (cell: CellValue) => (isCellError(cell) ? null : cell);
    const cells = cases.flatMap(({ value, beside, formulas }, index) => {
      const row = index * ROWS_OF_A_CASE + 1;
      return [
        { row, column: 2, input: constant(value) },
        { row: row + 1, column: 2, input: constant(beside) },
        ...formulas.map((formula, place) => ({
          row,
          column: FORMULAS + place,
          input: { formula: movedDown(formula, row - 1), value: null },
        })),
      ];
    });
    workbook.setCells(sheet?.id ?? '', cells);
    const [bytes = new Uint8Array()] = recalculated([workbook.save()]);
    const opened = openWorkbook(bytes);
    if (!opened.ok) throw new Error(opened.error.code);
    const [calculatedSheet] = opened.value.sheetInfos();
    const calculated = opened.value.sheet(calculatedSheet?.id ?? '');

    const wrong = cases.flatMap(({ name, expected, formulas }, index) =>
      expected.flatMap((value, place) => {
        const found = valueAt(calculated, { row: index * ROWS_OF_A_CASE + 1, column: FORMULAS + place });
        return found === value ? [] : [`${name}: ${JSON.stringify([value, found])} in ${formulas[place] ?? ''}`];
      }),
    );
    expect(cases).toHaveLength(measures.length * besides.length * values.length);
    expect(wrong).toEqual([]);
  });
});

it('takes the 0 of a column of 1 and 0 for not met, not for a count of nothing that happened', () => {
  const cell = { reference: 'C8', found: 0, result: 'notMet' as const };
  const outcomes = { met: '1', basicallyMet: '0', notMet: '0', notApplicable: '0', rated: '0', blank: '0' };
  expect(amountFormula(cell, NONE, outcomes, 'word')).toBe('IF(C8=0,0,word)');
  expect(amountFormula({ ...cell, result: 'met' }, NONE, outcomes, 'word')).toContain('IF(C8<=0,1,0)');
});
