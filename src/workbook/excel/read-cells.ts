import { areaFromA1, areaToA1, type Area } from '../address';
import { WorkbookException } from '../errors';
import type { CellsRead } from '../port';
import type { Lacking } from '../self-test';
import { mayBeProtection } from './office-errors';
import { sync } from './office-sync';
import { valueFromOffice } from './office-value';

/**
 * Reads an area and every cell with a formula: one sync.
 * @param lacking where Excel does not tell formulas on protected sheets, all that the sheet holds is read instead
 * @throws WorkbookException `sheet-not-found`, `host-timeout`; what Office.js throws
 */
export async function readCells(sheetId: string, area: Area, lacking: Lacking, timeoutMs: number): Promise<CellsRead> {
  if (lacking.has('protectedSheets')) return readAll(sheetId, timeoutMs);
  try {
    return await readChanged(sheetId, area, timeoutMs);
  } catch (thrown) {
    if (!mayBeProtection(thrown)) throw thrown;
    return readAll(sheetId, timeoutMs);
  }
}

async function readChanged(sheetId: string, area: Area, timeoutMs: number): Promise<CellsRead> {
  const context = new Excel.RequestContext();
  const sheet = context.workbook.worksheets.getItemOrNullObject(sheetId).load('id');
  const used = sheet.getUsedRangeOrNullObject(true).load('address');
  const range = sheet.getRange(areaToA1(area)).load('values');
  const formulas = queueFormulas(used);
  await sync(context, timeoutMs);
  if (sheet.isNullObject) throw new WorkbookException({ code: 'sheet-not-found', sheet: sheetId });
  const computed = formulas.cells.isNullObject ? [] : formulas.areas.items;
  return {
    usedRange: used.isNullObject ? null : areaFromA1(used.address),
    blocks: [
      { area, values: valuesOf(range) },
      ...computed.flatMap((one) => {
        const place = areaFromA1(one.address);
        return place === null ? [] : [{ area: place, values: valuesOf(one) }];
      }),
    ],
  };
}

async function readAll(sheetId: string, timeoutMs: number): Promise<CellsRead> {
  const context = new Excel.RequestContext();
  const sheet = context.workbook.worksheets.getItemOrNullObject(sheetId).load('id');
  const used = sheet.getUsedRangeOrNullObject(true).load('address,values');
  await sync(context, timeoutMs);
  if (sheet.isNullObject) throw new WorkbookException({ code: 'sheet-not-found', sheet: sheetId });
  const area = used.isNullObject ? null : areaFromA1(used.address);
  return { usedRange: area, blocks: area === null ? [] : [{ area, values: valuesOf(used) }] };
}

function queueFormulas(range: Excel.Range) {
  const cells = range.getSpecialCellsOrNullObject(Excel.SpecialCellType.formulas);
  return { cells, areas: cells.areas.load({ address: true, values: true }) };
}

function valuesOf({ values }: Excel.Range) {
  return values.map((cells: unknown[]) => cells.map(valueFromOffice));
}
