import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readWorkbookDisplay } from '../../../../src/workbench/display/workbook-display';
import { toGridSheet, toGridStyles } from '../../../../src/workbench/to-univer';
import { openWorkbook } from '../../../../src/workbook/openxml/open-xml-workbook';

const file = readFileSync(path.join(__dirname, '../../../fixtures/xa-sung-phai-28-34.xlsx'));

function open() {
  const opened = openWorkbook(file);
  if (!opened.ok) throw new Error(opened.error.code);
  const display = readWorkbookDisplay(file);
  const [info] = opened.value.sheetInfos();
  const id = info?.id ?? '';
  const sheetDisplay = display.sheets.get(id);
  if (sheetDisplay === undefined) throw new Error('The first sheet has no looks.');
  return { display, sheet: toGridSheet(opened.value.sheet(id), sheetDisplay, display.styles[0] ?? {}) };
}

test('a workbook of LibreOffice’s is shown with its words, widths, merges and styles', () => {
  const { display, sheet } = open();
  expect(sheet).toMatchObject({
    name: 'Sùng Phài',
    hidden: 0,
    defaultStyle: { ff: 'Times New Roman', fs: 12 },
    columnData: { 1: { w: 314 } },
  });
  expect(sheet.mergeData).toContainEqual({ startRow: 4, endRow: 4, startColumn: 0, endColumn: 5 });
  const cell = sheet.cellData[20]?.[4];
  expect(cell).toMatchObject({ v: 'Chưa đạt', t: 1, f: null });
  expect(toGridStyles(display)[cell?.s ?? '']).toMatchObject({ ff: 'Times New Roman', ht: 2, tb: 3 });
});

test('a number is told to be one, for conditional formats do nothing with it otherwise', () => {
  expect(open().sheet.cellData[13]?.[0]).toMatchObject({ v: 1, t: 2 });
});
