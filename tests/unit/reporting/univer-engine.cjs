/**
 * Calculates sheets with the workbench's formula engine. It has a process of its own, for jest cannot load the engine.
 * In: an array of sheets, each a name and an array of [row, column, cell] with cells as Univer keeps them. Out: for each
 * sheet, an array of [row, column, value] of the cells with formulas.
 */
const { readFileSync, writeFileSync } = require('node:fs');
const { createUniver, LocaleType } = require('@univerjs/presets');
const { UniverSheetsNodeCorePreset } = require('@univerjs/presets/preset-sheets-node-core');

const [, , from, to] = process.argv;
const sheets = JSON.parse(readFileSync(from, 'utf8'));
const { univerAPI } = createUniver({
  locale: LocaleType.EN_US,
  locales: { [LocaleType.EN_US]: {} },
  presets: [UniverSheetsNodeCorePreset()],
});

function sheetData({ name, cells }, index) {
  const cellData = {};
  for (const [row, column, cell] of cells) (cellData[row] ??= {})[column] = cell;
  const rowCount = Math.max(200, ...cells.map(([row]) => row + 1));
  const columnCount = Math.max(20, ...cells.map(([, column]) => column + 1));
  return { id: String(index), name, rowCount, columnCount, cellData };
}

const workbook = univerAPI.createWorkbook({
  id: 'workbook',
  sheetOrder: sheets.map((_, index) => String(index)),
  sheets: Object.fromEntries(sheets.map((sheet, index) => [String(index), sheetData(sheet, index)])),
});
const formulas = univerAPI.getFormula();
formulas.executeCalculation();
formulas.onCalculationEnd().then(() => {
  const values = sheets.map(({ cells }, index) => {
    const sheet = workbook.getSheetBySheetId(String(index));
    const computed = cells.filter(([, , { f }]) => f !== undefined);
    return computed.map(([row, column]) => [row, column, sheet.getRange(row, column).getValue()]);
  });
  writeFileSync(to, JSON.stringify(values));
  process.exit(0);
});
