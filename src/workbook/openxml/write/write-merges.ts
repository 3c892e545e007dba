import { areaToA1, type Area } from '../../address';
import { parseWorksheet, putChild } from '../xml/worksheet-xml';
import { applySplices, elementText } from '../xml/xml-splice';

/** The merged areas of a sheet once `area` is one: those that it touches are split, as no two may overlap. */
export function mergesWith(merges: readonly Area[], area: Area): Area[] {
  return [...mergesWithout(merges, area), area];
}

/** The merged areas of a sheet once all that `area` touches are split. */
export function mergesWithout(merges: readonly Area[], area: Area): Area[] {
  return merges.filter((merge) => !overlap(merge, area));
}

/**
 * Writes the list of a sheet's merged areas anew.
 * @param xml a worksheet
 */
export function writeMerges(xml: string, merges: readonly Area[]): string {
  const sheet = parseWorksheet(xml);
  const { prefix } = sheet.root;
  const cells = merges.map((merge) => elementText(`${prefix}mergeCell`, { ref: areaToA1(merge) })).join('');
  const list = elementText(`${prefix}mergeCells`, { count: merges.length }, cells);
  return applySplices(xml, [putChild(sheet, 'mergeCells', merges.length === 0 ? '' : list)]);
}

function overlap(a: Area, b: Area): boolean {
  return (
    a.row < b.row + b.rowCount &&
    b.row < a.row + a.rowCount &&
    a.column < b.column + b.columnCount &&
    b.column < a.column + a.columnCount
  );
}
