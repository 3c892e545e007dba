import { WorkbookException } from '../../errors';
import type { Package } from '../zip/package';
import { readingPart } from '../part-errors';
import { relationshipsOf } from '../read/relationships';
import { addPart } from './write-package-parts';
import { attributeOf, prefixedAttributeOf, rootElement } from '../xml/xml-element';
import { elementText, replaceBetween } from '../xml/xml-splice';

/** A custom XML part of a workbook (ECMA-376 part 1, 15.2.5): data that some program keeps in the file. */
export interface CustomXml {
  /** The id that its properties part gives it, or the part's name where it has none. */
  readonly id: string;
  /** Of its root element; "" where that has none or the part cannot be read. */
  readonly namespace: string;
  readonly xml: string;
}

const PROPERTIES_NAMESPACE = 'http://schemas.openxmlformats.org/officeDocument/2006/customXml';

/** Ids have to differ within a workbook only: a number after a fixed beginning, so that the same edit gives the same file. */
const ID_BEGINNING = '6E0F3A52-94C7-4D1B-8A35-';

/** One custom XML part; a broken one belongs to another program, and is no reason not to read the workbook. */
export function readCustomXml(source: Package, part: string): CustomXml {
  const id = orWhereBroken(() => idOf(source, part), part);
  const xml = orWhereBroken(() => source.text(part), '');
  return { id, xml, namespace: orWhereBroken(() => namespaceOf(xml), '') };
}

/**
 * Adds a custom XML part with its properties, which tell its id and the namespace that it is of.
 * @param ids those that are taken
 * @param xml an element, without an XML declaration
 * @returns the new part's id
 */
export function addCustomXml(target: Package, workbookPart: string, ids: readonly string[], xml: string): string {
  const id = freeId(ids);
  const { part } = addPart(target, workbookPart, 'customXml', xml);
  const reference = elementText('ds:schemaRef', { 'ds:uri': namespaceOf(xml) });
  const properties = elementText(
    'ds:datastoreItem',
    { 'ds:itemID': id, 'xmlns:ds': PROPERTIES_NAMESPACE },
    elementText('ds:schemaRefs', {}, reference),
  );
  addPart(target, part, 'customXmlProps', properties);
  return id;
}

/** Puts another element in place of the part's root; what stands around that stays. */
export function setCustomXml(target: Package, part: string, xml: string): void {
  const present = target.text(part);
  const root = readingPart(part, () => rootElement(present));
  target.set(part, replaceBetween(present, root.start, root.end, xml));
}

function idOf(source: Package, part: string): string {
  const properties = relationshipsOf(source, part).find(
    ({ kind, isExternal }) => kind === 'customXmlProps' && !isExternal,
  );
  if (properties === undefined) return part;
  const xml = source.text(properties.target);
  return prefixedAttributeOf(xml, rootElement(xml), 'itemID') ?? part;
}

function namespaceOf(xml: string): string {
  const root = rootElement(xml);
  return attributeOf(xml, root, root.prefix === '' ? 'xmlns' : `xmlns:${root.prefix.slice(0, -1)}`) ?? '';
}

function freeId(ids: readonly string[]): string {
  for (let number = 1; ; number++) {
    const id = `{${ID_BEGINNING}${String(number).padStart(12, '0')}}`;
    if (!ids.includes(id)) return id;
  }
}

function orWhereBroken<T>(read: () => T, otherwise: T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof WorkbookException) return otherwise;
    throw error;
  }
}
