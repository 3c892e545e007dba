import { areaFromA1 } from '../../address';
import type { PlannedTable } from '../../sheet-plan';
import type { Package } from '../zip/package';
import { readingPart } from '../part-errors';
import { partsReferredTo } from './relationships';
import { attributeOf, descendantsNamed, rootElement, type XmlElement } from '../xml/xml-element';

/** The names of the tables on the sheet that `sheetPart` holds. */
export function readTableNames(source: Package, sheetPart: string): string[] {
  return eachTable(source, sheetPart, tableName);
}

/** The tables on the sheet that `sheetPart` holds; one whose area cannot be read is left out. */
export function readTables(source: Package, sheetPart: string): PlannedTable[] {
  return eachTable(source, sheetPart, (xml, table) => {
    const area = areaFromA1(attributeOf(xml, table, 'ref') ?? '');
    return area === null ? [] : [{ name: tableName(xml, table), area }];
  }).flat();
}

function tableName(xml: string, table: XmlElement): string {
  return attributeOf(xml, table, 'displayName') ?? attributeOf(xml, table, 'name') ?? '';
}

function eachTable<T>(source: Package, sheetPart: string, read: (xml: string, table: XmlElement) => T): T[] {
  return targetsOfKind(source, sheetPart, 'table').map((part) => {
    const xml = source.text(part);
    return readingPart(part, () => read(xml, rootElement(xml)));
  });
}

/** The names of the charts on the sheet that `sheetPart` holds, as its drawing has them. */
export function readChartNames(source: Package, sheetPart: string): string[] {
  return targetsOfKind(source, sheetPart, 'drawing').flatMap((part) => {
    const xml = source.text(part);
    return readingPart(part, () =>
      descendantsNamed(xml, rootElement(xml), 'graphicFrame')
        .filter((frame) => descendantsNamed(xml, frame, 'chart').length > 0)
        .map((frame) => frameName(xml, frame)),
    );
  });
}

function frameName(xml: string, frame: XmlElement): string {
  const [properties] = descendantsNamed(xml, frame, 'cNvPr');
  return properties === undefined ? '' : (attributeOf(xml, properties, 'name') ?? '');
}

function targetsOfKind(source: Package, part: string, kind: string): string[] {
  return partsReferredTo(source, part, kind).map(({ target }) => target);
}
