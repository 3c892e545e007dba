import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { communeRows, workbookFile } from '../bench/form-workbook.mjs';

/** Where the parts of a form stand that inputs change. */
export const SHEET = 'xl/worksheets/sheet1.xml';
export const WORKBOOK = 'xl/workbook.xml';
export const STYLES = 'xl/styles.xml';
export const STRINGS = 'xl/sharedStrings.xml';
export const TYPES = '[Content_Types].xml';
export const WORKBOOK_RELATIONSHIPS = 'xl/_rels/workbook.xml.rels';
export const SHEET_RELATIONSHIPS = 'xl/worksheets/_rels/sheet1.xml.rels';

export const RELATIONSHIP = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** The row, from 0, that the table's header stands in, and the columns of what is read from it. */
export const HEADER_ROW = 5;
export const COLUMN = { number: 0, name: 1, office: 2, evidence: 3, result: 4, note: 5 };

/** A commune's form of 34 criteria, as rows. */
export function form() {
  return communeRows('Bản Hon');
}

/**
 * A workbook of one sheet.
 * @param {(string | number | null)[][]} rows
 * @param {Record<string, (xml: string) => string | Uint8Array | null>} changes what becomes of which part; null takes it away
 * @param {{ level?: number }} options how hard the package is compressed
 */
export function workbookOf(rows, changes = {}, { level = 6 } = {}) {
  return changedPackage(workbookFile([{ name: 'Bản Hon', rows }]), changes, { level });
}

/** As `workbookOf`, of a file that is there. */
export function changedPackage(file, changes, { level = 6 } = {}) {
  const parts = unzipSync(file);
  for (const [name, change] of Object.entries(changes)) {
    const part = parts[name];
    const next = change(part === undefined ? '' : strFromU8(part));
    if (next === null) delete parts[name];
    else parts[name] = typeof next === 'string' ? strToU8(next) : next;
  }
  return zipSync(parts, { level });
}

/** @param {string} xml what is to stand right before the first closing tag of that name */
export function before(closing, xml) {
  return (part) => part.replace(`</${closing}>`, () => `${xml}</${closing}>`);
}

/** @param {string} xml what is to stand right behind the first closing tag of that name */
export function behind(closing, xml) {
  return (part) => part.replace(`</${closing}>`, () => `</${closing}>${xml}`);
}

/** A relationships part with these targets. */
export function relationships(targets) {
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${targets
    .map(({ id, kind, target }) => `<Relationship Id="${id}" Type="${RELATIONSHIP}/${kind}" Target="${target}"/>`)
    .join('')}</Relationships>`;
}

export function columnName(column) {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : `${columnName(Math.floor(column / 26) - 1)}${last}`;
}

/** `make(0)`, `make(1)` … in a row. */
export function many(count, make) {
  return Array.from({ length: count }, (_, index) => make(index)).join('');
}
