import { score } from '../../../src/app/score';
import { undo } from '../../../src/app/undo';
import { formulaAt, valueAt } from '../../../src/workbook/snapshot';
import { commune, everySheet, FIRST_CRITERION_ROW, guideSheet, RESULT_COLUMN } from './forms';
import { PlainPort } from './plain-port';

const total = { row: FIRST_CRITERION_ROW + 34, column: RESULT_COLUMN };

describe('score', () => {
  it('writes the total into its empty cell, as a formula with its value', async () => {
    const port = new PlainPort([commune('A', { 7: 'Chưa đạt', 8: 'KĐ' })]);
    const scored = await score(port, everySheet);
    expect(scored).toMatchObject({ ok: true, value: { written: 1 } });
    expect(formulaAt(port.sheetNamed('A'), total)).toBe('=COUNTIF(C4:C37,"Đạt")&"/34"');
    expect(valueAt(port.sheetNamed('A'), total)).toBe('32/34');
    expect(port.reads).toEqual([{ sheets: 'all', include: ['formulas'] }]);
  });

  it('writes nothing the second time', async () => {
    const port = new PlainPort([commune('A')]);
    await score(port, everySheet);
    expect(await score(port, everySheet)).toMatchObject({ ok: true, value: { written: 0, undo: [] } });
    expect(port.writes).toHaveLength(1);
  });

  it('takes itself back', async () => {
    const port = new PlainPort([commune('A')]);
    const scored = await score(port, everySheet);
    if (!scored.ok) throw new Error(scored.error.code);
    await undo(port, scored.value.undo);
    expect(valueAt(port.sheetNamed('A'), total)).toBeNull();
    expect(formulaAt(port.sheetNamed('A'), total)).toBeNull();
  });

  it('says that there is no place for a total where the user has filled it in', async () => {
    const port = new PlainPort([commune('A', {}, { total: '34/34' })]);
    const scored = await score(port, everySheet);
    expect(scored).toMatchObject({ ok: false, error: { code: 'nothing-to-score', report: { sheets: [{}] } } });
  });

  it('is refused on a protected sheet, with what was found', async () => {
    const port = new PlainPort([commune('A', {}, { isProtected: true })]);
    const scored = await score(port, everySheet);
    expect(scored).toMatchObject({
      ok: false,
      error: { code: 'sheet-protected', sheet: 'A', report: { sheets: [{}] } },
    });
  });

  it('says that there is no table', async () => {
    expect(await score(new PlainPort([guideSheet()]), everySheet)).toMatchObject({
      ok: false,
      error: { code: 'no-table' },
    });
  });
});
