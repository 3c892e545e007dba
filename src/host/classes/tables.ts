import { z } from 'zod';
import { parseArguments, type ClassDefinition } from '../class-definition';
import { HostError, itemNotFound } from '../host-error';
import { hostObject, type TableTarget } from '../host-object';
import type { HostSession } from '../host-session';
import { rangeInFront } from './ranges';

export const tableCollectionClass: ClassDefinition<{ readonly sheetId: string | null }> = {
  items: ({ sheetId }, session) => session.tables.on(sheetId).map((table) => hostObject('Table', table)),
  indexer: ({ sheetId }, key, session) => hostObject('Table', requireTable(sheetId, key, session)),
  methods: {
    Add: ({ sheetId }, [address, hasHeaders], session) => {
      if (sheetId === null || hasHeaders !== true) throw new HostError('InvalidArgument', 'address');
      const { area } = rangeInFront(address, sheetId, session);
      session.changeSheet(sheetId);
      return hostObject('Table', session.tables.add(sheetId, area, session.merges(sheetId)));
    },
    GetItemOrNullObject: ({ sheetId }, [key], session) => {
      const found = findTable(sheetId, key, session);
      return found === undefined ? null : hostObject('Table', found);
    },
  },
};

export const tableClass: ClassDefinition<TableTarget> = {
  identity: ({ name }) => ({ Id: name }),
  scalars: {
    Name: {
      get: ({ name }) => name,
      set: (table, value, session) => session.tables.rename(table, parseArguments(z.string(), value)),
    },
    // The workbook writes every table in the one style that plans have.
    Style: { set: () => undefined },
    ShowBandedRows: { set: () => undefined },
  },
  methods: {
    ConvertToRange: (table, _args, session) => {
      session.changeSheet(table.sheetId);
      session.tables.remove(table);
      return null;
    },
    Delete: (table, _args, session) => {
      session.changeSheet(table.sheetId);
      session.tables.remove(table);
    },
  },
};

function findTable(sheetId: string | null, key: unknown, session: HostSession): TableTarget | undefined {
  return session.tables.on(sheetId).find(({ name }) => name === key);
}

function requireTable(sheetId: string | null, key: unknown, session: HostSession): TableTarget {
  const found = findTable(sheetId, key, session);
  if (found === undefined) throw itemNotFound();
  return found;
}
