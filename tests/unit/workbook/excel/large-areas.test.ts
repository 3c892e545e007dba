import fc from 'fast-check';
import { areasPerSync, cellCount, CELLS_PER_SYNC, halves } from '../../../../src/workbook/excel/large-areas';

const area = fc.record({
  row: fc.nat(1_000),
  column: fc.nat(100),
  rowCount: fc.integer({ min: 1, max: 5_000 }),
  columnCount: fc.integer({ min: 2, max: 100 }),
});

it('halves an area into two that touch and have its cells between them', () => {
  fc.assert(
    fc.property(area, (whole) => {
      const [first, second] = halves(whole);
      expect(cellCount(first) + cellCount(second)).toBe(cellCount(whole));
      expect([first.row, first.column]).toEqual([whole.row, whole.column]);
      expect([second.row + second.rowCount, second.column + second.columnCount]).toEqual([
        whole.row + whole.rowCount,
        whole.column + whole.columnCount,
      ]);
    }),
  );
});

it('puts together what fits into one answer, in order, and leaves none out', () => {
  fc.assert(
    fc.property(fc.array(area), (areas) => {
      const syncs = areasPerSync(areas.map((one) => ({ area: one })));
      expect(syncs.flat().map((one) => one.area)).toEqual(areas);
      for (const together of syncs) {
        const cells = together.reduce((sum, one) => sum + cellCount(one.area), 0);
        expect(together.length === 1 || cells <= CELLS_PER_SYNC).toBe(true);
      }
    }),
  );
});
