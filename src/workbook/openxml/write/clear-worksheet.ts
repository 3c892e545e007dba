import { parseWorksheet } from '../xml/worksheet-xml';
import { childElements, descendantsNamed, type XmlElement } from '../xml/xml-element';
import { applySplices, elementText, removal, type Splice } from '../xml/xml-splice';

const CLEARED = ['mergeCells', 'conditionalFormatting', 'autoFilter', 'sortState'];

/**
 * Takes rows, merged areas, conditional formats and the filter of a worksheet away. Column widths, print set-up, what
 * is drawn on it and its tables' parts stay.
 */
export function clearWorksheet(xml: string): string {
  const { children } = parseWorksheet(xml);
  return applySplices(
    xml,
    children.flatMap((child): Splice[] => {
      if (CLEARED.includes(child.localName)) return [removal(child)];
      if (child.localName === 'sheetData') {
        return [{ start: child.start, end: child.end, text: elementText(`${child.prefix}sheetData`) }];
      }
      return child.localName === 'extLst' ? extendedFormats(xml, child) : [];
    }),
  );
}

/** Conditional formats that Excel 2010 and later keep in an extension. */
function extendedFormats(xml: string, extensions: XmlElement): Splice[] {
  const all = [...childElements(xml, extensions)];
  const formats = all.filter((one) => descendantsNamed(xml, one, 'conditionalFormattings').length > 0);
  return formats.length === all.length ? [removal(extensions)] : formats.map(removal);
}
