import { strFromU8, unzipSync } from 'fflate';
import type { OpenXmlWorkbook } from '../../src/workbook/openxml/open-xml-workbook';
import {
  attributeOf,
  attributesOf,
  childElements,
  childrenNamed,
  childrenOfRoot,
  descendantsNamed,
  firstChild,
  prefixedAttributeOf,
  rootElement,
  type XmlElement,
} from '../../src/workbook/openxml/xml/xml-element';

/** How a sheet looks and is printed: what its cells, rows and columns have that is no content. */
export interface Looks {
  /** By the cell's address; only cells that look otherwise than the workbook's normal style. */
  readonly cells: Readonly<Record<string, string>>;
  readonly rows: Readonly<Record<string, string>>;
  readonly columns: readonly string[];
  readonly frozen: string;
  /** Data bars and sets of icons, with where they stand. */
  readonly pictures: readonly string[];
  readonly print: readonly string[];
}

const NEEDED = /^xl\/(?:workbook\.xml|styles\.xml|_rels\/workbook\.xml\.rels|worksheets\/[^/]*\.xml)$/;
const PRINT = ['sheetPr', 'printOptions', 'pageMargins', 'pageSetup', 'headerFooter', 'rowBreaks', 'colBreaks'];
const ROWS_AND_CELLS = /<(?:\w+:)?(row|c)\s([^>]*)>/g;

/** The looks of every sheet, by its name, as they stand in the package, whatever place a style has in its table. */
export function looksOf(workbook: OpenXmlWorkbook): Readonly<Record<string, Looks>> {
  const parts = unzipSync(workbook.save(), { filter: ({ name }) => NEEDED.test(name) });
  const textOf = (name: string) => {
    const part = parts[name];
    if (part === undefined) throw new Error(`No part ${name}`);
    return strFromU8(part);
  };
  const xml = textOf('xl/workbook.xml');
  const root = rootElement(xml);
  const targets = targetsIn(textOf('xl/_rels/workbook.xml.rels'));
  const styles = parts['xl/styles.xml'] === undefined ? [] : stylesIn(textOf('xl/styles.xml'));
  const sheets = descendantsNamed(xml, root, 'sheet');
  const names = descendantsNamed(xml, root, 'definedName');
  return Object.fromEntries(
    sheets.flatMap((sheet, index) => {
      const part = targets.get(prefixedAttributeOf(xml, sheet, 'id') ?? '') ?? '';
      const own = names.filter((name) => attributeOf(xml, name, 'localSheetId') === String(index));
      if (!part.startsWith('xl/worksheets/')) return [];
      const looks = looksIn(textOf(part), styles);
      const printNames = own.map((name) => xml.slice(name.nameEnd, name.end).replace(/ localSheetId="\d+"/, ''));
      return [[attributeOf(xml, sheet, 'name') ?? '', { ...looks, print: [...looks.print, ...printNames.sort()] }]];
    }),
  );
}

function targetsIn(xml: string): ReadonlyMap<string, string> {
  return new Map(
    childrenOfRoot(xml).map((one) => {
      const target = attributeOf(xml, one, 'Target') ?? '';
      return [attributeOf(xml, one, 'Id') ?? '', target.startsWith('/') ? target.slice(1) : `xl/${target}`];
    }),
  );
}

let lastStyles: { readonly xml: string; readonly styles: readonly string[] } | null = null;

/** Each cell format by all that it comes to, in words that do not depend on where fonts, fills and borders stand. */
function stylesIn(xml: string): readonly string[] {
  if (lastStyles?.xml === xml) return lastStyles.styles;
  const root = rootElement(xml);
  const list = (name: string): readonly XmlElement[] => {
    const found = firstChild(xml, root, name);
    return found === null ? [] : [...childElements(xml, found)];
  };
  const codes = new Map(
    list('numFmts').map((one) => [attributeOf(xml, one, 'numFmtId'), attributeOf(xml, one, 'formatCode')]),
  );
  const [fonts, fills, borders] = ['fonts', 'fills', 'borders'].map((name) =>
    list(name).map((one) => canonical(xml, one)),
  );
  const styles = list('cellXfs').map((one) => {
    const number = attributeOf(xml, one, 'numFmtId') ?? '0';
    const at = (from: readonly string[] | undefined, name: string) => from?.[Number(attributeOf(xml, one, name) ?? 0)];
    return JSON.stringify([
      codes.get(number) ?? number,
      at(fonts, 'fontId'),
      at(fills, 'fillId'),
      at(borders, 'borderId'),
      ...[...childElements(xml, one)].map((child) => canonical(xml, child)),
    ]);
  });
  lastStyles = { xml, styles };
  return styles;
}

/** An element with its attributes in order of their names and its children, without spaces between. */
function canonical(xml: string, element: XmlElement): string {
  const attributes = attributesOf(xml, element).map(({ name, rawValue }) => `${name}=${rawValue}`);
  const children = [...childElements(xml, element)].map((child) => canonical(xml, child));
  const text = children.length === 0 ? xml.slice(element.openEnd, element.closeStart) : '';
  return `${element.localName}(${attributes.sort().join(' ')})[${children.join('')}${text}]`;
}

function looksIn(xml: string, styles: readonly string[]): Looks {
  const children = childrenOfRoot(xml);
  const child = (name: string) => children.find(({ localName }) => localName === name) ?? null;
  const [normal] = styles;
  const cells: Record<string, string> = {};
  const rows: Record<string, string> = {};
  const data = child('sheetData');
  for (const [, kind, attributes = ''] of (data === null ? '' : xml.slice(data.start, data.end)).matchAll(
    ROWS_AND_CELLS,
  )) {
    const attribute = (name: string) => new RegExp(` ${name}="([^"]*)"`).exec(` ${attributes}`)?.[1];
    const place = attribute('r') ?? '';
    const style = styles[Number(attribute('s') ?? 0)];
    if (kind === 'c' && style !== undefined && style !== normal) cells[place] = style;
    if (kind === 'row') {
      const height = attribute('customHeight') === '1' ? attribute('ht') : undefined;
      const own = attribute('customFormat') === '1' ? style : undefined;
      if (height !== undefined || own !== undefined || attribute('hidden') === '1') {
        rows[place] = JSON.stringify([height, own, attribute('hidden')]);
      }
    }
  }
  const columns = child('cols');
  return {
    cells,
    rows,
    columns: (columns === null ? [] : childrenNamed(xml, columns, 'col')).map((one) => {
      const [first, last, width, hidden] = ['min', 'max', 'width', 'hidden'].map((name) => attributeOf(xml, one, name));
      return JSON.stringify([first, last, width, hidden, styles[Number(attributeOf(xml, one, 'style') ?? 0)]]);
    }),
    frozen: descendantsNamed(xml, rootElement(xml), 'pane')
      .map((pane) => canonical(xml, pane))
      .join(),
    pictures: children
      .filter(({ localName }) => localName === 'conditionalFormatting')
      .flatMap((one) =>
        ['dataBar', 'iconSet'].flatMap((name) =>
          descendantsNamed(xml, one, name).map((rule) => `${attributeOf(xml, one, 'sqref')} ${canonical(xml, rule)}`),
        ),
      )
      .sort(),
    print: PRINT.flatMap((name) => {
      const found = child(name);
      return found === null ? [] : [canonical(xml, found)];
    }),
  };
}
