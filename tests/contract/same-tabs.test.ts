import ExcelJS from 'exceljs';
import { summarise } from '../../src/app/summarise';
import { builtInSets } from '../../src/criteria/built-in-sets';
import { ExcelHost, type ExcelHostOptions } from '../../src/host/excel-host';
import { ExcelPort } from '../../src/workbook/excel/excel-port';
import { OpenXmlPort } from '../../src/workbook/openxml/open-xml-port';
import { blankWorkbook, type OpenXmlWorkbook } from '../../src/workbook/openxml/open-xml-workbook';
import type { WorkbookPort } from '../../src/workbook/port';
import { formRows } from './fixture-workbook';
import { loadOfficeJs } from './load-office-js';

const DAY = '2026-11-25';
const RESULT_COLUMN = 4;

function workbookWith(formCount: number): OpenXmlWorkbook {
  const workbook = blankWorkbook('Hướng dẫn');
  for (let number = 1; number <= formCount; number += 1) {
    const sheetId = workbook.addSheet(`Xã số ${number}`);
    const cells = formRows().flatMap((values, row) => values.map((input, column) => ({ row, column, input })));
    workbook.setCells(sheetId, cells);
    // Some forms differ from the others, so that there is something to draw.
    const notMet = number % 3 === 1 ? number + 1 : null;
    if (notMet !== null) workbook.setCells(sheetId, [{ row: notMet, column: RESULT_COLUMN, input: 'Chưa đạt' }]);
  }
  return workbook;
}

/** Everything that another program finds on the tabs, and what it does not tell: rules and charts. */
async function tabsBy(portOver: (workbook: OpenXmlWorkbook) => WorkbookPort, formCount: number) {
  const workbook = workbookWith(formCount);
  const options = { sheets: 'all', criteria: 'auto', sets: builtInSets(), today: DAY } as const;
  const done = await summarise(portOver(workbook), options);
  if (!done.ok) throw new Error(done.error.code);
  const file = new ExcelJS.Workbook();
  await file.xlsx.load(workbook.save().slice().buffer);
  const tabs = workbook.sheetInfos().filter(({ name }) => done.value.sheetNames.includes(name));
  return tabs.map(({ id, name }) => ({
    name,
    ...described(file.getWorksheet(name)),
    rules: workbook.conditionalFormats(id).map(({ areas, formula, style }) => ({ areas, formula, style })),
    charts: workbook.charts(id),
    merges: [...workbook.sheet(id).merges].sort((a, b) => a.row - b.row || a.column - b.column),
    tables: workbook.sheet(id).tableNames,
    names: workbook.names(),
  }));
}

function described(sheet: ExcelJS.Worksheet | undefined) {
  if (sheet === undefined) throw new Error('The tab is there');
  const rows: unknown[] = [];
  sheet.eachRow({ includeEmpty: true }, (row, number) => {
    const cells: unknown[] = [];
    // A formula that was written in Excel has no value until Excel works it out.
    row.eachCell({ includeEmpty: true }, ({ address, formula, value, style }) => {
      const isComputed = typeof value === 'object' && value !== null && 'formula' in value;
      cells.push({ address, formula: isComputed ? value.formula : formula, value: isComputed ? null : value, style });
    });
    rows.push({ number, height: row.height, cells });
  });
  const widths = sheet.columns.map(({ width }) => width);
  return { rows, widths, pageSetup: sheet.pageSetup, footer: sheet.headerFooter, views: sheet.views };
}

function inExcel(options: ExcelHostOptions = {}) {
  return (workbook: OpenXmlWorkbook) => {
    loadOfficeJs(new ExcelHost(workbook, options));
    return new ExcelPort();
  };
}

it.each([1, 12])(
  'the tabs of %i forms are the same in Excel and in a file',
  async (formCount) => {
    const file = await tabsBy((workbook) => new OpenXmlPort(workbook), formCount);
    expect(file.length).toBeGreaterThan(1);
    expect(file.some(({ charts }) => charts.length > 0)).toBe(true);
    expect(await tabsBy(inExcel(), formCount)).toEqual(file);
  },
  60_000,
);

it('their rules come in the same order whatever order Excel gives to new ones', async () => {
  const rulesOf = (tabs: Awaited<ReturnType<typeof tabsBy>>) => tabs.map(({ rules }) => rules);
  const first = await tabsBy(inExcel({ newRules: 'first' }), 2);
  expect(rulesOf(await tabsBy(inExcel({ newRules: 'last' }), 2))).toEqual(rulesOf(first));
}, 60_000);
