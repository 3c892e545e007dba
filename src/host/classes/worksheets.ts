import { z } from 'zod';
import { areaFromA1, areaOfCell, type Area } from '../../workbook/address';
import type { SheetVisibility } from '../../workbook/snapshot';
import { itemNotFound, parseArguments, type ClassDefinition } from '../class-definition';
import { HostError } from '../host-error';
import { WORKBOOK_TARGET, type EventName } from '../host-event';
import { hostObject } from '../host-object';
import { WHOLE_SHEET, type HostSession } from '../host-session';
import { usedRange } from '../used-range';
import { rangeArgument } from './ranges';

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
    GetActiveWorksheet: (_target, _args, { workbook }) => hostObject('Worksheet', workbook.activeSheetId),
    GetCount: (_target, _args, { workbook }) => workbook.sheetInfos().length,
    Add: (_target, args, session) => {
      const [name] = parseArguments(z.tuple([z.string().nullish()]), args.length === 0 ? [null] : args);
      if (typeof name === 'string') refuseTakenName(name, session);
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
        if (session.findSheet(name)?.id !== sheetId) refuseTakenName(name, session);
        session.workbook.renameSheet(sheetId, name);
        session.log.structureChanged();
      },
    },
    Position: {
      get: (sheetId, { workbook }) => workbook.sheetInfos().findIndex(({ id }) => id === sheetId),
    },
    Visibility: { get: (sheetId, session) => VISIBILITIES[session.sheetInfo(sheetId).visibility] },
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
    GetRange: (sheetId, [address]) =>
      hostObject('Range', {
        sheetId,
        area: address === undefined || address === null ? WHOLE_SHEET : areaAt(address),
      }),
    GetRanges: (sheetId, [address]) =>
      hostObject('RangeAreas', { sheetId, areas: parseArguments(z.string(), address).split(',').map(areaAt) }),
    GetCell: (sheetId, args) => {
      const [row, column] = parseArguments(z.tuple([z.number(), z.number()]), args);
      return hostObject('Range', { sheetId, area: areaOfCell({ row, column }) });
    },
    GetRangeByIndexes: (sheetId, args) => {
      const sizes = z.tuple([z.int().min(0), z.int().min(0), z.int().min(1), z.int().min(1)]);
      const [row, column, rowCount, columnCount] = parseArguments(sizes, args);
      return hostObject('Range', { sheetId, area: { row, column, rowCount, columnCount } });
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
  scalars: { Protected: { get: (sheetId, { workbook }) => workbook.sheet(sheetId).isProtected } },
};

export const freezePanesClass: ClassDefinition<string> = {
  methods: {
    FreezeRows: (sheetId, [count], session) => freeze(session, sheetId, parseArguments(z.int(), count), 0),
    FreezeColumns: (sheetId, [count], session) => freeze(session, sheetId, 0, parseArguments(z.int(), count)),
    FreezeAt: (sheetId, [range], session) => {
      const { area } = rangeArgument(range, sheetId, session);
      freeze(session, sheetId, area.row + area.rowCount, area.column + area.columnCount);
    },
    Unfreeze: (sheetId, _args, session) => freeze(session, sheetId, 0, 0),
  },
};

function freeze(session: HostSession, sheetId: string, rows: number, columns: number): void {
  session.workbook.freeze(sheetId, rows, columns);
  session.log.sheetChanged(sheetId);
}

function refuseTakenName(name: string, session: HostSession): void {
  if (session.findSheet(name) !== null) {
    throw new HostError('ItemAlreadyExists', 'A resource with the same name or identifier already exists.');
  }
}

function areaAt(address: unknown): Area {
  const area = areaFromA1(parseArguments(z.string(), address));
  if (area === null) throw new HostError('InvalidArgument', 'The argument is invalid or missing.');
  return area;
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
