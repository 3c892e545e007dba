import { previewScores, score } from '../../../src/app/score';
import { undo } from '../../../src/app/undo/undo';
import { undoStep } from '../../../src/app/undo/undo-step';
import { bands } from '../../sample-measures';
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

  it('tells the totals that stay empty because of what they would count', async () => {
    const rows = [
      ['TT', 'Nội dung tiêu chí', 'Điểm tối đa', 'Điểm tự chấm'],
      ['I', 'Lập kế hoạch', 15, null],
      [1, 'Nội dung thứ nhất', 10, { error: '#DIV/0!' }],
      [2, 'Nội dung thứ hai', 5, 4],
      ['II', 'Thực hiện', 15, null],
      [3, 'Nội dung thứ ba', 10, 7],
      [4, 'Nội dung thứ tư', 5, 4],
      [null, 'Tổng cộng', 30, null],
    ];
    const port = new PlainPort([plainSheet('a', 'A', rows)]);
    const scored = await score(port, everySheet);
    const unfilled = [1, 7].map((row) => ({ sheetName: 'A', cell: { row, column: 3 } }));
    expect(scored).toMatchObject({ ok: true, value: { written: 1, unfilled } });
    expect(formulaAt(port.sheetNamed('A'), { row: 4, column: 3 })).toBe('=SUM(D6:D7)');
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

describe('scores that the user has written', () => {
  const share = bands('ratio', [0, 0], [70, 1], [100, 2]);
  const criteria = setOf(['1', '2', '3'].map((number) => ({ number, measure: share, evidence: 'none' })));
  const options = { sheets: 'all', criteria, sets: [] } as const;
  const column = 3;
  /** The first row is wrong, the second right; the total is the sum of what stands there, and the third row is open. */
  const filled = () =>
    new PlainPort([
      plainSheet('id-B', 'B', [
        ['TT', 'Nội dung tiêu chí', 'Kết quả', 'Điểm tự chấm'],
        [1, 'Nội dung thứ nhất', '14/20', 2],
        [2, 'Nội dung thứ hai', '20/20', 2],
        [3, 'Nội dung thứ ba', '20/20', null],
        [null, 'Tổng cộng', null, 4],
      ]),
    ]);
  const values = (port: PlainPort) => [1, 2, 3, 4].map((row) => valueAt(port.sheetNamed('B'), { row, column }));
  const preview = async (port: PlainPort) => {
    const previewed = await previewScores(port, options);
    if (!previewed.ok) throw new Error(previewed.error.code);
    return previewed.value;
  };

  it('are shown with what would stand there instead, and nothing is written', async () => {
    const port = filled();
    const { open, replaceable } = await preview(port);
    expect(open.map(({ cell }) => cell)).toHaveLength(1);
    expect(replaceable).toMatchObject([
      { sheetName: 'B', cell: { row: 1, column }, before: 2, after: { value: 1 } },
      { sheetName: 'B', cell: { row: 4, column }, before: 4, after: { value: 5 } },
    ]);
    expect(port.writes).toEqual([]);
  });

  it('stay as they are unless they are named', async () => {
    const port = filled();
    expect(await score(port, options)).toMatchObject({ ok: true, value: { written: 1, replaced: [] } });
    expect(values(port)).toEqual([2, 2, 2, 4]);
  });

  it('are replaced all together, and come back by undo', async () => {
    const port = filled();
    const scored = await score(port, { ...options, replace: 'all' });
    expect(scored).toMatchObject({ ok: true, value: { written: 3, replaced: [{}, {}] } });
    expect(values(port)).toEqual([1, 2, 2, 5]);
    if (!scored.ok) throw new Error(scored.error.code);
    await undo(port, undoStep(scored.value.undo, []));
    expect(values(port)).toEqual([2, 2, null, 4]);
  });

  it('are replaced one by one, and a total counts what then stands there', async () => {
    const port = filled();
    const { replaceable } = await preview(port);
    await score(port, { ...options, replace: replaceable.slice(1) });
    expect(values(port)).toEqual([2, 2, 2, 6]);
  });

  it('are not replaced where they are not any more what was shown', async () => {
    const port = filled();
    const { replaceable } = await preview(port);
    port.type('B', { row: 1, column }, 1.5);
    expect(await score(port, { ...options, replace: replaceable })).toMatchObject({
      ok: false,
      error: { code: 'cell-changed', sheet: 'B', cell: { row: 1, column } },
    });
    expect(port.writes).toEqual([]);
  });

  it('are no longer the user’s once they are ours: then they are brought up to date without asking', async () => {
    const port = filled();
    await score(port, { ...options, replace: 'all' });
    port.type('B', { row: 1, column: 2 }, '20/20');
    expect((await preview(port)).replaceable).toEqual([]);
    await score(port, options);
    expect(values(port)).toEqual([2, 2, 2, 6]);
  });

  it('are left alone where they are rounded as forms print them, or written in words', async () => {
    const port = new PlainPort([commune('A', {}, { total: 34 }), commune('B', { 1: 'Chưa đạt' }, { total: '34/34' })]);
    const previewed = await previewScores(port, everySheet);
    expect(previewed).toMatchObject({
      ok: true,
      value: { replaceable: [{ sheetName: 'B', before: '34/34', after: { value: '33/34' } }] },
    });
  });
});
