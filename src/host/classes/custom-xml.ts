import { z } from 'zod';
import { WorkbookException } from '../../workbook/errors';
import { rootElement } from '../../workbook/openxml/xml/xml-element';
import { parseArguments, type ClassDefinition } from '../class-definition';
import { HostError, itemNotFound } from '../host-error';
import { hostObject, type CustomXmlTarget } from '../host-object';
import type { HostSession } from '../host-session';

/** What all parts have in common with those of one namespace. */
const someParts = {
  items: (target, session) => partsIn(target, session).map(({ id }) => hostObject('CustomXmlPart', id)),
  indexer: (target, key, session) => {
    const found = partsIn(target, session).find(({ id }) => id === key);
    if (found === undefined) throw itemNotFound();
    return hostObject('CustomXmlPart', found.id);
  },
  methods: {
    GetCount: (target, _args, session) => partsIn(target, session).length,
    GetItemOrNullObject: (target, [key], session) => {
      const found = partsIn(target, session).find(({ id }) => id === key);
      return found === undefined ? null : hostObject('CustomXmlPart', found.id);
    },
  },
} satisfies ClassDefinition<CustomXmlTarget>;

export const customXmlPartCollectionClass: ClassDefinition<CustomXmlTarget> = {
  ...someParts,
  methods: {
    ...someParts.methods,
    Add: (_target, [xml], session) => {
      const id = session.workbook.addCustomXml(elementOf(xml));
      session.log.structureChanged();
      return hostObject('CustomXmlPart', id);
    },
    GetByNamespace: (_target, [namespace]) =>
      hostObject('CustomXmlPartScopedCollection', { namespace: parseArguments(z.string(), namespace) }),
  },
};

export const customXmlPartScopedCollectionClass: ClassDefinition<CustomXmlTarget> = {
  ...someParts,
  methods: {
    ...someParts.methods,
    GetOnlyItem: (target, _args, session) => {
      const only = onlyPart(target, session);
      if (only === null) throw itemNotFound();
      return hostObject('CustomXmlPart', only);
    },
    GetOnlyItemOrNullObject: (target, _args, session) => {
      const only = onlyPart(target, session);
      return only === null ? null : hostObject('CustomXmlPart', only);
    },
  },
};

export const customXmlPartClass: ClassDefinition<string> = {
  identity: (id) => ({ Id: id }),
  scalars: {
    Id: { get: (id) => id },
    NamespaceUri: { get: (id, session) => partWith(id, session).namespace },
  },
  methods: {
    GetXml: (id, _args, session) => partWith(id, session).xml,
    SetXml: (id, [xml], session) => {
      session.workbook.setCustomXml(partWith(id, session).id, elementOf(xml));
      session.log.structureChanged();
    },
    Delete: (id, _args, session) => {
      session.workbook.removeCustomXml(partWith(id, session).id);
      session.log.structureChanged();
    },
  },
};

function partsIn({ namespace }: CustomXmlTarget, { workbook }: HostSession) {
  return workbook.customXml().filter((part) => namespace === null || part.namespace === namespace);
}

function onlyPart(target: CustomXmlTarget, session: HostSession): string | null {
  const [first, ...others] = partsIn(target, session);
  return first === undefined || others.length > 0 ? null : first.id;
}

function partWith(wanted: string, { workbook }: HostSession) {
  const found = workbook.customXml().find(({ id }) => id === wanted);
  if (found === undefined) throw itemNotFound();
  return found;
}

/** @throws HostError `InvalidArgument` for what is no XML */
function elementOf(given: unknown): string {
  const xml = parseArguments(z.string(), given);
  try {
    const { start, end } = rootElement(xml);
    return xml.slice(start, end);
  } catch (thrown) {
    if (!(thrown instanceof WorkbookException)) throw thrown;
    throw new HostError('InvalidArgument', 'The argument is invalid or missing or has an incorrect format.');
  }
}
