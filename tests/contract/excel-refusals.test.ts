import { ExcelHost } from '../../src/host/excel-host';
import { EXCEL_REFUSALS } from '../../src/host/excel-refusals';
import type { OpenXmlWorkbook } from '../../src/workbook/openxml/open-xml-workbook';
import { fixtureWorkbook } from './fixture-workbook';
import { loadOfficeJs } from './load-office-js';
import { everything, idOf } from './port-helpers';

interface Opened {
  readonly host: ExcelHost;
  readonly context: Excel.RequestContext;
  readonly sheets: Excel.WorksheetCollection;
  /** The form, which is in front. */
  readonly form: Excel.Worksheet;
  readonly workbook: OpenXmlWorkbook;
}

interface Options {
  readonly isReadOnly?: boolean;
  readonly protectsStructure?: boolean;
}

function open({ isReadOnly = false, protectsStructure = false }: Options = {}): Opened {
  const workbook = fixtureWorkbook({ protectsStructure });
  const host = new ExcelHost(workbook, { requirements: { ExcelApi: '1.20' }, isReadOnly });
  loadOfficeJs(host);
  const context = new Excel.RequestContext();
  const sheets = context.workbook.worksheets;
  return { host, context, sheets, form: sheets.getItem('Xã A'), workbook };
}

const asTable = (form: Excel.Worksheet, address: string) => form.tables.add(form.getRange(address), true);
const rule = (form: Excel.Worksheet) => form.getRange('A1').conditionalFormats.add('Custom').custom.rule;

const F1_TO_G3 = { row: 0, column: 5, rowCount: 3, columnCount: 2 };

type Attempt = (opened: Opened) => void | Promise<void>;

/** What is queued is to be one step for Ctrl+Z. */
function inOneStep(attempt: (opened: Pick<Opened, 'sheets' | 'form'>) => void): Attempt {
  return () =>
    Excel.run({ mergeUndoGroup: true }, (context) => {
      const sheets = context.workbook.worksheets;
      attempt({ sheets, form: sheets.getItem('Xã A') });
      return context.sync();
    });
}

/** What is refused, for every row of the host's table: several where it has several ways to be wrong. */
const attempts: Record<keyof typeof EXCEL_REFUSALS, readonly Attempt[]> = {
  requestBytes: [({ form }) => void (form.getRange('A1:A160').values = texts(160, 'a'.repeat(32_000)))],
  answerBytes: [
    async ({ form, context, workbook }) => {
      const cells = Array.from({ length: 200 }, (_cell, row) => ({ row, column: 9, input: 'a'.repeat(30_000) }));
      workbook.setCells(idOf(workbook, 'Xã A'), cells);
      form.getRange('J1:J200').load('values');
      await context.sync();
    },
  ],
  sheetName: ['', 'a'.repeat(32), 'Quý I/2026', "Của xã'", 'Tổng [1]', 'history'].map(
    (name): Attempt =>
      ({ form }) =>
        void (form.name = name),
  ),
  sheetNameTaken: [({ sheets }) => void sheets.add('KHOÁ'), ({ form }) => void (form.name = 'Khoá')],
  formulaLength: [
    ({ form }) => void (form.getRange('A1').formulas = [[`=1${'+1'.repeat(4_096)}`]]),
    ({ form }) => void (rule(form).formula = `=1${'+1'.repeat(4_096)}`),
  ],
  formulaSyntax: [
    '=SUM(A1:A3',
    '=SUM(A1;A2)',
    '=IF(A1="x,1,2)',
    '=A1+',
    '=SUM(,*2)',
    `=${'('.repeat(70)}1${')'.repeat(70)}`,
    `=SUM(${texts(256, '1').join(',')})`,
  ].map(
    (formula): Attempt =>
      ({ form }) =>
        void (form.getRange('A1').formulas = [[formula]]),
  ),
  formulaText: [
    ({ form }) => void (form.getRange('A1').formulas = [[`=LEN("${'x'.repeat(256)}")`]]),
    ({ form }) => void (rule(form).formula = `=A1="${'x'.repeat(256)}"`),
  ],
  textLength: [({ form }) => void (form.getRange('A1').values = [['x'.repeat(32_768)]])],
  ruleFormula: [
    '=COUNTIF({"a","b"},A1)>0',
    "='[Khác.xlsx]Xã'!A1>0",
    '=SUM((A1,B2))>0',
    '=A1,B2',
    '=SUM(A1:B2 B2:C3)>0',
  ].map(
    (formula): Attempt =>
      ({ form }) =>
        void (rule(form).formula = formula),
  ),
  rowHeight: [({ form }) => void (form.getRange('1:1').format.rowHeight = 410)],
  columnWidth: [({ form }) => void (form.getRange('A:A').format.columnWidth = 1_400)],
  tableName: ['Bảng 1', 'A1', 'R1C1', '1a', '', 'Tên_xã'].map(
    (name): Attempt =>
      ({ form }) =>
        void (asTable(form, 'F1:G3').name = name),
  ),
  tableOverlap: [
    ({ form }) => void asTable(form, 'A5:C8'),
    ({ form }) => {
      asTable(form, 'F1:G3');
      asTable(form, 'G2:H3');
    },
    ({ form, workbook }) => {
      workbook.addTable(idOf(workbook, 'Xã A'), { name: 'BangDaCo', area: F1_TO_G3 });
      asTable(form, 'G2:H3');
    },
    ({ form, workbook }) => {
      workbook.addTable(idOf(workbook, 'Xã A'), { name: 'BangDaCo', area: F1_TO_G3 });
      form.getRange('G3:H3').merge();
    },
    ({ form }) => {
      asTable(form, 'F1:G3');
      form.getRange('F2:G2').merge();
    },
  ],
  definedName: ['Tên xã', 'B2', 'rc', ''].map(
    (name): Attempt =>
      ({ form, context }) =>
        void context.workbook.names.add(name, form.getRange('A1')),
  ),
  definedNameTaken: [({ form, context }) => void context.workbook.names.add('TÊN_XÃ', form.getRange('A1'))],
  hiddenSheet: [
    ({ sheets }) => sheets.getItem('Ẩn').activate(),
    ({ sheets }) => sheets.getItem('Ẩn').getRange('A1').select(),
  ],
  addressLength: [
    ({ form }) => void form.getRanges(Array.from({ length: 2_000 }, () => 'A1048').join(',')).load('address'),
  ],
  address: ['A1048577', 'XFE1', 'Khoá!A1', 'không phải']
    .map(
      (address): Attempt =>
        ({ form }) =>
          void form.getRange(address).load('address'),
    )
    .concat([
      ({ sheets, form }) => void sheets.getItem('Ẩn').tables.add(form.getRange('F1:G3'), true),
      ({ sheets, form }) => sheets.getItem('Ẩn').freezePanes.freezeAt(form.getRange('A1:B2')),
      ({ sheets, form }) => sheets.getItem('Ẩn').pageLayout.setPrintArea(form.getRange('A1:B2')),
    ]),
  mergesTold: [
    ({ form, workbook }) => {
      const areas = Array.from({ length: 600 }, (_area, row) => ({
        row: 20 + row,
        column: 5,
        rowCount: 1,
        columnCount: 2,
      }));
      for (const area of areas) workbook.merge(idOf(workbook, 'Xã A'), area);
      form.getRange().getMergedAreasOrNullObject().load('address');
    },
  ],
  mergeOverlap: [({ form }) => form.getRange('A7:B8').merge()],
  printTitles: [({ form }) => form.pageLayout.setPrintTitleRows('A1:C2')],
  unsupportedSheet: [
    ({ host, sheets }) => {
      host.isChartSheetInFront = true;
      sheets.getActiveWorksheet().load('id');
    },
  ],
  invalidSelection: [
    ({ host, context }) => {
      host.isChartSheetInFront = true;
      context.workbook.getActiveCell().load('address');
    },
    ({ host, context }) => {
      host.isChartSheetInFront = true;
      context.workbook.getSelectedRange().load('address');
    },
  ],
  bareAddress: [
    ({ sheets }) => void sheets.getItem('Ẩn').tables.add('F1:G3', true),
    ({ sheets }) => sheets.getItem('Ẩn').freezePanes.freezeAt('A1:B2'),
  ],
  cellEditMode: [
    ({ host, form }) => {
      host.cellEditMode = true;
      form.load('name');
    },
  ],
  protectedSheet: [
    ({ sheets }) => void (sheets.getItem('Khoá').getRange('A1').values = [[1]]),
    ({ sheets }) => sheets.getItem('Khoá').protection.protect(),
    ({ form }) => {
      form.protection.protect();
      form.protection.protect();
    },
  ],
  protectedStructure: [
    inAnother({ protectsStructure: true }, ({ sheets }) => void sheets.add('Mới')),
    inAnother({ protectsStructure: true }, ({ form }) => void (form.name = 'Mới')),
    inAnother({ protectsStructure: true }, ({ sheets }) => sheets.getItem('Ẩn').delete()),
    inAnother({ protectsStructure: true }, ({ sheets }) => void (sheets.getItem('Ẩn').visibility = 'Visible')),
  ],
  viewedOnly: [
    inAnother({ isReadOnly: true }, ({ form }) => void (form.getRange('A1').values = [[1]])),
    inAnother({ isReadOnly: true }, ({ sheets }) => void sheets.add('Mới')),
    inAnother({ isReadOnly: true }, ({ form }) => void rule(form)),
  ],
  ruleIdChanged: [
    async ({ host, form, context }) => {
      const { conditionalFormats } = form.getRange();
      conditionalFormats.load('items/id');
      await context.sync();
      host.changeRuleIds();
      const id = conditionalFormats.items[0]?.id ?? '';
      form.getRange().conditionalFormats.getItem(id).delete();
    },
  ],
  undoNotSupported: [
    inOneStep(({ sheets }) => sheets.getItem('Khoá').delete()),
    inOneStep(({ form }) => void (form.name = 'Xã B')),
    inOneStep(({ sheets }) => void (sheets.getItem('Ẩn').visibility = 'Visible')),
    inOneStep(({ form }) => form.protection.protect()),
    inOneStep(({ form }) => void (form.getRange('J1:J1600').formulas = texts(1_600, '=RAND()'))),
  ],
  unreadableRule: [
    ({ host, form }) => {
      host.unreadableRules = () => true;
      form.getRange().conditionalFormats.load({ id: true, customOrNullObject: { rule: { formula: true } } });
    },
  ],
};

function texts(count: number, text: string): string[][] {
  return Array.from({ length: count }, () => [text]);
}

/** Tried in another workbook. */
function inAnother(options: Options, attempt: Attempt): Attempt {
  return async () => {
    const opened = open(options);
    await attempt(opened);
    await opened.context.sync();
  };
}

const rows = Object.entries(attempts).flatMap(([kind, ways]) =>
  ways.map((attempt, index) => ({ kind: kind as keyof typeof EXCEL_REFUSALS, way: index + 1, attempt })),
);

describe('what Excel refuses', () => {
  it.each(rows)('the host refuses with Excel’s code: $kind, way $way', async ({ kind, attempt }) => {
    const opened = open();
    const tried = async () => {
      await attempt(opened);
      await opened.context.sync();
    };
    await expect(tried()).rejects.toMatchObject({ code: EXCEL_REFUSALS[kind].code });
  });

  it('is written somewhere, each of it', () => {
    for (const { source } of Object.values(EXCEL_REFUSALS)) expect(source.length).toBeGreaterThan(5);
  });
});

describe('a protected sheet', () => {
  const writes: Record<string, (sheet: Excel.Worksheet) => unknown> = {
    values: (sheet) => (sheet.getRange('A1').values = [[1]]),
    formulas: (sheet) => (sheet.getRange('A1').formulas = [['=1']]),
    numberFormat: (sheet) => (sheet.getRange('A1').numberFormat = [['0']]),
    fonts: (sheet) => (sheet.getRange('A1').format.font.name = 'Arial'),
    fills: (sheet) => (sheet.getRange('A1').format.fill.color = '#FFFFFF'),
    several: (sheet) => (sheet.getRanges('A1,C1').format.wrapText = true),
    rowHeight: (sheet) => (sheet.getRange('1:1').format.rowHeight = 20),
    columnWidth: (sheet) => (sheet.getRange('A:A').format.columnWidth = 20),
    merge: (sheet) => sheet.getRange('A1:B1').merge(),
    unmerge: (sheet) => sheet.getRange('A1:B1').unmerge(),
    clear: (sheet) => sheet.getRange().clear(),
    table: (sheet) => sheet.tables.add(sheet.getRange('C1:D3'), true),
    chart: (sheet) => sheet.charts.add('BarClustered', sheet.getRange('A1'), 'Columns'),
    rule: (sheet) => sheet.getRange('A1').conditionalFormats.add('Custom'),
    orientation: (sheet) => (sheet.pageLayout.orientation = 'Landscape'),
    printArea: (sheet) => sheet.pageLayout.setPrintArea('A1:B2'),
    printTitles: (sheet) => sheet.pageLayout.setPrintTitleRows('$1:$2'),
    margins: (sheet) => sheet.pageLayout.setPrintMargins('Centimeters', { top: 2 }),
    pageBreaks: (sheet) => sheet.horizontalPageBreaks.add('A5'),
    freeze: (sheet) => sheet.freezePanes.freezeRows(1),
    centred: (sheet) => (sheet.pageLayout.centerHorizontally = true),
    paper: (sheet) => (sheet.pageLayout.paperSize = 'A4'),
    zoom: (sheet) => (sheet.pageLayout.zoom = { horizontalFitToPages: 1 }),
    footer: (sheet) => (sheet.pageLayout.headersFooters.defaultForAllPages.centerFooter = '&P'),
  };

  it.each(Object.entries(writes))('takes no write of this kind: %s', async (_kind, write) => {
    const { context, sheets, workbook } = open();
    const before = everything(workbook);
    write(sheets.getItem('Khoá'));
    await expect(context.sync()).rejects.toMatchObject({ code: 'AccessDenied' });
    expect(everything(workbook)).toEqual(before);
  });
});

describe('what is typed without an apostrophe', () => {
  it.each([
    ['1/2', 'number'],
    ['12-3', 'number'],
    ['10:30', 'number'],
    ['$5', 'number'],
    ['1.10', 'number'],
    ['1,200', 'number'],
    ['May 5', 'number'],
    ['2026-03-12', 'number'],
    ['1/2/3/4', 'string'],
    ['Tiêu chí 1.1', 'string'],
  ])('is to Excel what it looks like: %s is a %s', async (typed, kind) => {
    const { context, form } = open();
    const range = form.getRange('F1');
    range.values = [[typed]];
    range.load('values');
    await context.sync();
    expect(typeof range.values[0]?.[0]).toBe(kind);
  });
});
