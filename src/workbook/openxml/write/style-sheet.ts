import type { CellStyle } from '../../sheet-plan';
import type { ConditionalStyle } from '../../conditional-style';
import { placeForChild, STYLESHEET_ORDER } from '../xml/element-order';
import { differentialFormat, isDifferentialFormatOfOurs } from './differential-format';
import { borderElement, fillElement, fontWith, numberFormatId } from './style-elements';
import {
  attributeOf,
  attributeReader,
  childElements,
  firstChild,
  rootElement,
  type XmlElement,
} from '../xml/xml-element';
import {
  appendInside,
  applySplices,
  elementText,
  removal,
  setAttributes,
  type Attributes,
  type Splice,
} from '../xml/xml-splice';
import { escapeAttribute } from '../../xml-text';

type ListName = 'numFmts' | 'fonts' | 'fills' | 'borders' | 'cellXfs' | 'dxfs';

/** What a list must begin with where the part has none: Excel takes these entries for granted. */
const FIRST_ENTRIES: Readonly<Record<ListName, readonly string[]>> = {
  numFmts: [],
  fonts: ['<font/>'],
  fills: ['<fill><patternFill patternType="none"/></fill>', '<fill><patternFill patternType="gray125"/></fill>'],
  borders: ['<border><left/><right/><top/><bottom/><diagonal/></border>'],
  cellXfs: ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>'],
  dxfs: [],
};

/** The first id that is free for number formats of a workbook's own (ECMA-376 part 1, 18.8.30). */
const FIRST_CUSTOM_NUMBER_FORMAT = 164;

const COUNTED_BY_FORMATS = ['fonts', 'fills', 'borders'] as const;

/** A styles part with only what Excel takes for granted, without its XML declaration. `fontSize` is in points. */
export function plainStyleSheet(fontName = 'Calibri', fontSize = 11): string {
  const font = elementText('font', {}, elementText('sz', { val: fontSize }) + elementText('name', { val: fontName }));
  const list = (name: string, entries: readonly string[]): string =>
    elementText(name, { count: entries.length }, entries.join(''));
  return elementText(
    'styleSheet',
    { xmlns: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main' },
    list('fonts', [font]) +
      list('fills', FIRST_ENTRIES.fills) +
      list('borders', FIRST_ENTRIES.borders) +
      list('cellStyleXfs', FIRST_ENTRIES.cellXfs) +
      list('cellXfs', ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>']) +
      list('cellStyles', ['<cellStyle name="Normal" xfId="0" builtinId="0"/>']) +
      list('dxfs', []),
  );
}

/** A list of the part as it stands there, and as it is to be. */
interface StyleList {
  /** Null where the part has none. */
  readonly element: XmlElement | null;
  /** The part's own entries, from first to last. */
  readonly own: readonly XmlElement[];
  /** The texts of all entries as they are to be: own ones first, then those that were added. */
  readonly entries: string[];
  /** The first place of each text among the entries. */
  readonly places: Map<string, number>;
  isChanged: boolean;
}

/**
 * A styles part that formats are added to. Entries are only appended, or found again where an equal one stands; none is
 * renumbered, and what was there keeps its bytes. The part is read once, each list when it is first asked for.
 */
export class StyleSheet {
  private readonly root: XmlElement;
  private readonly children: readonly XmlElement[];
  private readonly lists = new Map<ListName, StyleList>();
  private readonly found = new Map<string, number>();
  private numberFormats: Map<string, number> | null = null;
  private written: string | null;

  /** @param original the part; `text` has it again, with what was added */
  constructor(private readonly original: string) {
    this.root = rootElement(original);
    this.children = [...childElements(original, this.root)];
    this.written = original;
  }

  get text(): string {
    this.written ??= this.write();
    return this.written;
  }

  /**
   * The cell format that looks like format `base` but for what `style` names.
   * @returns an index into cellXfs
   */
  cellFormat(base: number, style: CellStyle): number {
    const key = `${base} ${JSON.stringify(style)}`;
    const known = this.found.get(key);
    if (known !== undefined) return known;
    const format = this.list('cellXfs').entries[base] ?? this.first('cellXfs');
    const index = this.add('cellXfs', this.changedFormat(format, style));
    this.found.set(key, index);
    this.rememberWayBack(base, style, index);
    return index;
  }

  /** A font given back its former name is the former font again, with what else described it there. */
  private rememberWayBack(base: number, { fontName, ...others }: CellStyle, index: number): void {
    if (fontName === undefined || Object.keys(others).length > 0 || index === base) return;
    const former = this.fontNameOf(base);
    const key = `${index} ${JSON.stringify({ fontName: former })}`;
    if (former !== null && !this.found.has(key)) this.found.set(key, base);
  }

  private fontNameOf(format: number): string | null {
    const xf = this.list('cellXfs').entries[format];
    const id = xf === undefined ? null : attributeOf(xf, rootElement(xf), 'fontId');
    const font = id === null ? undefined : this.list('fonts').entries[Number(id)];
    const name = font === undefined ? null : firstChild(font, rootElement(font), 'name');
    return font === undefined || name === null ? null : attributeOf(font, name, 'val');
  }

  /** @returns an index into dxfs */
  differentialFormat(style: ConditionalStyle): number {
    return this.add('dxfs', this.prefixed(differentialFormat(style)));
  }

  /**
   * Takes away differential formats from the end of their list while they are of our making and nothing needs them.
   * @param isUsed told of an index into dxfs
   */
  dropUnusedDifferentialFormats(isUsed: (index: number) => boolean): void {
    const list = this.list('dxfs');
    for (let last = list.entries.length - 1; last >= 0 && !isUsed(last); last--) {
      const entry = list.entries[last] ?? '';
      if (!isDifferentialFormatOfOurs(this.unprefixed(entry))) return;
      list.entries.pop();
      if (list.places.get(entry) === last) list.places.delete(entry);
      this.touch(list);
    }
  }

  private changedFormat(format: string, style: CellStyle): string {
    const xf = rootElement(format);
    const changes: Record<string, Attributes[string]> = {};
    const idOf = (name: string): number => Number(attributeOf(format, xf, name) ?? 0);
    if (changesFont(style)) {
      const base = this.list('fonts').entries[idOf('fontId')] ?? this.first('fonts');
      changes['fontId'] = this.add('fonts', fontWith(base, style));
      changes['applyFont'] = 1;
    }
    if (style.fillColor !== undefined) {
      changes['fillId'] = this.add('fills', this.prefixed(fillElement(style.fillColor)));
      changes['applyFill'] = 1;
    }
    if (style.border !== undefined) {
      changes['borderId'] = this.add('borders', this.prefixed(borderElement(style.border)));
      changes['applyBorder'] = 1;
    }
    if (style.numberFormat !== undefined) {
      changes['numFmtId'] = this.numberFormat(style.numberFormat);
      changes['applyNumberFormat'] = 1;
    }
    const aligned = changesAlignment(style) ? this.withAlignment(format, style) : format;
    if (changesAlignment(style)) changes['applyAlignment'] = 1;
    return applySplices(aligned, setAttributes(aligned, rootElement(aligned), changes));
  }

  private withAlignment(format: string, style: CellStyle): string {
    const xf = rootElement(format);
    const changes: Attributes = {
      ...(style.horizontal !== undefined && { horizontal: style.horizontal }),
      ...(style.vertical !== undefined && { vertical: style.vertical }),
      ...(style.wrap !== undefined && { wrapText: style.wrap ? 1 : null }),
    };
    const present = firstChild(format, xf, 'alignment');
    if (present !== null) return applySplices(format, setAttributes(format, present, changes));
    const alignment = elementText(`${xf.prefix}alignment`, changes);
    if (xf.isEmptyTag) return applySplices(format, [appendInside(format, xf, alignment)]);
    return applySplices(format, [{ start: xf.openEnd, end: xf.openEnd, text: alignment }]);
  }

  private numberFormat(code: string): number {
    const builtIn = numberFormatId(code);
    if (builtIn !== null) return builtIn;
    const known = (this.numberFormats ??= this.readNumberFormats());
    const present = known.get(code);
    if (present !== undefined) return present;
    const id = Math.max(FIRST_CUSTOM_NUMBER_FORMAT - 1, ...known.values()) + 1;
    this.add('numFmts', this.prefixed(`<numFmt numFmtId="${id}" formatCode="${escapeAttribute(code)}"/>`));
    known.set(code, id);
    return id;
  }

  /** Ids by code, as each code reads last in the list. */
  private readNumberFormats(): Map<string, number> {
    const ids = new Map<string, number>();
    for (const entry of [...this.list('numFmts').entries].reverse()) {
      const attribute = attributeReader(entry, rootElement(entry));
      ids.set(attribute('formatCode') ?? '', Number(attribute('numFmtId')));
    }
    return ids;
  }

  /** @returns the index of the entry, which is appended unless an equal one is there */
  private add(name: ListName, entry: string): number {
    const list = this.list(name);
    const present = list.places.get(entry);
    if (present !== undefined) return present;
    if (list.entries.length === 0) {
      for (const first of FIRST_ENTRIES[name]) append(list, this.prefixed(first));
      // A format counts its font, its fill and its border: those lists must have something to count.
      if (name === 'cellXfs') for (const counted of COUNTED_BY_FORMATS) this.ensureEntries(counted);
    }
    append(list, entry);
    this.touch(list);
    return list.entries.length - 1;
  }

  private ensureEntries(name: ListName): void {
    const list = this.list(name);
    if (list.entries.length > 0) return;
    for (const first of FIRST_ENTRIES[name]) append(list, this.prefixed(first));
    this.touch(list);
  }

  private touch(list: StyleList): void {
    list.isChanged = true;
    this.written = null;
  }

  private list(name: ListName): StyleList {
    const known = this.lists.get(name);
    if (known !== undefined) return known;
    const element = this.children.find(({ localName }) => localName === name) ?? null;
    const own = element === null ? [] : [...childElements(this.original, element)];
    const list: StyleList = { element, own, entries: [], places: new Map(), isChanged: false };
    for (const { start, end } of own) append(list, this.original.slice(start, end));
    this.lists.set(name, list);
    return list;
  }

  private first(name: ListName): string {
    return this.prefixed(FIRST_ENTRIES[name][0] ?? '');
  }

  private write(): string {
    const { original, root } = this;
    const splices: Splice[] = [];
    const added: { readonly at: number; readonly text: string }[] = [];
    for (const name of STYLESHEET_ORDER) {
      const list = isListName(name) ? this.lists.get(name) : undefined;
      if (list?.isChanged !== true) continue;
      if (list.element !== null) splices.push(...listSplices(original, list.element, list));
      else if (list.entries.length > 0) {
        const at = placeForChild(original, this.children, root.closeStart, STYLESHEET_ORDER, name);
        // Without a count, which is optional: so an emptied list that we made is known and taken away again.
        added.push({ at, text: elementText(root.prefix + name, {}, list.entries.join('')) });
      }
    }
    if (root.isEmptyTag && added.length > 0) {
      splices.push(appendInside(original, root, added.map(({ text }) => text).join('')));
    } else {
      splices.push(...added.map(({ at, text }) => ({ start: at, end: at, text })));
    }
    return applySplices(original, splices);
  }

  /** Our own elements are written without a prefix; here they get the one that the part uses. */
  private prefixed(element: string): string {
    const { prefix } = this.root;
    return prefix === '' ? element : element.replace(/<(\/?)/g, `<$1${prefix}`);
  }

  private unprefixed(element: string): string {
    const { prefix } = this.root;
    return prefix === '' ? element : element.replaceAll(`<${prefix}`, '<').replaceAll(`</${prefix}`, '</');
  }
}

function changesFont(style: CellStyle): boolean {
  const { fontName, fontSize, bold, italic, underline, fontColor } = style;
  return [fontName, fontSize, bold, italic, underline, fontColor].some((value) => value !== undefined);
}

function changesAlignment({ horizontal, vertical, wrap }: CellStyle): boolean {
  return [horizontal, vertical, wrap].some((value) => value !== undefined);
}

function isListName(name: string): name is ListName {
  return name in FIRST_ENTRIES;
}

function append({ entries, places }: StyleList, entry: string): void {
  if (!places.has(entry)) places.set(entry, entries.length);
  entries.push(entry);
}

/** What makes of a list in the part the list that is to be. */
function listSplices(xml: string, element: XmlElement, { own, entries }: StyleList): Splice[] {
  const isCounted = attributeOf(xml, element, 'count') !== null;
  const count = isCounted ? setAttributes(xml, element, { count: entries.length }) : [];
  if (entries.length === 0) return emptied(xml, element, own, count);
  const gone = own.slice(entries.length).map(removal);
  const more = entries.slice(own.length).join('');
  if (more === '') return [...count, ...gone];
  if (own.length > 0) return [...count, appendInside(xml, element, more)];
  return [...count, filled(xml, element, more, isCounted)];
}

/*
 * A list that was empty is left as it was once our entries are gone from it, also by a later run. How it was spelt is
 * told by the white space in its end tag, which means nothing to anybody else: none for <dxfs count="0"/> (and for a list
 * without a count, which is ours as a whole), one space for an end tag of its own, two for an empty tag without a count.
 */
const WAS_OPEN = ' ';
const WAS_UNCOUNTED = '  ';

function filled(xml: string, element: XmlElement, more: string, isCounted: boolean): Splice {
  const name = xml.slice(element.start + 1, element.nameEnd);
  if (element.isEmptyTag) {
    const slash = xml.lastIndexOf('/', element.openEnd);
    return { start: slash, end: element.end, text: `>${more}</${name}${isCounted ? '' : WAS_UNCOUNTED}>` };
  }
  if (element.closeStart > element.openEnd) return appendInside(xml, element, more);
  return { start: element.closeStart, end: element.end, text: `${more}</${name}${WAS_OPEN}>` };
}

function emptied(xml: string, element: XmlElement, own: readonly XmlElement[], count: readonly Splice[]): Splice[] {
  const gone = own.map(removal);
  if (own.length === 0) return [];
  const held = own.reduce((length, { start, end }) => length + end - start, 0);
  const name = xml.slice(element.start + 1, element.nameEnd);
  const spelling = xml.slice(element.closeStart + 2 + name.length, element.end - 1);
  // White space of its own between the tags: it was there before our entries were.
  if (element.closeStart - element.openEnd > held) return [...count, ...gone];
  const start = element.openEnd - 1;
  switch (spelling) {
    case WAS_OPEN:
      return [...count, { start, end: element.end, text: `></${name}>` }];
    case WAS_UNCOUNTED:
      return [{ start, end: element.end, text: '/>' }];
    default:
      return count.length === 0 ? [removal(element)] : [...count, { start, end: element.end, text: '/>' }];
  }
}
