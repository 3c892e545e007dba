import { itemNotFound } from '../host-error';
import { z } from 'zod';
import { areaToA1 } from '../../workbook/address';
import { parseArguments, type ClassDefinition } from '../class-definition';
import { excelRefuses } from '../excel-refusals';
import { hostObject, isHostObject, isOfClass } from '../host-object';
import type { HostSession } from '../host-session';
import { isItemName } from '../item-name';

export const namedItemCollectionClass: ClassDefinition<null> = {
  items: (_target, { workbook }) => workbook.names().map(({ name }) => hostObject('NamedItem', name)),
  indexer: (_target, key, session) => {
    const found = findName(key, session);
    if (found === undefined) throw itemNotFound();
    return hostObject('NamedItem', found.name);
  },
  methods: {
    Add: (_target, [name, reference], session) => {
      const wanted = parseArguments(z.string(), name);
      if (!isItemName(wanted)) throw excelRefuses('definedName');
      if (findName(wanted, session) !== undefined || session.tables.named(wanted))
        throw excelRefuses('definedNameTaken');
      session.workbook.setName(wanted, refersTo(reference, session));
      session.log.structureChanged();
      return hostObject('NamedItem', wanted);
    },
    GetItemOrNullObject: (_target, [key], session) => {
      const found = findName(key, session);
      return found === undefined ? null : hostObject('NamedItem', found.name);
    },
  },
};

export const namedItemClass: ClassDefinition<string> = {
  identity: (name) => ({ _Id: name }),
  scalars: {
    Name: { get: (name) => name },
    Formula: {
      get: (name, session) => findName(name, session)?.refersTo ?? '',
      set: (name, value, { workbook }) => workbook.setName(name, parseArguments(z.string().startsWith('='), value)),
    },
  },
  methods: {
    Delete: (name, _args, session) => {
      session.workbook.removeName(name);
      session.log.structureChanged();
    },
  },
};

function findName(key: unknown, { workbook }: HostSession) {
  const wanted = String(key).toLowerCase();
  return workbook.names().find(({ name }) => name.toLowerCase() === wanted);
}

/** "='Tổng hợp'!$A$1:$B$2" of a range, or the formula as it was given. */
function refersTo(reference: unknown, session: HostSession): string {
  if (!isHostObject(reference) || !isOfClass(reference, 'Range')) {
    return parseArguments(z.string().startsWith('='), reference);
  }
  const { sheetId, area } = reference.target;
  const address = session.address({ sheetId, area });
  const sheetPart = address.slice(0, address.lastIndexOf('!') + 1);
  return `=${sheetPart}${areaToA1(area).replaceAll(/(?<![A-Z])([A-Z]+)(\d+)/g, '$$$1$$$2')}`;
}
