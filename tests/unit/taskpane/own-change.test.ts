import { isOwnChange, OWN_CHANGE_WINDOW } from '../../../src/taskpane/own-change';
import type { CellsChanged } from '../../../src/workbook/port';

const area = { row: 2, column: 3, rowCount: 1, columnCount: 2 };
const cell = (row: number, column: number) => ({ row, column, next: null, previous: null });
const wrote = {
  wroteAt: 5000,
  wroteEdits: [{ kind: 'setCells', sheetId: 'form', changes: [cell(2, 3), cell(2, 4)] }] as const,
};
const change = (more: Partial<CellsChanged>): CellsChanged => ({
  sheetId: 'form',
  area,
  isStructural: false,
  isOwn: null,
  ...more,
});

describe('a change of cells', () => {
  it('is ours or not as the host says', () => {
    expect(isOwnChange(change({ isOwn: true, sheetId: 'other' }), wrote, 99_000)).toBe(true);
    expect(isOwnChange(change({ isOwn: false }), wrote, 5001)).toBe(false);
  });

  it('is taken for ours where the host cannot tell, soon after we wrote these cells', () => {
    expect(isOwnChange(change({}), wrote, 5000 + OWN_CHANGE_WINDOW - 1)).toBe(true);
    expect(isOwnChange(change({}), wrote, 5000 + OWN_CHANGE_WINDOW)).toBe(false);
  });

  it.each([
    ['a cell beside them', change({ area: { ...area, columnCount: 3 } })],
    ['another sheet', change({ sheetId: 'other' })],
  ])('is a user’s where it touches %s', (_, one) => {
    expect(isOwnChange(one, wrote, 5001)).toBe(false);
  });
});
