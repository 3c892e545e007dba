import { chooseCriteriaSet } from '../../../src/assessing/choose-criteria-set';
import { builtInSets } from '../../../src/criteria/built-in-sets';
import type { CellValue } from '../../../src/workbook/snapshot';
import { judged, setOf, tableOf } from './tables';

const judgedHeader = ['TT', 'Nội dung tiêu chí', 'Kết quả'];
const numbered = (count: number): CellValue[][] =>
  Array.from({ length: count }, (_, index) => [index + 1, 'Nội dung', 'Đạt']);

describe('the set for a table', () => {
  it('is the one with its numbers and its kind of columns', () => {
    const judgedTable = tableOf([judgedHeader, ...numbered(34)]);
    const numbers = ['1.1', '1.2', '1.3', '1.4', '2.1', '2.2', '2.3', '2.4', '3.1', '3.2', '3.3', '3.4'];
    const scoredTable = tableOf([
      ['TT', 'Nội dung', 'Điểm tối đa', 'Điểm tự chấm'],
      ...numbers.map((number) => [number, 'Nội dung', 10, 10]),
    ]);
    expect(chooseCriteriaSet(judgedTable, builtInSets())?.id).toBe('qd-9745-2022');
    expect(chooseCriteriaSet(scoredTable, builtInSets())?.id).toBe('vi-du-cham-diem');
  });

  it('may lack a few rows, and may have them twice', () => {
    expect(chooseCriteriaSet(tableOf([judgedHeader, ...numbered(30)]), builtInSets())?.id).toBe('qd-9745-2022');
    expect(chooseCriteriaSet(tableOf([judgedHeader, ...numbered(34), ...numbered(34)]), builtInSets())?.id).toBe(
      'qd-9745-2022',
    );
  });

  it('is none where the table is a small part of the set, or the set of the table', () => {
    expect(chooseCriteriaSet(tableOf([judgedHeader, ...numbered(5)]), builtInSets())).toBeNull();
    expect(chooseCriteriaSet(tableOf([judgedHeader, ...numbered(200)]), builtInSets())).toBeNull();
  });

  it('is none where the columns hold nothing that the set measures', () => {
    const table = tableOf([['TT', 'Nội dung', 'Điểm tự chấm'], ...numbered(34)]);
    expect(chooseCriteriaSet(table, builtInSets())).toBeNull();
  });

  it('is the closer of two, and the first of two as close', () => {
    const three = { ...setOf(['1', '2', '3'].map((number) => judged(number))), id: 'ba' };
    const four = { ...setOf(['1', '2', '3', '4'].map((number) => judged(number))), id: 'bon' };
    const table = tableOf([judgedHeader, ...numbered(4)]);
    expect(chooseCriteriaSet(table, [three, four])?.id).toBe('bon');
    expect(chooseCriteriaSet(table, [{ ...four, id: 'truoc' }, four])?.id).toBe('truoc');
  });

  describe('with few criteria', () => {
    const titled = (id: string, titles: readonly string[]) => ({
      ...setOf(titles.map((vi, index) => ({ ...judged(String(index + 1)), title: { vi } }))),
      id,
    });
    const roads = titled('duong', ['Đường trục xã được nhựa hoá', 'Đường ngõ xóm sạch', 'Đường nội đồng đi lại được']);
    const schools = titled('truong', [
      'Trường mầm non đạt chuẩn',
      'Trường tiểu học đạt chuẩn',
      'Trường trung học đạt chuẩn',
    ]);
    const rows = (...titles: readonly string[]) => titles.map((title, index) => [index + 1, title, 'Đạt']);

    it('is known by their words, which may be fewer than the form has', () => {
      const table = tableOf([
        judgedHeader,
        ...rows(
          'Tỷ lệ đường trục xã, liên xã được nhựa hóa hoặc bê tông hóa',
          'Đường ngõ xóm sạch và không lầy lội vào mùa mưa',
          'Đường trục chính nội đồng bảo đảm đi lại được quanh năm',
        ),
      ]);
      expect(chooseCriteriaSet(table, [schools, roads])?.id).toBe('duong');
      expect(chooseCriteriaSet(table, [schools])).toBeNull();
    });

    it('is none where the form only has the same numbers', () => {
      expect(chooseCriteriaSet(tableOf([judgedHeader, ...numbered(3)]), [roads, schools])).toBeNull();
    });

    it('is told from its like by the title over the table', () => {
      const homes = { ...roads, id: 'xom', title: { vi: 'Đường đẹp của xóm' } };
      const communes = { ...roads, id: 'xa', title: { vi: 'Đường đẹp của xã' } };
      const table = tableOf([
        ['TỰ ĐÁNH GIÁ ĐƯỜNG ĐẸP CỦA XÃ'],
        [],
        judgedHeader,
        ...rows('Đường trục xã được nhựa hoá', 'Đường ngõ xóm sạch', 'Đường nội đồng đi lại được'),
      ]);
      expect(chooseCriteriaSet(table, [homes, communes])?.id).toBe('xa');
      expect(chooseCriteriaSet(table, [communes, homes])?.id).toBe('xa');
    });
  });
});
