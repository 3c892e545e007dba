import type { PlannedTable } from '../../sheet-plan';
import type { Package } from '../zip/package';
import { relationshipAttribute } from '../read/relationship-attribute';
import { partsReferredTo } from '../read/relationships';
import { isSameName } from '../read/sheet-references';
import { appendToList, childOf, parseWorksheet } from '../xml/worksheet-xml';
import { addPart, removePart } from './write-package-parts';
import { readTableIdentity, tableText } from './write-table';
import { childElements, prefixedAttributeOf } from '../xml/xml-element';
import { applySplices, elementText, removal, setAttributes } from '../xml/xml-splice';

interface TablePart {
  readonly sheetPart: string;
  readonly part: string;
  readonly relationshipId: string;
  readonly id: number;
  readonly name: string;
}

/**
 * Makes cells of a sheet a table.
 * @param sheetParts the parts of all worksheets, as no two tables of a workbook may have the same id
 * @param headers the texts of the header cells
 */
export function addTablePart(
  target: Package,
  sheetParts: readonly string[],
  sheetPart: string,
  table: PlannedTable,
  headers: readonly string[],
): void {
  const highest = Math.max(0, ...tableParts(target, sheetParts).map(({ id }) => id));
  const { id } = addPart(target, sheetPart, 'table', tableText(table, highest + 1, headers));
  const xml = target.text(sheetPart);
  const sheet = parseWorksheet(xml);
  const item = elementText(`${sheet.root.prefix}tablePart`, relationshipAttribute(xml, sheet.root, id));
  target.set(sheetPart, withCount(applySplices(xml, [appendToList(sheet, 'tableParts', item)])));
}

/** The part of the sheet that has the table, or null. */
export function findTableSheet(source: Package, sheetParts: readonly string[], name: string): string | null {
  return tableParts(source, sheetParts).find((one) => isSameName(one.name, name))?.sheetPart ?? null;
}

/** Takes a table off a sheet; its cells stay. Nothing happens where the sheet does not have it. */
export function removeTablePart(target: Package, sheetPart: string, name: string): void {
  const table = tableParts(target, [sheetPart]).find((one) => isSameName(one.name, name));
  if (table === undefined) return;
  const xml = target.text(sheetPart);
  const list = childOf(parseWorksheet(xml), 'tableParts');
  const items = list === null ? [] : [...childElements(xml, list)];
  const item = items.find((one) => prefixedAttributeOf(xml, one, 'id') === table.relationshipId);
  if (list !== null && item !== undefined) {
    target.set(sheetPart, withCount(applySplices(xml, [removal(items.length === 1 ? list : item)])));
  }
  removePart(target, sheetPart, table.part);
}

function tableParts(source: Package, sheetParts: readonly string[]): TablePart[] {
  return sheetParts.flatMap((sheetPart) =>
    partsReferredTo(source, sheetPart, 'table').map(({ id: relationshipId, target: part }) => ({
      sheetPart,
      part,
      relationshipId,
      ...readTableIdentity(source.text(part)),
    })),
  );
}

function withCount(xml: string): string {
  const list = childOf(parseWorksheet(xml), 'tableParts');
  if (list === null) return xml;
  return applySplices(xml, setAttributes(xml, list, { count: [...childElements(xml, list)].length }));
}
