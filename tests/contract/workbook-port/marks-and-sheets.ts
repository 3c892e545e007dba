import { strFromU8, unzipSync } from 'fflate';
import type { OpenXmlWorkbook } from '../../../src/workbook/openxml/open-xml-workbook';
import type { SheetPlan } from '../../../src/workbook/sheet-plan';
import { formulaAt, type Mark } from '../../../src/workbook/snapshot';
import { apply, everything, idOf, putSheet, read, setCell, setMarks } from '../port-helpers';
import { ERROR_MARK, GAP_MARK, SUMMARY_PLAN } from '../sample-plans';
import { openedBy, readSheet, valuesIn, type PortUnderTest } from './port-under-test';

/** Marks, the sheets that we add, and what is protected. */
export function describeMarksAndSheets(port: PortUnderTest): void {
  const open = openedBy(port);

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
      expect(opened.workbook.conditionalFormats(opened.idOf('Xã A')).map(({ formula }) => formula)).toEqual(['=D3>2']);
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

    it('makes rows no higher, columns no wider and texts no longer than Excel takes them', async () => {
      const opened = open();
      const plan: SheetPlan = {
        ...SUMMARY_PLAN,
        columnWidths: [5, 300, 12],
        rowHeights: [{ row: 0, height: 900 }],
        cells: [...SUMMARY_PLAN.cells, { row: 4, column: 1, content: 'Đ'.repeat(40_000) }],
      };
      await apply(opened.port, [putSheet(plan)]);
      const sheetId = opened.idOf('Tổng hợp');
      expect(opened.workbook.columnWidth(sheetId, 1)).toBeCloseTo(255, 0);
      expect(sheetPart(opened.workbook)).toMatch(/<row r="1" [^>]*ht="409"/);
      expect(valuesIn(await readSheet(opened.port, 'Tổng hợp'))['B5']).toBe(`${'Đ'.repeat(32_766)}…`);
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
}

/** The XML of the sheet that was added last. */
function sheetPart(workbook: OpenXmlWorkbook): string {
  const parts = Object.entries(unzipSync(workbook.save())).filter(([name]) => name.startsWith('xl/worksheets/sheet'));
  const [, bytes] = parts.sort(([a], [b]) => (a < b ? -1 : 1)).at(-1) ?? [];
  return strFromU8(bytes ?? new Uint8Array());
}

function withoutAreas({ formula, style }: Mark) {
  return { formula, style };
}

function storedMarks(workbook: OpenXmlWorkbook): Mark[] {
  return workbook.sheet(idOf(workbook, 'Xã A')).marks.map(({ areas, formula, style }) => ({ areas, formula, style }));
}
