import { chooseCriteriaSet } from '../../../src/assessing/choose-criteria-set';
import { areAlike, sharedWords } from '../../../src/assessing/shared-words';
import type { CriteriaSet, Leaf } from '../../../src/criteria/criteria-set';
import type { CellValue } from '../../../src/workbook/snapshot';
import { judged, points, setOf, tableOf } from './tables';

const CITED = [['Theo Quyết định 77/2026/QĐ-TTg'], []];
const header = ['TT', 'Nội dung tiêu chí', 'Kết quả'];
const numbered = (count: number): CellValue[][] =>
  Array.from({ length: count }, (_, index) => [index + 1, `Nội dung ${index + 1}`, 'Đạt']);
const issued = (criteria: readonly Leaf[]): CriteriaSet => ({
  ...setOf(criteria),
  legalBasis: { document: 'Quyết định 77/2026/QĐ-TTg', issuer: 'Thủ tướng Chính phủ', date: '2026-01-05' },
});
const judgedSet = (count: number, title?: string): CriteriaSet =>
  issued(
    Array.from({ length: count }, (_, index) => ({
      ...judged(String(index + 1)),
      ...(title === undefined ? {} : { title: { vi: title } }),
    })),
  );
const choice = (rows: CellValue[][], set: CriteriaSet) => chooseCriteriaSet(tableOf([...CITED, ...rows]), [set]);
const isChosen = (rows: CellValue[][], set: CriteriaSet) => choice(rows, set).chosen !== null;

describe('a set that the sheet names is the table’s', () => {
  it.each([
    [17, 20, true],
    [16, 20, false],
    [23, 20, true],
    [24, 20, false],
    [7, 8, true],
    [6, 8, true],
    [5, 8, false],
  ])('without titles, where but a few numbers are the same: %d rows, %d criteria: %p', (rows, criteria, expected) => {
    expect(isChosen([header, ...numbered(rows)], judgedSet(criteria))).toBe(expected);
  });

  it.each([
    [10, true],
    [9, false],
  ])('without titles, or is asked about where half of them are: %d of 20: %p', (rows, expected) => {
    expect(choice([header, ...numbered(rows)], judgedSet(20)).likely !== null).toBe(expected);
  });

  it('by its rows that are criteria, whatever else stands between', () => {
    const lines = numbered(9).flatMap((row) => [row, [null, 'Báo cáo, kế hoạch', null], [null, 'Biên bản', null]]);
    expect(isChosen([header, ...lines], judgedSet(20))).toBe(false);
    expect(isChosen([header, ...lines], judgedSet(10))).toBe(true);
  });

  it.each([
    ['Đường trục', true],
    ['Đường', false],
  ])('with titles, where two words of five are the same: “%s”: %p', (title, expected) => {
    const rows = ['1', '2', '3'].map((number) => [Number(number), title, 'Đạt']);
    expect(isChosen([header, ...rows], judgedSet(3, 'Đường trục xã được nhựa'))).toBe(expected);
  });

  const scored = issued(Array.from({ length: 10 }, (_, index) => points(String(index + 1), 5)));
  it.each<[string, CellValue[], CriteriaSet, boolean]>([
    ['a column of points', ['TT', 'Nội dung', 'Điểm tự chấm', 'Minh chứng'], scored, true],
    ['a column of verified points', ['TT', 'Nội dung', 'Điểm tối đa', 'Điểm thẩm định'], scored, true],
    ['a column of points', ['TT', 'Nội dung', 'Điểm tự chấm', 'Minh chứng'], judgedSet(10), false],
    ['columns of ticks', ['TT', 'Nội dung', 'Đạt', 'Chưa đạt'], judgedSet(10), true],
    ['columns of ticks', ['TT', 'Nội dung', 'Đạt', 'Chưa đạt'], scored, false],
    ['a column of results', ['TT', 'Nội dung', 'Kết quả', 'Minh chứng'], scored, false],
  ])('only with columns for what it measures: %s', (_, columns, set, expected) => {
    const isOfTicks = columns.includes('Đạt');
    const rows = Array.from({ length: 10 }, (_row, index): CellValue[] => [
      index + 1,
      `Nội dung ${index + 1}`,
      isOfTicks ? 'x' : columns.includes('Kết quả') ? 'Đạt' : 5,
      columns.includes('Minh chứng') ? 'Hồ sơ' : isOfTicks ? null : 5,
    ]);
    expect(isChosen([columns, ...rows], set)).toBe(expected);
  });
});

describe('two titles are alike', () => {
  it.each([
    ['Quy hoạch', 'Quy hoạch', true],
    ['Quy hoạch', 'Giao thông', false],
    ['Kế hoạch rà soát', 'Kế hoạch kiểm tra', false],
    ['Kế hoạch', 'Kế hoạch rà soát văn bản quy phạm pháp luật', false],
    ['Kế hoạch rà soát văn bản', 'Ban hành kế hoạch rà soát, hệ thống hoá văn bản quy phạm pháp luật trong năm', true],
    ['Nội dung 1', 'Nội dung tiêu chí 1 theo phụ lục kèm theo Quyết định', false],
    ['', '', false],
  ])('where one has most of the other’s words, and enough of them: “%s”, “%s”: %p', (one, other, expected) => {
    expect([areAlike(one, other), areAlike(other, one)]).toEqual([expected, expected]);
  });
});

describe('the words that two texts share', () => {
  it('are letters and figures, and no signs', () => {
    expect(sharedWords('Có 70 %', '(có) 70')).toBe(1);
    expect(sharedWords('- ; -', '- ; -')).toBe(0);
    expect(sharedWords('đường', '…')).toBe(0);
  });

  it('are the same where the other text has its accents apart', () => {
    expect(sharedWords('Đường ngõ', 'đường ngõ'.normalize('NFD'))).toBe(1);
    expect(sharedWords('Việt Nam'.normalize('NFD'), 'Việt Nam')).toBe(1);
  });
});
