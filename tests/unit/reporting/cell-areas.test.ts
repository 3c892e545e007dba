import * as fc from 'fast-check';
import { areasOfCells } from '../../../src/reporting/cell-areas';

const cells = fc.array(fc.record({ row: fc.nat(30), column: fc.nat(5) }), { maxLength: 80 });

describe('areasOfCells', () => {
  it('joins vertical neighbours and leaves others apart', () => {
    expect(
      areasOfCells([
        { row: 4, column: 2 },
        { row: 3, column: 2 },
        { row: 4, column: 0 },
        { row: 7, column: 2 },
      ]),
    ).toEqual([
      { row: 3, column: 2, rowCount: 2, columnCount: 1 },
      { row: 4, column: 0, rowCount: 1, columnCount: 1 },
      { row: 7, column: 2, rowCount: 1, columnCount: 1 },
    ]);
  });

  it('covers exactly the cells that it was given, each once', () => {
    fc.assert(
      fc.property(cells, (given) => {
        const covered = areasOfCells(given).flatMap(({ row, column, rowCount }) =>
          Array.from({ length: rowCount }, (_, index) => `${row + index}:${column}`),
        );
        expect(covered).toHaveLength(new Set(covered).size);
        expect(new Set(covered)).toEqual(new Set(given.map(({ row, column }) => `${row}:${column}`)));
      }),
    );
  });

  it('starts with the topmost area', () => {
    fc.assert(
      fc.property(cells, (given) => {
        const rows = areasOfCells(given).map(({ row }) => row);
        expect(rows).toEqual([...rows].sort((a, b) => a - b));
      }),
    );
  });
});
