import type { PlannedChart, PlannedPrint } from '../../sheet-plan';
import { WorkbookException } from '../../errors';
import type { CellsChanged } from '../../port';
import { ExcelPort } from '../excel-port';
import { sync } from '../office-sync';
import { mayBeRefusedForGroup } from '../office-errors';
import { hasUndoGroups, inUndoGroup, rangeAt } from '../undo-group';
import { writeChart } from '../write-chart';
import { addConditionalFormat } from '../write-marks';
import { writePrint } from '../write-print';
import { sameAs, works, type Probe, type Scratch } from './probe';

const CELL = { row: 1, column: 1, rowCount: 1, columnCount: 1 };
const CELL_ADDRESS = 'B2';
/** The place of a rule that wins over all others. */
const FIRST = 0;
/** Longer than any rule that a sheet of ours has had. */
const RULE_LENGTH = 800;
/** An XML part of the test's own, apart from what the add-in remembers. */
const NOTES_XML = '<test xmlns="urn:cham-chuan:self-test">ghi nhớ</test>';
/** In milliseconds; events come when Excel has time. */
const EVENT_TIME_LIMIT = 5_000;

const CHART: PlannedChart = {
  name: 'ChamChuanThu',
  title: 'Thử',
  kind: 'barClustered',
  categories: { row: 0, column: 0, rowCount: 2, columnCount: 1 },
  series: [{ name: 'Đạt', values: { row: 0, column: 1, rowCount: 2, columnCount: 1 }, color: '#2E75B6' }],
  place: { row: 4, column: 0, rowCount: 10, columnCount: 4 },
};

const PRINT: PlannedPrint = {
  orientation: 'landscape',
  area: { row: 0, column: 0, rowCount: 30, columnCount: 4 },
  titleRows: { first: 0, last: 1 },
  margins: { top: 2, right: 2, bottom: 2, left: 3 },
  pageBreaks: [20],
};

/** A rule of that length, as long as what marks many cells is. */
export const longRules: Probe = async (scratch) => {
  const filling = '+0'.repeat((RULE_LENGTH - '=$B$2=0'.length) / 2);
  const formula = `=$B$2=0${filling}`;
  const { context, sheet } = open(scratch);
  addRule(sheet, formula, '#FFE699');
  await sync(context, scratch.timeoutMs);
  const rules = await rulesOn(scratch);
  return sameAs(
    [formula.length],
    rules.map(({ length }) => length),
  );
};

/** Of two rules for one cell the one that was put first last is the first: that is what marks and tabs count on. */
export const rulePriority: Probe = async (scratch) => {
  const { context, sheet } = open(scratch);
  addRule(sheet, '=$B$2="cũ"', '#FFE699');
  addRule(sheet, '=$B$2="mới"', '#F4A9A8');
  await sync(context, scratch.timeoutMs);
  return sameAs(['=$B$2="mới"', '=$B$2="cũ"'], await rulesOn(scratch));
};

export const notes: Probe = async ({ timeoutMs }) => {
  const context = new Excel.RequestContext();
  const part = context.workbook.customXmlParts.add(NOTES_XML).load('id');
  await sync(context, timeoutMs);
  const again = new Excel.RequestContext();
  const found = again.workbook.customXmlParts.getItem(part.id);
  const xml = found.getXml();
  found.delete();
  await sync(again, timeoutMs);
  const text = valueOf(xml);
  return text.includes('ghi nhớ') ? works() : { kind: 'differs', expected: NOTES_XML, observed: text };
};

/** The pane hears of a change that is made to a cell. */
export const events: Probe = async (scratch) => {
  let hear: (change: CellsChanged) => void = () => undefined;
  const heard = new Promise<string>((resolve) => {
    hear = ({ sheetId }) => {
      if (sheetId === scratch.sheetId) resolve('heard');
    };
  });
  const watching = await new ExcelPort(scratch.timeoutMs).watch((change) => hear(change));
  if (!watching.ok) throw new WorkbookException(watching.error);
  try {
    const { context, sheet } = open(scratch);
    sheet.getRange(CELL_ADDRESS).values = [['x']];
    await sync(context, scratch.timeoutMs);
    let timer: ReturnType<typeof setTimeout> | undefined;
    const late = new Promise<string>((resolve) => {
      timer = setTimeout(() => resolve('nothing heard'), Math.min(EVENT_TIME_LIMIT, scratch.timeoutMs));
    });
    const outcome = await Promise.race([heard, late]);
    clearTimeout(timer);
    return sameAs('heard', outcome);
  } finally {
    await watching.value();
  }
};

export const charts: Probe = async (scratch) => {
  const { context, sheet } = open(scratch);
  sheet.getRange('A1:B2').values = [
    ['Xã A', 1],
    ['Xã B', 2],
  ];
  writeChart(sheet, CHART);
  sheet.load({ charts: { name: true } });
  await sync(context, scratch.timeoutMs);
  return sameAs(
    [CHART.name],
    sheet.charts.items.map(({ name }) => name),
  );
};

export const freezing: Probe = async (scratch) => {
  const { context, sheet } = open(scratch);
  sheet.freezePanes.freezeRows(3);
  sheet.freezePanes.unfreeze();
  await sync(context, scratch.timeoutMs);
  return works();
};

/** Without a printer some Excels refuse what concerns paper. */
export const printing: Probe = async (scratch) => {
  const { context, sheet } = open(scratch);
  writePrint(sheet, PRINT);
  await sync(context, scratch.timeoutMs);
  return works();
};

/** A sheet that is protected, without a password, can be asked which of its cells have formulas. */
export const protectedSheets: Probe = async (scratch) => {
  const { context, sheet } = open(scratch);
  sheet.getRange('A1:A2').formulas = [['=1+1'], ['x']];
  sheet.protection.protect();
  await sync(context, scratch.timeoutMs);
  try {
    const reading = open(scratch);
    const range = reading.sheet.getRange('A1:A2');
    const special = queueFormulas(range);
    await sync(reading.context, scratch.timeoutMs);
    return sameAs(['=1+1'], formulasOf(special));
  } finally {
    const ending = open(scratch);
    ending.sheet.protection.unprotect();
    // Where that fails another sheet is taken: it is not what is tried here.
    await sync(ending.context, scratch.timeoutMs).catch(() => undefined);
  }
};

/** Requests that write as an action does, one after the other, and are to be one step for Ctrl+Z. */
export const undoGroup: Probe = async (scratch) => {
  if (!hasUndoGroups()) return { kind: 'absent' };
  await inUndoGroup((context) => writeInTwo(scratch, context));
  const { context, sheet } = open(scratch);
  const written = sheet.getRange('A1:A2').load('values');
  await sync(context, scratch.timeoutMs);
  return sameAs([[1], [2]], written.values);
};

async function writeInTwo({ sheetId, timeoutMs }: Scratch, context: Excel.RequestContext): Promise<void> {
  const sheet = context.workbook.worksheets.getItem(sheetId);
  rangeAt(sheet, 'A1').values = [[1]];
  rangeAt(sheet, 'A1').format.font.bold = true;
  addRule(sheet, '=$D$2="x"', '#FFE699');
  await sync(context, timeoutMs);
  rangeAt(sheet, 'A2').values = [[2]];
  rangeAt(sheet, '1:1').format.rowHeight = 30;
  await sync(context, timeoutMs);
}

/** A rule's colour changes when the cell does that it refers to; only somebody who looks can tell. */
export const repainting: Probe = async (scratch) => {
  const { context, sheet } = open(scratch);
  addRule(sheet, '=$D$2="x"', '#FFE699');
  sheet.getRange(CELL_ADDRESS).values = [['Ô này']];
  sheet.activate();
  sheet.getRange('A1').select();
  await sync(context, scratch.timeoutMs);
  const changing = open(scratch);
  changing.sheet.getRange('D2').values = [['x']];
  await sync(changing.context, scratch.timeoutMs);
  switch (await scratch.ask('repainting')) {
    case 'yes':
      return works();
    case 'no':
      return { kind: 'differs', expected: 'repainted', observed: 'not repainted' };
    case 'skip':
      return { kind: 'skipped' };
  }
};

/**
 * What one Ctrl+Z takes back of an action in two requests. Whatever it is, no harm is done: the pane has an undo of its own.
 */
export const undoKey: Probe = async (scratch) => {
  const { context, sheet } = open(scratch);
  sheet.activate();
  await sync(context, scratch.timeoutMs);
  try {
    await (hasUndoGroups() ? inUndoGroup((shared) => writeInTwo(scratch, shared)) : writeInTwo(scratch, context));
  } catch (thrown) {
    if (!mayBeRefusedForGroup(thrown)) throw thrown;
    await writeInTwo(scratch, open(scratch).context);
  }
  if ((await scratch.ask('undoKey')) === 'skip') return { kind: 'skipped' };
  const reading = open(scratch);
  const left = reading.sheet.getRange('A1:A2').load('values');
  await sync(reading.context, scratch.timeoutMs);
  const count = left.values.flat().filter((value: unknown) => value !== '').length;
  return works(count === 2 ? 'nothing' : count === 0 ? 'everything' : 'a part');
};

function valueOf<T>({ value }: OfficeExtension.ClientResult<T>): T {
  return value;
}

function queueFormulas(range: Excel.Range) {
  const cells = range.getSpecialCellsOrNullObject(Excel.SpecialCellType.formulas);
  return { cells, areas: cells.areas.load({ formulas: true }) };
}

function formulasOf({ cells, areas }: ReturnType<typeof queueFormulas>): readonly string[] {
  return cells.isNullObject ? [] : areas.items.flatMap(({ formulas }) => formulas.flat().map(String));
}

function open({ sheetId }: Scratch): { readonly context: Excel.RequestContext; readonly sheet: Excel.Worksheet } {
  const context = new Excel.RequestContext();
  return { context, sheet: context.workbook.worksheets.getItem(sheetId) };
}

function addRule(sheet: Excel.Worksheet, formula: string, fillColor: string): void {
  addConditionalFormat(sheet, { areas: [CELL], rule: { kind: 'formula', formula, style: { fillColor } } }, FIRST);
}

/** The formulas of the sheet's rules, first priority first. */
async function rulesOn(scratch: Scratch): Promise<readonly string[]> {
  const { context, sheet } = open(scratch);
  const { conditionalFormats } = sheet.getRange();
  conditionalFormats.load({ id: true, customOrNullObject: { rule: { formula: true } } });
  await sync(context, scratch.timeoutMs);
  return conditionalFormats.items.map(({ customOrNullObject: { rule } }) => rule.formula);
}
