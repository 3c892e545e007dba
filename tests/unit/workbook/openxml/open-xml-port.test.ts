import type { WorkbookEdit } from '../../../../src/workbook/edit';
import { OpenXmlPort } from '../../../../src/workbook/openxml/open-xml-port';
import type { Outcome } from '../../../../src/outcome';
import type { SheetPlan } from '../../../../src/workbook/sheet-plan';
import type { WorkbookSnapshot } from '../../../../src/workbook/snapshot';
import { smallParts, worksheetXml, zipParts } from './make-workbook';
import { changedParts, fixtureBytes, openForEdit, partText, sheetIdOf } from './open-for-edit';
import { summaryPlan } from './summary-plan';

function valueOf<T>(outcome: Outcome<T, unknown>): T {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.error));
  return outcome.value;
}

async function readAll(port: OpenXmlPort): Promise<WorkbookSnapshot> {
  return valueOf(await port.read({ sheets: 'all', include: ['formulas', 'marks', 'objects'] }));
}

describe('reading', () => {
  const port = new OpenXmlPort(openForEdit('rich.xlsx'));

  test.each([
    ['active', ['Sùng Phài']],
    ['all', ['Sùng Phài', 'Thẩm định', 'Số liệu']],
    [{ names: ['số liệu', 'Sùng Phài'] }, ['Sùng Phài', 'Số liệu']],
  ] as const)('%j gives the sheets %j, in tab order', async (sheets, expected) => {
    const read = valueOf(await port.read({ sheets, include: [] }));
    expect(read.sheets.map(({ name }) => name)).toEqual(expected);
    expect(read.sheetInfos).toHaveLength(3);
  });

  test('gives formulas, marks and objects only where they are asked for', async () => {
    const [plain] = valueOf(await port.read({ sheets: { names: ['Số liệu'] }, include: [] })).sheets;
    expect([plain?.formulas, plain?.tableNames]).toEqual([[], []]);
    const [full] = valueOf(
      await port.read({ sheets: { names: ['Số liệu'] }, include: ['formulas', 'objects'] }),
    ).sheets;
    expect([full?.formulas[2]?.[3], full?.tableNames]).toEqual(['=B3*2', ['SoLieu']]);
  });

  test('fails for a sheet that is not there', async () => {
    const read = await port.read({ sheets: { names: ['Số liệu', 'Bản Bo'] }, include: [] });
    expect(read).toEqual({ ok: false, error: { code: 'sheet-not-found', sheet: 'Bản Bo' } });
  });
});

describe('edits', () => {
  test('are all done or none', async () => {
    const workbook = openForEdit('rich.xlsx');
    const port = new OpenXmlPort(workbook);
    const cell = { row: 0, column: 0, next: 'x', previous: null };
    const applied = await port.apply([
      { kind: 'putSheet', plan: summaryPlan, replaces: null },
      { kind: 'setCells', sheetId: workbook.activeSheetId, changes: [cell] },
      { kind: 'setCells', sheetId: sheetIdOf(workbook, 'Thẩm định'), changes: [cell] },
    ]);
    expect(applied).toEqual({ ok: false, error: { code: 'sheet-protected', sheet: 'Thẩm định' } });
    expect(changedParts(fixtureBytes('rich.xlsx'), workbook.save())).toEqual([]);
  });

  test('of cells are undone', async () => {
    const workbook = openForEdit('rich.xlsx');
    const port = new OpenXmlPort(workbook);
    const sheetId = sheetIdOf(workbook, 'Số liệu');
    const before = workbook.sheet(sheetId);
    const changes = [
      { row: 1, column: 1, next: null, previous: 21 },
      { row: 1, column: 3, next: 'x', previous: { formula: '=B2*2', value: 42 } },
    ];
    const { undo } = valueOf(await port.apply([{ kind: 'setCells', sheetId, changes }]));
    expect(workbook.sheet(sheetId).values[1]?.[3]).toBe('x');
    await port.apply(undo);
    expect(workbook.sheet(sheetId)).toEqual(before);
  });

  test('of marks are undone, and their undoing is', async () => {
    const workbook = openForEdit('rich.xlsx');
    const port = new OpenXmlPort(workbook);
    const sheetId = workbook.activeSheetId;
    const mark = (word: string) => ({
      areas: [{ row: 10, column: 2, rowCount: 2, columnCount: 1 }],
      formula: `=AND(N("ChamChuan:${word}")=0,$C11="")`,
      style: { fillColor: '#FFEB9C' },
    });
    const marksOf = () => workbook.sheet(sheetId).marks.map(({ formula }) => formula);
    const set = (edit: Partial<Extract<WorkbookEdit, { kind: 'setMarks' }>>): WorkbookEdit[] => [
      { kind: 'setMarks', sheetId, marks: [], replaced: [], ...edit },
    ];
    await port.apply(set({ marks: [mark('a'), mark('b')] }));
    const { undo } = valueOf(await port.apply(set({ marks: [mark('c')], replaced: workbook.sheet(sheetId).marks })));
    expect(marksOf()).toEqual([mark('c').formula]);
    const { undo: redo } = valueOf(await port.apply(undo));
    expect(marksOf()).toEqual([mark('a').formula, mark('b').formula]);
    await port.apply(redo);
    expect(marksOf()).toEqual([mark('c').formula]);
  });

  test('that undo several stand in the order in which they are to be done', async () => {
    const workbook = openForEdit('rich.xlsx');
    const port = new OpenXmlPort(workbook);
    const before = await readAll(port);
    const sheetId = workbook.activeSheetId;
    const change = (next: string, previous: string) => ({ row: 15, column: 2, next, previous });
    const { undo } = valueOf(
      await port.apply([
        { kind: 'setCells', sheetId, changes: [change('1', 'Đạt')] },
        { kind: 'putSheet', plan: summaryPlan, replaces: null },
        { kind: 'setCells', sheetId, changes: [change('2', '1')] },
      ]),
    );
    await port.apply(undo);
    expect((await readAll(port)).sheets).toEqual(before.sheets);
  });
});

describe('a sheet of ours', () => {
  test('is added with everything that its plan has', async () => {
    const workbook = openForEdit('rich.xlsx');
    const { undo } = valueOf(
      await new OpenXmlPort(workbook).apply([{ kind: 'putSheet', plan: summaryPlan, replaces: null }]),
    );
    const saved = openForEdit(workbook.save());
    const id = sheetIdOf(saved, summaryPlan.name);
    const sheet = saved.sheet(id);
    expect(sheet.values[3]).toEqual(['Sùng Phài', 28, 34, 28 / 34]);
    expect(sheet.formulas[3]?.[3]).toBe('=B4/C4');
    expect(sheet.merges).toEqual(summaryPlan.merges);
    expect([sheet.tableNames, saved.charts(id)]).toEqual([['TongHop'], summaryPlan.charts]);
    expect(saved.names()).toContainEqual({ name: 'CC_TongHop', refersTo: "='Tổng hợp'!$A$3:$D$4" });
    expect(saved.conditionalFormats(id)).toHaveLength(2);
    expect(saved.columnWidth(id, 0)).toBe(30);
    expect(undo).toEqual([
      { kind: 'deleteSheet', sheetId: id, definedNames: ['CC_TongHop'], holds: summaryPlan.cells },
    ]);
  });

  test('is written anew where it stands, with the name and widths that the user gave it', async () => {
    const workbook = openForEdit('rich.xlsx');
    const port = new OpenXmlPort(workbook);
    await port.apply([{ kind: 'putSheet', plan: summaryPlan, replaces: null }]);
    const sheetId = sheetIdOf(workbook, 'Tổng hợp');
    workbook.addSheet('Sau cùng');
    workbook.renameSheet(sheetId, 'Tổng hợp của tôi');
    workbook.setColumnWidth(sheetId, 0, 44);
    workbook.setCells(sheetId, [{ row: 20, column: 0, input: 'ghi chú' }]);
    const { tableNames, chartNames } = workbook.sheet(sheetId);
    const edit: WorkbookEdit = { kind: 'putSheet', plan: longerPlan(), replaces: { sheetId, tableNames, chartNames } };
    const { undo } = valueOf(await port.apply([edit]));

    const saved = openForEdit(workbook.save());
    expect(
      saved
        .sheetInfos()
        .map(({ name }) => name)
        .slice(3),
    ).toEqual(['Tổng hợp của tôi', 'Sau cùng']);
    const sheet = saved.sheet(sheetId);
    expect(sheet.values[4]?.[0]).toBe('Bản Bo');
    expect(sheet.values[20]?.[0]).toBeUndefined();
    expect([sheet.tableNames, sheet.chartNames]).toEqual([['TongHop'], ['Biểu đồ tổng hợp']]);
    expect(saved.columnWidth(sheetId, 0)).toBe(44);
    expect(saved.names()).toContainEqual({ name: 'CC_TongHop', refersTo: "='Tổng hợp của tôi'!$A$3:$D$4" });

    await port.apply(undo);
    const undone = workbook.sheet(sheetId);
    expect([undone.values[4]?.[0] ?? null, undone.values[20]?.[0]]).toEqual([null, 'ghi chú']);
  });

  test('is deleted with its names', async () => {
    const workbook = openForEdit('rich.xlsx');
    const port = new OpenXmlPort(workbook);
    const { undo } = valueOf(await port.apply([{ kind: 'putSheet', plan: summaryPlan, replaces: null }]));
    await port.apply(undo);
    expect(workbook.names().map(({ name }) => name)).toEqual(['KetQua']);
    expect(partText(workbook.save(), 'xl/workbook.xml')).not.toContain('Tổng hợp');
  });

  test('is refused by a workbook whose structure is protected', async () => {
    const workbook = openForEdit(
      zipParts({
        ...smallParts(''),
        'xl/workbook.xml':
          '<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="r"><workbookProtection lockStructure="true"/><sheets><sheet name="S" sheetId="1" r:id="rId1"/></sheets></workbook>',
        'xl/worksheets/sheet1.xml': worksheetXml('<sheetData/>'),
      }),
    );
    expect(await new OpenXmlPort(workbook).apply([{ kind: 'putSheet', plan: summaryPlan, replaces: null }])).toEqual({
      ok: false,
      error: { code: 'structure-protected' },
    });
  });
});

const FIRST_CELL = { row: 0, column: 0 };

describe('selecting and watching', () => {
  test('brings a sheet to the front, which changes nothing in the file', async () => {
    const workbook = openForEdit('rich.xlsx');
    const port = new OpenXmlPort(workbook);
    expect(await port.select(sheetIdOf(workbook, 'Số liệu'), FIRST_CELL)).toEqual({ ok: true, value: undefined });
    expect(valueOf(await port.read({ sheets: 'active', include: [] })).sheets[0]?.name).toBe('Số liệu');
    expect(changedParts(fixtureBytes('rich.xlsx'), workbook.save())).toEqual([]);
    expect(await port.select('99', FIRST_CELL)).toEqual({ ok: false, error: { code: 'sheet-not-found', sheet: '99' } });
  });

  test('ends when it is told to', async () => {
    const stop = valueOf(await new OpenXmlPort(openForEdit('rich.xlsx')).watch());
    await expect(stop()).resolves.toBeUndefined();
  });
});

function longerPlan(): SheetPlan {
  const cells = [
    { row: 4, column: 0, content: 'Bản Bo' },
    { row: 4, column: 1, content: 20 },
  ];
  const tables = summaryPlan.tables.map((table) => ({ ...table, area: { ...table.area, rowCount: 3 } }));
  return { ...summaryPlan, cells: [...summaryPlan.cells, ...cells], tables };
}
