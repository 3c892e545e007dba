import { assessOwn } from '../../../../src/assessing/own/assess-own';
import { ownSetOf } from '../../../../src/assessing/own/own-set';
import { isUnsure, recogniseTables } from '../../../../src/reading/recognise-tables';
import { cellToA1 } from '../../../../src/workbook/address';
import type { CellValue } from '../../../../src/workbook/snapshot';
import { sheetOf } from '../../reading/sheet-of';

type Rows = readonly (readonly CellValue[])[];

function assessed(...rows: Rows) {
  const { tables, problems } = recogniseTables(sheetOf([['BẢNG CHẤM ĐIỂM THI ĐUA'], ['Lớp: 9A3'], ...rows]));
  const [table, ...others] = tables;
  const own = table === undefined ? null : ownSetOf(table);
  if (table === undefined || own === null) return { problems };
  expect(others).toEqual([]);
  const { score, maxScore, counts, findings } = assessOwn(table, own, []);
  return {
    score,
    maxScore,
    total: counts.total,
    told: findings.map(({ code, cell }) => `${code} ${cell === null ? '' : cellToA1(cell)}`),
  };
}

const heading = ['STT', 'Nội dung vi phạm', 'Điểm trừ'];
const losses: Rows = [
  [1, 'Đi học muộn', 3],
  [2, 'Không đồng phục', 4],
  [3, 'Vệ sinh bẩn', 2],
];

describe('a form that only takes points off', () => {
  it.each<[string, Rows]>([
    ['in a line over it', [['Mỗi lớp có 100 điểm, trừ theo lỗi vi phạm'], heading, ...losses]],
    ['as what the rest is reckoned by', [['Điểm đạt = 100 - tổng điểm trừ'], heading, ...losses]],
    ['in the row of the rest', [heading, ...losses, [null, 'Điểm còn lại (100 điểm - điểm trừ)', 91]]],
    ['in a row of its own', [heading, [null, 'Điểm gốc', 100], ...losses]],
    ['alone in a line', [['Điểm chuẩn: 100 điểm'], heading, ...losses]],
    ['by its sums', [heading, ...losses, [null, 'Tổng điểm trừ', 9], [null, 'Điểm còn lại', 91]]],
  ])('leaves the rest of what everybody begins with, which it says %s', (_, rows) => {
    expect(assessed(...rows)).toEqual({ score: 91, maxScore: 100, total: 3, told: [] });
  });

  it('has its sums of both held against the rows', () => {
    const sums = (off: number, rest: number) =>
      assessed(
        ['Mỗi lớp có 100 điểm, trừ theo lỗi'],
        heading,
        ...losses,
        [null, 'Tổng điểm trừ', off],
        [null, 'Điểm còn lại', rest],
      );
    expect(sums(9, 91)).toMatchObject({ told: [] });
    expect(sums(8, 91)).toMatchObject({ told: ['total-mismatch C8'] });
    expect(sums(9, 92)).toMatchObject({ told: ['total-mismatch C9'] });
  });

  it('is read beside how much each time takes off, and how often', () => {
    const { tables } = recogniseTables(
      sheetOf([
        ['BẢNG CHẤM ĐIỂM'],
        ['Điểm chuẩn: 100 điểm'],
        ['TT', 'Nội dung vi phạm', 'Mức trừ/lần', 'Số lần', 'Điểm trừ'],
        [1, 'Nộp báo cáo muộn', 2, 3, 6],
        [2, 'Vắng họp', 3, 2, 6],
        [3, 'Để mất tài liệu', 5, 0, 0],
      ]),
    );
    expect(tables.map((table) => [table.startsFrom?.points, isUnsure(table)])).toEqual([[100, false]]);
  });

  it('is asked about where it says nothing of what everybody begins with', () => {
    expect(assessed(heading, ...losses, [null, 'Tổng điểm trừ', 9])).toMatchObject({
      problems: [expect.objectContaining({ role: 'selfScore' })],
    });
  });
});
