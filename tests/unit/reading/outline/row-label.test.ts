import {
  follows,
  labelInNumberCell,
  labelInTitle,
  placeOf,
  type RowLabel,
} from '../../../../src/reading/outline/row-label';
import type { CellValue } from '../../../../src/workbook/snapshot';

function known(label: RowLabel | null): RowLabel {
  if (label === null) throw new Error('no label');
  return label;
}

const inCell = (value: CellValue) => known(labelInNumberCell(value));

describe('a label in a column of numbers', () => {
  it.each<[CellValue, string, string]>([
    [1, 'path:1', '1'],
    ['07', 'path:1', '7'],
    ['1*', 'path:1', '1'],
    [1.2, 'path:2', '1.2'],
    ['1.2.', 'path:2', '1.2'],
    ['1,2', 'path:2', '1.2'],
    ['1.3.2', 'path:3', '1.3.2'],
    ['1a', 'path:2', '1.a'],
    ['A', 'part', 'A'],
    ['II', 'roman', 'II'],
    ['a)', 'letter', 'a'],
    ['đ)', 'letter', 'đ'],
    ['ii)', 'smallRoman', 'ii'],
    ['-', 'dash', '-'],
    ['Tiêu chí 3', 'criterion:1', '3'],
    ['Chỉ tiêu 3.1', 'indicator:2', '3.1'],
    ['Phần II', 'named:phần', 'Phần II'],
    ['Điều 4', 'named:điều', 'Điều 4'],
    ['I.7', 'code:2', 'I.7'],
    ['A1.2', 'code:3', 'A1.2'],
    ['ID.AM-1', 'code:3', 'ID.AM-1'],
  ])('%j is of the style %s and shown as %s', (value, style, text) => {
    expect(inCell(value)).toMatchObject({ style, text });
  });

  it.each<CellValue>([null, '', '(*)', 'Ghi chú'])('%j is none', (value) => {
    expect(labelInNumberCell(value)).toBeNull();
  });

  it.each(['I', 'C', 'V'])('%s is a numeral that may be a letter as well', (sign) => {
    expect(inCell(sign)).toMatchObject({ style: 'roman', otherwise: { style: 'part', text: sign } });
  });

  it('i is a small numeral that may be a letter as well, and b is a letter alone', () => {
    expect(inCell('i)')).toMatchObject({ style: 'smallRoman', otherwise: { style: 'letter' } });
    expect(inCell('b)').otherwise).toBeNull();
  });
});

describe('a label that a text begins with', () => {
  it.each<[string, string, string]>([
    ['1.1. Có quy hoạch', 'path:2', 'Có quy hoạch'],
    ['1.1 Có quy hoạch', 'path:2', 'Có quy hoạch'],
    ['Tiêu chí 3: Giao thông', 'criterion:1', 'Giao thông'],
    ['I. CÔNG TÁC CHỈ ĐẠO', 'roman', 'CÔNG TÁC CHỈ ĐẠO'],
    ['A. Điều kiện chung', 'part', 'Điều kiện chung'],
    ['đ) Hồ sơ khác', 'letter', 'Hồ sơ khác'],
    ['- Số hộ nghèo', 'dash', 'Số hộ nghèo'],
    ['□ Có', 'box', 'Có'],
    ['[x] Không', 'box', 'Không'],
    ['Mục 2. Môi trường', 'named:mục', 'Môi trường'],
  ])('of “%s” is of the style %s, and “%s” follows', (text, style, rest) => {
    expect(labelInTitle(text)).toMatchObject({ style, rest });
  });

  it.each(['Có quy hoạch', '3 xã', '10 điểm', '2026. Kế hoạch năm', 'C'])('is none in “%s”', (text) => {
    expect(labelInTitle(text)).toBeNull();
  });
});

describe('the place of a label in its list', () => {
  it.each<[CellValue, number]>([
    [7, 7],
    ['1.10', 10],
    ['IX', 9],
    ['XL', 40],
    ['iv)', 4],
    ['d)', 4],
    ['đ)', 5],
    ['e)', 6],
    ['B', 2],
  ])('%j is %d', (value, place) => {
    expect(placeOf(inCell(value))).toBe(place);
  });

  it.each<[CellValue, CellValue, boolean]>([
    [1, 2, true],
    [1, 3, false],
    ['1.9', '1.10', true],
    ['IX', 'X', true],
    ['d)', 'đ)', true],
    ['đ)', 'e)', true],
    ['d)', 'e)', true],
    ['c)', 'e)', false],
  ])('after %j comes %j: %p', (before, own, isNext) => {
    expect(follows(inCell(before), inCell(own))).toBe(isNext);
  });
});
