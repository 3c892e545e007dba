import { decodeEntities, decodeXstring, encodeXstring, escapeText } from './xml-text';

/** Our part is known by its namespace among a workbook's custom XML parts, whatever it is called. */
export const METADATA_NAMESPACE = 'urn:cham-chuan:metadata';

/**
 * The custom XML part that holds what we remember in a workbook. Characters that XML has no way to write stand in it as
 * they do in cells: "_x0001_".
 */
export function metadataXml(text: string): string {
  return `<metadata xmlns="${METADATA_NAMESPACE}">${escapeText(encodeXstring(text))}</metadata>`;
}

/** The other way round, also where another program has written the part anew. */
export function textOfMetadata(xml: string): string {
  const content = /<(?:[^\s<>:]+:)?metadata\b[^>]*>([^<]*)</.exec(xml)?.[1] ?? '';
  return decodeXstring(decodeEntities(content));
}
