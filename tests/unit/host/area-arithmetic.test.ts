import fc from 'fast-check';
import { areasOf, intersection } from '../../../src/host/area-arithmetic';
import { areaContains, type Area } from '../../../src/workbook/address';

const area = fc.record({
  row: fc.nat(8),
  column: fc.nat(8),
  rowCount: fc.integer({ min: 1, max: 6 }),
  columnCount: fc.integer({ min: 1, max: 6 }),
});
const cell = fc.record({ row: fc.nat(14), column: fc.nat(14) });

it('intersects two areas in exactly the cells that both have', () => {
  fc.assert(
    fc.property(area, area, cell, (a, b, one) => {
      const common = intersection(a, b);
      expect(common !== null && areaContains(common, one)).toBe(areaContains(a, one) && areaContains(b, one));
    }),
  );
});

it('finds areas that together have the picked cells, each once', () => {
  const inside: Area = { row: 0, column: 0, rowCount: 6, columnCount: 6 };
  fc.assert(
    fc.property(fc.uniqueArray(fc.nat(35)), (picked) => {
      const areas = areasOf(inside, (row, column) => picked.includes(row * 6 + column));
      for (let index = 0; index < 36; index += 1) {
        const one = { row: Math.floor(index / 6), column: index % 6 };
        expect(areas.filter((each) => areaContains(each, one))).toHaveLength(picked.includes(index) ? 1 : 0);
      }
    }),
  );
});

it('joins equal runs below each other', () => {
  const inside: Area = { row: 2, column: 1, rowCount: 4, columnCount: 3 };
  expect(areasOf(inside, (_row, column) => column > 1)).toEqual([{ row: 2, column: 2, rowCount: 4, columnCount: 2 }]);
});
