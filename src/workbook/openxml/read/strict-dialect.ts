import type { Package } from '../zip/package';
import { PACKAGE_ROOT, relationshipsOf } from './relationships';

/**
 * The namespaces of Office Open XML that we write, transitional and strict (ECMA-376 part 1, annex A, and part 4). The
 * elements and the content types are the same in both.
 */
const STRICT_NAMESPACES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    'spreadsheetml/2006/main': 'spreadsheetml/main',
    'officeDocument/2006/relationships': 'officeDocument/relationships',
    'officeDocument/2006/customXml': 'officeDocument/customXml',
    'drawingml/2006/spreadsheetDrawing': 'drawingml/spreadsheetDrawing',
    'drawingml/2006/chart': 'drawingml/chart',
    'drawingml/2006/main': 'drawingml/main',
  }),
);

const STRICT_BEGINNING = 'http://purl.oclc.org/ooxml/';
const TRANSITIONAL_BEGINNING = 'http://schemas.openxmlformats.org/';
const TRANSITIONAL_VALUE = /(?<==")http:\/\/schemas\.openxmlformats\.org\/(\w+\/2006\/\w+)(?=")/g;

/** @param uri a namespace, or the type of a relationship */
export function isStrict(uri: string): boolean {
  return uri.startsWith(STRICT_BEGINNING);
}

/** What we wrote in the transitional dialect, in the one that the package is in. */
export function inDialectOf(target: Package, xml: string): string {
  return isStrictPackage(target) ? xml.replace(TRANSITIONAL_VALUE, (uri, name) => strictUri(String(name)) ?? uri) : xml;
}

/** A transitional namespace, in the dialect that the package is in. */
export function namespaceIn(target: Package, uri: string): string {
  return (isStrictPackage(target) ? strictUri(uri.replace(TRANSITIONAL_BEGINNING, '')) : null) ?? uri;
}

function strictUri(name: string): string | null {
  const strict = STRICT_NAMESPACES.get(name);
  return strict === undefined ? null : STRICT_BEGINNING + strict;
}

function isStrictPackage(target: Package): boolean {
  return relationshipsOf(target, PACKAGE_ROOT).some(({ kind, type }) => kind === 'officeDocument' && isStrict(type));
}
