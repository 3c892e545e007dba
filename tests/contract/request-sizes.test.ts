import { summarise } from '../../src/app/summarise';
import { builtInSets } from '../../src/criteria/built-in-sets';
import { ExcelHost } from '../../src/host/excel-host';
import { cellToA1 } from '../../src/workbook/address';
import type { CellChange, WorkbookEdit } from '../../src/workbook/edit';
import { ExcelPort } from '../../src/workbook/excel/excel-port';
import { SheetOnItsWay } from '../../src/workbook/excel/sheet-on-its-way';
import { inUndoGroup } from '../../src/workbook/excel/undo-group';
import { MAX_REQUEST_BYTES, WriteBatch } from '../../src/workbook/excel/write-batch';
import { writeCells } from '../../src/workbook/excel/write-cells';
import { writeFonts } from '../../src/workbook/excel/write-fonts';
import { queuedMarks, writeMarks } from '../../src/workbook/excel/write-marks';
import { writeStyles } from '../../src/workbook/excel/write-style';
import { blankWorkbook } from '../../src/workbook/openxml/open-xml-workbook';
import { fixtureWorkbook, workbookOfForms } from './fixture-workbook';
import { loadOfficeJs } from './load-office-js';
import { looksOf } from './looks-of';
import { meterHost } from './metered-host';
import { apply, everything, idOf, looksInFile, putSheet, read, setMarks } from './port-helpers';
import { ERROR_MARK, GAP_MARK, SUMMARY_PLAN } from './sample-plans';

/** Of a hundred forms. */
const MOST_ACTIONS_PER_FORM = 10;

const VIETNAMESE = 'Hồ sơ minh chứng của Ủy ban nhân dân xã, bản chụp đã đóng dấu; ';

function setCells(sheetId: string, changes: CellChange[]): Extract<WorkbookEdit, { kind: 'setCells' }> {
  return { kind: 'setCells', sheetId, changes };
}

/** Cells of which no two stand side by side. */
function scattered(count: number): CellChange[] {
  return Array.from({ length: count }, (_change, index) => ({
    row: index,
    column: 10 + (index % 2) * 2,
    next: index,
    previous: null,
  }));
}

describe('the summary of many forms', () => {
  it.each([1, 10, 100])(
    'of %i is sent in requests below 4 MB',
    async (formCount) => {
      const { workbook } = workbookOfForms(formCount);
      const meter = meterHost(new ExcelHost(workbook));
      const done = await summarise(new ExcelPort(), { sheets: 'all', criteria: 'auto', sets: builtInSets() });
      expect(done.ok).toBe(true);
      expect(meter.largestRequestBytes).toBeLessThan(MAX_REQUEST_BYTES);
    },
    60_000,
  );

  it('takes hardly more actions for a hundred forms than for one, as areas of one look go together', async () => {
    const actionsFor = async (formCount: number) => {
      const { workbook } = workbookOfForms(formCount);
      let actions = 0;
      loadOfficeJs(new ExcelHost(workbook), (request) => {
        actions += request.match(/"ActionType":/g)?.length ?? 0;
      });
      await summarise(new ExcelPort(), { sheets: 'all', criteria: 'auto', sets: builtInSets() });
      return actions;
    };
    const forHundred = await actionsFor(100);
    expect(forHundred / (await actionsFor(1))).toBeLessThan(2);
    expect(forHundred / 100).toBeLessThan(MOST_ACTIONS_PER_FORM);
  }, 60_000);
});

describe('cells', () => {
  it.each([
    ['twenty thousand scattered numbers', scattered(20_000)],
    [
      'thirty thousand Vietnamese texts',
      scattered(30_000).map((change) => ({ ...change, next: VIETNAMESE.repeat(8) })),
    ],
  ])(
    'go in requests below 4 MB: %s',
    async (_name, changes) => {
      const workbook = blankWorkbook('Xã A');
      const meter = meterHost(new ExcelHost(workbook));
      await apply(new ExcelPort(), [setCells(workbook.activeSheetId, changes)]);
      expect(meter.requestBytes).toBeGreaterThan(MAX_REQUEST_BYTES);
      expect(meter.largestRequestBytes).toBeLessThan(MAX_REQUEST_BYTES);
      expect(workbook.sheet(workbook.activeSheetId).usedRange?.rowCount).toBe(changes.length);
    },
    60_000,
  );
});

describe('what a request is taken to come to', () => {
  const sheetId = idOf(fixtureWorkbook(), 'Xã A');
  const fonts = Array.from({ length: 500 }, (_change, row) => ({
    area: { row, column: row % 7, rowCount: 1, columnCount: 1 },
    next: '.VnTime',
    previous: 'Calibri',
  }));
  const styles = fonts.map(({ area }) => ({
    area,
    style: { border: '#404040', bold: area.row % 3 === 0, numberFormat: '0' },
  }));
  it.each<[string, (batch: WriteBatch) => Promise<void>]>([
    ['cells', (batch) => writeCells(batch, setCells(sheetId, scattered(3_000)))],
    ['fonts', (batch) => writeFonts(batch, { kind: 'setFonts', sheetId, changes: fonts })],
    [
      'marks',
      (batch) =>
        writeMarks(batch, queuedMarks({ kind: 'setMarks', sheetId, marks: [GAP_MARK, ERROR_MARK], replaced: [] })),
    ],
    [
      'styles',
      (batch) => {
        const sheet = new SheetOnItsWay(sheetId, ({ workbook }) => workbook.worksheets.getItem(sheetId));
        return writeStyles(batch, sheet, styles);
      },
    ],
  ])('is at least what is sent, and not three times as much: %s', async (_name, write) => {
    for (const isOneStep of [false, true]) {
      const meter = meterHost(new ExcelHost(fixtureWorkbook()));
      const batch = new WriteBatch(2_000);
      const send = async (shared: Excel.RequestContext | null) => {
        batch.shared = shared;
        await write(batch);
        const expected = batch.bytes;
        await batch.send();
        return expected;
      };
      const expected = await (isOneStep ? inUndoGroup(send) : send(null));
      expect(meter.requestBytes).toBeLessThanOrEqual(expected);
      expect(expected).toBeLessThan(3 * meter.requestBytes + 4_000);
    }
  });
});

describe('a request that Excel refuses as too large', () => {
  it('goes in halves', async () => {
    const whole = fixtureWorkbook();
    loadOfficeJs(new ExcelHost(whole));
    const edits = (sheetId: string) => [
      setCells(sheetId, scattered(40)),
      setMarks(sheetId, [GAP_MARK, ERROR_MARK]),
      putSheet(SUMMARY_PLAN),
    ];
    await apply(new ExcelPort(), edits(idOf(whole, 'Xã A')));
    const workbook = fixtureWorkbook();
    const host = new ExcelHost(workbook);
    const meter = meterHost(host);
    const port = new ExcelPort();
    await read(port, { sheets: 'all', include: [] });
    for (const batch of [1, 2, 3]) host.inject({ kind: 'refused', batch, code: 'RequestPayloadSizeLimitExceeded' });
    const undo = await apply(port, edits(idOf(workbook, 'Xã A')));
    expect(meter.syncs).toBeGreaterThan(2 + 1 + 3);
    expect(everything(workbook)).toEqual(everything(whole));
    expect(looksOf(workbook)[SUMMARY_PLAN.name]).toEqual(await looksInFile(SUMMARY_PLAN));
    await apply(port, undo);
    expect(everything(workbook)).toEqual(everything(fixtureWorkbook()));
  });

  it('is one of more than 5 MB, as on the web', async () => {
    const workbook = blankWorkbook('Xã A');
    loadOfficeJs(new ExcelHost(workbook));
    const context = new Excel.RequestContext();
    const sheet = context.workbook.worksheets.getItem(workbook.activeSheetId);
    for (let row = 0; row < 200; row += 1) {
      sheet.getRange(cellToA1({ row, column: 0 })).values = [[VIETNAMESE.repeat(400)]];
    }
    await expect(context.sync()).rejects.toMatchObject({ code: 'RequestPayloadSizeLimitExceeded' });
    expect(workbook.sheet(workbook.activeSheetId).usedRange).toBeNull();
  });
});
