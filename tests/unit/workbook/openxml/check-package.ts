import path from 'node:path';
import { unzipSync } from 'fflate';
import { areaFromA1, type Area } from '../../../../src/workbook/address';
import { STYLESHEET_ORDER, WORKBOOK_ORDER, WORKSHEET_ORDER } from '../../../../src/workbook/openxml/xml/element-order';
import { chartProblems, drawingProblems } from './check-charts';
import { conditionalFormatProblems } from './check-conditional-formats';
import { definedNameProblems, isName } from './check-names';
import { childrenOf, descendantsOf, parseXml, type XmlNode } from './xml-tree';

const RELATIONSHIP_ATTRIBUTE = /^(?:r|relationships|rel):(?:id|embed|link|pict)$/;

/** A package taken apart, and what was found wrong with it so far. */
interface Checked {
  readonly trees: ReadonlyMap<string, XmlNode>;
  readonly problems: string[];
}

/**
 * What Excel would stumble over in a file, by the rules that it holds hardest: XML, content types, relationships, the
 * order of elements, unique names and ids, indexes into the lists of other parts.
 * @returns one line for each problem; none for a sound file
 */
export function packageProblems(file: Uint8Array): string[] {
  const files = Object.entries(unzipSync(file)).filter(([name]) => !name.endsWith('/'));
  const problems: string[] = [];
  const trees = new Map<string, XmlNode>();
  for (const [name, bytes] of files) {
    if (!/\.(?:xml|rels|vml)$/.test(name)) continue;
    try {
      trees.set(name, parseXml(new TextDecoder('utf-8', { fatal: true }).decode(bytes)));
    } catch (error) {
      problems.push(`${name}: ${String(error)}`);
    }
  }
  const names = files.map(([name]) => name);
  checkUnique(
    names.map((name) => name.toLowerCase()),
    'part',
    problems,
  );
  const checked = { trees, problems };
  checkContentTypes(checked, names);
  checkRelationships(checked, names);
  checkWorkbook(checked);
  checkStyles(checked);
  checkTables(checked);
  const sheetNames = descendantsOf(trees.get('xl/workbook.xml') ?? { ...NOTHING }, 'sheet').map((sheet) =>
    plainText(attribute(sheet, 'name')),
  );
  for (const [name, tree] of trees) {
    if (tree.name === 'worksheet') checkSheet(checked, name, tree);
    if (tree.name === 'chartSpace')
      problems.push(...chartProblems(tree, sheetNames).map((problem) => `${name}: ${problem}`));
    if (tree.name === 'wsDr') problems.push(...drawingProblems(tree).map((problem) => `${name}: ${problem}`));
  }
  return problems;
}

const NOTHING: XmlNode = { name: '', attributes: new Map(), children: [], text: '' };

/** The five entities of XML as the characters that they stand for. */
function plainText(text: string): string {
  const entities = new Map([
    ['lt', '<'],
    ['gt', '>'],
    ['quot', '"'],
    ['apos', "'"],
    ['amp', '&'],
  ]);
  return text.replace(/&(\w+);/g, (entity, name: string) => entities.get(name) ?? entity);
}

function checkUnique(values: readonly string[], what: string, problems: string[]): void {
  const seen = new Set<string>();
  for (const value of values) {
    if (seen.has(value)) problems.push(`${what} "${value}" is there twice`);
    seen.add(value);
  }
}

function checkOrder(node: XmlNode, order: readonly string[], where: string, problems: string[]): void {
  const ranks = node.children.map(({ name }) => order.indexOf(name)).filter((rank) => rank >= 0);
  if (ranks.some((rank, index) => rank < (ranks[index - 1] ?? 0)))
    problems.push(`${where}: out of order: ${node.children.map(({ name }) => name).join(' ')}`);
}

function checkCount(list: XmlNode, where: string, problems: string[]): void {
  const count = list.attributes.get('count');
  if (count !== undefined && Number(count) !== list.children.length)
    problems.push(`${where}: ${list.name} says ${count}, has ${list.children.length}`);
}

function attribute(node: XmlNode, name: string): string {
  return node.attributes.get(name) ?? '';
}

/** A spreadsheet's own parts need a type that says what they are; plain XML is none. */
function checkContentTypes({ trees, problems }: Checked, names: readonly string[]): void {
  const types = trees.get('[Content_Types].xml');
  const typesBy = (element: string, key: string) =>
    childrenOf(types, element).map(
      (node) => [decodeURI(attribute(node, key)), attribute(node, 'ContentType')] as const,
    );
  const defaults = new Map(typesBy('Default', 'Extension').map(([extension, type]) => [extension.toLowerCase(), type]));
  const overrides = new Map(typesBy('Override', 'PartName').map(([name, type]) => [name.slice(1), type]));
  checkUnique(
    typesBy('Override', 'PartName').map(([name]) => name),
    'content type of',
    problems,
  );
  for (const name of overrides.keys())
    if (!names.includes(name)) problems.push(`a content type of ${name}, which is not there`);
  for (const name of names) {
    const extension = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
    const type = overrides.get(name) ?? defaults.get(extension);
    const isVague = type === 'application/xml' && name.startsWith('xl/');
    if (name !== '[Content_Types].xml' && (type === undefined || isVague)) problems.push(`${name} has no content type`);
  }
}

function relationshipsOf({ trees }: Checked, part: string): XmlNode[] {
  const { dir, base } = path.posix.parse(part);
  return childrenOf(trees.get(path.posix.join(dir, '_rels', `${base}.rels`)), 'Relationship');
}

function targetOf(part: string, relationship: XmlNode): string {
  const target = decodeURI(attribute(relationship, 'Target'));
  return target.startsWith('/') ? target.slice(1) : path.posix.join(path.posix.dirname(part), target);
}

function checkRelationships(checked: Checked, names: readonly string[]): void {
  const { trees, problems } = checked;
  for (const [name, tree] of trees) {
    if (name.endsWith('.rels')) {
      const source = path.posix.join(path.posix.dirname(path.posix.dirname(name)), path.posix.basename(name, '.rels'));
      if (source !== '.rels' && source !== '' && !names.includes(source) && name !== '_rels/.rels')
        problems.push(`${name} is of no part`);
      checkUnique(
        tree.children.map((child) => attribute(child, 'Id')),
        `${name}: relationship`,
        problems,
      );
      for (const child of tree.children) {
        const target = targetOf(source, child);
        if (attribute(child, 'TargetMode') !== 'External' && !names.includes(target))
          problems.push(`${name}: ${target} is not there`);
      }
    } else {
      const ids = new Set(relationshipsOf(checked, name).map((child) => attribute(child, 'Id')));
      for (const id of referencesIn(tree)) if (!ids.has(id)) problems.push(`${name}: no relationship "${id}"`);
    }
  }
}

function referencesIn(node: XmlNode): string[] {
  const own = [...node.attributes].flatMap(([name, value]) => (RELATIONSHIP_ATTRIBUTE.test(name) ? [value] : []));
  return [...own, ...node.children.flatMap(referencesIn)];
}

function checkWorkbook({ trees, problems }: Checked): void {
  const workbook = trees.get('xl/workbook.xml');
  if (workbook === undefined) return;
  checkOrder(workbook, WORKBOOK_ORDER, 'workbook', problems);
  const sheets = descendantsOf(workbook, 'sheet');
  const names = sheets.map((sheet) => attribute(sheet, 'name'));
  checkUnique(
    names.map((name) => name.toLowerCase()),
    'sheet',
    problems,
  );
  checkUnique(
    sheets.map((sheet) => attribute(sheet, 'sheetId')),
    'sheet id',
    problems,
  );
  for (const name of names) {
    const length = name.replace(/&\w+;/g, '&').length;
    if (length === 0 || length > 31 || /[[\]:*?/\\]|^'|'$/.test(name)) problems.push(`"${name}" is no sheet name`);
  }
  const defined = descendantsOf(workbook, 'definedName');
  checkUnique(
    defined.map((node) => `${attribute(node, 'name').toLowerCase()} ${attribute(node, 'localSheetId')}`),
    'defined name',
    problems,
  );
  problems.push(...definedNameProblems(workbook));
  for (const node of defined) {
    if (Number(attribute(node, 'localSheetId') || 0) >= sheets.length)
      problems.push(`the name ${attribute(node, 'name')} is of a sheet that is not there`);
  }
}

const FIRST_CUSTOM_FORMAT = 164;

function checkStyles({ trees, problems }: Checked): void {
  const styles = trees.get('xl/styles.xml');
  if (styles === undefined) return;
  checkOrder(styles, STYLESHEET_ORDER, 'styles', problems);
  for (const list of styles.children) if (list.name !== 'extLst') checkCount(list, 'styles', problems);
  const lengthOf = (name: string) => childrenOf(styles, name)[0]?.children.length ?? 0;
  for (const format of [...childrenOf(styles, 'cellXfs'), ...childrenOf(styles, 'cellStyleXfs')].flatMap(
    ({ children }) => children,
  )) {
    for (const [index, list] of Object.entries({
      fontId: 'fonts',
      fillId: 'fills',
      borderId: 'borders',
      xfId: 'cellStyleXfs',
    })) {
      if (Number(attribute(format, index) || 0) > Math.max(0, lengthOf(list) - 1))
        problems.push(`styles: a cell format has ${index} ${attribute(format, index)}`);
    }
  }
  const custom = new Set(descendantsOf(styles, 'numFmt').map((node) => attribute(node, 'numFmtId')));
  for (const format of childrenOf(styles, 'cellXfs').flatMap(({ children }) => children)) {
    const id = attribute(format, 'numFmtId');
    if (Number(id || 0) >= FIRST_CUSTOM_FORMAT && !custom.has(id))
      problems.push(`styles: a cell format has numFmtId ${id}`);
  }
  checkUnique(
    descendantsOf(childrenOf(styles, 'numFmts')[0] ?? styles, 'numFmt').map((node) => attribute(node, 'numFmtId')),
    'number format',
    problems,
  );
}

function checkTables(checked: Checked): void {
  const { trees, problems } = checked;
  const tables = [...trees].filter(([, tree]) => tree.name === 'table');
  const workbook = trees.get('xl/workbook.xml');
  const names =
    workbook === undefined ? [] : descendantsOf(workbook, 'definedName').map((node) => attribute(node, 'name'));
  checkUnique(
    tables.map(([, table]) => attribute(table, 'id')),
    'table id',
    problems,
  );
  checkUnique(
    [...tables.map(([, table]) => attribute(table, 'displayName')), ...new Set(names)].map((name) =>
      name.toLowerCase(),
    ),
    'table or name',
    problems,
  );
  for (const [name, table] of tables) {
    const area = areaFromA1(attribute(table, 'ref'));
    const columns = descendantsOf(table, 'tableColumn');
    if (!isName(attribute(table, 'displayName')))
      problems.push(`${name}: "${attribute(table, 'displayName')}" is no name`);
    const filtered = childrenOf(table, 'autoFilter').map((filter) => areaFromA1(attribute(filter, 'ref')));
    if (filtered.some((one) => one === null || area === null || one.column !== area.column || one.row !== area.row))
      problems.push(`${name}: a filter outside the table`);
    if (area?.columnCount !== columns.length)
      problems.push(`${name}: ${columns.length} columns in ${attribute(table, 'ref')}`);
    checkUnique(
      columns.map((column) => attribute(column, 'name').toLowerCase()),
      `${name}: column`,
      problems,
    );
  }
}

function checkSheet(checked: Checked, name: string, sheet: XmlNode): void {
  const { trees, problems } = checked;
  checkOrder(sheet, WORKSHEET_ORDER, name, problems);
  for (const list of ['mergeCells', 'dataValidations', 'tableParts'])
    for (const node of childrenOf(sheet, list)) checkCount(node, name, problems);
  const singles = sheet.children.map((child) => child.name).filter((child) => child !== 'conditionalFormatting');
  checkUnique(
    singles.filter((child) => (WORKSHEET_ORDER as readonly string[]).includes(child)),
    `${name}: element`,
    problems,
  );
  const lengthOf = (part: string, list: string) =>
    [...trees].flatMap(([key, tree]) => (key.endsWith(part) ? childrenOf(tree, list) : []))[0]?.children.length ?? 0;
  const formats = Math.max(1, lengthOf('styles.xml', 'cellXfs'));
  const looks = lengthOf('styles.xml', 'dxfs');
  const strings = [...trees].find(([key]) => key.toLowerCase().endsWith('sharedstrings.xml'))?.[1].children.length ?? 0;
  checkCells(name, sheet, { formats, strings }, problems);
  const rules = childrenOf(sheet, 'conditionalFormatting').flatMap((block) => childrenOf(block, 'cfRule'));
  for (const rule of rules) {
    const look = rule.attributes.get('dxfId');
    if (look !== undefined && Number(look) >= looks) problems.push(`${name}: a rule with the look ${look} of ${looks}`);
  }
  problems.push(...conditionalFormatProblems(sheet).map((problem) => `${name}: ${problem}`));
  checkColumns(name, sheet, formats, problems);
  checkUnique(
    rules.map((rule) => attribute(rule, 'priority')),
    `${name}: priority`,
    problems,
  );
  const merges = descendantsOf(sheet, 'mergeCell').flatMap((node) => areaFromA1(attribute(node, 'ref')) ?? []);
  merges.forEach((merge, index) => {
    if (merges.slice(0, index).some((other) => overlap(merge, other))) problems.push(`${name}: merges overlap`);
  });
}

/** Column definitions run from left to right and do not overlap. */
function checkColumns(name: string, sheet: XmlNode, formats: number, problems: string[]): void {
  let last = 0;
  for (const column of childrenOf(sheet, 'cols').flatMap((list) => childrenOf(list, 'col'))) {
    const [min, max] = [Number(attribute(column, 'min')), Number(attribute(column, 'max'))];
    if (min <= last || max < min) problems.push(`${name}: the columns ${min} to ${max} are out of place`);
    if (Number(attribute(column, 'style') || 0) >= formats)
      problems.push(`${name}: columns with the format ${attribute(column, 'style')}`);
    last = max;
  }
}

const CELL_TYPES = ['', 'b', 'd', 'e', 'inlineStr', 'n', 's', 'str'];
const LONGEST_FORMULA = 8192;

function checkCells(
  name: string,
  sheet: XmlNode,
  { formats, strings }: { formats: number; strings: number },
  problems: string[],
): void {
  let rowBefore = -1;
  for (const row of childrenOf(childrenOf(sheet, 'sheetData')[0], 'row')) {
    const place = row.attributes.has('r') ? Number(attribute(row, 'r')) - 1 : rowBefore + 1;
    if (place <= rowBefore) problems.push(`${name}: row ${place + 1} stands behind row ${rowBefore + 1}`);
    rowBefore = place;
    let columnBefore = -1;
    for (const cell of childrenOf(row, 'c')) {
      const address = areaFromA1(attribute(cell, 'r')) ?? { row: place, column: columnBefore + 1 };
      const shown = `${name}: cell ${attribute(cell, 'r')}`;
      if (address.row !== place || address.column <= columnBefore) problems.push(`${shown} is out of place`);
      columnBefore = address.column;
      if (Number(attribute(cell, 's') || 0) >= formats)
        problems.push(`${shown} has the format ${attribute(cell, 's')}`);
      if (attribute(cell, 't') === 's' && Number(childrenOf(cell, 'v')[0]?.text) >= strings)
        problems.push(`${shown} has a text that is not there`);
      if (!CELL_TYPES.includes(attribute(cell, 't'))) problems.push(`${shown} is of type ${attribute(cell, 't')}`);
      const formula = plainText(childrenOf(cell, 'f')[0]?.text ?? '');
      if (formula.startsWith('=') || formula.length > LONGEST_FORMULA)
        problems.push(`${shown} has no formula that Excel reads`);
      checkOrder(cell, ['f', 'v', 'is', 'extLst'], shown, problems);
    }
  }
}

function overlap(a: Area, b: Area): boolean {
  const apart = (start: number, count: number, other: number, otherCount: number) =>
    start + count <= other || other + otherCount <= start;
  return !apart(a.row, a.rowCount, b.row, b.rowCount) && !apart(a.column, a.columnCount, b.column, b.columnCount);
}
