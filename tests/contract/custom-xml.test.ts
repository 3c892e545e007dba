import { ExcelHost } from '../../src/host/excel-host';
import type { HostChange } from '../../src/host/edit-log';
import { fixtureWorkbook } from './fixture-workbook';
import { loadOfficeJs } from './load-office-js';
import { idOf } from './port-helpers';

const DATA = '<data xmlns="urn:mau">1</data>';

function open() {
  const workbook = fixtureWorkbook();
  const host = new ExcelHost(workbook);
  loadOfficeJs(host);
  const context = new Excel.RequestContext();
  return { workbook, host, context, parts: context.workbook.customXmlParts };
}

async function codeOf(sync: Promise<void>): Promise<string | null> {
  try {
    await sync;
    return null;
  } catch (thrown) {
    return thrown instanceof OfficeExtension.Error ? thrown.code : String(thrown);
  }
}

describe('custom XML parts over the embedded host', () => {
  it('are added, told, changed and deleted as in Excel', async () => {
    const { workbook, context, parts } = open();
    const part = parts.add(`<?xml version="1.0"?>${DATA}`).load('id,namespaceUri');
    const count = parts.getCount();
    await context.sync();
    expect([part.namespaceUri, count.value]).toEqual(['urn:mau', 1]);
    part.setXml('<data xmlns="urn:mau">2</data>');
    const xml = parts.getItem(part.id).getXml();
    await context.sync();
    expect(xml.value).toContain('<data xmlns="urn:mau">2</data>');
    part.delete();
    await context.sync();
    expect(workbook.customXml()).toEqual([]);
  });

  it('are found by their namespace', async () => {
    const { context, parts } = open();
    parts.add(DATA);
    parts.add('<data xmlns="urn:khac"/>');
    parts.add('<data/>');
    const ours = parts.getByNamespace('urn:mau').load('id');
    const only = parts.getByNamespace('urn:mau').getOnlyItem().load('id');
    const all = parts.load('namespaceUri');
    await context.sync();
    expect(ours.items.map(({ id }) => id)).toEqual([only.id]);
    expect(all.items.map(({ namespaceUri }) => namespaceUri)).toEqual(['urn:mau', 'urn:khac', '']);
  });

  it('are null objects where there is none, or more than one', async () => {
    const { context, parts } = open();
    parts.add(DATA);
    parts.add(DATA);
    const several = parts.getByNamespace('urn:mau').getOnlyItemOrNullObject().load('id');
    const none = parts.getByNamespace('urn:khac').getOnlyItemOrNullObject().load('id');
    const unknown = parts.getItemOrNullObject('{0}').load('id');
    const xml = unknown.getXml();
    await context.sync();
    expect([several.isNullObject, none.isNullObject, unknown.isNullObject, xml.value]).toEqual([
      true,
      true,
      true,
      null,
    ]);
  });

  it('are refused where they are no XML, and not found where they are gone', async () => {
    const { context, parts } = open();
    parts.add('<data>');
    expect(await codeOf(context.sync())).toBe('InvalidArgument');
    parts.getItem('{0}').delete();
    expect(await codeOf(context.sync())).toBe('ItemNotFound');
    parts.getByNamespace('urn:khac').getOnlyItem().delete();
    expect(await codeOf(context.sync())).toBe('ItemNotFound');
  });

  it('count as a change of the workbook', async () => {
    const { host, context, parts } = open();
    const changes: HostChange[] = [];
    host.onWorkbookChanged((change) => changes.push(change));
    parts.add(DATA);
    await context.sync();
    expect(changes).toEqual([{ cells: [], sheetIds: [], isStructureChanged: true, selection: null }]);
  });
});

describe('fonts over the embedded host', () => {
  it('are told for a range where all of its cells have the same one, those just set among them', async () => {
    const { workbook, context } = open();
    const sheet = context.workbook.worksheets.getItem(idOf(workbook, 'Xã A'));
    sheet.getRange('A1:B2').format.font.name = 'Arial';
    const same = sheet.getRange('A1:B2').format.font.load('name');
    const mixed = sheet.getRange('A1:C2').format.font.load('name');
    const cells = sheet.getRange('B2:C2').getCellProperties({ format: { font: { name: true } } });
    await context.sync();
    expect([same.name, mixed.name]).toEqual(['Arial', null]);
    expect(cells.value[0]?.map(({ format }) => format?.font?.name)).toEqual(['Arial', 'Calibri']);
  });

  it('are all that is told of single cells', async () => {
    const { workbook, context } = open();
    const sheet = context.workbook.worksheets.getItem(idOf(workbook, 'Xã A'));
    sheet.getRange('A1').getCellProperties({ format: { font: { bold: true } } });
    expect(await codeOf(context.sync())).toBe('NotImplemented');
  });
});

it('a workbook that came from no file is called as Excel calls a new one', async () => {
  const { context } = open();
  const workbook = context.workbook.load('name');
  await context.sync();
  expect(workbook.name).toBe('Book1');
});
