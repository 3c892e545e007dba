import fc from 'fast-check';
import { check, type CheckOptions } from '../../../../src/app/check';
import { dismiss } from '../../../../src/app/dismissals/dismiss';
import { recheck } from '../../../../src/app/live/recheck';
import { assessedTables, type CheckReport } from '../../../../src/app/report';
import type { Assessment } from '../../../../src/assessing/assessment';
import { builtInSets } from '../../../../src/criteria/built-in-sets';
import type { Area } from '../../../../src/workbook/address';
import type { CellValue, SheetSnapshot } from '../../../../src/workbook/snapshot';
import { formSheet, PanePort } from '../../taskpane/form-workbook';

const options: CheckOptions = { sheets: 'all', criteria: 'auto', sets: builtInSets() };

const criteria = Array.from({ length: 34 }, (_, index) => index + 1);
const matrix: SheetSnapshot = {
  ...formSheet(),
  id: 'matrix',
  name: 'Tổng hợp các xã',
  values: [
    ['TT', 'Đơn vị', ...criteria.map((number) => `Tiêu chí ${number}`)],
    [1, 'Xã A', ...criteria.map(() => 'Đạt')],
    [2, 'Xã B', ...criteria.map((number) => (number === 7 ? 'Chưa đạt' : 'Đạt'))],
    [],
    ['Ghi chú: Theo Quyết định 9745/QĐ-BCA-V05'],
  ],
};

async function reportOf(port: PanePort): Promise<CheckReport> {
  const checked = await check(port, options);
  if (!checked.ok) throw new Error(checked.error.code);
  return checked.value;
}

async function again(port: PanePort, report: CheckReport, sheetId: string, area: Area): Promise<CheckReport | null> {
  const rechecked = await recheck(port, report, { sheetId, area }, options);
  if (!rechecked.ok) throw new Error(rechecked.error.code);
  return rechecked.value;
}

/** A report without what only says how it was read: cells that are empty may be left out of a grid. */
function said({ workbook, sheets, ...report }: CheckReport): unknown {
  return {
    ...report,
    workbook: { ...workbook, sheetInfos: [], sheets: workbook.sheets.map(cellsOf) },
    sheets: sheets.map(({ sheet, ...one }) => ({
      ...one,
      sheet: cellsOf(sheet),
      ...('tables' in one && { tables: one.tables.map(({ sheet: its, ...table }) => [cellsOf(its), table]) }),
    })),
  };
}

function cellsOf({ values, ...sheet }: SheetSnapshot): unknown {
  const cells = values.flatMap((row, at) =>
    (row ?? []).flatMap((value, column) => (value === null || value === undefined ? [] : [[at, column, value]])),
  );
  return { ...sheet, cells };
}

const value: fc.Arbitrary<CellValue> = fc.constantFrom<CellValue[]>(
  'Đạt',
  'Chưa đạt',
  'x',
  'Đat',
  '',
  null,
  7,
  '7',
  '70 %',
  'Kết quả',
  'TT',
  'Nội dung tiêu chí',
  'Xã Bản Hon',
  { error: '#DIV/0!' },
);
const edit = fc.record({
  sheet: fc.constantFrom('Sùng Phài', 'Tổng hợp các xã'),
  row: fc.integer({ min: 0, max: 37 }),
  column: fc.integer({ min: 0, max: 5 }),
  value,
});

function assessmentsIn(report: CheckReport | null): readonly Assessment[] {
  return assessedTables(report?.sheets ?? []).map(({ assessment }) => assessment);
}

/** The criteria that were evaluated since a report, and not taken from it. */
function evaluatedAnew(before: CheckReport, after: CheckReport | null): readonly string[] {
  const known = new Set(assessmentsIn(before).flatMap(({ criteria: all }) => all));
  return assessmentsIn(after).flatMap(({ unit, criteria: all }) =>
    all.filter((criterion) => !known.has(criterion)).map(({ number }) => `${unit?.name ?? ''}: ${number}`),
  );
}

describe('checking again what was touched', () => {
  it('finds what a whole check finds, whatever is typed wherever', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 6 }), async (edits) => {
        const port = new PanePort([formSheet({ 7: 'Chưa đạt' }), matrix]);
        let report = await reportOf(port);
        for (const { sheet, row, column, value: typed } of edits) {
          port.type(sheet, { row, column }, typed);
          const { id } = port.sheetNamed(sheet);
          const next = await again(port, report, id, { row, column, rowCount: 1, columnCount: 1 });
          if (next === null) throw new Error('Nothing calls for a whole check');
          report = next;
        }
        expect(said(report)).toEqual(said(await reportOf(port)));
      }),
      { numRuns: 60 },
    );
  }, 60_000);

  it('still sees the notes under a table when a cell far below them is emptied', async () => {
    const port = new PanePort([matrix]);
    const report = await reportOf(port);
    port.type('Tổng hợp các xã', { row: 40, column: 0 }, null);
    const next = await again(port, report, 'matrix', { row: 40, column: 0, rowCount: 1, columnCount: 1 });
    expect(said(next ?? report)).toEqual(said(report));
  });

  it('evaluates the touched rows only', async () => {
    const port = new PanePort([formSheet({ 7: 'Chưa đạt' }), matrix]);
    const report = await reportOf(port);
    port.type('Sùng Phài', { row: 9, column: 3 }, 'Chưa đạt');
    const after = await again(port, report, 'form', { row: 9, column: 3, rowCount: 1, columnCount: 1 });
    expect(evaluatedAnew(report, after)).toEqual(['Xã Sùng Phài: 8']);
    port.type('Tổng hợp các xã', { row: 2, column: 3 }, 'Chưa đạt');
    const last = await again(port, report, 'matrix', { row: 2, column: 3, rowCount: 1, columnCount: 1 });
    expect(evaluatedAnew(report, last)).toEqual(['Xã B: 2']);
  });

  it('concludes from what the rows that were not touched came to before', async () => {
    const port = new PanePort([formSheet({ 7: 'Chưa đạt' })]);
    const report = await reportOf(port);
    port.type('Sùng Phài', { row: 8, column: 3 }, 'Đạt');
    const after = await again(port, report, 'form', { row: 8, column: 3, rowCount: 1, columnCount: 1 });
    expect(assessmentsIn(report)[0]).toMatchObject({ counts: { met: 33 }, recognition: null });
    expect(assessmentsIn(after)[0]).toMatchObject({ counts: { met: 34 }, recognition: { recognised: true } });
  });

  it('takes what formulas work out from what was typed', async () => {
    const sheet = formSheet({ 7: 'Chưa đạt' });
    const formulas: (string | undefined)[][] = [];
    formulas[8] = [undefined, undefined, undefined, '=D10'];
    const port = new PanePort([{ ...sheet, formulas }]);
    const report = await reportOf(port);
    // The formula stays where its value follows from what was typed elsewhere.
    const calculated = sheet.values.map((cells, row) =>
      row === 8 ? cells?.map((value, column) => (column === 3 ? 'Đạt' : value)) : cells,
    );
    port.replace({ ...sheet, formulas, values: calculated });
    const next = await again(port, report, 'form', { row: 9, column: 3, rowCount: 1, columnCount: 1 });
    expect(next?.sheets[0]?.findings).toEqual([]);
  });

  it('leaves the reports of other sheets as they are', async () => {
    const port = new PanePort([formSheet({ 7: 'Chưa đạt' }), matrix]);
    const report = await reportOf(port);
    const next = await again(port, report, 'form', { row: 9, column: 3, rowCount: 1, columnCount: 1 });
    expect(next?.sheets[1]).toBe(report.sheets[1]);
  });

  it('keeps dismissed findings aside', async () => {
    const port = new PanePort([formSheet({ 7: 'Chưa đạt' })]);
    const [finding] = (await reportOf(port)).sheets[0]?.findings ?? [];
    if (finding === undefined) throw new Error('There is a gap');
    await dismiss(port, [finding], { reason: 'Huyện đồng ý', by: 'Mai', on: '2026-03-15' }, options);
    const report = await reportOf(port);
    const next = await again(port, report, 'form', { row: 9, column: 3, rowCount: 1, columnCount: 1 });
    expect(next?.sheets[0]).toMatchObject({ findings: [], dismissed: [{ finding: { criterion: '7' } }] });
  });

  it('asks for a whole check where text in an old encoding is typed', async () => {
    const port = new PanePort([formSheet()]);
    const report = await reportOf(port);
    for (const row of [3, 4, 5, 6]) port.type('Sùng Phài', { row, column: 1 }, 'X· héi ®¹t chuÈn vÒ an ninh trËt tù');
    expect(await again(port, report, 'form', { row: 3, column: 1, rowCount: 4, columnCount: 1 })).toBeNull();
  });

  it('asks for a whole check where the sheet is not in the report, and says when it is gone', async () => {
    const port = new PanePort([formSheet()]);
    const report = await reportOf(port);
    expect(await again(port, report, 'other', { row: 3, column: 1, rowCount: 1, columnCount: 1 })).toBeNull();
    port.sheets = [];
    const gone = await recheck(
      port,
      report,
      { sheetId: 'form', area: { row: 3, column: 1, rowCount: 1, columnCount: 1 } },
      options,
    );
    expect(gone).toMatchObject({ ok: false, error: { code: 'sheet-not-found' } });
  });
});
