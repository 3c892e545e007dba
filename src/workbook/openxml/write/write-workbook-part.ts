import { placeForChild, WORKBOOK_ORDER } from '../xml/element-order';
import { relationshipAttribute } from '../read/relationship-attribute';
import { tabIds } from '../read/workbook-part';
import { isSameName, renameSheetInFormula } from '../read/sheet-references';
import { attributeOf, childElements, firstChild, rootElement, textOf, type XmlElement } from '../xml/xml-element';
import { appendInside, applySplices, elementText, removal, setAttributes, type Splice } from '../xml/xml-splice';
import { escapeText } from '../../xml-text';

type WorkbookChild = (typeof WORKBOOK_ORDER)[number];

/** A defined name as the workbook part has it. */
export interface NameToWrite {
  readonly name: string;
  /** Position among all tabs of the sheet that alone knows the name, or null for a name of the whole workbook. */
  readonly localSheet: number | null;
  /** Without "=". */
  readonly refersTo: string;
}

/** Asks Excel to calculate every formula anew when it opens the file. */
export function requestCalculation(xml: string): string {
  const root = rootElement(xml);
  const present = firstChild(xml, root, 'calcPr');
  if (present !== null) return applySplices(xml, setAttributes(xml, present, { fullCalcOnLoad: 1 }));
  return applySplices(xml, [
    insertChild(xml, root, 'calcPr', elementText(`${root.prefix}calcPr`, { fullCalcOnLoad: 1 })),
  ]);
}

/** Sets a defined name, in place of the one of the same name and scope if there is one. */
export function setDefinedName(xml: string, { name, localSheet, refersTo }: NameToWrite): string {
  const root = rootElement(xml);
  const list = firstChild(xml, root, 'definedNames');
  const entry = elementText(`${root.prefix}definedName`, { name, localSheetId: localSheet }, escapeText(refersTo));
  if (list === null) {
    const names = elementText(`${root.prefix}definedNames`, {}, entry);
    return applySplices(xml, [insertChild(xml, root, 'definedNames', names)]);
  }
  const present = findName(xml, list, name, localSheet);
  return applySplices(xml, [
    present === null ? appendInside(xml, list, entry) : { start: present.start, end: present.end, text: entry },
  ]);
}

/** Takes a defined name away, and the list where it was the last; nothing happens where there is none. */
export function removeDefinedName(xml: string, name: string, localSheet: number | null): string {
  const list = firstChild(xml, rootElement(xml), 'definedNames');
  const present = list === null ? null : findName(xml, list, name, localSheet);
  if (list === null || present === null) return xml;
  return applySplices(xml, [removal([...childElements(xml, list)].length === 1 ? list : present)]);
}

function findName(xml: string, list: XmlElement, name: string, localSheet: number | null): XmlElement | null {
  const isMeant = (element: XmlElement): boolean => {
    const scope = attributeOf(xml, element, 'localSheetId');
    return (
      isSameName(attributeOf(xml, element, 'name') ?? '', name) &&
      (scope === null ? null : Number(scope)) === localSheet
    );
  };
  return [...childElements(xml, list)].find(isMeant) ?? null;
}

/** A tab as the workbook part has it. */
export interface TabToWrite {
  readonly name: string;
  /** A number that no other tab has. */
  readonly sheetId: string;
  /** Of the workbook part's relationship to the sheet's part. */
  readonly relationshipId: string;
}

/** Adds a tab at the end. */
export function addTab(xml: string, { name, sheetId, relationshipId }: TabToWrite): string {
  const root = rootElement(xml);
  const attributes = { name, sheetId, ...relationshipAttribute(xml, root, relationshipId) };
  const tab = elementText(`${root.prefix}sheet`, attributes);
  const list = firstChild(xml, root, 'sheets');
  const splice =
    list === null
      ? insertChild(xml, root, 'sheets', elementText(`${root.prefix}sheets`, {}, tab))
      : appendInside(xml, list, tab);
  return applySplices(xml, [splice]);
}

/** Lets a hidden tab be seen. */
export function showTab(xml: string, sheetId: string): string {
  const tab = tabsOf(xml).find((one) => attributeOf(xml, one, 'sheetId') === sheetId);
  return tab === undefined ? xml : applySplices(xml, setAttributes(xml, tab, { state: 'visible' }));
}

/** Gives a tab another name; defined names that refer to it follow. */
export function renameTab(xml: string, sheetId: string, from: string, to: string): string {
  const tab = tabsOf(xml)[tabPosition(xml, sheetId)];
  if (tab === undefined) return xml;
  return applySplices(xml, [...setAttributes(xml, tab, { name: to }), ...renameInNames(xml, from, to)]);
}

/**
 * Takes a tab away with the names that only it knows. Names that refer to it read #REF!, as Excel leaves them, and all
 * that count tabs from the left are corrected.
 */
export function removeTab(xml: string, sheetId: string, name: string): string {
  const tabs = tabsOf(xml);
  const position = tabPosition(xml, sheetId);
  const tab = tabs[position];
  if (tab === undefined) return xml;
  const renamed = applySplices(xml, [removal(tab), ...renameInNames(xml, name, null)]);
  const local = applySplices(renamed, moveLocalNames(renamed, position));
  const emptied = withoutEmptyNames(local);
  return applySplices(emptied, moveTabsInView(emptied, position, tabs.length - 1));
}

/** The position of a sheet among all tabs, from 0; -1 where it is none. */
export function tabPosition(xml: string, sheetId: string): number {
  return tabIds(xml, tabsOf(xml)).indexOf(sheetId);
}

function tabsOf(xml: string): XmlElement[] {
  const list = firstChild(xml, rootElement(xml), 'sheets');
  return list === null ? [] : [...childElements(xml, list)];
}

function namesOf(xml: string): XmlElement[] {
  const list = firstChild(xml, rootElement(xml), 'definedNames');
  return list === null ? [] : [...childElements(xml, list)];
}

function renameInNames(xml: string, from: string, to: string | null): Splice[] {
  return namesOf(xml).flatMap((element) => {
    const refersTo = textOf(xml, element);
    const renamed = renameSheetInFormula(refersTo, from, to);
    return renamed === refersTo ? [] : [{ start: element.openEnd, end: element.closeStart, text: escapeText(renamed) }];
  });
}

function moveLocalNames(xml: string, removed: number): Splice[] {
  return namesOf(xml).flatMap((element) => {
    const scope = attributeOf(xml, element, 'localSheetId');
    if (scope === null || Number(scope) < removed) return [];
    return Number(scope) === removed
      ? [removal(element)]
      : setAttributes(xml, element, { localSheetId: Number(scope) - 1 });
  });
}

function withoutEmptyNames(xml: string): string {
  const list = firstChild(xml, rootElement(xml), 'definedNames');
  return list !== null && namesOf(xml).length === 0 ? applySplices(xml, [removal(list)]) : xml;
}

function moveTabsInView(xml: string, removed: number, last: number): Splice[] {
  const views = firstChild(xml, rootElement(xml), 'bookViews');
  if (views === null) return [];
  return [...childElements(xml, views)].flatMap((view) => {
    const changes: Record<string, number> = {};
    for (const name of ['activeTab', 'firstSheet']) {
      const position = Number(attributeOf(xml, view, name) ?? 0);
      const moved = Math.min(position > removed ? position - 1 : position, Math.max(last - 1, 0));
      if (moved !== position) changes[name] = moved;
    }
    return setAttributes(xml, view, changes);
  });
}

function insertChild(xml: string, root: XmlElement, name: WorkbookChild, text: string): Splice {
  const at = placeForChild(xml, [...childElements(xml, root)], root.closeStart, WORKBOOK_ORDER, name);
  return { start: at, end: at, text };
}
