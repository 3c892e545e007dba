import { areaToA1, type Area } from '../../address';
import { appendToList, childOf, type WorksheetXml } from '../xml/worksheet-xml';
import {
  attributeOf,
  childElements,
  childrenNamed,
  descendantsNamed,
  textOf,
  type XmlElement,
} from '../xml/xml-element';
import { appendInside, elementText, removal, type Splice } from '../xml/xml-splice';

/**
 * A data bar of the standard fades out towards its end, so that 77 % looks like 100 %. That it is filled evenly stands in
 * an extension of the sheet ([MS-XLSX], CT_ConditionalFormattings), which the rule names by an id of its own.
 */
const X14 = 'http://schemas.microsoft.com/office/spreadsheetml/2009/9/main';
const XM = 'http://schemas.microsoft.com/office/excel/2006/main';
/** What the two extensions go by in [MS-XLSX]: `conditionalFormattings` of a worksheet, `id` of a `cfRule`. */
const SHEET_EXTENSION = '{78C0D931-6437-407d-A8EE-F0AAD7539E65}';
const RULE_EXTENSION = '{B025F937-C7B1-47D3-B67F-A62EFF666E3E}';

/** How far a bar goes: from 0 to `maximum`, or to the highest value. */
export interface BarEnds {
  readonly maximum?: number;
}

/** @returns an id that no other sheet's bars have, nor another bar of this sheet while both are there */
export function barId(sheetId: string, priority: number): string {
  const hex = (value: number, length: number) => value.toString(16).toUpperCase().padStart(length, '0').slice(-length);
  return `{${hex(Number(sheetId) || 0, 8)}-4343-4D00-8000-${hex(priority, 12)}}`;
}

/** The last child of a bar's `cfRule`. @param prefix of the sheet's elements, with its colon */
export function namedExtension(prefix: string, id: string): string {
  const named = elementText('x14:id', {}, id);
  const extension = elementText(`${prefix}ext`, { 'xmlns:x14': X14, uri: RULE_EXTENSION }, named);
  return elementText(`${prefix}extLst`, {}, extension);
}

/** Adds what the extension says of the bar that goes by `id`. */
export function addSolidBar(sheet: WorksheetXml, areas: readonly Area[], ends: BarEnds, id: string): Splice {
  const list = formattingsOf(sheet)[0];
  const prefix = list?.prefix ?? 'x14:';
  const cfvo = (value: number | undefined) =>
    value === undefined
      ? elementText(`${prefix}cfvo`, { type: 'max' })
      : elementText(`${prefix}cfvo`, { type: 'num' }, elementText('xm:f', {}, String(value)));
  const bar = elementText(
    `${prefix}dataBar`,
    { minLength: 0, maxLength: 100, gradient: 0 },
    cfvo(0) +
      cfvo(ends.maximum) +
      elementText(`${prefix}negativeFillColor`, { rgb: 'FFFF0000' }) +
      elementText(`${prefix}axisColor`, { rgb: 'FF000000' }),
  );
  const formatting = elementText(
    `${prefix}conditionalFormatting`,
    { 'xmlns:xm': XM },
    elementText(`${prefix}cfRule`, { type: 'dataBar', id }, bar) +
      elementText('xm:sqref', {}, areas.map(areaToA1).join(' ')),
  );
  if (list !== undefined) return appendInside(sheet.xml, list, formatting);
  const extension = elementText(
    `${sheet.root.prefix}ext`,
    { 'xmlns:x14': X14, uri: SHEET_EXTENSION },
    elementText('x14:conditionalFormattings', {}, formatting),
  );
  return appendToList(sheet, 'extLst', extension);
}

/** Takes away what the extension says of a rule, with whatever is empty then. @param rule its `cfRule` */
export function removeExtended(sheet: WorksheetXml, rule: XmlElement): Splice[] {
  const { xml } = sheet;
  const [named] = descendantsNamed(xml, rule, 'id');
  const extensions = childOf(sheet, 'extLst');
  if (named === undefined || extensions === null) return [];
  const id = textOf(xml, named);
  for (const extension of childElements(xml, extensions)) {
    for (const list of childrenNamed(xml, extension, 'conditionalFormattings')) {
      const blocks = [...childElements(xml, list)];
      for (const block of blocks) {
        const rules = childrenNamed(xml, block, 'cfRule');
        const extended = rules.find((one) => attributeOf(xml, one, 'id') === id);
        if (extended === undefined) continue;
        if (rules.length > 1) return [removal(extended)];
        if (blocks.length > 1) return [removal(block)];
        return [removal([...childElements(xml, extensions)].length > 1 ? extension : extensions)];
      }
    }
  }
  return [];
}

function formattingsOf(sheet: WorksheetXml): readonly XmlElement[] {
  const { xml } = sheet;
  const extensions = childOf(sheet, 'extLst');
  if (extensions === null) return [];
  return [...childElements(xml, extensions)].flatMap((extension) =>
    childrenNamed(xml, extension, 'conditionalFormattings'),
  );
}
