import { isAllowed, isForeignChange } from '../../../src/workbench/grid-commands';
import { parseGridEvent } from '../../../src/workbench/grid-events';

const SET_VALUES = 'sheet.mutation.set-range-values';
const values = { unitId: 'workbook', subUnitId: '1', cellValue: { 2: { 3: { v: 'Đạt', f: null, s: {} }, 4: null } } };

test('a user’s typing is told with the cells it is about', () => {
  expect(parseGridEvent(SET_VALUES, values, undefined)).toMatchObject({
    kind: 'values',
    sheetId: '1',
    cells: { 2: { 3: { v: 'Đạt' }, 4: null } },
  });
});

test('what the engine computed is told apart from typing, and its bookkeeping is not told at all', () => {
  const computed = { fromFormula: true, applyFormulaCalculationResult: true };
  expect(parseGridEvent(SET_VALUES, values, computed)).toMatchObject({ kind: 'computed' });
  expect(parseGridEvent(SET_VALUES, values, { fromFormula: true })).toBeNull();
});

test('a number format typed with its number is told with the area', () => {
  const params = {
    subUnitId: '1',
    refMap: { 0: { pattern: '0%' } },
    values: { 0: { ranges: [{ startRow: 3, endRow: 4, startColumn: 0, endColumn: 0 }] } },
  };
  expect(parseGridEvent('sheet.mutation.set.numfmt', params, undefined)).toEqual({
    kind: 'numberFormats',
    sheetId: '1',
    formats: [{ area: { row: 3, column: 0, rowCount: 2, columnCount: 1 }, pattern: '0%' }],
  });
});

test('the last of several selections counts', () => {
  const range = (row: number) => ({ range: { startRow: row, endRow: row, startColumn: 0, endColumn: 1 } });
  const params = { subUnitId: '1', selections: [range(1), range(7)] };
  expect(parseGridEvent('sheet.operation.set-selections', params, undefined)).toEqual({
    kind: 'selection',
    sheetId: '1',
    area: { row: 7, column: 0, rowCount: 1, columnCount: 2 },
  });
});

test('a command that nobody follows is nothing', () => {
  expect(parseGridEvent('sheet.command.copy', {}, undefined)).toBeNull();
});

test('the user may type and move about, but not do what the file would not get', () => {
  expect(isAllowed('sheet.command.set-range-values')).toBe(true);
  expect(isAllowed('doc.command.insert-text')).toBe(true);
  expect(isAllowed('sheet.command.insert-row')).toBe(false);
  expect(isAllowed('sheet.command.set-range-bold')).toBe(false);
});

test('merges that a paste brings along are noticed, values are not foreign', () => {
  expect(isForeignChange('sheet.mutation.add-worksheet-merge')).toBe(true);
  expect(isForeignChange(SET_VALUES)).toBe(false);
  expect(isForeignChange('doc.mutation.rich-text-editing')).toBe(false);
});
