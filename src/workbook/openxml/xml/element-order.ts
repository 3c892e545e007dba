import { childElements, type XmlElement } from './xml-element';

/** CT_Worksheet's children in the order that the schema demands (ECMA-376 part 1, 18.3.1.99). */
export const WORKSHEET_ORDER = [
  'sheetPr',
  'dimension',
  'sheetViews',
  'sheetFormatPr',
  'cols',
  'sheetData',
  'sheetCalcPr',
  'sheetProtection',
  'protectedRanges',
  'scenarios',
  'autoFilter',
  'sortState',
  'dataConsolidate',
  'customSheetViews',
  'mergeCells',
  'phoneticPr',
  'conditionalFormatting',
  'dataValidations',
  'hyperlinks',
  'printOptions',
  'pageMargins',
  'pageSetup',
  'headerFooter',
  'rowBreaks',
  'colBreaks',
  'customProperties',
  'cellWatches',
  'ignoredErrors',
  'smartTags',
  'drawing',
  'drawingHF',
  'legacyDrawing',
  'legacyDrawingHF',
  'picture',
  'oleObjects',
  'controls',
  'webPublishItems',
  'tableParts',
  'extLst',
] as const;
export type WorksheetChild = (typeof WORKSHEET_ORDER)[number];

/** CT_Workbook's children (18.2.27). */
export const WORKBOOK_ORDER = [
  'fileVersion',
  'fileSharing',
  'workbookPr',
  'workbookProtection',
  'bookViews',
  'sheets',
  'functionGroups',
  'externalReferences',
  'definedNames',
  'calcPr',
  'oleSize',
  'customWorkbookViews',
  'pivotCaches',
  'smartTagPr',
  'smartTagTypes',
  'webPublishing',
  'fileRecoveryPr',
  'webPublishObjects',
  'extLst',
] as const;

/** CT_Stylesheet's children (18.8.39). */
export const STYLESHEET_ORDER = [
  'numFmts',
  'fonts',
  'fills',
  'borders',
  'cellStyleXfs',
  'cellXfs',
  'cellStyles',
  'dxfs',
  'tableStyles',
  'colors',
  'extLst',
] as const;

/** CT_Font's children in the order in which Excel writes them (18.8.22). */
export const FONT_ORDER = [
  'b',
  'i',
  'strike',
  'condense',
  'extend',
  'outline',
  'shadow',
  'u',
  'vertAlign',
  'sz',
  'color',
  'name',
  'family',
  'charset',
  'scheme',
] as const;

/**
 * Where a new child `name` belongs among `children`: after all that may stand before it, and after others of its name.
 * A child that the order does not know (markup compatibility's AlternateContent, future elements) counts as the first
 * known element inside it, or else as standing with what precedes it.
 * @returns a string index; `end` where nothing follows
 */
export function placeForChild(
  xml: string,
  children: readonly XmlElement[],
  end: number,
  order: readonly string[],
  name: string,
): number {
  const rank = order.indexOf(name);
  const following = children.find((child) => rankOf(xml, child, order) > rank);
  return following?.start ?? end;
}

function rankOf(xml: string, child: XmlElement, order: readonly string[]): number {
  if (child.localName !== 'AlternateContent') return order.indexOf(child.localName);
  for (const choice of childElements(xml, child)) {
    for (const content of childElements(xml, choice)) return order.indexOf(content.localName);
  }
  return -1;
}
