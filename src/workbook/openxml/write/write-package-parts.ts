import type { Package } from '../zip/package';
import { PACKAGE_ROOT, relationshipsOf, relationshipsPartOf } from '../read/relationships';
import { inDialectOf, namespaceIn } from '../read/strict-dialect';
import { attributeOf, childElements, rootElement } from '../xml/xml-element';
import { appendInside, applySplices, elementText, removal } from '../xml/xml-splice';

const CONTENT_TYPES = '[Content_Types].xml';
/** What a part that we write begins with. */
export const XML_DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const RELATIONSHIPS_NAMESPACE = 'http://schemas.openxmlformats.org/package/2006/relationships';
const RELATIONSHIPS_CONTENT_TYPE = 'application/vnd.openxmlformats-package.relationships+xml';
const OFFICE_RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** The kinds of part that are written here, with their content types and relationship types (ECMA-376 part 1, 12.3). */
const PART_KINDS = {
  worksheet: {
    contentType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml',
    name: (number: number) => `xl/worksheets/sheet${number}.xml`,
  },
  styles: {
    contentType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml',
    name: (number: number) => `xl/styles${number === 1 ? '' : number}.xml`,
  },
  table: {
    contentType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml',
    name: (number: number) => `xl/tables/table${number}.xml`,
  },
  drawing: {
    contentType: 'application/vnd.openxmlformats-officedocument.drawing+xml',
    name: (number: number) => `xl/drawings/drawing${number}.xml`,
  },
  customXml: {
    contentType: 'application/xml',
    name: (number: number) => `customXml/item${number}.xml`,
  },
  customXmlProps: {
    contentType: 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml',
    name: (number: number) => `customXml/itemProps${number}.xml`,
  },
  chart: {
    contentType: 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml',
    name: (number: number) => `xl/charts/chart${number}.xml`,
  },
} as const;
export type PartKind = keyof typeof PART_KINDS;

/**
 * Adds a part that `from` refers to, under a name that is free: no part has it, and none is said to have it.
 * @param from the part that gets the relationship
 * @param content the part's XML without a declaration
 * @returns the part's name and the relationship's id
 */
export function addPart(target: Package, from: string, kind: PartKind, content: string): { part: string; id: string } {
  const { name } = PART_KINDS[kind];
  let number = 1;
  while (target.has(name(number)) || isReferredTo(target, name(number))) number++;
  const part = name(number);
  putPart(target, part, kind, content);
  return { part, id: relateTo(target, from, kind, part) };
}

/** Puts a part under a name, whoever refers to it; `content` as `addPart` has it. */
export function putPart(target: Package, part: string, kind: PartKind, content: string): void {
  target.set(part, XML_DECLARATION + inDialectOf(target, content));
  setContentType(target, part, PART_KINDS[kind].contentType);
}

/**
 * Lets `from` refer to a part that is there.
 * @returns the relationship's id
 */
export function relateTo(target: Package, from: string, kind: PartKind, part: string): string {
  return addRelationship(target, from, `${namespaceIn(target, OFFICE_RELATIONSHIPS)}/${kind}`, part);
}

/**
 * Takes away the relationship of `from` to `part`; then the part itself, its content type, and whatever only it
 * referred to, unless another part refers to it.
 */
export function removePart(target: Package, from: string, part: string): void {
  removeRelationships(target, from, part);
  if (!target.has(part) || isReferredTo(target, part)) return;
  const dependents = relationshipsOf(target, part).filter((relationship) => !relationship.isExternal);
  for (const dependent of dependents) removePart(target, part, dependent.target);
  for (const gone of [relationshipsPartOf(part), part]) {
    target.remove(gone);
    removeOverride(target, gone);
  }
}

function isReferredTo(target: Package, part: string): boolean {
  return target.names().some((name) => {
    const source = sourceOfRelationships(name);
    return (
      source !== null && relationshipsOf(target, source).some((one) => !one.isExternal && isSamePart(one.target, part))
    );
  });
}

/** "xl/_rels/workbook.xml.rels" → "xl/workbook.xml"; null for a part of another kind. */
function sourceOfRelationships(name: string): string | null {
  const match = /^(.*?)_rels\/([^/]*)\.rels$/i.exec(name);
  if (match === null) return null;
  const [, folder = '', file = ''] = match;
  return file === '' ? PACKAGE_ROOT : folder + file;
}

function addRelationship(target: Package, from: string, type: string, part: string): string {
  const relationshipsPart = relationshipsPartOf(from);
  if (!target.has(relationshipsPart)) {
    target.set(relationshipsPart, `${XML_DECLARATION}<Relationships xmlns="${RELATIONSHIPS_NAMESPACE}"/>`);
    setContentType(target, relationshipsPart, RELATIONSHIPS_CONTENT_TYPE);
  }
  const taken = new Set(relationshipsOf(target, from).map((relationship) => relationship.id));
  let number = taken.size + 1;
  while (taken.has(`rId${number}`)) number++;
  const id = `rId${number}`;
  const xml = target.text(relationshipsPart);
  const root = rootElement(xml);
  const entry = elementText(`${root.prefix}Relationship`, { Id: id, Type: type, Target: relativeTarget(from, part) });
  target.set(relationshipsPart, applySplices(xml, [appendInside(xml, root, entry)]));
  return id;
}

function removeRelationships(target: Package, from: string, part: string): void {
  const ids = relationshipsOf(target, from)
    .filter((one) => !one.isExternal && isSamePart(one.target, part))
    .map((one) => one.id);
  if (ids.length === 0) return;
  const relationshipsPart = relationshipsPartOf(from);
  const xml = target.text(relationshipsPart);
  const entries = [...childElements(xml, rootElement(xml))];
  const gone = entries.filter((entry) => ids.includes(attributeOf(xml, entry, 'Id') ?? ''));
  if (gone.length < entries.length) {
    target.set(relationshipsPart, applySplices(xml, gone.map(removal)));
  } else {
    target.remove(relationshipsPart);
    removeOverride(target, relationshipsPart);
  }
}

/** "xl/worksheets/sheet1.xml" seen from "xl/workbook.xml" → "worksheets/sheet1.xml" */
function relativeTarget(from: string, part: string): string {
  const folders = from.split('/').slice(0, -1);
  const steps = part.split('/');
  let shared = 0;
  while (shared < folders.length && folders[shared] === steps[shared]) shared++;
  return [...folders.slice(shared).map(() => '..'), ...steps.slice(shared)].join('/');
}

/**
 * Makes a workbook of a template (ECMA-376 part 1, 12.3.23 has both content types): under a workbook's name Excel opens no
 * template.
 */
export function makeWorkbookOfTemplate(target: Package, workbookPart: string): void {
  const xml = target.text(CONTENT_TYPES);
  const entry = [...childElements(xml, rootElement(xml))].find((one) =>
    isSamePart((attributeOf(xml, one, 'PartName') ?? '').replace(/^\//, ''), workbookPart),
  );
  const contentType = entry === undefined ? null : attributeOf(xml, entry, 'ContentType');
  const kind = contentType === null ? undefined : WORKBOOK_OF_TEMPLATE.get(contentType);
  if (kind !== undefined) setContentType(target, workbookPart, kind);
}

const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const MACRO_ENABLED = 'application/vnd.ms-excel';
const WORKBOOK_OF_TEMPLATE: ReadonlyMap<string, string> = new Map([
  [`${SPREADSHEET}.template.main+xml`, `${SPREADSHEET}.sheet.main+xml`],
  [`${MACRO_ENABLED}.template.macroEnabled.main+xml`, `${MACRO_ENABLED}.sheet.macroEnabled.main+xml`],
]);

/** What a part's extension says of its content, or null. */
function defaultContentType(target: Package, part: string): string | null {
  const xml = target.text(CONTENT_TYPES);
  const extension = part.slice(part.lastIndexOf('.') + 1);
  const entry = [...childElements(xml, rootElement(xml))].find(
    (one) => attributeOf(xml, one, 'Extension')?.toLowerCase() === extension,
  );
  return entry === undefined ? null : attributeOf(xml, entry, 'ContentType');
}

/** Says of a part what its content is, whatever a part of that name was said to be before. */
function setContentType(target: Package, part: string, contentType: string): void {
  removeOverride(target, part);
  if (defaultContentType(target, part) === contentType) return;
  const xml = target.text(CONTENT_TYPES);
  const root = rootElement(xml);
  const entry = elementText(`${root.prefix}Override`, { PartName: `/${part}`, ContentType: contentType });
  target.set(CONTENT_TYPES, applySplices(xml, [appendInside(xml, root, entry)]));
}

function removeOverride(target: Package, part: string): void {
  const xml = target.text(CONTENT_TYPES);
  const gone = [...childElements(xml, rootElement(xml))].filter((entry) =>
    isSamePart((attributeOf(xml, entry, 'PartName') ?? '').replace(/^\//, ''), part),
  );
  if (gone.length > 0) target.set(CONTENT_TYPES, applySplices(xml, gone.map(removal)));
}

/** Names of parts are compared without regard to case (ECMA-376 part 2, 6.2.2.3). */
function isSamePart(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
