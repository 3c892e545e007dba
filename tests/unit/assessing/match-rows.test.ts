import { matchRows } from '../../../src/assessing/match-rows';
import type { CriteriaSet } from '../../../src/criteria/criteria-set';
import type { CellValue } from '../../../src/workbook/snapshot';
import { judged, setOf, tableOf } from './tables';

const header = ['TT', 'Nội dung tiêu chí', 'Kết quả'];
const row = (number: string | number, title = `Nội dung ${number}`): CellValue[] => [number, title, 'Đạt'];
const group = (number: string): CellValue[] => [number, 'Tên nhóm', null];
const five = setOf(['1', '2', '3', '4', '5'].map((number) => judged(number)));

function matched(rows: CellValue[][], set: CriteriaSet = five) {
  const match = matchRows(tableOf([header, ...rows]).rows, set);
  return {
    rows: Object.fromEntries([...match.rows].map(([number, { row: at }]) => [number, at])),
    duplicates: match.duplicates.map(({ row: { row: at }, number, meant }) => ({ at, number, meant })),
    unknown: match.unknown.map(({ row: at }) => at),
  };
}

describe('rows', () => {
  it('hold the criteria whose numbers they have, in any order', () => {
    expect(matched([row(2), row('1.'), row('Tiêu chí 3')])).toEqual({
      rows: { 1: 2, 2: 1, 3: 3 },
      duplicates: [],
      unknown: [],
    });
  });

  it('that explain a criterion or sum a group are not unknown', () => {
    expect(matched([group('I'), row(1), row('1.1'), row('a)'), row(2)])).toMatchObject({
      rows: { 1: 2, 2: 5 },
      unknown: [],
    });
    const nested = setOf([judged('1.1'), judged('1.2')]);
    expect(matched([row(1), row('1.1'), row('1.2'), row('1.2.1')], nested)).toMatchObject({ unknown: [] });
  });

  it('with a number that the set does not have are unknown', () => {
    expect(matched([row(1), row(6), row(7)]).unknown).toEqual([2, 3]);
  });

  it('whose figure lost its last zero are not duplicates', () => {
    const set = setOf(Array.from({ length: 10 }, (_, index) => judged(`1.${index + 1}`)));
    const figures = [1.1, 1.2, 1.3, 1.4, 1.5, 1.6, 1.7, 1.8, 1.9, 1.1];
    const match = matched(
      figures.map((figure) => row(figure)),
      set,
    );
    expect(match).toMatchObject({ duplicates: [], unknown: [] });
    expect(match.rows['1.10']).toBe(10);
  });

  it('that repeat a number are duplicates of the first', () => {
    expect(matched([row(1), row(2), row(3), row(1)])).toMatchObject({
      rows: { 1: 1 },
      duplicates: [{ at: 4, number: '1', meant: null }],
    });
  });

  it('that repeat a number in the place of the next one are taken for that', () => {
    expect(matched([row(1), row(2), row(2), row(4), row(5)])).toEqual({
      rows: { 1: 1, 2: 2, 3: 3, 4: 4, 5: 5 },
      duplicates: [{ at: 3, number: '2', meant: '3' }],
      unknown: [],
    });
    expect(matched([row(1), row(2), row(3), row(4), row(4)]).duplicates).toEqual([{ at: 5, number: '4', meant: '5' }]);
  });

  it('are taken in order where numbers begin anew in each group and none is missing', () => {
    expect(matched([group('I'), row(1), row(2), group('II'), row(1), row(2), row(3)]).rows).toEqual({
      1: 2,
      2: 3,
      3: 5,
      4: 6,
      5: 7,
    });
  });

  it('are found by title where numbers begin anew and some are missing', () => {
    const titled = setOf(
      ['1', '2', '3', '4'].map((number) => ({ ...judged(number), title: { vi: `Việc ${number}` } })),
    );
    const rows = [group('I'), row(1, 'Việc 1'), group('II'), row(1, 'VIỆC  4.'), row(2, 'Việc khác')];
    expect(matched(rows, titled)).toEqual({ rows: { 1: 2, 4: 4 }, duplicates: [], unknown: [5] });
  });

  it('without any number are found by title', () => {
    const titled = setOf([{ ...judged('1'), title: { vi: 'Có kế hoạch' } }]);
    const table = tableOf([
      ['Nội dung tiêu chí', 'Kết quả'],
      ['có kế hoạch', 'Đạt'],
    ]);
    expect([...matchRows(table.rows, titled).rows.keys()]).toEqual(['1']);
  });
});
