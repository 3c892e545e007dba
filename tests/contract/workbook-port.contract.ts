import { cellToA1 } from '../../src/workbook/address';
import type { CellInput } from '../../src/workbook/edit';
import type { OpenXmlWorkbook } from '../../src/workbook/openxml/open-xml-workbook';
import type { ReadRequest, WorkbookPort } from '../../src/workbook/port';
import { formulaAt, valueAt, type Mark, type SheetSnapshot } from '../../src/workbook/snapshot';
import { fixtureWorkbook, type FixtureOptions } from './fixture-workbook';
import { METADATA_NAMESPACE, metadataXml } from '../../src/workbook/metadata-xml';
import { apply, everything, idOf, putSheet, read, remember, setCell, setFont, setMarks } from './port-helpers';
import { ERROR_MARK, GAP_MARK, SUMMARY_PLAN } from './sample-plans';

/** Where adapters may differ, as the port allows it. */
export interface PortUnderTest {
  readonly name: string;
  readonly open: (workbook: OpenXmlWorkbook) => WorkbookPort;
  /** False before ExcelApi 1.13, which cannot tell merged areas. */
  readonly tellsMerges: boolean;
  /** False where a mark's areas are known only when it is removed. */
  readonly tellsMarkAreas: boolean;
  /** False where formulas are worked out by somebody else: what was computed before is not kept. */
  readonly keepsComputedValues: boolean;
}

/** Every operation of a workbook port, on whatever adapter. */
export function describeWorkbookPort(port: PortUnderTest): void {
  describe(`${port.name} as a workbook port`, () => {
    const open = (options?: FixtureOptions) => {
      const workbook = fixtureWorkbook(options);
      return { workbook, port: port.open(workbook), idOf: (name: string) => idOf(workbook, name) };
    };

    describe('reading', () => {
      it('reads the sheet in front', async () => {
        const opened = open();
        const snapshot = await read(opened.port, { sheets: 'active', include: [] });
        expect(snapshot.sheets.map(({ name }) => name)).toEqual(['Xã A']);
        expect(snapshot.activeSheetId).toBe(opened.idOf('Xã A'));
      });

      it('reads every sheet in tab order, hidden and protected ones too', async () => {
        const { sheets, sheetInfos } = await read(open().port, { sheets: 'all', include: [] });
        expect(sheets.map(({ name, visibility, isProtected }) => [name, visibility, isProtected])).toEqual([
          ['Xã A', 'visible', false],
          ['Khoá', 'visible', true],
          ['Ẩn', 'hidden', false],
        ]);
        expect(sheetInfos.map(({ name }) => name)).toEqual(['Xã A', 'Khoá', 'Ẩn']);
      });

      it('reads sheets by name and lists the others', async () => {
        const { sheets, sheetInfos } = await read(open().port, { sheets: { names: ['Ẩn', 'Khoá'] }, include: [] });
        expect(sheets.map(({ name }) => name)).toEqual(['Khoá', 'Ẩn']);
        expect(sheetInfos).toHaveLength(3);
      });

      it('reads sheets by id, without those that are gone', async () => {
        const opened = open();
        const { sheets } = await read(opened.port, { sheets: { ids: [opened.idOf('Ẩn'), 'gone'] }, include: [] });
        expect(sheets.map(({ name }) => name)).toEqual(['Ẩn']);
      });

      it('names the sheet that is not there', async () => {
        const outcome = await open().port.read({ sheets: { names: ['Xã A', 'Xã B'] }, include: [] });
        expect(outcome).toEqual({ ok: false, error: { code: 'sheet-not-found', sheet: 'Xã B' } });
      });

      it('reads values of every kind where they stand', async () => {
        const sheet = await readSheet(open().port, 'Xã A');
        expect(sheet.usedRange).toEqual({ row: 1, column: 1, rowCount: 5, columnCount: 3 });
        expect(valuesIn(sheet)).toEqual({
          B2: 'Nội dung tiêu chí',
          C2: 'Kết quả',
          B3: 'Quy hoạch',
          C3: 'Đạt',
          D3: 2.5,
          B4: true,
          C4: 45731,
          D4: 5,
          C6: { error: '#DIV/0!' },
          D6: 'Quy hoạch!',
        });
      });

      it('reads an empty sheet as one without a used range', async () => {
        const sheet = await readSheet(open().port, 'Ẩn');
        expect(sheet.usedRange).toBeNull();
        expect(valuesIn(sheet)).toEqual({});
      });

      it('reads formulas, and only where there are some, if asked', async () => {
        const { port: opened } = open();
        const sheet = await readSheet(opened, 'Xã A', ['formulas']);
        expect(formulaAt(sheet, { row: 3, column: 3 })).toBe('=D3*2');
        expect(sheet.formulas.flatMap((row) => row ?? []).filter((one) => one !== undefined)).toHaveLength(3);
        expect((await readSheet(opened, 'Xã A')).formulas.flat()).toEqual([]);
      });

      it('reads a part of a sheet with every cell that a formula works out', async () => {
        const opened = open();
        const sheetId = opened.idOf('Xã A');
        await apply(opened.port, [setCell(sheetId, 2, 2, 'Chưa đạt', 'Đạt'), setCell(sheetId, 7, 4, 1, null)]);
        const area = { row: 2, column: 2, rowCount: 2, columnCount: 1 };
        const outcome = await opened.port.readCells(sheetId, area);
        if (!outcome.ok) throw new Error(outcome.error.code);
        const { usedRange, blocks } = outcome.value;
        expect(usedRange).toEqual({ row: 1, column: 1, rowCount: 7, columnCount: 4 });
        expect(blocks[0]).toEqual({ area, values: [['Chưa đạt'], [45731]] });
        const computed = blocks.slice(1).flatMap((block) => block.values.flat());
        expect(computed).toContainEqual({ error: '#DIV/0!' });
        expect(computed).toHaveLength(3);
        expect(await opened.port.readCells('gone', area)).toEqual({
          ok: false,
          error: { code: 'sheet-not-found', sheet: 'gone' },
        });
      });

      it('reads merged areas where the host can tell them', async () => {
        const sheet = await readSheet(open().port, 'Xã A');
        expect(sheet.merges).toEqual(port.tellsMerges ? [{ row: 5, column: 1, rowCount: 2, columnCount: 1 }] : []);
      });

      it('reads the defined names and whether the structure is protected', async () => {
        const snapshot = await read(open().port, { sheets: 'active', include: [] });
        expect(snapshot.names).toEqual([{ name: 'Tên_xã', refersTo: "='Xã A'!$B$2" }]);
        expect(snapshot.isStructureProtected).toBe(false);
        const locked = await read(open({ protectsStructure: true }).port, { sheets: 'active', include: [] });
        expect(locked.isStructureProtected).toBe(true);
      });

      it('knows the name of the file, where the workbook is one', async () => {
        const named = open({ fileName: 'Mẫu 01 - Sùng Phài.xlsx' });
        expect((await read(named.port, { sheets: 'active', include: [] })).fileName).toBe('Mẫu 01 - Sùng Phài.xlsx');
        expect((await read(open().port, { sheets: 'active', include: [] })).fileName).toBeNull();
      });
    });

    describe('cells', () => {
      const inputs: readonly CellInput[] = [
        'Đạt',
        '1.1',
        '3/4',
        '=không phải công thức',
        '- gạch',
        'TRUE',
        "'nháy",
        0.7,
        false,
      ];

      it.each(inputs.map((input) => [input]))('keeps %p as it is', async (input) => {
        const opened = open();
        await apply(opened.port, [setCell(opened.idOf('Xã A'), 8, 1, input, null)]);
        const sheet = await readSheet(opened.port, 'Xã A', ['formulas']);
        expect(valueAt(sheet, { row: 8, column: 1 })).toBe(input);
        expect(formulaAt(sheet, { row: 8, column: 1 })).toBeNull();
      });

      it('sets a formula', async () => {
        const opened = open();
        await apply(opened.port, [setCell(opened.idOf('Xã A'), 8, 3, { formula: '=SUM(D3:D4)', value: 7.5 }, null)]);
        const sheet = await readSheet(opened.port, 'Xã A', ['formulas']);
        expect(formulaAt(sheet, { row: 8, column: 3 })).toBe('=SUM(D3:D4)');
        expect(valueAt(sheet, { row: 8, column: 3 })).toBe(port.keepsComputedValues ? 7.5 : null);
      });

      it('sets many cells and takes them back', async () => {
        const opened = open();
        const sheetId = opened.idOf('Xã A');
        const before = await readSheet(opened.port, 'Xã A', ['formulas']);
        const undo = await apply(opened.port, [
          {
            kind: 'setCells',
            sheetId,
            changes: [
              { row: 2, column: 2, next: 'Chưa đạt', previous: 'Đạt' },
              { row: 2, column: 3, next: 9, previous: 2.5 },
              { row: 4, column: 3, next: 'mới', previous: null },
              { row: 3, column: 1, next: null, previous: true },
            ],
          },
        ]);
        const changed = await readSheet(opened.port, 'Xã A', ['formulas']);
        expect(valuesIn(changed)).toMatchObject({ C3: 'Chưa đạt', D3: 9, D5: 'mới' });
        expect(valuesIn(changed)).not.toHaveProperty('B4');
        await apply(opened.port, undo);
        expect(await readSheet(opened.port, 'Xã A', ['formulas'])).toEqual(before);
      });

      it('says which sheet is gone', async () => {
        const outcome = await open().port.apply([setCell('99', 0, 0, 'x', null)]);
        expect(outcome).toEqual({ ok: false, error: { code: 'sheet-not-found', sheet: '99' } });
      });
    });

    describe('fonts', () => {
      const form = { row: 1, column: 1, rowCount: 5, columnCount: 3 };
      const cellC3 = { row: 2, column: 2, rowCount: 1, columnCount: 1 };

      it('reads the font of each text, and of nothing else, if asked', async () => {
        const opened = open();
        expect(fontsIn(await readSheet(opened.port, 'Xã A', ['fonts']))).toEqual({
          B2: 'Calibri',
          C2: 'Calibri',
          B3: 'Calibri',
          C3: 'Calibri',
          D6: 'Calibri',
        });
        expect((await readSheet(opened.port, 'Xã A')).fonts).toEqual([]);
        expect((await readSheet(opened.port, 'Ẩn', ['fonts'])).fonts).toEqual([]);
      });

      it('reads fonts where all cells have one', async () => {
        const opened = open();
        opened.workbook.setStyle(opened.idOf('Xã A'), form, { fontName: '.VnTime' });
        expect(fontsIn(await readSheet(opened.port, 'Xã A', ['fonts']))).toMatchObject({
          B2: '.VnTime',
          D6: '.VnTime',
        });
      });

      it('sets the font of an area and takes it back', async () => {
        const opened = open();
        const sheetId = opened.idOf('Xã A');
        opened.workbook.setStyle(sheetId, cellC3, { fontName: '.VnTime', bold: true, fillColor: '#FFEE00' });
        const before = everything(opened.workbook);
        const undo = await apply(opened.port, [setFont(sheetId, cellC3, 'Times New Roman', '.VnTime')]);
        expect(fontsIn(await readSheet(opened.port, 'Xã A', ['fonts']))).toMatchObject({
          B3: 'Calibri',
          C3: 'Times New Roman',
        });
        await apply(opened.port, undo);
        expect(everything(opened.workbook)).toEqual(before);
      });

      it('sets fonts together with the texts that are written in them', async () => {
        const opened = open();
        const sheetId = opened.idOf('Xã A');
        const before = everything(opened.workbook);
        const undo = await apply(opened.port, [
          setCell(sheetId, 2, 2, 'Đã đạt', 'Đạt'),
          setFont(sheetId, cellC3, 'Times New Roman', 'Calibri'),
        ]);
        const sheet = await readSheet(opened.port, 'Xã A', ['fonts']);
        expect([valuesIn(sheet)['C3'], fontsIn(sheet)['C3']]).toEqual(['Đã đạt', 'Times New Roman']);
        await apply(opened.port, undo);
        expect(everything(opened.workbook)).toEqual(before);
      });

      it('takes back several fonts that were set one over the other', async () => {
        const opened = open();
        const sheetId = opened.idOf('Xã A');
        const before = everything(opened.workbook);
        const undo = await apply(opened.port, [
          {
            kind: 'setFonts',
            sheetId,
            changes: [
              { area: cellC3, next: '.VnTime', previous: 'Calibri' },
              { area: cellC3, next: 'Arial', previous: '.VnTime' },
            ],
          },
        ]);
        expect(fontsIn(await readSheet(opened.port, 'Xã A', ['fonts']))).toMatchObject({ C3: 'Arial' });
        await apply(opened.port, undo);
        expect(everything(opened.workbook)).toEqual(before);
      });

      it('sets none on a protected sheet', async () => {
        const opened = open();
        const outcome = await opened.port.apply([setFont(opened.idOf('Khoá'), cellC3, 'Arial', 'Calibri')]);
        expect(outcome).toEqual({ ok: false, error: { code: 'sheet-protected', sheet: 'Khoá' } });
      });
    });

    describe('what is remembered in the workbook', () => {
      const FOREIGN = '<cham-diem xmlns="urn:khac">1</cham-diem>';
      const rememberedBy = async (port: WorkbookPort) => (await read(port, { sheets: 'active', include: [] })).metadata;

      it('is nothing at first', async () => {
        expect(await rememberedBy(open().port)).toBeNull();
      });

      it.each([
        ['{"columns":{"result":4},"sheet":"Xã A"}'],
        ['<a href="x">&amp; ]]></a>'],
        ['một\r\nhai\tba'],
        ['\u0001 _x0041_ \ud800 \udc00\ud800 \uffff 𝔸'],
        [''],
        ['  giữa hai khoảng trắng  '],
      ])('keeps %j', async (text) => {
        const opened = open();
        await apply(opened.port, [remember(text)]);
        expect(await rememberedBy(opened.port)).toBe(text);
        expect(await rememberedBy(port.open(opened.workbook))).toBe(text);
      });

      it('is read whatever sheets are asked for', async () => {
        const opened = open();
        await apply(opened.port, [remember('{}')]);
        const { metadata } = await read(opened.port, { sheets: { names: [] }, include: [] });
        expect(metadata).toBe('{}');
      });

      it('goes when it is taken back, with all that came with it', async () => {
        const opened = open();
        opened.workbook.addCustomXml(FOREIGN);
        const before = everything(opened.workbook);
        const undo = await apply(opened.port, [remember('{}')]);
        await apply(opened.port, undo);
        expect(everything(opened.workbook)).toEqual(before);
        expect(await rememberedBy(opened.port)).toBeNull();
      });

      it('is replaced, and comes back', async () => {
        const opened = open();
        await apply(opened.port, [remember('một')]);
        const undo = await apply(opened.port, [remember('hai', 'một')]);
        expect(await rememberedBy(opened.port)).toBe('hai');
        await apply(opened.port, undo);
        expect(await rememberedBy(opened.port)).toBe('một');
        expect(opened.workbook.customXml()).toHaveLength(1);
      });

      it('is replaced although another window has written since it was read', async () => {
        const opened = open();
        await rememberedBy(opened.port);
        await apply(port.open(opened.workbook), [remember('cửa sổ khác')]);
        await apply(opened.port, [remember('cửa sổ này')]);
        expect(await rememberedBy(opened.port)).toBe('cửa sổ này');
        expect(opened.workbook.customXml()).toHaveLength(1);
      });

      it('can be forgotten', async () => {
        const opened = open();
        await apply(opened.port, [remember('một')]);
        const undo = await apply(opened.port, [remember(null, 'một')]);
        expect(await rememberedBy(opened.port)).toBeNull();
        await apply(opened.port, undo);
        expect(await rememberedBy(opened.port)).toBe('một');
      });

      it('leaves alone what other programs keep', async () => {
        const opened = open();
        opened.workbook.addCustomXml(FOREIGN);
        await apply(opened.port, [remember('một')]);
        await apply(opened.port, [remember('hai', 'một')]);
        expect(opened.workbook.customXml().map(({ xml }) => xml)).toContainEqual(expect.stringContaining(FOREIGN));
        expect(await rememberedBy(opened.port)).toBe('hai');
      });

      it('is the first of several copies, and writing leaves one', async () => {
        const opened = open();
        for (const text of ['một', 'hai', 'ba']) opened.workbook.addCustomXml(metadataXml(text));
        expect(await rememberedBy(opened.port)).toBe('một');
        await apply(opened.port, [remember('bốn', 'một')]);
        expect(await rememberedBy(opened.port)).toBe('bốn');
        expect(opened.workbook.customXml().map(({ namespace }) => namespace)).toEqual([METADATA_NAMESPACE]);
      });

      it('can be written where the structure or a sheet is protected', async () => {
        const opened = open({ protectsStructure: true, protectsForm: true });
        await apply(opened.port, [remember('{}')]);
        expect(await rememberedBy(opened.port)).toBe('{}');
      });
    });

    describe('marks', () => {
      it('sets marks that are known again, the user’s own rules apart', async () => {
        const opened = open();
        await apply(opened.port, [setMarks(opened.idOf('Xã A'), [ERROR_MARK, GAP_MARK])]);
        const { marks } = await readSheet(opened.port, 'Xã A', ['marks']);
        expect(marks.map(({ formula, style }) => ({ formula, style }))).toEqual([
          withoutAreas(ERROR_MARK),
          withoutAreas(GAP_MARK),
        ]);
        if (port.tellsMarkAreas) expect(marks.map(({ areas }) => areas)).toEqual([ERROR_MARK.areas, GAP_MARK.areas]);
        expect(storedMarks(opened.workbook)).toEqual([ERROR_MARK, GAP_MARK]);
        expect(opened.workbook.conditionalFormats(opened.idOf('Xã A'))).toHaveLength(3);
      });

      it('takes marks back without a trace', async () => {
        const opened = open();
        const undo = await apply(opened.port, [setMarks(opened.idOf('Xã A'), [GAP_MARK])]);
        await apply(opened.port, undo);
        expect((await readSheet(opened.port, 'Xã A', ['marks'])).marks).toEqual([]);
        expect(opened.workbook.conditionalFormats(opened.idOf('Xã A')).map(({ formula }) => formula)).toEqual([
          '=D3>2',
        ]);
      });

      it('replaces marks, and the undo brings back the former ones with their areas', async () => {
        const opened = open();
        const sheetId = opened.idOf('Xã A');
        await apply(opened.port, [setMarks(sheetId, [GAP_MARK])]);
        const { marks } = await readSheet(opened.port, 'Xã A', ['marks']);
        const undo = await apply(opened.port, [{ kind: 'setMarks', sheetId, marks: [ERROR_MARK], replaced: marks }]);
        expect(storedMarks(opened.workbook)).toEqual([ERROR_MARK]);
        await apply(opened.port, undo);
        expect(storedMarks(opened.workbook)).toEqual([GAP_MARK]);
      });

      it('removes marks that another session has set', async () => {
        const opened = open();
        const sheetId = opened.idOf('Xã A');
        await apply(opened.port, [setMarks(sheetId, [GAP_MARK, ERROR_MARK])]);
        const other = port.open(opened.workbook);
        const { marks } = await readSheet(other, 'Xã A', ['marks']);
        const undo = await apply(other, [{ kind: 'setMarks', sheetId, marks: [], replaced: marks }]);
        expect(storedMarks(opened.workbook)).toEqual([]);
        await apply(other, undo);
        expect(storedMarks(opened.workbook)).toEqual([GAP_MARK, ERROR_MARK]);
      });
    });

    describe('sheets of ours', () => {
      it('adds a sheet behind the others, with all that its plan says', async () => {
        const opened = open();
        await apply(opened.port, [putSheet(SUMMARY_PLAN)]);
        const snapshot = await read(opened.port, { sheets: { names: ['Tổng hợp'] }, include: ['formulas', 'objects'] });
        const [sheet] = snapshot.sheets;
        expect(snapshot.sheetInfos.at(-1)?.name).toBe('Tổng hợp');
        expect(sheet?.tableNames).toEqual(['BangTongHop']);
        expect(sheet?.chartNames).toEqual(['BieuDoTongHop']);
        expect(sheet === undefined ? {} : valuesIn(sheet)).toMatchObject({
          A1: 'BẢNG TỔNG HỢP',
          A4: 1,
          B4: '- Xã A 1.1',
        });
        expect(sheet === undefined ? null : formulaAt(sheet, { row: 3, column: 2 })).toBe(
          '=COUNTIF(\'Xã A\'!C3:C7,"Đạt")',
        );
        expect(snapshot.names).toContainEqual({ name: 'ChamChuan_Tong_hop', refersTo: "='Tổng hợp'!$A$1:$C$4" });
        expect(opened.workbook.charts(opened.idOf('Tổng hợp'))).toEqual(SUMMARY_PLAN.charts);
        expect(opened.workbook.conditionalFormats(opened.idOf('Tổng hợp'))).toHaveLength(2);
        expect(opened.workbook.sheet(opened.idOf('Tổng hợp')).merges).toEqual(SUMMARY_PLAN.merges);
      });

      it('takes a new sheet back with its names', async () => {
        const opened = open();
        const undo = await apply(opened.port, [putSheet(SUMMARY_PLAN)]);
        await apply(opened.port, undo);
        const { sheetInfos, names } = await read(opened.port, { sheets: 'active', include: [] });
        expect(sheetInfos.map(({ name }) => name)).toEqual(['Xã A', 'Khoá', 'Ẩn']);
        expect(names.map(({ name }) => name)).toEqual(['Tên_xã']);
      });

      it('finds another name where the wanted one is taken', async () => {
        const opened = open();
        await apply(opened.port, [putSheet({ ...SUMMARY_PLAN, name: 'xã a' })]);
        const { sheetInfos } = await read(opened.port, { sheets: 'active', include: [] });
        expect(sheetInfos.at(-1)?.name).toBe('xã a (2)');
      });

      it('writes a sheet anew where it stands, under the name and with the widths that the user gave it', async () => {
        const opened = open();
        await apply(opened.port, [putSheet(SUMMARY_PLAN)]);
        const sheetId = opened.idOf('Tổng hợp');
        opened.workbook.renameSheet(sheetId, 'Bảng của tôi');
        const [first = 0] = SUMMARY_PLAN.columnWidths;
        expect(opened.workbook.columnWidth(sheetId, 0)).toBeCloseTo(first, 0);
        opened.workbook.setColumnWidth(sheetId, 0, 33);
        const plan = {
          ...SUMMARY_PLAN,
          cells: [...SUMMARY_PLAN.cells.slice(0, 5), { row: 3, column: 1, content: 'Xã B' }],
        };
        const undo = await apply(opened.port, [
          {
            kind: 'putSheet',
            plan,
            replaces: { sheetId, tableNames: ['BangTongHop'], chartNames: ['BieuDoTongHop'] },
          },
        ]);
        const sheet = await readSheet(opened.port, 'Bảng của tôi', ['formulas', 'objects']);
        expect(sheet.id).toBe(sheetId);
        expect(opened.workbook.columnWidth(sheetId, 0)).toBeCloseTo(33, 0);
        expect(valuesIn(sheet)).toMatchObject({ B4: 'Xã B' });
        expect(formulaAt(sheet, { row: 3, column: 2 })).toBeNull();
        expect([sheet.tableNames, sheet.chartNames]).toEqual([['BangTongHop'], ['BieuDoTongHop']]);
        await apply(opened.port, undo);
        const former = await readSheet(opened.port, 'Bảng của tôi', ['formulas']);
        expect(valuesIn(former)).toMatchObject({ A1: 'BẢNG TỔNG HỢP', B4: '- Xã A 1.1' });
        expect(formulaAt(former, { row: 3, column: 2 })).toBe('=COUNTIF(\'Xã A\'!C3:C7,"Đạt")');
      });

      it('deletes a sheet', async () => {
        const opened = open();
        await apply(opened.port, [putSheet(SUMMARY_PLAN)]);
        await apply(opened.port, [
          { kind: 'deleteSheet', sheetId: opened.idOf('Tổng hợp'), definedNames: ['ChamChuan_Tong_hop'] },
        ]);
        expect(opened.workbook.sheetInfos()).toHaveLength(3);
      });
    });

    describe('protection', () => {
      it('names the protected sheet and writes nothing, not even before it', async () => {
        const opened = open();
        const before = everything(opened.workbook);
        await read(opened.port, { sheets: 'all', include: [] });
        const outcome = await opened.port.apply([
          setCell(opened.idOf('Xã A'), 2, 2, 'Chưa đạt', 'Đạt'),
          setMarks(opened.idOf('Khoá'), [GAP_MARK]),
        ]);
        expect(outcome).toEqual({ ok: false, error: { code: 'sheet-protected', sheet: 'Khoá' } });
        expect(everything(opened.workbook)).toEqual(before);
      });

      it('adds no sheet to a workbook whose structure is protected', async () => {
        const opened = open({ protectsStructure: true });
        const outcome = await opened.port.apply([putSheet(SUMMARY_PLAN)]);
        expect(outcome).toEqual({ ok: false, error: { code: 'structure-protected' } });
        expect(opened.workbook.sheetInfos()).toHaveLength(3);
      });
    });

    it('does nothing for no edits', async () => {
      expect(await open().port.apply([])).toEqual({ ok: true, value: { undo: [] } });
    });

    it('brings a sheet to the front', async () => {
      const opened = open();
      const outcome = await opened.port.select(opened.idOf('Khoá'), { row: 3, column: 1 });
      expect(outcome.ok).toBe(true);
      expect((await read(opened.port, { sheets: 'active', include: [] })).activeSheetId).toBe(opened.idOf('Khoá'));
    });

    it('cannot bring a sheet to the front that is not there', async () => {
      const outcome = await open().port.select('99', { row: 0, column: 0 });
      expect(outcome).toEqual({ ok: false, error: { code: 'sheet-not-found', sheet: '99' } });
    });

    it('watches the selection until it is told to stop', async () => {
      const watching = await open().port.watchSelection(() => undefined);
      expect(watching.ok).toBe(true);
      if (watching.ok) await expect(watching.value()).resolves.toBeUndefined();
    });

    it('watches until it is told to stop', async () => {
      const watching = await open().port.watch(() => undefined);
      expect(watching.ok).toBe(true);
      if (watching.ok) await expect(watching.value()).resolves.toBeUndefined();
    });
  });
}

async function readSheet(
  port: WorkbookPort,
  name: string,
  include: ReadRequest['include'] = [],
): Promise<SheetSnapshot> {
  const { sheets } = await read(port, { sheets: { names: [name] }, include });
  const [sheet] = sheets;
  if (sheet === undefined) throw new Error(`No sheet ${name}`);
  return sheet;
}

function valuesIn(sheet: SheetSnapshot): Record<string, unknown> {
  const values: Record<string, unknown> = {};
  sheet.values.forEach((row, rowIndex) =>
    row?.forEach((value, column) => {
      if (value !== null && value !== undefined) values[`${String.fromCharCode(65 + column)}${rowIndex + 1}`] = value;
    }),
  );
  return values;
}

function fontsIn(sheet: SheetSnapshot): Record<string, string> {
  const fonts: Record<string, string> = {};
  sheet.fonts.forEach((row, rowIndex) =>
    row?.forEach((font, column) => {
      if (font !== undefined) fonts[cellToA1({ row: rowIndex, column })] = font;
    }),
  );
  return fonts;
}

function withoutAreas({ formula, style }: Mark) {
  return { formula, style };
}

function storedMarks(workbook: OpenXmlWorkbook): Mark[] {
  return workbook.sheet(idOf(workbook, 'Xã A')).marks.map(({ areas, formula, style }) => ({ areas, formula, style }));
}
