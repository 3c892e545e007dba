import { attributesOf, type XmlElement } from './xml-element';

const RELATIONSHIPS_NAMESPACE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/**
 * The attribute that carries a relationship's id inside the document `root`, with a declaration of its namespace where
 * the document has none.
 */
export function relationshipAttribute(xml: string, root: XmlElement, id: string): Record<string, string> {
  const declared = attributesOf(xml, root).find(
    (attribute) => attribute.name.startsWith('xmlns:') && attribute.rawValue === RELATIONSHIPS_NAMESPACE,
  );
  return declared === undefined
    ? { 'xmlns:r': RELATIONSHIPS_NAMESPACE, 'r:id': id }
    : { [`${declared.name.slice('xmlns:'.length)}:id`]: id };
}
