import { pointsDue } from '../../../src/assessing/measured-row';
import { tableValuesOf } from '../../../src/assessing/table-values';
import type { Measure } from '../../../src/criteria/criteria-set';
import { bands, levels } from '../../sample-measures';
import type { CellValue } from '../../../src/workbook/snapshot';
import { setOf, tableOf } from './tables';

const rule = (given: { points: string; maximum: number } | { met: string }): Measure => ({
  kind: 'rule',
  inputs: [{ name: 'n', title: { vi: 'Số mô hình' }, of: 'count' }],
  ...given,
});

function due(measure: Measure, stated: CellValue): number | null {
  const table = tableOf([
    ['TT', 'Nội dung tiêu chí', 'Kết quả', 'Điểm tự chấm'],
    [1, 'Nội dung thứ nhất', stated, null],
    [2, 'Nội dung thứ hai', null, null],
  ]);
  const [row] = table.rows;
  if (row === undefined) throw new Error('no row');
  const set = setOf([{ number: '1', measure, evidence: 'none' }]);
  return pointsDue(row, '1', measure, tableValuesOf(table, set, new Map([['1', row]]))).points;
}

it.each<[string, Measure, CellValue, number | null]>([
  ['bands', bands('count', [0, 0], [2, 5]), 2, 5],
  ['levels with points', levels(['Tốt', 10], ['Khá', 7]), 'Khá', 7],
  [
    'levels without points',
    { kind: 'levels', levels: [{ title: { vi: 'Tốt' } }, { title: { vi: 'Khá' } }] },
    'Tốt',
    null,
  ],
  ['a rule for points', rule({ points: 'n / 2', maximum: 2 }), 3, 1.5],
  ['a rule for being met', rule({ met: 'n >= 2' }), 3, null],
  ['points by hand', { kind: 'points', maximum: 5 }, 3, null],
  ['an amount', { kind: 'amount', of: 'count', atLeast: 2 }, 3, null],
  ['a judged result', { kind: 'judged' }, 'Đạt', null],
  ['events that must not happen', { kind: 'noneOf', events: [{ title: { vi: 'Cháy nổ' } }] }, 0, null],
  ['another set’s result', { kind: 'reference', set: 'an-ninh' }, 'Đạt', null],
])('%s: what %p gives', (_, measure, stated, points) => {
  expect(due(measure, stated)).toBe(points);
});

/** 0 points below 70 %, then 0.5, 1 from 80 %, and 2 for all. */
const shares: Measure = { ...bands('ratio', [0, 0], [70, 0.5], [80, 1], [100, 2]), of: 'percentage' };

it.each<[CellValue, number | null]>([
  ['dưới 70%', 0],
  ['dưới 70,01%', null],
  ['không quá 69%', 0],
  ['không quá 70%', null],
  ['trên 99%', null],
  ['trên 100%', 2],
  ['từ 100% trở lên', 2],
  ['từ 80% trở lên', null],
])('bands: an amount that is only known as %p gives %p', (stated, points) => {
  expect(due(shares, stated)).toBe(points);
});

it('bands: an amount on one side gives points where all that is possible there gives the same', () => {
  expect(due(bands('count', [0, 0], [1, 2], [5, 2]), 'trên 2')).toBe(2);
});

it('bands: a column of percentages as figures is read as one', () => {
  expect(due(shares, 85)).toBe(1);
});
