import { areaToA1 } from '../../address';
import type { PlannedTable } from '../../sheet-plan';
import { attributeOf, rootElement } from '../xml/xml-element';
import { elementText } from '../xml/xml-splice';
import { encodeXstring } from '../../xml-text';

/**
 * A table part (ECMA-376 part 1, 18.5) without looks of its own, so that the cells' own styles show.
 * @param id a number that no other table of the workbook has
 * @param headers the texts of the header cells; Excel repairs a file where they differ from the cells
 */
export function tableText(table: PlannedTable, id: number, headers: readonly string[]): string {
  const ref = areaToA1(table.area);
  const columns = headers
    .map((name, index) => ({ id: index + 1, name: columnNameText(name) }))
    .map((column) => elementText('tableColumn', column))
    .join('');
  return elementText(
    'table',
    {
      xmlns: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
      id,
      name: table.name,
      displayName: table.name,
      ref,
      totalsRowShown: 0,
    },
    elementText('autoFilter', { ref }) +
      elementText('tableColumns', { count: headers.length }, columns) +
      elementText('tableStyleInfo', { showFirstColumn: 0, showLastColumn: 0, showRowStripes: 0, showColumnStripes: 0 }),
  );
}

/** A column's name as the attribute has it: there Excel writes a line feed as an escape too. */
export function columnNameText(name: string): string {
  return encodeXstring(name).replaceAll('\n', '_x000a_');
}

/** What must be known of a table part to find it and not to clash with it. */
export function readTableIdentity(xml: string): { readonly id: number; readonly name: string } {
  const table = rootElement(xml);
  const name = attributeOf(xml, table, 'displayName') ?? attributeOf(xml, table, 'name') ?? '';
  return { id: Number(attributeOf(xml, table, 'id') ?? 0), name };
}
