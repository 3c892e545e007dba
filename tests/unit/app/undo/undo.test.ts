import { check } from '../../../../src/app/check';
import { clearMarks } from '../../../../src/app/clear-marks';
import { fixFindings } from '../../../../src/app/fix-findings';
import { mark } from '../../../../src/app/mark';
import { summarise } from '../../../../src/app/summarise';
import { undo } from '../../../../src/app/undo/undo';
import { undoStep, type UndoStep } from '../../../../src/app/undo/undo-step';
import { builtInSets } from '../../../../src/criteria/built-in-sets';
import type { Outcome } from '../../../../src/outcome';
import type { CellValue, SheetSnapshot } from '../../../../src/workbook/snapshot';
import { formSheet, PanePort } from '../../taskpane/form-workbook';

const options = { sheets: 'all', criteria: 'auto', sets: builtInSets() } as const;
/** Criterion 7 stands in row 9, its result in D. */
const D9 = { row: 8, column: 3 };

function valueOf<T>(outcome: Outcome<T, unknown>): T {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.error));
  return outcome.value;
}

async function fixed(port: PanePort): Promise<UndoStep> {
  const { sheets } = valueOf(await check(port, options));
  const findings = sheets.flatMap((sheet) => sheet.findings);
  const { undo: edits, report } = valueOf(await fixFindings(port, findings, options));
  return undoStep(edits, report?.workbook.sheets ?? []);
}

async function marked(port: PanePort): Promise<UndoStep> {
  const { undo: edits, report } = valueOf(await mark(port, options));
  return undoStep(edits, report.workbook.sheets);
}

const form = (port: PanePort) => port.sheetNamed('Sùng Phài');

function withRowAt(sheet: SheetSnapshot, row: number, cells: readonly CellValue[] = []): SheetSnapshot {
  return { ...sheet, values: [...sheet.values.slice(0, row), cells, ...sheet.values.slice(row)] };
}

function withColumnAt(sheet: SheetSnapshot, column: number): SheetSnapshot {
  const values = sheet.values.map((cells) => [...(cells ?? []).slice(0, column), null, ...(cells ?? []).slice(column)]);
  return { ...sheet, values };
}

describe('undoing a fix', () => {
  it('leaves the cells alone that were changed elsewhere', async () => {
    const port = new PanePort([formSheet({ 7: 'Đat' })]);
    const step = await fixed(port);
    port.type('Sùng Phài', { row: 20, column: 2 }, 'Công văn mới');
    expect((await undo(port, step)).ok).toBe(true);
    expect(form(port).values[8]?.[3]).toBe('Đat');
    expect(form(port).values[20]?.[2]).toBe('Công văn mới');
  });

  it('is refused, all of it, with the names of the cells that were changed since', async () => {
    const port = new PanePort([formSheet({ 7: 'Đat', 9: 'Đat' })]);
    const step = await fixed(port);
    port.type('Sùng Phài', D9, 'Chưa đạt');
    const before = port.sheets;
    expect(await undo(port, step)).toEqual({
      ok: false,
      error: { code: 'undo-cells-changed', sheet: 'Sùng Phài', cells: [D9] },
    });
    expect(port.sheets).toEqual(before);
  });

  it('is refused where a formula was put in place of the value, though it shows the same', async () => {
    const port = new PanePort([formSheet({ 7: 'Đat' })]);
    const step = await fixed(port);
    const formulas: string[][] = [];
    formulas[8] = ['', '', '', '="Đạt"'];
    port.replace({ ...form(port), formulas });
    expect(await undo(port, step)).toMatchObject({ error: { code: 'undo-cells-changed' } });
  });

  it('follows the cells when rows are inserted above, though other rows hold the same value', async () => {
    const port = new PanePort([formSheet({ 7: 'Đat' })]);
    const step = await fixed(port);
    port.replace(withRowAt(form(port), 1));
    expect((await undo(port, step)).ok).toBe(true);
    expect(form(port).values[9]?.[3]).toBe('Đat');
    expect(form(port).values[8]?.[3]).toBe('Đạt');
  });

  it('follows the cells when rows are sorted', async () => {
    const port = new PanePort([formSheet({ 7: 'Đat' })]);
    const step = await fixed(port);
    const [title, header, ...rows] = form(port).values;
    port.replace({ ...form(port), values: [title, header, ...[...rows].reverse()] });
    expect((await undo(port, step)).ok).toBe(true);
    expect(form(port).values.find((cells) => cells?.[0] === 7)?.[3]).toBe('Đat');
    expect(form(port).values.filter((cells) => cells?.[3] === 'Đat')).toHaveLength(1);
  });

  it('follows the cells when a column is inserted before them', async () => {
    const port = new PanePort([formSheet({ 7: 'Đat' })]);
    const step = await fixed(port);
    port.replace(withColumnAt(form(port), 1));
    expect((await undo(port, step)).ok).toBe(true);
    expect(form(port).values[8]?.[4]).toBe('Đat');
  });

  it('is refused where the row was deleted, though the next one holds the same value', async () => {
    const port = new PanePort([formSheet({ 7: 'Đat' })]);
    const step = await fixed(port);
    const { values } = form(port);
    port.replace({ ...form(port), values: values.filter((_, row) => row !== 8) });
    expect(await undo(port, step)).toMatchObject({ error: { code: 'undo-cells-changed', cells: [D9] } });
  });

  it('is refused where the sheet is gone, and works on one that was renamed', async () => {
    const port = new PanePort([formSheet({ 7: 'Đat' })]);
    const step = await fixed(port);
    port.replace({ ...form(port), name: 'Tên mới' });
    const renamed = port.sheets;
    port.sheets = [];
    expect(await undo(port, step)).toEqual({ ok: false, error: { code: 'undo-sheet-gone' } });
    port.sheets = renamed;
    expect((await undo(port, step)).ok).toBe(true);
    expect(port.sheetNamed('Tên mới').values[8]?.[3]).toBe('Đat');
  });
});

describe('undoing marks', () => {
  it('takes marks off whichever ids they have by now', async () => {
    const port = new PanePort([formSheet({ 7: 'Chưa đạt' })]);
    const step = await marked(port);
    const marks = form(port).marks.map((one, index) => ({ ...one, id: `new${index}` }));
    port.replace({ ...form(port), marks });
    expect((await undo(port, step)).ok).toBe(true);
    expect(form(port).marks).toEqual([]);
  });

  it('leaves none where there were none, whichever have taken the place of those that were set', async () => {
    const port = new PanePort([formSheet({ 7: 'Chưa đạt', 9: '' })]);
    const step = await marked(port);
    port.replace({ ...form(port), marks: form(port).marks.slice(1) });
    expect((await undo(port, step)).ok).toBe(true);
    expect(form(port).marks).toEqual([]);
  });

  it('brings former marks back only where their rows still are', async () => {
    const port = new PanePort([formSheet({ 7: 'Chưa đạt' })]);
    await marked(port);
    const { marks } = form(port);
    const cleared = undoStep(valueOf(await clearMarks(port, 'all')).undo, port.sheets);
    port.replace(withRowAt(form(port), 1));
    expect(await undo(port, cleared)).toMatchObject({ error: { code: 'undo-marks-changed' } });
    port.replace({ ...form(port), values: form(port).values.filter((_, row) => row !== 1) });
    expect((await undo(port, cleared)).ok).toBe(true);
    expect(form(port).marks.map(({ formula }) => formula)).toEqual(marks.map(({ formula }) => formula));
  });
});

describe('undoing summary tabs', () => {
  it('takes the tabs away', async () => {
    const port = new PanePort([formSheet({ 7: 'Chưa đạt' })]);
    const { undo: edits } = valueOf(await summarise(port, options));
    expect(port.sheets.length).toBeGreaterThan(1);
    expect((await undo(port, undoStep(edits, []))).ok).toBe(true);
    expect(port.sheets.map(({ name }) => name)).toEqual(['Sùng Phài']);
  });

  it('is refused where somebody has typed into a tab, which would be lost', async () => {
    const port = new PanePort([formSheet({ 7: 'Chưa đạt' })]);
    const { undo: edits } = valueOf(await summarise(port, options));
    port.type('Chưa đạt', { row: 60, column: 1 }, 'Bà Lò Thị Mai');
    expect(await undo(port, undoStep(edits, []))).toEqual({
      ok: false,
      error: { code: 'undo-cells-changed', sheet: 'Chưa đạt', cells: [{ row: 60, column: 1 }] },
    });
    expect(port.sheets.map(({ name }) => name)).toEqual(['Sùng Phài', 'Tổng hợp', 'Chưa đạt']);
  });
});
