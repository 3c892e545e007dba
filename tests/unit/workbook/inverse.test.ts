import type { SheetSnapshot } from '../../../src/workbook/snapshot';
import { changesBack, contentsOf, inverseOfFonts, inverseOfRewriting } from '../../../src/workbook/inverse';
import { plainSheet } from '../app/plain-port';

const area = { row: 0, column: 0, rowCount: 1, columnCount: 1 };

describe('the way back from an edit', () => {
  it('takes the last of several fonts back first', () => {
    const changes = [
      { area, next: '.VnTime', previous: 'Calibri' },
      { area, next: 'Arial', previous: '.VnTime' },
    ];
    expect(inverseOfFonts({ kind: 'setFonts', sheetId: '1', changes }).changes).toEqual([
      { area, next: '.VnTime', previous: 'Arial' },
      { area, next: 'Calibri', previous: '.VnTime' },
    ]);
  });

  it('knows a sheet’s cells by what was typed into them, an error as the formula that reads the same', () => {
    const more: Partial<SheetSnapshot> = { formulas: [[undefined, '=1/0', '=A1']] };
    const sheet = plainSheet('1', 'Xã A', [['Đạt', { error: '#DIV/0!' }, 'Đạt', null], [], [{ error: '#N/A' }]], more);
    expect(contentsOf(sheet)).toEqual([
      { row: 0, column: 0, input: 'Đạt' },
      { row: 0, column: 1, input: { formula: '=1/0', value: null } },
      { row: 0, column: 2, input: { formula: '=A1', value: 'Đạt' } },
      { row: 2, column: 0, input: { formula: '=#N/A', value: null } },
    ]);
  });

  const before = [
    { row: 1, column: 0, input: 'Của tôi' },
    { row: 0, column: 1, input: 2 },
    { row: 0, column: 0, input: 'Tổng hợp' },
  ];
  const now = [
    { row: 0, column: 0, input: 'Tổng hợp' },
    { row: 0, column: 1, input: { formula: '=1+1', value: 2 } },
    { row: 2, column: 0, input: 'Mới' },
  ];

  it('from a sheet that was written anew has each cell that differs, row by row', () => {
    expect(inverseOfRewriting('1', before, now)).toEqual({
      kind: 'setCells',
      sheetId: '1',
      changes: [
        { row: 0, column: 1, next: 2, previous: { formula: '=1+1', value: 2 } },
        { row: 1, column: 0, next: 'Của tôi', previous: null },
        { row: 2, column: 0, next: null, previous: 'Mới' },
      ],
    });
  });

  it('has the cells that hold the same too, for a sheet that was left half written', () => {
    expect(changesBack(before, now)).toContainEqual({ row: 0, column: 0, next: 'Tổng hợp', previous: 'Tổng hợp' });
  });
});
