import { z } from 'zod';
import { areaOfCell, type Area } from '../../workbook/address';
import type { SheetVisibility } from '../../workbook/snapshot';
import { parseArguments, type ClassDefinition } from '../class-definition';
import { excelRefuses, MAX_ADDRESS_LENGTH } from '../excel-refusals';
import { notImplemented, itemNotFound } from '../host-error';
import { WORKBOOK_TARGET, type EventName } from '../host-event';
import { hostObject } from '../host-object';
import { WHOLE_SHEET, type HostSession } from '../host-session';
import { usedRange } from '../used-range';
import { isSheetName } from '../sheet-name';
import { insideGrid, rangeArgument, rangeInFront } from './ranges';

const VISIBILITIES: Readonly<Record<SheetVisibility, string>> = {
  visible: 'Visible',
  hidden: 'Hidden',
  veryHidden: 'VeryHidden',
};

/** Excel's own names for the registration of the events, by ours. */
const EVENT_METHODS: Readonly<Record<string, EventName>> = {
  DataChangedEvent: 'changed',
  ActivatedEvent: 'activated',
  AddedEvent: 'added',
  DeletedEvent: 'deleted',
  SelectionChangedEvent: 'selectionChanged',
};

export const worksheetCollectionClass: ClassDefinition<null> = {
  items: (_target, { workbook }) => workbook.sheetInfos().map(({ id }) => hostObject('Worksheet', id)),
  indexer: (_target, key, session) => {
    const found = session.findSheet(key);
    if (found === null) throw itemNotFound();
    return hostObject('Worksheet', found.id);
  },
  methods: {
    GetItem: (_target, [key], session) => {
      const found = session.findSheet(key);
      if (found === null) throw itemNotFound();
      return hostObject('Worksheet', found.id);
    },
    GetItemOrNullObject: (_target, [key], session) => {
      const found = session.findSheet(key);
      return found === null ? null : hostObject('Worksheet', found.id);
    },
    GetActiveWorksheet: (_target, _args, { workbook, isChartSheetInFront }) => {
      if (isChartSheetInFront) throw excelRefuses('unsupportedSheet');
      return hostObject('Worksheet', workbook.activeSheetId);
    },
    GetCount: (_target, _args, { workbook }) => workbook.sheetInfos().length,
    Add: (_target, args, session) => {
      const [name] = parseArguments(z.tuple([z.string().nullish()]), args.length === 0 ? [null] : args);
      if (typeof name === 'string') refuseName(name, session);
      const id = session.workbook.addSheet(name ?? `Sheet${session.workbook.sheetInfos().length + 1}`);
      session.log.structureChanged();
      session.log.sheetChanged(id);
      return hostObject('Worksheet', id);
    },
    ...eventMethods(() => WORKBOOK_TARGET),
  },
};

export const worksheetClass: ClassDefinition<string> = {
  identity: (sheetId) => ({ Id: sheetId }),
  scalars: {
    Id: { get: (sheetId) => sheetId },
    Name: {
      get: (sheetId, session) => session.sheetInfo(sheetId).name,
      set: (sheetId, value, session) => {
        const name = parseArguments(z.string(), value);
        refuseName(name, session, sheetId);
        session.workbook.renameSheet(sheetId, name);
        session.log.structureChanged();
      },
    },
    Position: {
      get: (sheetId, { workbook }) => workbook.sheetInfos().findIndex(({ id }) => id === sheetId),
    },
    Visibility: {
      get: (sheetId, session) => VISIBILITIES[session.sheetInfo(sheetId).visibility],
      set: (sheetId, value, session) => {
        if (value !== 'Visible') throw notImplemented('Worksheet.visibility other than visible');
        session.workbook.showSheet(sheetId);
        session.log.structureChanged();
      },
    },
  },
  navigations: {
    Protection: (sheetId) => hostObject('WorksheetProtection', sheetId),
    Tables: (sheetId) => hostObject('TableCollection', { sheetId }),
    Charts: (sheetId) => hostObject('ChartCollection', sheetId),
    FreezePanes: (sheetId) => hostObject('WorksheetFreezePanes', sheetId),
    PageLayout: (sheetId) => hostObject('PageLayout', sheetId),
    HorizontalPageBreaks: (sheetId) => hostObject('PageBreakCollection', sheetId),
  },
  methods: {
    GetRange: (sheetId, [address], session) =>
      hostObject('Range', {
        sheetId,
        area: address === undefined || address === null ? WHOLE_SHEET : areaAt(address, sheetId, session),
      }),
    GetRanges: (sheetId, [address], session) => {
      const text = parseArguments(z.string(), address);
      if (text.length > MAX_ADDRESS_LENGTH) throw excelRefuses('addressLength');
      return hostObject('RangeAreas', {
        sheetId,
        areas: text.split(',').map((one) => areaAt(one, sheetId, session)),
      });
    },
    GetCell: (sheetId, args) => {
      const [row, column] = parseArguments(z.tuple([z.number(), z.number()]), args);
      return hostObject('Range', { sheetId, area: insideGrid(areaOfCell({ row, column })) });
    },
    GetRangeByIndexes: (sheetId, args) => {
      const sizes = z.tuple([z.int().min(0), z.int().min(0), z.int().min(1), z.int().min(1)]);
      const [row, column, rowCount, columnCount] = parseArguments(sizes, args);
      return hostObject('Range', { sheetId, area: insideGrid({ row, column, rowCount, columnCount }) });
    },
    GetUsedRange: (sheetId, _args, { workbook }) =>
      hostObject('Range', { sheetId, area: usedRange(workbook.sheet(sheetId)) ?? areaOfCell({ row: 0, column: 0 }) }),
    GetUsedRangeOrNullObject: (sheetId, _args, { workbook }) => {
      const area = usedRange(workbook.sheet(sheetId));
      return area === null ? null : hostObject('Range', { sheetId, area });
    },
    Activate: (sheetId, _args, session) => session.activate(sheetId),
    Delete: (sheetId, _args, session) => {
      session.forget(sheetId);
      session.workbook.deleteSheet(sheetId);
      session.log.structureChanged();
    },
    ...eventMethods((sheetId) => sheetId),
  },
};

export const worksheetProtectionClass: ClassDefinition<string> = {
  scalars: { Protected: { get: (sheetId, session) => session.isProtected(sheetId) } },
  methods: {
    Protect: (sheetId, _args, session) => session.protect(sheetId),
    Unprotect: (sheetId, _args, session) => session.unprotect(sheetId),
  },
};

export const freezePanesClass: ClassDefinition<string> = {
  methods: {
    FreezeRows: (sheetId, [count], session) => freeze(session, sheetId, parseArguments(z.int(), count), 0),
    FreezeColumns: (sheetId, [count], session) => freeze(session, sheetId, 0, parseArguments(z.int(), count)),
    FreezeAt: (sheetId, [range], session) => {
      const { area } = rangeInFront(range, sheetId, session);
      freeze(session, sheetId, area.row + area.rowCount, area.column + area.columnCount);
    },
    Unfreeze: (sheetId, _args, session) => freeze(session, sheetId, 0, 0),
  },
};

function freeze(session: HostSession, sheetId: string, rows: number, columns: number): void {
  session.changeSheet(sheetId);
  session.workbook.freeze(sheetId, rows, columns);
}

function refuseName(name: string, session: HostSession, own: string | null = null): void {
  if (!isSheetName(name)) throw excelRefuses('sheetName');
  const taken = session.findSheet(name);
  if (taken !== null && taken.id !== own) throw excelRefuses('sheetNameTaken');
}

function areaAt(address: unknown, sheetId: string, session: HostSession): Area {
  return rangeArgument(parseArguments(z.string(), address), sheetId, session).area;
}

type Method<T> = NonNullable<ClassDefinition<T>['methods']>[string];

function eventMethods<T>(target: (of: T) => string): Record<string, Method<T>> {
  return Object.fromEntries(
    Object.entries(EVENT_METHODS).flatMap(([method, event]): [string, Method<T>][] => [
      [`_Register${method}`, (of, _args, session) => session.subscribe(event, target(of), true)],
      [`_Unregister${method}`, (of, _args, session) => session.subscribe(event, target(of), false)],
    ]),
  );
}
