import { assessOwn } from '../../../../src/assessing/own/assess-own';
import { ownSetOf } from '../../../../src/assessing/own/own-set';
import { recogniseTables } from '../../../../src/reading/recognise-tables';
import { cellToA1 } from '../../../../src/workbook/address';
import type { CellValue } from '../../../../src/workbook/snapshot';
import { sheetOf } from '../sheet-of';

type Row = readonly CellValue[];

/** Each unit's score with the most that there is, and the errors that are told of it. */
function unitsOf(...rows: readonly Row[]) {
  return recogniseTables(sheetOf([['BẢNG TỔNG HỢP ĐIỂM CÁC XÃ'], [], ...rows])).tables.map((table) => {
    const own = ownSetOf(table);
    if (own === null) throw new Error('no criteria');
    const { score, maxScore, findings } = assessOwn(table, own, []);
    const errors = findings.filter(({ code }) => code === 'total-mismatch' || code === 'score-above-maximum');
    const leftOut = findings.some(({ code }) => code === 'column-left-out');
    return [score, maxScore, errors.map(({ cell }) => (cell === null ? '' : cellToA1(cell))).join(' '), leftOut];
  });
}

describe('columns that may be parts of one another', () => {
  const numbered: Row = ['STT', 'Đơn vị', '1. Chỉ đạo', '1.1. Kế hoạch', '1.2. Kiểm tra', '2. Thể chế'];
  const most: Row = [null, 'Điểm tối đa', 10, 4, 6, 10];

  it('are, where one adds the others up, and a sum that is not so is told', () => {
    const units = [
      [1, 'Xã Nậm Mạ', 9, 4, 5, 10],
      [2, 'Xã Bản Hon', 99, 3, 5, 9],
      [3, 'Xã Nà Tăm', 8, 4, 4, 7],
    ];
    expect(unitsOf(numbered, most, ...units)).toEqual([
      [19, 20, '', false],
      [17, 20, 'C6', false],
      [15, 20, '', false],
    ]);
  });

  it('are, at every level, where the lowest are what is given', () => {
    const levels: Row = [
      'STT',
      'Đơn vị',
      '1. Chỉ đạo',
      '1.1. Kế hoạch',
      '1.1.1. Ban hành',
      '1.1.2. Đúng hạn',
      '1.2. Kiểm tra',
    ];
    const units = [
      [1, 'Xã Nậm Mạ', 9, 4, 2, 2, 5],
      [2, 'Xã Bản Hon', 8, 3, 2, 1, 5],
      [3, 'Xã Nà Tăm', 8, 3, 2, 2, 4],
    ];
    expect(unitsOf(levels, [null, 'Điểm tối đa', 10, 4, 2, 2, 6], ...units)).toEqual([
      [9, 10, '', false],
      [8, 10, '', false],
      [8, 10, 'D7', false],
    ]);
  });

  it('say more of a criterion that is reckoned otherwise, and are told as not counted', () => {
    const units = [
      [1, 'Xã Nậm Mạ', 8.2, 4, 5, 10],
      [2, 'Xã Bản Hon', 11, 3, 5, 9],
      [3, 'Xã Nà Tăm', 7.5, 4, 4, 7],
    ];
    expect(unitsOf(numbered, most, ...units)).toEqual([
      [18.2, 20, '', true],
      [20, 20, 'C6', true],
      [14.5, 20, '', true],
    ]);
  });

  it('are known by what they give at most as well, with however many units above it', () => {
    const header = [
      'Đơn vị',
      'Tỷ lệ (%)',
      'Điểm (tối đa 18)',
      'Phần 1 (tối đa 6)',
      'Phần 2 (tối đa 6)',
      'Phần 3 (tối đa 6)',
    ];
    const units = [
      ['Xã Nậm Mạ', 97.95, 19.6, 6, 6, 6],
      ['Xã Bản Hon', 96.6, 19.3, 6, 6, 6],
      ['Xã Nà Tăm', 79.5, 15.9, 5.31, 6, 6],
    ];
    expect(unitsOf(header, ...units)).toEqual([
      [19.6, 18, 'C4', true],
      [19.3, 18, 'C5', true],
      [15.9, 18, '', true],
    ]);
  });

  it('are added up by a column before them', () => {
    const header = ['Đơn vị', 'Điểm (tối đa 18)', 'Phần 1 (tối đa 6)', 'Phần 2 (tối đa 6)', 'Phần 3 (tối đa 6)'];
    const units = [
      ['Xã Nậm Mạ', 17, 6, 6, 5],
      ['Xã Bản Hon', 18, 6, 6, 5],
      ['Xã Nà Tăm', 15, 5, 5, 5],
    ];
    expect(unitsOf(header, ...units)).toEqual([
      [17, 18, '', false],
      [17, 18, 'B5', false],
      [15, 18, '', false],
    ]);
  });
});
