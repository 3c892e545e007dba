import type { CellStyle, ConditionalStyle } from '../sheet-plan';
import { placeForChild, STYLESHEET_ORDER } from './element-order';
import { differentialFormat, isDifferentialFormatOfOurs } from './differential-format';
import { borderElement, fillElement, fontWith, numberFormatId } from './style-elements';
import { attributeOf, childElements, firstChild, rootElement, type XmlElement } from './xml-element';
import { appendInside, applySplices, elementText, removal, setAttributes, type Attributes } from './xml-splice';
import { escapeAttribute } from '../xml-text';

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

/**
 * A styles part that formats are added to. Entries are only appended, or found again where an equal one stands; none is
 * renumbered, and what was there keeps its bytes.
 */
export class StyleSheet {
  private readonly entries: Record<ListName, string[]>;
  private readonly found = new Map<string, number>();

  /** @param text the part; `text` has it again, with what was added */
  constructor(public text: string) {
    this.entries = {
      numFmts: this.read('numFmts'),
      fonts: this.read('fonts'),
      fills: this.read('fills'),
      borders: this.read('borders'),
      cellXfs: this.read('cellXfs'),
      dxfs: this.read('dxfs'),
    };
  }

  /**
   * The cell format that looks like format `base` but for what `style` names.
   * @returns an index into cellXfs
   */
  cellFormat(base: number, style: CellStyle): number {
    const key = `${base} ${JSON.stringify(style)}`;
    const known = this.found.get(key);
    if (known !== undefined) return known;
    const format = this.entries.cellXfs[base] ?? FIRST_ENTRIES.cellXfs[0] ?? '';
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
    const xf = this.entries.cellXfs[format];
    const id = xf === undefined ? null : attributeOf(xf, rootElement(xf), 'fontId');
    const font = id === null ? undefined : this.entries.fonts[Number(id)];
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
    const { dxfs } = this.entries;
    for (let last = dxfs.length - 1; last >= 0 && !isUsed(last); last--) {
      if (!isDifferentialFormatOfOurs(this.unprefixed(dxfs[last] ?? ''))) return;
      this.dropLastDifferentialFormat();
    }
  }

  private dropLastDifferentialFormat(): void {
    const list = this.list('dxfs');
    const last = list === null ? undefined : [...childElements(this.text, list)].at(-1);
    if (list === null || last === undefined) return;
    this.entries.dxfs.pop();
    if (this.entries.dxfs.length > 0) {
      this.text = applySplices(this.text, [removal(last), ...this.setCount(list, 'dxfs')]);
    } else if (attributeOf(this.text, list, 'count') === null) {
      this.text = applySplices(this.text, [removal(list)]);
    } else {
      const empty = elementText(`${list.prefix}dxfs`, { count: 0 });
      this.text = applySplices(this.text, [{ start: list.start, end: list.end, text: empty }]);
    }
  }

  private changedFormat(format: string, style: CellStyle): string {
    const xf = rootElement(format);
    const changes: Record<string, Attributes[string]> = {};
    const idOf = (name: string): number => Number(attributeOf(format, xf, name) ?? 0);
    if (changesFont(style)) {
      const base = this.entries.fonts[idOf('fontId')] ?? FIRST_ENTRIES.fonts[0] ?? '';
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
    let free = FIRST_CUSTOM_NUMBER_FORMAT;
    for (const entry of this.entries.numFmts) {
      const element = rootElement(entry);
      const id = Number(attributeOf(entry, element, 'numFmtId'));
      if (attributeOf(entry, element, 'formatCode') === code) return id;
      free = Math.max(free, id + 1);
    }
    this.add('numFmts', this.prefixed(`<numFmt numFmtId="${free}" formatCode="${escapeAttribute(code)}"/>`));
    return free;
  }

  /** @returns the index of the entry, which is appended unless an equal one is there */
  private add(name: ListName, entry: string): number {
    const entries = this.entries[name];
    const present = entries.indexOf(entry);
    if (present >= 0) return present;
    const list = this.list(name);
    if (list === null) {
      this.insertList(name, entry);
    } else {
      entries.push(entry);
      this.text = applySplices(this.text, [appendInside(this.text, list, entry), ...this.setCount(list, name)]);
    }
    return entries.length - 1;
  }

  /** Without a count, which is optional: so an emptied list that we made is known and taken away again. */
  private insertList(name: ListName, entry: string): void {
    const root = rootElement(this.text);
    this.entries[name].push(...FIRST_ENTRIES[name].map((first) => this.prefixed(first)), entry);
    const at = placeForChild(this.text, [...childElements(this.text, root)], root.closeStart, STYLESHEET_ORDER, name);
    const text = elementText(root.prefix + name, {}, this.entries[name].join(''));
    this.text = applySplices(this.text, [{ start: at, end: at, text }]);
  }

  private setCount(list: XmlElement, name: ListName) {
    if (attributeOf(this.text, list, 'count') === null) return [];
    return setAttributes(this.text, list, { count: this.entries[name].length });
  }

  private list(name: ListName): XmlElement | null {
    return firstChild(this.text, rootElement(this.text), name);
  }

  private read(name: ListName): string[] {
    const list = this.list(name);
    if (list === null) return [];
    return [...childElements(this.text, list)].map((entry) => this.text.slice(entry.start, entry.end));
  }

  /** Our own elements are written without a prefix; here they get the one that the part uses. */
  private prefixed(element: string): string {
    const { prefix } = rootElement(this.text);
    return prefix === '' ? element : element.replace(/<(\/?)/g, `<$1${prefix}`);
  }

  private unprefixed(element: string): string {
    const { prefix } = rootElement(this.text);
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
