import { afterPatch, changeOfSheet, type ShownSheet } from '../../../src/workbench/grid-changes';
import type { GridCell, GridCells } from '../../../src/workbench/to-univer';

const text = (v: string): GridCell => ({ v, t: 1, f: null });

function shown(cellData: GridCells, frame: Partial<ShownSheet['sheet']> = {}): ShownSheet {
  return {
    sheet: {
      id: '1',
      name: 'Xã',
      hidden: 0,
      rowCount: 10,
      columnCount: 5,
      defaultRowHeight: 20,
      defaultColumnWidth: 64,
      defaultStyle: {},
      cellData,
      mergeData: [],
      rowData: {},
      columnData: {},
      freeze: { xSplit: 0, ySplit: 0, startRow: -1, startColumn: -1 },
      showGridlines: 1,
      ...frame,
    },
    rules: [],
  };
}

test('only cells that differ are patched', () => {
  const change = changeOfSheet(
    shown({ 1: { 1: text('a'), 2: text('b') } }),
    shown({ 1: { 1: text('a'), 2: text('c') } }),
  );
  expect(change).toEqual({ kind: 'patch', cells: { 1: { 2: text('c') } }, results: {}, rules: null });
});

test('a cell that is gone is emptied', () => {
  const change = changeOfSheet(shown({ 4: { 0: text('a') } }), shown({}));
  expect(change).toEqual({
    kind: 'patch',
    cells: { 4: { 0: { v: null, t: null, f: null } } },
    results: {},
    rules: null,
  });
});

test('a formula that only has another value is told apart: nothing is to be computed for it', () => {
  const formula = (f: string, v: number): GridCells => ({ 0: { 0: { v, t: 2, f } } });
  expect(changeOfSheet(shown(formula('=B1', 1)), shown(formula('=B1', 2)))).toMatchObject({
    cells: {},
    results: formula('=B1', 2),
  });
  expect(changeOfSheet(shown(formula('=B1', 1)), shown(formula('=C1', 1)))).toMatchObject({
    cells: formula('=C1', 1),
    results: {},
  });
});

test('new conditional formats are patched without touching cells', () => {
  const rule = {
    cfId: 'cf1',
    ranges: [],
    stopIfTrue: false,
    rule: { type: 'highlightCell', subType: 'formula', value: '=A1', style: {} },
  } as const;
  expect(changeOfSheet(shown({}), { ...shown({}), rules: [rule] })).toEqual({
    kind: 'patch',
    cells: {},
    results: {},
    rules: [rule],
  });
});

test('other widths or merges need the sheet built anew', () => {
  expect(changeOfSheet(shown({}), shown({}, { columnData: { 0: { w: 200 } } }))).toEqual({ kind: 'rebuild' });
});

test('more spare room is no reason to build anew, a cell beyond it is', () => {
  expect(changeOfSheet(shown({}), shown({}, { rowCount: 50 }))).toMatchObject({ kind: 'patch' });
  expect(changeOfSheet(shown({}), shown({ 20: { 0: text('a') } }, { rowCount: 50 }))).toEqual({ kind: 'rebuild' });
});

test('after a patch the grid still has the rows that it was built with', () => {
  expect(afterPatch(shown({}), shown({}, { rowCount: 50 })).sheet.rowCount).toBe(10);
});
