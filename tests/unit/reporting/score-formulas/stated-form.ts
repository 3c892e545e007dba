import { assess } from '../../../../src/assessing/assess';
import type { Measure } from '../../../../src/criteria/criteria-set';
import type { RuleMeasure } from '../../../../src/criteria/measure';
import type { AssessedTable } from '../../../../src/reporting/assessed-table';
import type { CellChange } from '../../../../src/workbook/edit';
import type { CellValue, SheetSnapshot } from '../../../../src/workbook/snapshot';
import { setOf } from '../../assessing/tables';
import { sheetOf } from '../../reading/sheet-of';
import { tableOn } from '../../reading/table-on';

/** "Đạt 100 %: 2 điểm; từ 80 % đến dưới 100 %: 1 điểm; từ 70 % đến dưới 80 %: 0,5 điểm; dưới 70 %: 0 điểm." */
export const share: Measure = {
  kind: 'bands',
  of: 'percentage',
  maximum: 2,
  bands: [
    { below: 70, points: 0 },
    { from: 70, below: 80, points: 0.5 },
    { from: 80, below: 100, points: 1 },
    { from: 100, points: 2 },
  ],
};

/** The same by parts of a whole; full points where there was nothing to be done. */
export const part: Measure = { ...share, of: 'ratio', whenNone: 2 };

export const count: Measure = {
  kind: 'bands',
  of: 'count',
  maximum: 1,
  bands: [
    { below: 1, points: 0 },
    { from: 1, below: 2, points: 0.5 },
    { from: 2, points: 1 },
  ],
};

export const grades: Measure = {
  kind: 'levels',
  levels: [
    { title: { vi: 'Tốt' }, words: ['A', 'Loại 1'], points: 10 },
    { title: { vi: 'Khá' }, points: 7.5 },
    { title: { vi: 'Trung bình', en: 'Fair' }, points: 0 },
  ],
};

export const proportional: Measure = {
  kind: 'rule',
  inputs: [{ name: 'r', title: { vi: 'Tỷ lệ giải ngân' }, of: 'percentage' }],
  points: 'if(r < 70%, 0, r * max)',
  maximum: 3,
};

/** Nothing to be divided by is nothing that arose. */
export const inverse: Measure = {
  kind: 'rule',
  inputs: [{ name: 'n', title: { vi: 'Số vụ việc' }, of: 'count' }],
  points: 'min(max, max / n)',
  maximum: 2,
  whenNone: 2,
};

export const handled: RuleMeasure = {
  kind: 'rule',
  inputs: [
    { name: 'a', title: { vi: 'Tổng số' }, of: 'count' },
    { name: 'b', title: { vi: 'Đã xử lý' }, of: 'count' },
  ],
  points: 'if(b / a < 70%, 0, b / a * max)',
  maximum: 2,
  whenNone: 2,
};

/** What one row states, and the points that stand beside it. */
export type StatedRow = readonly [stated: CellValue, score?: CellValue];

/** Columns: number A, content B, result C, score D; a total under the criteria, which begin in row 2. */
export const statedRows = (rows: readonly StatedRow[]): CellValue[][] => [
  ['TT', 'Nội dung tiêu chí', 'Kết quả', 'Điểm tự chấm'],
  ...rows.map(([stated, score = null], index): CellValue[] => [index + 1, `Nội dung ${index + 1}`, stated, score]),
  [null, 'Tổng cộng', null, null],
];

const setOfMeasure = (measure: Measure, rowCount: number) =>
  setOf(Array.from({ length: rowCount }, (_, index) => ({ number: String(index + 1), measure, evidence: 'none' })));

/** A form whose criteria are all measured in the same way. */
export function statedForm(
  measure: Measure,
  rows: readonly StatedRow[],
  more: Partial<SheetSnapshot> = {},
): AssessedTable {
  return assessedAs(measure, rows.length, { ...sheetOf(statedRows(rows), { name: 'Mẫu' }), ...more });
}

function assessedAs(measure: Measure, rowCount: number, sheet: SheetSnapshot): AssessedTable {
  const table = tableOn(sheet);
  const criteriaSet = setOfMeasure(measure, rowCount);
  const assessment = assess(table, criteriaSet);
  return { sheet, table, criteriaSet, criteriaFrom: 'file', assessment, findings: assessment.findings };
}

/** The form after these changes. */
export function changed(measure: Measure, { sheet, criteriaSet }: AssessedTable, changes: readonly CellChange[]) {
  const values = sheet.values.map((row) => [...(row ?? [])]);
  const formulas = values.map((_, row) => [...(sheet.formulas[row] ?? [])]);
  for (const { row, column, next } of changes) {
    const isFormula = typeof next === 'object' && next !== null;
    (values[row] ??= [])[column] = isFormula ? next.value : next;
    (formulas[row] ??= [])[column] = isFormula ? next.formula : undefined;
  }
  const rowCount = criteriaSet.groups.flatMap(({ criteria }) => criteria).length;
  return assessedAs(measure, rowCount, { ...sheet, values, formulas });
}
