import { chooseCriteriaSet } from '../../../src/assessing/choose-criteria-set';
import { sharedWords } from '../../../src/assessing/shared-words';
import type { CriteriaSet } from '../../../src/criteria/criteria-set';
import type { CellValue } from '../../../src/workbook/snapshot';
import { judged, points, setOf, tableOf } from './tables';

const header = ['TT', 'Nội dung tiêu chí', 'Kết quả'];
const numbered = (count: number): CellValue[][] =>
  Array.from({ length: count }, (_, index) => [index + 1, `Nội dung ${index + 1}`, 'Đạt']);
const judgedSet = (count: number): CriteriaSet =>
  setOf(Array.from({ length: count }, (_, index) => judged(String(index + 1))));
const isChosen = (rows: CellValue[][], set: CriteriaSet) => chooseCriteriaSet(tableOf(rows), [set]) !== null;

describe('a set is the table’s', () => {
  it.each([
    [10, 20, true],
    [9, 20, false],
    [20, 10, true],
    [21, 10, false],
  ])('where half of the numbers are the same: %d rows, %d criteria: %p', (rows, criteria, expected) => {
    expect(isChosen([header, ...numbered(rows)], judgedSet(criteria))).toBe(expected);
  });

  it('by the half of its rows that are criteria, whatever else stands between', () => {
    const lines = numbered(9).flatMap((row) => [row, [null, 'Báo cáo, kế hoạch', null], [null, 'Biên bản', null]]);
    expect(isChosen([header, ...lines], judgedSet(20))).toBe(false);
    expect(isChosen([header, ...lines], judgedSet(18))).toBe(true);
  });

  it.each([
    [9, false],
    [10, true],
  ])('by its numbers alone from ten criteria on: with %d: %p', (count, expected) => {
    const titled = setOf(
      Array.from({ length: count }, (_, index) => ({ ...judged(String(index + 1)), title: { vi: 'Đường trục xã' } })),
    );
    expect(isChosen([header, ...numbered(count)], titled)).toBe(expected);
  });

  it.each([
    ['Đường trục', true],
    ['Đường', false],
  ])('with few criteria where two words of five are the same: “%s”: %p', (title, expected) => {
    const titled = setOf(
      ['1', '2', '3'].map((number) => ({
        ...judged(number),
        title: { vi: 'Đường trục xã được nhựa' },
      })),
    );
    const rows = ['1', '2', '3'].map((number) => [Number(number), title, 'Đạt']);
    expect(isChosen([header, ...rows], titled)).toBe(expected);
  });

  const scored = setOf(Array.from({ length: 10 }, (_, index) => points(String(index + 1), 5)));
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
