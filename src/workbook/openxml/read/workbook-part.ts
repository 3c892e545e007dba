import { WorkbookException } from '../../errors';
import type { DefinedName, SheetInfo, SheetVisibility } from '../../snapshot';
import type { Package } from '../zip/package';
import { MAX_SHEETS } from '../limits';
import { damaged, readingPart } from '../part-errors';
import { PACKAGE_ROOT, relationshipsOf, type Relationship } from './relationships';
import {
  attributeOf,
  childElements,
  firstChild,
  isTrue,
  prefixedAttributeOf,
  rootElement,
  textOf,
  type XmlElement,
} from '../xml/xml-element';

/** A tab of the workbook and the part that holds it. */
export interface SheetRef extends SheetInfo {
  readonly part: string;
  /** A chart sheet, a dialog sheet or an Excel 4 macro sheet has a tab and a name, but no cells that we read. */
  readonly isWorksheet: boolean;
  /** True where the tab names a part that is not there, so that nobody can tell what it held. */
  readonly isMissing: boolean;
}

/** What the workbook part says, and which parts it names. */
export interface WorkbookPart {
  readonly part: string;
  /** All tabs in their order, those without cells too. */
  readonly sheets: readonly SheetRef[];
  /** The sheet in front; the first visible worksheet where the tab in front is none. */
  readonly activeSheetId: string;
  readonly isStructureProtected: boolean;
  readonly uses1904Dates: boolean;
  /** Names of workbook scope, without those that Excel keeps for itself (`_xlnm.`). */
  readonly names: readonly DefinedName[];
  readonly sharedStringsPart: string | null;
  readonly stylesPart: string | null;
  readonly customXmlParts: readonly string[];
}

const SPREADSHEET_NAMESPACE = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const STRICT_NAMESPACE = 'http://purl.oclc.org/ooxml/spreadsheetml/main';

/**
 * Reads the workbook part: its sheets, names and protection.
 * @throws WorkbookException `not-a-workbook` for a package of another kind, `empty-workbook` for one without a worksheet,
 *   `damaged-workbook` where a part is missing or broken, `too-large` for one of too many sheets
 */
export function readWorkbookPart(source: Package): WorkbookPart {
  const part = findWorkbookPart(source);
  const xml = source.text(part);
  return readingPart(part, () => {
    const root = rootElement(xml);
    refuseOtherKinds(xml, root);
    const relationships = relationshipsOf(source, part);
    const sheets = readSheets(xml, root, relationships, source);
    const gone = sheets.find((sheet) => sheet.isMissing);
    if (gone !== undefined && !sheets.some((sheet) => sheet.isWorksheet)) throw damaged(gone.part);
    const partOfKind = (kind: string): string | null => {
      const present = relationships.find((one) => one.kind === kind && !one.isExternal && source.has(one.target));
      return present?.target ?? null;
    };
    const protection = firstChild(xml, root, 'workbookProtection');
    const properties = firstChild(xml, root, 'workbookPr');
    return {
      part,
      sheets,
      activeSheetId: findActiveSheet(sheets, activeTab(xml, root)).id,
      isStructureProtected: protection !== null && isTrue(attributeOf(xml, protection, 'lockStructure')),
      uses1904Dates: properties !== null && isTrue(attributeOf(xml, properties, 'date1904')),
      names: readNames(xml, root),
      sharedStringsPart: partOfKind('sharedStrings'),
      stylesPart: partOfKind('styles'),
      customXmlParts: relationships
        .filter(({ kind, isExternal, target }) => kind === 'customXml' && !isExternal && source.has(target))
        .map(({ target }) => target),
    };
  });
}

function findWorkbookPart(source: Package): string {
  const main = relationshipsOf(source, PACKAGE_ROOT).find((one) => one.kind === 'officeDocument' && !one.isExternal);
  // .xlsb: the same package with binary records in place of XML.
  if (main?.target.toLowerCase().endsWith('.bin') === true) throw new WorkbookException({ code: 'not-a-workbook' });
  if (main !== undefined) return main.target;
  const looksLikeWorkbook = source.names().some((name) => /^xl\//i.test(name) || name === '[Content_Types].xml');
  throw new WorkbookException(
    looksLikeWorkbook ? { code: 'damaged-workbook', part: '_rels/.rels' } : { code: 'not-a-workbook' },
  );
}

function refuseOtherKinds(xml: string, root: XmlElement): void {
  const namespace = attributeOf(xml, root, root.prefix === '' ? 'xmlns' : `xmlns:${root.prefix.slice(0, -1)}`);
  if (root.localName !== 'workbook' || (namespace !== SPREADSHEET_NAMESPACE && namespace !== STRICT_NAMESPACE)) {
    throw new WorkbookException({ code: 'not-a-workbook' });
  }
}

function readSheets(
  xml: string,
  root: XmlElement,
  relationships: readonly Relationship[],
  source: Package,
): SheetRef[] {
  const list = firstChild(xml, root, 'sheets');
  if (list === null) throw new WorkbookException({ code: 'empty-workbook' });
  const byId = new Map(relationships.map((one) => [one.id, one]));
  const tabs = [...childElements(xml, list)];
  if (tabs.length > MAX_SHEETS) throw new WorkbookException({ code: 'too-large', what: 'sheets', limit: MAX_SHEETS });
  const ids = tabIds(xml, tabs);
  return tabs.map((element, position) => {
    const id = ids[position];
    const name = attributeOf(xml, element, 'name');
    if (id === undefined || name === null) throw damaged();
    // Excel lists a macro module as a tab of no part; of a part that is gone there is nothing to read either.
    const relationshipId = prefixedAttributeOf(xml, element, 'id') ?? '';
    const relationship = byId.get(relationshipId);
    const isOfSheet = (relationship?.kind ?? 'worksheet') === 'worksheet';
    const isThere = relationship !== undefined && !relationship.isExternal && source.has(relationship.target);
    return {
      id,
      name,
      visibility: visibilityOf(attributeOf(xml, element, 'state')),
      part: relationship?.target ?? '',
      isWorksheet: isThere && isOfSheet,
      isMissing: !isThere && isOfSheet && relationshipId !== '',
    };
  });
}

/**
 * The ids of tabs: the `sheetId` of each, with a number behind it where a tab further left has the same.
 * @param xml the workbook part
 * @throws WorkbookException `damaged-workbook` for a tab without one
 */
export function tabIds(xml: string, tabs: readonly XmlElement[]): string[] {
  const seen = new Map<string, number>();
  return tabs.map((tab) => {
    const sheetId = attributeOf(xml, tab, 'sheetId');
    if (sheetId === null) throw damaged();
    const occurrence = (seen.get(sheetId) ?? 0) + 1;
    seen.set(sheetId, occurrence);
    return occurrence === 1 ? sheetId : `${sheetId}-${occurrence}`;
  });
}

function visibilityOf(state: string | null): SheetVisibility {
  return state === 'hidden' || state === 'veryHidden' ? state : 'visible';
}

function activeTab(xml: string, root: XmlElement): number {
  const views = firstChild(xml, root, 'bookViews');
  const view = views === null ? null : firstChild(xml, views, 'workbookView');
  return view === null ? 0 : Number(attributeOf(xml, view, 'activeTab') ?? 0);
}

function findActiveSheet(sheets: readonly SheetRef[], tab: number): SheetRef {
  const inFront = sheets[tab];
  if (inFront?.isWorksheet === true) return inFront;
  const worksheets = sheets.filter((sheet) => sheet.isWorksheet);
  const first = worksheets.find((sheet) => sheet.visibility === 'visible') ?? worksheets[0];
  if (first === undefined) throw new WorkbookException({ code: 'empty-workbook' });
  return first;
}

function readNames(xml: string, root: XmlElement): DefinedName[] {
  const list = firstChild(xml, root, 'definedNames');
  if (list === null) return [];
  const names: DefinedName[] = [];
  for (const element of childElements(xml, list)) {
    const name = attributeOf(xml, element, 'name');
    if (name === null || name.startsWith('_xlnm.') || attributeOf(xml, element, 'localSheetId') !== null) continue;
    names.push({ name, refersTo: `=${textOf(xml, element)}` });
  }
  return names;
}
