import { formulaAt } from '../../../src/workbook/snapshot';
import { apply, read, setCell } from '../port-helpers';
import { readSheet, valuesIn, type PortUnderTest } from './port-under-test';

/** What is read, and how it comes. */
export function describeReading(port: PortUnderTest): void {
  const { open } = port;

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
}
