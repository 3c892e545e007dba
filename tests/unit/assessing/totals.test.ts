import { assess } from '../../../src/assessing/assess';
import { cellToA1 } from '../../../src/workbook/address';
import type { CellValue } from '../../../src/workbook/snapshot';
import { points, setOf, tableOf } from './tables';

const header = ['TT', 'Nội dung', 'Điểm tối đa', 'Điểm tự chấm'];
const set = setOf([points('1', 10), points('2', 10), points('3', 10), points('4', 10)]);

/** Findings on sums, in a form of two groups of two criteria with full points. */
function sums({
  groups = [null, null],
  total = null,
  scores = [10, 10, 10, 10],
}: {
  groups?: CellValue[];
  total?: CellValue;
  scores?: CellValue[];
}) {
  const criterion = (number: number) => [number, 'Nội dung', 10, scores[number - 1] ?? null];
  const table = tableOf([
    header,
    ['I', 'Nhóm', 20, groups[0] ?? null],
    criterion(1),
    criterion(2),
    ['II', 'Nhóm', 20, groups[1] ?? null],
    criterion(3),
    criterion(4),
    ['Tổng cộng', null, 40, total],
  ]);
  return assess(table, set)
    .findings.filter(({ cell }) => cell !== null && [1, 4, 7].includes(cell.row))
    .map((finding) => [
      finding.code,
      finding.cell === null ? null : cellToA1(finding.cell),
      finding.fix?.value ?? null,
    ]);
}

describe('a sum', () => {
  it('that is right, or not there yet, is no finding', () => {
    expect(sums({ groups: [20, 20], total: 40 })).toEqual([]);
    expect(sums({})).toEqual([]);
  });

  it('of a group that is wrong is mended by what the rows add up to', () => {
    expect(sums({ groups: [19, 20] })).toEqual([['total-mismatch', 'D2', 20]]);
  });

  it('of everything that is wrong is one finding', () => {
    expect(sums({ groups: [20, 20], total: 41 })).toEqual([['total-mismatch', 'D8', 40]]);
  });

  it('may be a text with a decimal comma, and may be rounded', () => {
    expect(sums({ scores: [3.333, 3.333, 10, 10], groups: ['6,67', 20] })).toEqual([]);
  });

  it('is passed over while a score under it cannot be read', () => {
    expect(sums({ scores: ['mười', 10, 10, 10], groups: [20, 20], total: 40 })).toEqual([]);
    expect(sums({ scores: [{ error: '#N/A' }, 10, 10, 10], groups: [{ error: '#N/A' }, 20] })).toEqual([]);
  });

  it('that fails of itself is a formula to correct', () => {
    expect(sums({ total: { error: '#NAME?' } })).toEqual([['formula-error', 'D8', null]]);
  });

  it('on a row of its own may be of the group above it', () => {
    const table = tableOf([
      header,
      ['I', 'Nhóm', null, null],
      [1, 'Nội dung', 10, 10],
      [2, 'Nội dung', 10, 10],
      ['Cộng nhóm I', null, 20, 20],
      ['II', 'Nhóm', null, null],
      [3, 'Nội dung', 10, 10],
      [4, 'Nội dung', 10, 10],
      ['Cộng nhóm II', null, 20, 20],
      ['Tổng cộng', null, 40, 40],
    ]);
    expect(assess(table, set).findings).toEqual([]);
  });

  it('of maximum points is checked too', () => {
    const table = tableOf([
      header,
      ...['1', '2', '3', '4'].map((number) => [number, 'Nội dung', 10, 10]),
      ['Tổng', null, 45, 40],
    ]);
    expect(assess(table, set).findings).toMatchObject([{ code: 'total-mismatch', found: 45, expected: 40 }]);
  });
});
