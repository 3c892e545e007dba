import type { Package } from '../zip/package';
import { readingPart } from '../part-errors';
import { partsReferredTo } from './relationships';
import { attributeOf, descendantsNamed, rootElement, type XmlElement } from '../xml/xml-element';

/** The names of the tables on the sheet that `sheetPart` holds. */
export function readTableNames(source: Package, sheetPart: string): string[] {
  return targetsOfKind(source, sheetPart, 'table').map((part) => {
    const xml = source.text(part);
    return readingPart(part, () => {
      const table = rootElement(xml);
      return attributeOf(xml, table, 'displayName') ?? attributeOf(xml, table, 'name') ?? '';
    });
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
