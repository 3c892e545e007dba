import { cellToA1 } from '../../../src/workbook/address';
import type { CellInput } from '../../../src/workbook/edit';
import { formulaAt, valueAt, type SheetSnapshot } from '../../../src/workbook/snapshot';
import { apply, setCell, setFont } from '../port-helpers';
import { readSheet, valuesIn, type PortUnderTest } from './port-under-test';

/** What is typed into cells, and the fonts that it is shown in. */
export function describeCellsAndFonts(port: PortUnderTest): void {
  const { open } = port;

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
      opened.setFont(opened.idOf('Xã A'), form, '.VnTime');
      expect(fontsIn(await readSheet(opened.port, 'Xã A', ['fonts']))).toMatchObject({
        B2: '.VnTime',
        D6: '.VnTime',
      });
    });

    it('sets the font of an area and takes it back', async () => {
      const opened = open();
      const sheetId = opened.idOf('Xã A');
      opened.setFont(sheetId, cellC3, '.VnTime');
      const before = opened.state();
      const undo = await apply(opened.port, [setFont(sheetId, cellC3, 'Times New Roman', '.VnTime')]);
      expect(fontsIn(await readSheet(opened.port, 'Xã A', ['fonts']))).toMatchObject({
        B3: 'Calibri',
        C3: 'Times New Roman',
      });
      await apply(opened.port, undo);
      expect(opened.state()).toEqual(before);
    });

    it('sets fonts together with the texts that are written in them', async () => {
      const opened = open();
      const sheetId = opened.idOf('Xã A');
      const before = opened.state();
      const undo = await apply(opened.port, [
        setCell(sheetId, 2, 2, 'Đã đạt', 'Đạt'),
        setFont(sheetId, cellC3, 'Times New Roman', 'Calibri'),
      ]);
      const sheet = await readSheet(opened.port, 'Xã A', ['fonts']);
      expect([valuesIn(sheet)['C3'], fontsIn(sheet)['C3']]).toEqual(['Đã đạt', 'Times New Roman']);
      await apply(opened.port, undo);
      expect(opened.state()).toEqual(before);
    });

    it('takes back several fonts that were set one over the other', async () => {
      const opened = open();
      const sheetId = opened.idOf('Xã A');
      const before = opened.state();
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
      expect(opened.state()).toEqual(before);
    });

    it('sets none on a protected sheet', async () => {
      const opened = open();
      const outcome = await opened.port.apply([setFont(opened.idOf('Khoá'), cellC3, 'Arial', 'Calibri')]);
      expect(outcome).toEqual({ ok: false, error: { code: 'sheet-protected', sheet: 'Khoá' } });
    });
  });
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
