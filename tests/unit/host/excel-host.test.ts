import { z } from 'zod';
import { ExcelHost } from '../../../src/host/excel-host';
import type { HostChange } from '../../../src/host/edit-log';
import type { HostEvent } from '../../../src/host/host-event';
import { blankWorkbook, type OpenXmlWorkbook } from '../../../src/workbook/openxml/open-xml-workbook';

const answerOf = z.object({
  Results: z.array(z.object({ ActionId: z.number(), Value: z.unknown() })),
  Error: z.object({ Code: z.string(), Message: z.string(), Location: z.string(), ActionIndex: z.number() }).optional(),
});

type Path = readonly [
  type: number,
  name: string,
  parent?: number,
  args?: readonly unknown[],
  objectIds?: readonly number[],
];
type Action = readonly [type: number, name: string, path: number, more?: Record<string, unknown>];

/** Paths and actions are numbered from 1, as they stand. */
function batch(paths: readonly Path[], actions: readonly Action[]): string {
  return JSON.stringify({
    Actions: actions.map(([ActionType, Name, ObjectPathId, more], index) => ({
      Id: index + 1,
      ActionType,
      Name,
      ObjectPathId,
      ...more,
    })),
    ObjectPaths: Object.fromEntries(
      paths.map(([ObjectPathType, Name, ParentObjectPathId, Arguments, ReferencedObjectPathIds], index) => [
        index + 1,
        {
          Id: index + 1,
          ObjectPathType,
          Name,
          ParentObjectPathId,
          ArgumentInfo: Arguments === undefined ? undefined : { Arguments, ReferencedObjectPathIds },
        },
      ]),
    ),
  });
}

async function run(host: ExcelHost, paths: readonly Path[], actions: readonly Action[]) {
  return answerOf.parse(JSON.parse(await host.processBatch(batch(paths, actions))));
}

const ROOT: Path = [1, ''];
const SHEETS: Path = [4, 'Worksheets', 1];
const ACTIVE: Path = [3, 'GetActiveWorksheet', 2, []];
const range = (address: string): Path => [3, 'GetRange', 3, [address]];
const load = (...names: string[]) => ({ QueryInfo: { Select: names } });
const argument = (...values: unknown[]) => ({ ArgumentInfo: { Arguments: values } });

function open(): { workbook: OpenXmlWorkbook; host: ExcelHost } {
  const workbook = blankWorkbook('Xã A');
  workbook.setCells(workbook.activeSheetId, [
    { row: 0, column: 0, input: 'TT' },
    { row: 1, column: 1, input: { formula: '=1+1', value: 2 } },
  ]);
  return { workbook, host: new ExcelHost(workbook) };
}

describe('a batch', () => {
  it('is answered property by property, in the object model’s own names', async () => {
    const { host } = open();
    const { Results } = await run(
      host,
      [ROOT, SHEETS, ACTIVE, range('A1:B2')],
      [[2, '', 4, load('address', 'values', 'formulas', 'worksheet/name')]],
    );
    expect(Results).toEqual([
      {
        ActionId: 1,
        Value: {
          Address: "'Xã A'!A1:B2",
          Values: [
            ['TT', ''],
            ['', 2],
          ],
          Formulas: [
            ['TT', ''],
            ['', '=1+1'],
          ],
          Worksheet: { Id: '1', Name: 'Xã A' },
        },
      },
    ]);
  });

  it('answers a collection as its items', async () => {
    const { Results } = await run(open().host, [ROOT, SHEETS], [[2, '', 2, load('name', 'protection/protected')]]);
    expect(Results[0]?.Value).toEqual({ _Items: [{ Id: '1', Name: 'Xã A', Protection: { Protected: false } }] });
  });

  it('names what the host does not know', async () => {
    const { Error } = await run(
      open().host,
      [ROOT, SHEETS, ACTIVE, range('A1')],
      [[3, 'AutoFill', 4, argument('A1:A9')]],
    );
    expect(Error).toMatchObject({
      Code: 'NotImplemented',
      Message: 'not implemented in the embedded host: Range.autoFill',
    });
    const property = await run(open().host, [ROOT, SHEETS, ACTIVE], [[2, '', 3, load('tabColor')]]);
    expect(property.Error?.Message).toBe('not implemented in the embedded host: Worksheet.tabColor');
  });

  it('keeps what was done before the action that fails, and runs none after it', async () => {
    const { host, workbook } = open();
    const { Results, Error } = await run(
      host,
      [ROOT, SHEETS, ACTIVE, range('A5'), range('A6'), [5, '', 2, ['Không có']]],
      [
        [4, 'Values', 4, argument([['trước']])],
        [1, '', 6],
        [4, 'Values', 5, argument([['sau']])],
      ],
    );
    expect(Results.map(({ ActionId }) => ActionId)).toEqual([1]);
    expect(Error).toMatchObject({ Code: 'ItemNotFound', ActionIndex: 1 });
    expect(workbook.sheet('1').values[4]?.[0]).toBe('trước');
    expect(workbook.sheet('1').values[5]?.[0]).toBeUndefined();
  });

  it('passes over whatever is asked of a null object', async () => {
    const missing: Path = [3, 'GetItemOrNullObject', 2, ['Không có']];
    const { Results, Error } = await run(
      open().host,
      [ROOT, SHEETS, missing, [3, 'GetRange', 3, ['A1']]],
      [
        [1, '', 3],
        [2, '', 4, load('values')],
        [3, 'Delete', 3],
      ],
    );
    expect(Error).toBeUndefined();
    expect(Results.map(({ Value }) => Value)).toEqual([null, null, null]);
  });

  it('makes an object once, however often its path is named', async () => {
    const { host, workbook } = open();
    await run(
      host,
      [ROOT, SHEETS, [3, 'Add', 2, ['Mới']]],
      [
        [1, '', 3],
        [2, '', 3, load('id')],
        [2, '', 3, load('name')],
      ],
    );
    expect(workbook.sheetInfos().map(({ name }) => name)).toEqual(['Xã A', 'Mới']);
  });

  it('keeps a range for later batches until it is let go', async () => {
    const { host } = open();
    const kept = await run(
      host,
      [ROOT, SHEETS, ACTIVE, range('A1')],
      [
        [3, '_KeepReference', 4],
        [1, '', 4],
      ],
    );
    expect(kept.Results[1]?.Value).toEqual({ _ReferenceId: 'R1' });
    const reference: Path = [6, 'R1'];
    const later = await run(host, [reference], [[2, '', 1, load('values')]]);
    expect(later.Results[0]?.Value).toEqual({ Values: [['TT']] });
    await run(host, [reference], [[3, '_RemoveReference', 1, argument('R1')]]);
    expect((await run(host, [reference], [[2, '', 1, load('values')]])).Error?.Code).toBe('ItemNotFound');
  });

  it('refuses values of another size than the range', async () => {
    const { Error } = await run(
      open().host,
      [ROOT, SHEETS, ACTIVE, range('A1:B2')],
      [[4, 'Values', 4, argument([['một']])]],
    );
    expect(Error?.Code).toBe('InvalidArgument');
  });

  it('leaves cells as they are where null is set, and sets all of them to a single value', async () => {
    const { host, workbook } = open();
    await run(
      host,
      [ROOT, SHEETS, ACTIVE, range('A1:B1'), range('C1:D2')],
      [
        [4, 'Values', 4, argument([[null, 'mới']])],
        [4, 'Values', 5, argument('x')],
      ],
    );
    const { values } = workbook.sheet('1');
    expect(values[0]).toEqual(['TT', 'mới', 'x', 'x']);
    expect(values[1]?.slice(1)).toEqual([2, 'x', 'x']);
  });

  it('is refused whole while the user types in a cell', async () => {
    const { host } = open();
    host.cellEditMode = true;
    const { Results, Error } = await run(host, [ROOT], [[1, '', 1]]);
    expect(Results).toEqual([]);
    expect(Error?.Code).toBe('InvalidOperationInCellEditMode');
  });
});

describe('whoever shows the workbook', () => {
  it('hears what a batch changed', async () => {
    const { host } = open();
    const changes: HostChange[] = [];
    host.onWorkbookChanged((change) => changes.push(change));
    await run(host, [ROOT, SHEETS, ACTIVE, range('B2')], [[4, 'Values', 4, argument([[3]])]]);
    await run(host, [ROOT, SHEETS, ACTIVE, range('B2')], [[2, '', 4, load('values')]]);
    expect(changes).toEqual([
      {
        cells: [{ sheetId: '1', area: { row: 1, column: 1, rowCount: 1, columnCount: 1 } }],
        sheetIds: ['1'],
        isStructureChanged: false,
        selection: null,
      },
    ]);
  });

  it('has formulas worked out before the batch is answered', async () => {
    const { workbook } = open();
    const host = new ExcelHost(workbook, {
      calculator: {
        recalculate: (held, { cells }) => {
          for (const { sheetId, area } of cells) held.setCachedValues(sheetId, [{ ...area, value: 42 }]);
          return Promise.resolve();
        },
      },
    });
    await run(host, [ROOT, SHEETS, ACTIVE, range('B3')], [[4, 'Formulas', 4, argument([['=6*7']])]]);
    const { Results } = await run(host, [ROOT, SHEETS, ACTIVE, range('B3')], [[2, '', 4, load('values')]]);
    expect(Results[0]?.Value).toEqual({ Values: [[42]] });
  });
});

describe('events', () => {
  it('are told only to those who asked, for the workbook or for the sheet', async () => {
    const { host } = open();
    const events: HostEvent[] = [];
    host.onEvent((event) => events.push(event));
    const area = { row: 0, column: 0, rowCount: 1, columnCount: 1 };
    host.cellsEditedByUser('1', area);
    expect(events).toEqual([]);
    await run(
      host,
      [ROOT, SHEETS, ACTIVE],
      [
        [3, '_RegisterDataChangedEvent', 2],
        [3, '_RegisterSelectionChangedEvent', 3],
      ],
    );
    host.cellsEditedByUser('1', area);
    host.selectionChangedByUser('1', area);
    expect(events.map(({ type, target }) => [type, target])).toEqual([
      [10, 'Workbook'],
      [14, '1'],
    ]);
    await run(host, [ROOT, SHEETS], [[3, '_UnregisterDataChangedEvent', 2]]);
    host.cellsEditedByUser('1', area);
    expect(events).toHaveLength(2);
  });
});
