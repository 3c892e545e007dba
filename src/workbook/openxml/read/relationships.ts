import type { Package } from '../zip/package';
import { readingPart } from '../part-errors';
import { attributeReader, childElements, rootElement } from '../xml/xml-element';

export interface Relationship {
  readonly id: string;
  /** The full type: a URI. */
  readonly type: string;
  /** The last step of the type, the same in transitional and strict files: "worksheet", "styles", "drawing". */
  readonly kind: string;
  /** Name of the part that is meant, or the target as written where it is outside the package. */
  readonly target: string;
  readonly isExternal: boolean;
}

/** The package's own relationships, as opposed to those of a part. */
export const PACKAGE_ROOT = '';

/**
 * What `part` refers to, in the file's order; nothing where it has no relationships.
 * @param part a part's name, or `PACKAGE_ROOT`
 */
export function relationshipsOf(source: Package, part: string): Relationship[] {
  const relationshipsPart = relationshipsPartOf(part);
  if (!source.has(relationshipsPart)) return [];
  const xml = source.text(relationshipsPart);
  return readingPart(relationshipsPart, () => {
    const relationships: Relationship[] = [];
    for (const element of childElements(xml, rootElement(xml))) {
      const attribute = attributeReader(xml, element);
      const [id, type, target] = [attribute('Id'), attribute('Type'), attribute('Target')];
      if (element.localName !== 'Relationship' || id === null || type === null || target === null) continue;
      const isExternal = attribute('TargetMode') === 'External';
      relationships.push({
        id,
        type,
        kind: type.slice(type.lastIndexOf('/') + 1),
        target: isExternal ? target : resolveTarget(part, target),
        isExternal,
      });
    }
    return relationships;
  });
}

/** The relationships of `part` to parts of that kind; those to parts that are not there say nothing. */
export function partsReferredTo(source: Package, part: string, kind: string): Relationship[] {
  return relationshipsOf(source, part).filter((one) => one.kind === kind && !one.isExternal && source.has(one.target));
}

/** "xl/workbook.xml" → "xl/_rels/workbook.xml.rels" */
export function relationshipsPartOf(part: string): string {
  const { folder, file } = splitName(part);
  return `${folder}_rels/${file}.rels`;
}

/** A relationship's target as written, seen from the part that has the relationship → the name of the part meant. */
export function resolveTarget(part: string, target: string): string {
  const path = decodeTarget(target.replaceAll('\\', '/').split(/[?#]/, 1)[0] ?? '');
  const steps = path.startsWith('/') ? [] : splitName(part).folder.split('/').slice(0, -1);
  for (const step of path.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  }
  return steps.join('/');
}

function splitName(part: string): { folder: string; file: string } {
  const fileStart = part.lastIndexOf('/') + 1;
  return { folder: part.slice(0, fileStart), file: part.slice(fileStart) };
}

function decodeTarget(target: string): string {
  try {
    return decodeURI(target);
  } catch {
    // A "%" that is part of a name, written by a program that does not know URIs.
    return target;
  }
}
