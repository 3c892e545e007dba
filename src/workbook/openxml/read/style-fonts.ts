import { attributeOf, childElements, firstChild, rootElement, type XmlElement } from '../xml/xml-element';

/**
 * The name of each cell format's font. A font of the theme has the name that the theme gave it when it was saved.
 * @param xml a styles part
 * @returns by index into cellXfs; null where the font has no name
 */
export function readFontNames(xml: string): readonly (string | null)[] {
  const root = rootElement(xml);
  const names = entriesOf(xml, root, 'fonts').map((font) => {
    const name = firstChild(xml, font, 'name');
    return name === null ? null : attributeOf(xml, name, 'val');
  });
  return entriesOf(xml, root, 'cellXfs').map(
    (format) => names[Number(attributeOf(xml, format, 'fontId') ?? 0)] ?? null,
  );
}

function entriesOf(xml: string, root: XmlElement, list: string): XmlElement[] {
  const element = firstChild(xml, root, list);
  return element === null ? [] : [...childElements(xml, element)];
}
