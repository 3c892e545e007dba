import { attributesOf, type XmlElement } from './xml-element';
import { escapeAttribute } from '../../xml-text';

/** What is to stand in place of a stretch of an XML text; offsets are string indices. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Attributes of an element to write; those that are null or undefined are left out. */
export type Attributes = Readonly<Record<string, string | number | null | undefined>>;

/** The text with all splices made. They may come in any order but must not overlap. */
export function applySplices(xml: string, splices: readonly Splice[]): string {
  const pieces: string[] = [];
  let copied = 0;
  for (const { start, end, text } of [...splices].sort((a, b) => a.start - b.start)) {
    pieces.push(xml.slice(copied, start), text);
    copied = end;
  }
  return pieces.join('') + xml.slice(copied);
}

export function replaceBetween(xml: string, start: number, end: number, text: string): string {
  return xml.slice(0, start) + text + xml.slice(end);
}

/** The text of an element. `content` is XML already; attribute values are plain text. */
export function elementText(name: string, attributes: Attributes = {}, content = ''): string {
  let tag = `<${name}`;
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== null && value !== undefined) tag += ` ${key}="${escapeAttribute(String(value))}"`;
  }
  return content === '' ? `${tag}/>` : `${tag}>${content}</${name}>`;
}

/** Puts `text` last into `parent`, which may be an empty tag. */
export function appendInside(xml: string, parent: XmlElement, text: string): Splice {
  if (!parent.isEmptyTag) return { start: parent.closeStart, end: parent.closeStart, text };
  const slash = xml.lastIndexOf('/', parent.openEnd);
  const name = xml.slice(parent.start + 1, parent.nameEnd);
  return { start: slash, end: parent.openEnd, text: `>${text}</${name}>` };
}

/**
 * Sets attributes of a start tag, and takes away those that are null; the others keep their bytes and places.
 * @returns the splices that do it
 */
export function setAttributes(xml: string, element: XmlElement, changes: Attributes): Splice[] {
  const present = attributesOf(xml, element);
  const splices: Splice[] = [];
  let added = '';
  for (const [name, value] of Object.entries(changes)) {
    const at = present.findIndex((attribute) => attribute.name === name);
    const attribute = present[at];
    if (attribute === undefined) {
      if (value !== null && value !== undefined) added += ` ${name}="${escapeAttribute(String(value))}"`;
    } else if (value === null || value === undefined) {
      const before = present[at - 1];
      splices.push({
        start: before === undefined ? element.nameEnd : before.valueEnd + 1,
        end: attribute.valueEnd + 1,
        text: '',
      });
    } else {
      splices.push({
        start: attribute.valueStart - 1,
        end: attribute.valueEnd + 1,
        text: `"${escapeAttribute(String(value))}"`,
      });
    }
  }
  const end = (present.at(-1)?.valueEnd ?? element.nameEnd - 1) + 1;
  return added === '' ? splices : [...splices, { start: end, end, text: added }];
}

/** Takes an element away, bytes around it untouched. */
export function removal(element: XmlElement): Splice {
  return { start: element.start, end: element.end, text: '' };
}
