import { check } from '../../../src/app/check';
import { cellOf, criteriaOverview } from '../../../src/app/criteria-overview';
import { assessedTables } from '../../../src/app/report';
import { cellToA1 } from '../../../src/workbook/address';
import { points, setOf } from '../assessing/tables';
import { commune, everySheet } from './forms';
import { PlainPort, plainSheet } from './plain-port';

const tableOf = async (port: PlainPort, options = {}) => {
  const checked = await check(port, { ...everySheet, ...options });
  const [table] = checked.ok ? assessedTables(checked.value.sheets) : [];
  if (table === undefined) throw new Error('There is a table');
  return table;
};

test('every criterion is told with its result and its cell, those that are met as well', async () => {
  const groups = criteriaOverview(await tableOf(new PlainPort([commune('A', { 7: 'Chưa đạt', 9: null })])));
  const all = groups.flatMap(({ criteria }) => criteria);
  expect(all).toHaveLength(34);
  expect(groups.reduce((sum, { fulfilled }) => sum + fulfilled, 0)).toBe(32);
  const cells = all.map((criterion) => cellOf(criterion));
  expect(new Set(cells.map((cell) => cell && cellToA1(cell))).size).toBe(34);
  expect(all.find(({ number }) => number === '7')?.result).toBe('notMet');
});

test('a group of points has its own points of its most', async () => {
  const sheet = plainSheet('form', 'Xã A', [
    ['TT', 'Nội dung tiêu chí', 'Điểm tối đa', 'Điểm tự chấm'],
    [1, 'Nội dung thứ nhất', 10, 7],
    [2, 'Nội dung thứ hai', 5, 5],
  ]);
  const criteria = setOf([points('1', 10), points('2', 5)]);
  const [group] = criteriaOverview(await tableOf(new PlainPort([sheet]), { criteria }));
  expect(group).toMatchObject({ score: 12, maxScore: 15, fulfilled: 1 });
});
