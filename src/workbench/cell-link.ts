import { areaFromA1, type Area } from '../workbook/address';

/** A place in the workbook that a cell's formula links to. */
export interface CellLink {
  readonly sheetName: string;
  readonly area: Area;
}

/**
 * Where `=HYPERLINK("#'Sùng Phài'!E26","E26")` leads.
 * @returns null for any other formula, and for a link that leads out of the workbook
 */
export function linkOf(formula: string): CellLink | null {
  const [, target] = /^=HYPERLINK\("#((?:[^"]|"")*)"/i.exec(formula) ?? [];
  const [, quoted, plain, address = ''] =
    /^(?:'((?:[^']|'')*)'|([^'!]*))!(.*)$/.exec(target?.replaceAll('""', '"') ?? '') ?? [];
  const area = areaFromA1(address);
  const sheetName = quoted?.replaceAll("''", "'") ?? plain;
  return area === null || sheetName === undefined ? null : { sheetName, area };
}
