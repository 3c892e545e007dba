import { assess } from '../../../src/assessing/assess';
import type { Finding } from '../../../src/assessing/finding';
import type { Measure } from '../../../src/criteria/criteria-set';
import type { CellValue } from '../../../src/workbook/snapshot';
import { judged, points, setOf, tableOf } from './tables';

/** The result and the findings of a criterion without points whose result cell holds this, above a judged one. */
export function judgedBy(measure: Measure, value: CellValue, beside: CellValue = 'Đạt') {
  const table = tableOf([
    ['TT', 'Nội dung tiêu chí', 'Kết quả', 'Ghi chú'],
    [1, 'Nội dung thứ nhất', value, null],
    [2, 'Nội dung thứ hai', beside, null],
  ]);
  const { criteria, findings } = assess(table, setOf([{ number: '1', measure, evidence: 'none' }, judged('2')]));
  return [criteria[0]?.result, ...ofFirst(findings).map(({ code }) => code)];
}

/** The result, the points and the findings of a criterion with points, where its row states this. */
export function scoredBy(measure: Measure, stated: CellValue, self: CellValue) {
  const table = tableOf([
    ['TT', 'Nội dung tiêu chí', 'Điểm tối đa', 'Kết quả', 'Điểm tự chấm'],
    [1, 'Nội dung thứ nhất', null, stated, self],
    [2, 'Nội dung thứ hai', 5, null, 5],
  ]);
  const { criteria, findings } = assess(table, setOf([{ number: '1', measure, evidence: 'none' }, points('2', 5)]));
  return [criteria[0]?.result, criteria[0]?.score, ...ofFirst(findings).map(({ code }) => code)];
}

function ofFirst(findings: readonly Finding[]): readonly Finding[] {
  return findings.filter(({ criterion }) => criterion === '1');
}
