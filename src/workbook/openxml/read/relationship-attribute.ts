import { isStrict } from './strict-dialect';
import { attributesOf, type XmlElement } from '../xml/xml-element';

const RELATIONSHIPS_NAMESPACE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const STRICT_NAMESPACE = 'http://purl.oclc.org/ooxml/officeDocument/relationships';

/**
 * The attribute that carries a relationship's id inside the document `root`, with a declaration of its namespace where
 * the document has none.
 */
export function relationshipAttribute(xml: string, root: XmlElement, id: string): Record<string, string> {
  const declarations = attributesOf(xml, root).filter(({ name }) => name.startsWith('xmlns'));
  const declared = declarations.find(
    ({ name, rawValue }) => name.startsWith('xmlns:') && [RELATIONSHIPS_NAMESPACE, STRICT_NAMESPACE].includes(rawValue),
  );
  const isOfStrict = declarations.some(({ rawValue }) => isStrict(rawValue));
  return declared === undefined
    ? { 'xmlns:r': isOfStrict ? STRICT_NAMESPACE : RELATIONSHIPS_NAMESPACE, 'r:id': id }
    : { [`${declared.name.slice('xmlns:'.length)}:id`]: id };
}
