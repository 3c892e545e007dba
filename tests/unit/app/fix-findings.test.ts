import { check } from '../../../src/app/check';
import { fixFindings } from '../../../src/app/fix-findings';
import { undo } from '../../../src/app/undo/undo';
import { undoStep } from '../../../src/app/undo/undo-step';
import { findBuiltInSet } from '../../../src/criteria/built-in-sets';
import type { Finding } from '../../../src/assessing/finding';
import type { Outcome } from '../../../src/outcome';
import type { WorkbookEdit } from '../../../src/workbook/edit';
import type { WorkbookError } from '../../../src/workbook/errors';
import type { Applied } from '../../../src/workbook/port';
import { valueAt } from '../../../src/workbook/snapshot';
import { commune, everySheet, FIRST_CRITERION_ROW, RESULT_COLUMN } from './forms';
import { PlainPort, plainSheet } from './plain-port';

const resultOf = (criterion: number) => ({ row: FIRST_CRITERION_ROW + criterion - 1, column: RESULT_COLUMN });

async function fixable(port: PlainPort, options = everySheet): Promise<readonly Finding[]> {
  const checked = await check(port, options);
  if (!checked.ok) throw new Error(checked.error.code);
  return checked.value.sheets.flatMap(({ findings }) => findings).filter(({ fix }) => fix !== null);
}

/** Keeps what is typed as text, as a column formatted as text does. */
class TextColumnPort extends PlainPort {
  override apply(edits: readonly WorkbookEdit[]): Promise<Outcome<Applied, WorkbookError>> {
    return super.apply(
      edits.map((edit) =>
        edit.kind === 'setCells'
          ? {
              ...edit,
              changes: edit.changes.map((change) => ({
                ...change,
                next: typeof change.next === 'number' ? change.next.toString() : change.next,
              })),
            }
          : edit,
      ),
    );
  }
}

const setOfPoints = findBuiltInSet('vi-du-cham-diem');
if (setOfPoints === null) throw new Error('There is a built-in set of points');
const pointsOptions = { ...everySheet, criteria: setOfPoints };

/** A scored form with every score full, the first two as texts. */
function scoredSheet() {
  const leaves = setOfPoints?.groups.flatMap(({ criteria }) => criteria) ?? [];
  const rows = leaves.map(({ number, title, measure }, index) => {
    const points = measure?.kind === 'points' ? (measure.maximum ?? 0) : 0;
    return [number, title?.vi ?? number, points, index < 2 ? String(points) : points, `Hồ sơ ${number}`];
  });
  return plainSheet('scored', 'Chấm', [
    ['Tên xã: Xã A', null, null, null, null],
    ['TT', 'Nội dung tiêu chí', 'Điểm tối đa', 'Điểm tự chấm', 'Minh chứng'],
    ...rows,
  ]);
}

describe('fixing findings', () => {
  it('writes the fix into the cell and tells what is found after it', async () => {
    const port = new PlainPort([commune('A', { 7: 'Đat', 9: 'Chưa đạt' })]);
    const fixed = await fixFindings(port, await fixable(port), everySheet);
    if (!fixed.ok) throw new Error(fixed.error.code);
    expect(valueAt(port.sheetNamed('A'), resultOf(7))).toBe('Đạt');
    expect(fixed.value.cells).toEqual(['C10']);
    expect(fixed.value.report?.sheets[0]?.findings.map(({ code }) => code)).toEqual(['criterion-not-met']);
  });

  it('writes many fixes at once, on several sheets, and takes them back at once', async () => {
    const port = new PlainPort([commune('A', { 7: 'Đat', 8: 'Đat' }), commune('B', { 1: 'Đat' })]);
    const before = port.sheets.map(({ values }) => values);
    const fixed = await fixFindings(port, await fixable(port), everySheet);
    if (!fixed.ok) throw new Error(fixed.error.code);
    expect(port.writes).toHaveLength(1);
    expect(fixed.value.cells).toEqual(['C10', 'C11', 'C4']);
    await undo(port, undoStep(fixed.value.undo, []));
    expect(port.sheets.map(({ values }) => values)).toEqual(before);
  });

  it('makes numbers of texts', async () => {
    const port = new PlainPort([scoredSheet()]);
    const findings = await fixable(port, pointsOptions);
    expect(findings.map(({ code }) => code)).toEqual(['number-as-text', 'number-as-text']);
    const fixed = await fixFindings(port, findings, pointsOptions);
    if (!fixed.ok) throw new Error(fixed.error.code);
    expect(await fixable(port, pointsOptions)).toEqual([]);
  });

  it('is refused, and leaves every cell, where one keeps numbers as text', async () => {
    const port = new TextColumnPort([scoredSheet()]);
    const before = port.sheetNamed('Chấm').values;
    const fixed = await fixFindings(port, await fixable(port, pointsOptions), pointsOptions);
    expect(fixed).toMatchObject({ ok: false, error: { code: 'cell-keeps-text', sheet: 'Chấm', cell: { row: 2 } } });
    expect(port.sheetNamed('Chấm').values).toEqual(before);
  });

  it('writes once to a merged cell that several findings are about', async () => {
    const sheet = commune('A', { 7: 'Đat', 8: null });
    const merged = { ...resultOf(7), rowCount: 2, columnCount: 1 };
    const port = new PlainPort([{ ...sheet, merges: [merged] }]);
    const findings = await fixable(port);
    expect(findings).toHaveLength(2);
    expect(await fixFindings(port, findings, everySheet)).toMatchObject({ ok: true, value: { cells: ['C10'] } });
    expect(port.writes).toMatchObject([[{ kind: 'setCells', changes: [{ next: 'Đạt', previous: 'Đat' }] }]]);
  });

  it('writes nothing for findings that have no fix', async () => {
    const port = new PlainPort([commune('A', { 7: 'Chưa đạt' })]);
    const checked = await check(port, everySheet);
    if (!checked.ok) throw new Error(checked.error.code);
    const findings = checked.value.sheets.flatMap((sheet) => sheet.findings);
    expect(await fixFindings(port, findings, everySheet)).toMatchObject({ ok: true, value: { cells: [], undo: [] } });
    expect(port.writes).toEqual([]);
  });
});

describe('fixing findings that no longer stand', () => {
  it('is refused, by cell, with what is found now, where the cell has changed', async () => {
    const port = new PlainPort([commune('A', { 7: 'Đat' })]);
    const findings = await fixable(port);
    port.type('A', resultOf(7), 'Chưa đạt');
    const fixed = await fixFindings(port, findings, everySheet);
    if (fixed.ok) throw new Error('should be refused');
    expect(fixed.error).toMatchObject({ code: 'cell-changed', sheet: 'A', cell: resultOf(7) });
    expect(fixed.error.report?.sheets[0]?.findings.map(({ code }) => code)).toEqual(['criterion-not-met']);
    expect(port.writes).toEqual([]);
  });

  it('fixes none of many when one has changed', async () => {
    const port = new PlainPort([commune('A', { 7: 'Đat', 8: 'Đat' })]);
    const findings = await fixable(port);
    port.type('A', resultOf(8), 'đạtt');
    expect(await fixFindings(port, findings, everySheet)).toMatchObject({ error: { cell: resultOf(8) } });
    expect(valueAt(port.sheetNamed('A'), resultOf(7))).toBe('Đat');
  });

  it('is refused where rows were inserted above', async () => {
    const port = new PlainPort([commune('A', { 7: 'Đat' })]);
    const findings = await fixable(port);
    const sheet = port.sheetNamed('A');
    port.replace({ ...sheet, values: [[], ...sheet.values] });
    expect(await fixFindings(port, findings, everySheet)).toMatchObject({ error: { code: 'cell-changed' } });
  });

  it('is refused where the cell has a formula', async () => {
    const sheet = commune('A', { 7: 'Đat' });
    const formulas: string[][] = [];
    formulas[resultOf(7).row] = Object.assign<string[], Record<number, string>>([], { [RESULT_COLUMN]: '="Đ"&"at"' });
    const port = new PlainPort([sheet]);
    const findings = await fixable(port);
    port.replace({ ...sheet, formulas });
    expect(await fixFindings(port, findings, everySheet)).toMatchObject({
      error: { code: 'cell-has-formula', cell: resultOf(7) },
    });
    expect(port.writes).toEqual([]);
  });

  it('is refused on a protected sheet', async () => {
    const port = new PlainPort([commune('A', { 7: 'Đat' }, { isProtected: true })]);
    expect(await fixFindings(port, await fixable(port), everySheet)).toMatchObject({
      error: { code: 'sheet-protected', sheet: 'A' },
    });
    expect(port.writes).toEqual([]);
  });

  it('keeps the report when the writing fails', async () => {
    const port = new PlainPort([commune('A', { 7: 'Đat' })]);
    const findings = await fixable(port);
    port.fault = { code: 'read-only' };
    expect(await fixFindings(port, findings, everySheet)).toMatchObject({
      error: { code: 'read-only', report: { sheets: [{ layout: 'form' }] } },
    });
  });

  it('can still be undone when the sheets cannot be read again', async () => {
    const port = new PlainPort([commune('A', { 7: 'Đat' })]);
    const findings = await fixable(port);
    const read = port.read.bind(port);
    jest
      .spyOn(port, 'read')
      .mockImplementationOnce(read)
      .mockResolvedValueOnce({ ok: false, error: { code: 'cell-edit-mode' } });
    const fixed = await fixFindings(port, findings, everySheet);
    if (!fixed.ok) throw new Error(fixed.error.code);
    expect(fixed.value).toMatchObject({ report: null, cells: ['C10'] });
    await undo(port, undoStep(fixed.value.undo, []));
    expect(valueAt(port.sheetNamed('A'), resultOf(7))).toBe('Đat');
  });
});
