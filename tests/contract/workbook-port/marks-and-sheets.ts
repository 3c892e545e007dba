import type { WorkbookPort } from '../../../src/workbook/port';
import { formulaAt, type Mark } from '../../../src/workbook/snapshot';
import { apply, putSheet, read, setCell, setMarks } from '../port-helpers';
import { ERROR_MARK, GAP_MARK, SUMMARY_PLAN } from '../sample-plans';
import { readSheet, valuesIn, type PortUnderTest } from './port-under-test';

/** Marks, the sheets that we add, and what is protected. */
export function describeMarksAndSheets(port: PortUnderTest): void {
  const { open } = port;

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
      expect(opened.marks()).toEqual([ERROR_MARK, GAP_MARK]);
    });

    it('takes marks back without a trace', async () => {
      const opened = open();
      const before = opened.state();
      const undo = await apply(opened.port, [setMarks(opened.idOf('Xã A'), [GAP_MARK])]);
      await apply(opened.port, undo);
      expect((await readSheet(opened.port, 'Xã A', ['marks'])).marks).toEqual([]);
      expect(opened.state()).toEqual(before);
    });

    it('replaces marks, and the undo brings back the former ones with their areas', async () => {
      const opened = open();
      const sheetId = opened.idOf('Xã A');
      await apply(opened.port, [setMarks(sheetId, [GAP_MARK])]);
      const { marks } = await readSheet(opened.port, 'Xã A', ['marks']);
      const undo = await apply(opened.port, [{ kind: 'setMarks', sheetId, marks: [ERROR_MARK], replaced: marks }]);
      expect(opened.marks()).toEqual([ERROR_MARK]);
      await apply(opened.port, undo);
      expect(opened.marks()).toEqual([GAP_MARK]);
    });

    it('removes marks that another session has set', async () => {
      const opened = open();
      const sheetId = opened.idOf('Xã A');
      await apply(opened.port, [setMarks(sheetId, [GAP_MARK, ERROR_MARK])]);
      const other = opened.again();
      const { marks } = await readSheet(other, 'Xã A', ['marks']);
      const undo = await apply(other, [{ kind: 'setMarks', sheetId, marks: [], replaced: marks }]);
      expect(opened.marks()).toEqual([]);
      await apply(other, undo);
      expect(opened.marks()).toEqual([GAP_MARK, ERROR_MARK]);
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

    it('writes a sheet anew where it stands, under the name that the user gave it', async () => {
      const opened = open();
      await apply(opened.port, [putSheet(SUMMARY_PLAN)]);
      const sheetId = opened.idOf('Tổng hợp');
      opened.rename(sheetId, 'Bảng của tôi');
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
      expect(await sheetNames(opened.port)).toEqual(['Xã A', 'Khoá', 'Ẩn']);
    });
  });

  describe('protection', () => {
    it('names the protected sheet and writes nothing, not even before it', async () => {
      const opened = open();
      const before = opened.state();
      await read(opened.port, { sheets: 'all', include: [] });
      const outcome = await opened.port.apply([
        setCell(opened.idOf('Xã A'), 2, 2, 'Chưa đạt', 'Đạt'),
        setMarks(opened.idOf('Khoá'), [GAP_MARK]),
      ]);
      expect(outcome).toEqual({ ok: false, error: { code: 'sheet-protected', sheet: 'Khoá' } });
      expect(opened.state()).toEqual(before);
    });

    it('adds no sheet to a workbook whose structure is protected', async () => {
      const opened = open({ protectsStructure: true });
      const outcome = await opened.port.apply([putSheet(SUMMARY_PLAN)]);
      expect(outcome).toEqual({ ok: false, error: { code: 'structure-protected' } });
      expect(await sheetNames(opened.port)).toEqual(['Xã A', 'Khoá', 'Ẩn']);
    });
  });
}

function withoutAreas({ formula, style }: Mark) {
  return { formula, style };
}

async function sheetNames(port: WorkbookPort): Promise<string[]> {
  return (await read(port, { sheets: 'active', include: [] })).sheetInfos.map(({ name }) => name);
}
