import { score } from '../../../src/app/score';
import { undo } from '../../../src/app/undo/undo';
import { undoStep } from '../../../src/app/undo/undo-step';
import { bands } from '../../../src/criteria/sets/measures';
import { formulaAt, valueAt } from '../../../src/workbook/snapshot';
import { setOf } from '../assessing/tables';
import { commune, everySheet, FIRST_CRITERION_ROW, guideSheet, RESULT_COLUMN } from './forms';
import { PlainPort, plainSheet } from './plain-port';

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
    await undo(port, undoStep(scored.value.undo, []));
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

  it('writes the points that follow from what is stated, and counts them in the total', async () => {
    const criteria = setOf([
      { number: '1', measure: bands('ratio', [0, 0], [70, 1], [100, 2]), evidence: 'none' },
      { number: '2', measure: bands('ratio', [0, 0], [70, 1], [100, 2]), evidence: 'none' },
    ]);
    const rows = [
      ['TT', 'Nội dung tiêu chí', 'Kết quả', 'Điểm tự chấm'],
      [1, 'Nội dung thứ nhất', '14/20', null],
      [2, 'Nội dung thứ hai', 1, 2],
      [null, 'Tổng cộng', null, null],
    ];
    const port = new PlainPort([plainSheet('id-B', 'B', rows)]);
    const options = { sheets: 'all', criteria, sets: [criteria] } as const;
    const scored = await score(port, options);
    expect(scored).toMatchObject({ ok: true, value: { written: 2 } });
    const column = 3;
    expect([1, 2, 3].map((row) => valueAt(port.sheetNamed('B'), { row, column }))).toEqual([1, 2, 3]);
    expect([1, 2, 3].map((row) => formulaAt(port.sheetNamed('B'), { row, column }) !== null)).toEqual([
      true,
      false,
      true,
    ]);
    expect(await score(port, options)).toMatchObject({ ok: true, value: { written: 0 } });
  });

  it('says that there is no table', async () => {
    expect(await score(new PlainPort([guideSheet()]), everySheet)).toMatchObject({
      ok: false,
      error: { code: 'no-table' },
    });
  });
});
