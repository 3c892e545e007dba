import { clearMarks } from '../../../src/app/clear-marks';
import { mark } from '../../../src/app/mark';
import { undo } from '../../../src/app/undo/undo';
import { undoStep } from '../../../src/app/undo/undo-step';
import { commune, everySheet, FIRST_CRITERION_ROW, guideSheet, RESULT_COLUMN } from './forms';
import { PlainPort } from './plain-port';

const withGap = () => commune('A', { 7: 'Chưa đạt' });

describe('mark', () => {
  it('checks and marks in one reading and one writing', async () => {
    const port = new PlainPort([withGap(), guideSheet()]);
    const marked = await mark(port, everySheet);
    if (!marked.ok) throw new Error(marked.error.code);
    expect(port.reads).toEqual([{ sheets: 'all', include: ['marks'] }]);
    expect(port.writes).toHaveLength(1);
    expect(marked.value.marked).toBe(1);
    expect(port.sheetNamed('A').marks).toMatchObject([
      { areas: [{ row: FIRST_CRITERION_ROW + 6, column: RESULT_COLUMN, rowCount: 1, columnCount: 1 }] },
    ]);
  });

  it('replaces the marks of an earlier check, also where nothing is to be marked any more', async () => {
    const port = new PlainPort([withGap()]);
    await mark(port, everySheet);
    port.type('A', { row: FIRST_CRITERION_ROW + 6, column: RESULT_COLUMN }, 'Đạt');
    await mark(port, everySheet);
    expect(port.sheetNamed('A').marks).toEqual([]);
  });

  it('writes nothing where there is nothing to mark and no mark', async () => {
    const port = new PlainPort([commune('A')]);
    expect(await mark(port, everySheet)).toMatchObject({ ok: true, value: { marked: 0, undo: [] } });
    expect(port.writes).toEqual([]);
  });

  it('is refused on a protected sheet, by name, with what was found', async () => {
    const port = new PlainPort([{ ...withGap(), isProtected: true }]);
    const marked = await mark(port, everySheet);
    if (marked.ok) throw new Error('should be refused');
    expect(marked.error).toMatchObject({ code: 'sheet-protected', sheet: 'A' });
    expect(marked.error.report?.sheets[0]?.findings).toHaveLength(1);
    expect(port.writes).toEqual([]);
  });

  it('is not refused for a protected sheet that needs no mark', async () => {
    const port = new PlainPort([withGap(), { ...guideSheet(), isProtected: true }]);
    expect((await mark(port, everySheet)).ok).toBe(true);
  });

  it('says that there is no table', async () => {
    expect(await mark(new PlainPort([guideSheet()]), everySheet)).toMatchObject({
      ok: false,
      error: { code: 'no-table' },
    });
  });

  it('says that columns are unclear where there is a table all the same', async () => {
    const form = commune('A');
    const values = form.values.map((row, index) => [...(row ?? []).slice(0, 3), index < 2 ? null : (row?.[2] ?? null)]);
    const refused = await mark(new PlainPort([guideSheet(), { ...form, values }]), everySheet);
    expect(refused).toMatchObject({ ok: false, error: { code: 'table-unclear' } });
  });

  it('keeps the report when the writing fails', async () => {
    const port = new PlainPort([withGap()]);
    port.fault = { code: 'read-only' };
    const marked = await mark(port, everySheet);
    expect(marked).toMatchObject({ ok: false, error: { code: 'read-only', report: { sheets: [{ layout: 'form' }] } } });
  });

  it('can be undone', async () => {
    const port = new PlainPort([withGap()]);
    const marked = await mark(port, everySheet);
    if (!marked.ok) throw new Error(marked.error.code);
    expect(await undo(port, undoStep(marked.value.undo, []))).toMatchObject({ ok: true });
    expect(port.sheetNamed('A').marks).toEqual([]);
  });
});

describe('clearMarks', () => {
  it('removes every mark, also from sheets that have no table', async () => {
    const port = new PlainPort([withGap()]);
    await mark(port, everySheet);
    expect(await clearMarks(port, 'all')).toMatchObject({ ok: true, value: { clearedSheets: 1 } });
    expect(port.sheetNamed('A').marks).toEqual([]);
  });

  it('gives the marks back when it is undone', async () => {
    const port = new PlainPort([withGap()]);
    await mark(port, everySheet);
    const before = port.sheetNamed('A').marks.map(({ formula }) => formula);
    const cleared = await clearMarks(port, 'all');
    if (!cleared.ok) throw new Error(cleared.error.code);
    await undo(port, undoStep(cleared.value.undo, []));
    expect(port.sheetNamed('A').marks.map(({ formula }) => formula)).toEqual(before);
  });

  it('writes nothing where there is no mark', async () => {
    const port = new PlainPort([withGap()]);
    expect(await clearMarks(port, 'active')).toEqual({ ok: true, value: { undo: [], clearedSheets: 0, untold: [] } });
    expect(port.writes).toEqual([]);
  });

  it('is refused on a protected sheet that has marks', async () => {
    const port = new PlainPort([withGap()]);
    await mark(port, everySheet);
    port.replace({ ...port.sheetNamed('A'), isProtected: true });
    expect(await clearMarks(port, 'all')).toEqual({ ok: false, error: { code: 'sheet-protected', sheet: 'A' } });
  });
});
