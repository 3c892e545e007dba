import { WorkbookException } from '../../errors';
import { MAX_XML_DEPTH } from '../limits';
import { damaged } from '../part-errors';

export type TagKind = 'open' | 'close' | 'empty';

const TAB = 9;
const SPACE = 32;
const EXCLAMATION = 33;
const QUOTE = 34;
const APOSTROPHE = 39;
const SLASH = 47;
const COLON = 58;
const GREATER = 62;
const QUESTION = 63;

/**
 * Walks over the tags of an XML text one by one, telling where each stands, so that an edit can splice the text and
 * leave the rest as it is. Comments, processing instructions and CDATA are stepped over. All offsets are string indices.
 *
 * The scanner's own fields describe the current tag; no object is made per tag.
 */
export class XmlScanner {
  kind: TagKind = 'open';
  /** Offset of the current tag's "<". */
  start = 0;
  /** Offset just past the current tag's ">". */
  end: number;
  /** Where the name stands without its namespace prefix. */
  localStart = 0;
  nameEnd = 0;
  /** Elements that are open after the current tag. */
  depth = 0;

  /** @param from offset to start at; it must not be inside a tag, a comment or a CDATA section */
  constructor(
    readonly xml: string,
    from = 0,
  ) {
    this.end = from;
  }

  /**
   * Steps to the next tag.
   * @returns false at the end of the text
   * @throws WorkbookException `damaged-workbook` for a tag that does not end; `hostile-workbook` for a document type
   *   declaration (Office writes none; it can define entities) or for nesting past `MAX_XML_DEPTH`
   */
  next(): boolean {
    const { xml } = this;
    let at = xml.indexOf('<', this.end);
    for (; at >= 0; at = xml.indexOf('<', at)) {
      const after = xml.charCodeAt(at + 1);
      if (after === EXCLAMATION) at = afterDeclaration(xml, at);
      else if (after === QUESTION) at = afterText(xml, '?>', at + 2);
      else break;
    }
    if (at < 0) {
      this.end = xml.length;
      return false;
    }
    this.readTag(at);
    return true;
  }

  /** True where the current tag's name, without its prefix, is `localName`. */
  isNamed(localName: string): boolean {
    return this.nameEnd - this.localStart === localName.length && this.xml.startsWith(localName, this.localStart);
  }

  /** The current tag's name without its prefix. */
  localName(): string {
    return this.xml.slice(this.localStart, this.nameEnd);
  }

  /**
   * From the current open tag to its close tag, which becomes the current one; an empty tag is left where it is.
   * @throws WorkbookException as `next` does, and `damaged-workbook` where the element does not end
   */
  skipToClose(): void {
    if (this.kind !== 'open') return;
    const outside = this.depth - 1;
    while (this.depth > outside) {
      if (!this.next()) throw damaged();
    }
  }

  private readTag(start: number): void {
    const { xml } = this;
    this.start = start;
    const isClose = xml.charCodeAt(start + 1) === SLASH;
    let at = start + (isClose ? 2 : 1);
    this.localStart = at;
    for (; ; at++) {
      const code = xml.charCodeAt(at);
      if (code === COLON) this.localStart = at + 1;
      else if (code === GREATER || code === SLASH || isSpace(code)) break;
      else if (Number.isNaN(code)) throw damaged();
    }
    this.nameEnd = at;
    for (; ; at++) {
      const code = xml.charCodeAt(at);
      if (code === GREATER) break;
      if (code === QUOTE) at = indexOrDamaged(xml, '"', at + 1);
      else if (code === APOSTROPHE) at = indexOrDamaged(xml, "'", at + 1);
      else if (Number.isNaN(code)) throw damaged();
    }
    this.end = at + 1;
    if (isClose) {
      this.kind = 'close';
      this.depth--;
    } else if (xml.charCodeAt(at - 1) === SLASH) {
      this.kind = 'empty';
    } else {
      this.kind = 'open';
      this.depth++;
      if (this.depth > MAX_XML_DEPTH) throw new WorkbookException({ code: 'hostile-workbook', limit: 'depth' });
    }
  }
}

/** An attribute of a tag, with where its value stands between the quotes. */
export interface XmlAttribute {
  /** As written, with its prefix ("r:id"). */
  readonly name: string;
  /** As written: entities stand undecoded. */
  readonly rawValue: string;
  /** Offset of the name. */
  readonly start: number;
  readonly valueStart: number;
  readonly valueEnd: number;
}

/**
 * The attributes of the tag that starts at `tagStart`.
 * @param nameEnd offset just past the tag's name
 * @param tagEnd offset just past the tag's ">"
 */
export function scanAttributes(xml: string, nameEnd: number, tagEnd: number): XmlAttribute[] {
  const attributes: XmlAttribute[] = [];
  let at = nameEnd;
  for (;;) {
    while (isSpace(xml.charCodeAt(at))) at++;
    const equals = xml.indexOf('=', at);
    if (equals < 0 || equals >= tagEnd) return attributes;
    let valueStart = equals + 1;
    while (isSpace(xml.charCodeAt(valueStart))) valueStart++;
    const quote = xml.charAt(valueStart);
    if (quote !== '"' && quote !== "'") throw damaged();
    valueStart++;
    const valueEnd = indexOrDamaged(xml, quote, valueStart);
    attributes.push({
      name: xml.slice(at, equals).trimEnd(),
      rawValue: xml.slice(valueStart, valueEnd),
      start: at,
      valueStart,
      valueEnd,
    });
    at = valueEnd + 1;
  }
}

/** @returns the offset just past the comment or CDATA section at `at` */
function afterDeclaration(xml: string, at: number): number {
  if (xml.startsWith('<!--', at)) return afterText(xml, '-->', at + 4);
  if (xml.startsWith('<![CDATA[', at)) return afterText(xml, ']]>', at + 9);
  throw new WorkbookException({ code: 'hostile-workbook', limit: 'entities' });
}

/** @returns the offset just past the next `text` */
export function afterText(xml: string, text: string, from: number): number {
  return indexOrDamaged(xml, text, from) + text.length;
}

function indexOrDamaged(xml: string, text: string, from: number): number {
  const at = xml.indexOf(text, from);
  if (at < 0) throw damaged();
  return at;
}

function isSpace(code: number): boolean {
  return code === SPACE || (code >= TAB && code <= 13);
}
