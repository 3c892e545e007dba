import { WorkbookException } from '../../errors';
import { MAX_XML_DEPTH } from '../limits';
import { damaged } from '../part-errors';

/** What a tag that is not here as a whole may still be short of; a longer one is none. */
const MAX_TAG = 2 ** 20;

const NAME = String.raw`[^\s/<>"'=&!?]+`;
const VALUE = String.raw`(?:"[^<"]*"|'[^<']*')`;
const TAG = new RegExp(String.raw`<(/?)(${NAME})((?:\s+${NAME}\s*=\s*${VALUE})*)\s*(/?)>`, 'y');
const ATTRIBUTE = new RegExp(String.raw`\s*(${NAME})\s*=\s*(${VALUE})`, 'gy');
const PLAIN_TAG = /<([\w:]+)>/y;
/** A cell as we and Excel write it: nothing in it is to be looked at but its address. */
const PLAIN_CELL = /<((?:\w+:)?c)( r="[A-Z]+\d+")(?: s="\d+")?(?: t="\w+")?(\/?)>/y;
const REFERENCE = /&(?:#x([0-9a-fA-F]+)|#(\d+)|amp|lt|gt|quot|apos);/y;
/** XML 1.0, 2.2; a part is decoded already, so that there are no lone surrogates. */
const FORBIDDEN = /[^\t\n\r\u0020-\ufffd]/;

/** What comes of each start tag. */
export type OnStartTag = (name: string, attributes: string, depth: number) => void;

/**
 * Checks that a text which comes in pieces is well-formed XML (1.0, with namespaces) of one root: that tags match, that
 * attributes are there once, that every entity is one of XML's own and every prefix is declared. Document types count as
 * broken, as no part has one.
 */
export class WellFormedXml {
  private rest = '';
  private readonly open: string[] = [];
  /** The prefixes that each open element declares, or null. */
  private readonly scopes: (readonly string[] | null)[] = [];
  private readonly declared = new Map<string, number>([['xml', 1]]);
  private hasRoot = false;
  private hasReferences = false;
  private hasSectionEnds = false;

  constructor(private readonly onStartTag: OnStartTag = () => undefined) {}

  /** @throws WorkbookException `damaged-workbook` for what no XML has; `hostile-workbook` past `MAX_XML_DEPTH` */
  push(piece: string): void {
    // Nearly every piece has none of these, and then no text in it need be looked at.
    if (FORBIDDEN.test(piece)) throw damaged();
    const text = this.rest + piece;
    this.hasReferences = text.includes('&');
    this.hasSectionEnds = text.includes(']]>');
    this.rest = this.take(text);
  }

  /** Says that nothing more comes; throws as `push` does. */
  end(): void {
    if (this.rest.trim() !== '' || this.open.length > 0 || !this.hasRoot) throw damaged();
  }

  /** @returns what is left because it is not here as a whole */
  private take(text: string): string {
    let at = 0;
    for (;;) {
      const tag = text.indexOf('<', at);
      if (tag < 0) return this.takeLastText(text, at);
      this.takeText(text, at, tag);
      const end = text[tag + 1] === '!' || text[tag + 1] === '?' ? afterMarkup(text, tag) : this.takeTag(text, tag);
      if (end < 0) return text.slice(tag);
      at = end;
    }
  }

  /** Character data whose end is not here yet: an entity may be cut in two. */
  private takeLastText(text: string, from: number): string {
    const entity = text.lastIndexOf('&');
    const end = entity >= from && !text.includes(';', entity) ? entity : text.length;
    this.takeText(text, from, end);
    const left = text.slice(end);
    if (left.length > 16) throw damaged();
    return left;
  }

  private takeText(text: string, from: number, to: number): void {
    if (from === to || (this.open.length > 0 && !this.hasReferences && !this.hasSectionEnds)) return;
    const data = text.slice(from, to);
    if (this.open.length === 0 && data.replace('\ufeff', '').trim() !== '') throw damaged();
    if (data.includes(']]>')) throw damaged();
    checkReferences(data);
  }

  /** @returns the offset behind the tag, or -1 where it is not here as a whole */
  private takeTag(text: string, at: number): number {
    const current = this.open.at(-1);
    if (current !== undefined && text.startsWith(current, at + 2) && text.startsWith('</', at)) {
      const end = at + 2 + current.length;
      if (text[end] === '>') {
        this.close(current);
        return end + 1;
      }
    }
    PLAIN_TAG.lastIndex = at;
    const plain = PLAIN_TAG.exec(text);
    if (plain !== null) {
      const [, name = ''] = plain;
      this.start(name, '', null);
      return PLAIN_TAG.lastIndex;
    }
    PLAIN_CELL.lastIndex = at;
    const cell = PLAIN_CELL.exec(text);
    if (cell !== null && this.open.length > 0) {
      const [, name = '', reference = '', slash] = cell;
      this.start(name, reference, null);
      if (slash === '/') this.close(name);
      return PLAIN_CELL.lastIndex;
    }
    TAG.lastIndex = at;
    const match = TAG.exec(text);
    if (match === null) {
      if (text.length - at > MAX_TAG) throw damaged();
      return -1;
    }
    const [, closing, name = '', attributes = '', slash] = match;
    if (closing === '/') {
      if (attributes !== '' || slash === '/') throw damaged();
      this.close(name);
    } else {
      this.start(name, attributes, attributes === '' ? null : checkAttributes(attributes));
      if (slash === '/') this.close(name);
    }
    return TAG.lastIndex;
  }

  private start(name: string, attributes: string, names: readonly string[] | null): void {
    if (this.open.length === 0 && this.hasRoot) throw damaged();
    this.hasRoot = true;
    const prefixes = (names ?? []).filter((one) => one.startsWith('xmlns:')).map((one) => one.slice('xmlns:'.length));
    for (const prefix of prefixes) this.declared.set(prefix, (this.declared.get(prefix) ?? 0) + 1);
    this.checkPrefix(name);
    for (const one of names ?? []) if (!one.startsWith('xmlns')) this.checkPrefix(one);
    this.onStartTag(name, attributes, this.open.length);
    this.open.push(name);
    this.scopes.push(prefixes.length === 0 ? null : prefixes);
    if (this.open.length > MAX_XML_DEPTH) throw new WorkbookException({ code: 'hostile-workbook', limit: 'depth' });
  }

  private close(name: string): void {
    if (this.open.pop() !== name) throw damaged();
    for (const prefix of this.scopes.pop() ?? []) this.declared.set(prefix, (this.declared.get(prefix) ?? 1) - 1);
  }

  private checkPrefix(name: string): void {
    const colon = name.indexOf(':');
    if (colon >= 0 && (this.declared.get(name.slice(0, colon)) ?? 0) < 1) throw damaged();
  }
}

/** @returns the offset behind a comment, a CDATA section or a processing instruction; -1 where it is not here as a whole */
function afterMarkup(text: string, at: number): number {
  const kind = text.startsWith('<?', at)
    ? { start: '<?', end: '?>' }
    : [
        { start: '<!--', end: '-->' },
        { start: '<![CDATA[', end: ']]>' },
      ].find(({ start }) => text.startsWith(start, at) || start.startsWith(text.slice(at)));
  if (kind === undefined) throw damaged();
  const end = text.indexOf(kind.end, at + kind.start.length);
  if (end < 0) return -1;
  return end + kind.end.length;
}

/** @returns the names */
function checkAttributes(attributes: string): readonly string[] {
  const names: string[] = [];
  for (const [, name = '', value = ''] of attributes.matchAll(ATTRIBUTE)) {
    if (names.includes(name)) throw damaged();
    names.push(name);
    checkReferences(value);
  }
  return names;
}

function checkReferences(data: string): void {
  for (let at = data.indexOf('&'); at >= 0; at = data.indexOf('&', at + 1)) {
    REFERENCE.lastIndex = at;
    const match = REFERENCE.exec(data);
    if (match === null) throw damaged();
    const [, hex, decimal] = match;
    if (hex === undefined && decimal === undefined) continue;
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    if (
      code > 0x10ffff ||
      (code >= 0xd800 && code < 0xe000) ||
      (code < 0x10000 && FORBIDDEN.test(String.fromCharCode(code)))
    )
      throw damaged();
  }
}
