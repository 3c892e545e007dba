import { WorkbookException } from '../../errors';
import type { SheetRef } from './workbook-part';
import { childOf, parseWorksheet } from '../xml/worksheet-xml';
import { attributeOf, isTrue } from '../xml/xml-element';

/**
 * @param xml the worksheet's text
 * @throws WorkbookException `sheet-protected`
 */
export function refuseProtectedSheet({ name }: SheetRef, xml: string): void {
  const protection = childOf(parseWorksheet(xml), 'sheetProtection');
  if (protection !== null && isTrue(attributeOf(xml, protection, 'sheet'))) {
    throw new WorkbookException({ code: 'sheet-protected', sheet: name });
  }
}
