import fc from 'fast-check';
import { areaAround, areaContains } from '../../../src/workbook/address';

const area = fc.record({
  row: fc.nat(8),
  column: fc.nat(8),
  rowCount: fc.integer({ min: 1, max: 6 }),
  columnCount: fc.integer({ min: 1, max: 6 }),
});

it('has in the area around two others every cell of both, and no row or column at its edge that neither has', () => {
  fc.assert(
    fc.property(area, area, (a, b) => {
      const around = areaAround(a, b);
      for (let row = 0; row < 16; row += 1) {
        for (let column = 0; column < 16; column += 1) {
          const isInOne = areaContains(a, { row, column }) || areaContains(b, { row, column });
          if (isInOne) expect(areaContains(around, { row, column })).toBe(true);
        }
      }
      expect([around.row, around.column]).toEqual([Math.min(a.row, b.row), Math.min(a.column, b.column)]);
      expect([around.row + around.rowCount, around.column + around.columnCount]).toEqual([
        Math.max(a.row + a.rowCount, b.row + b.rowCount),
        Math.max(a.column + a.columnCount, b.column + b.columnCount),
      ]);
    }),
  );
});
