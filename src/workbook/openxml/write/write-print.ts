import { areaToA1, MAX_COLUMNS, quoteSheetName, type Area } from '../../address';
import type { PlannedPrint } from '../../sheet-plan';
import { childOf, parseWorksheet, putChild, type WorksheetXml } from '../xml/worksheet-xml';
import { firstChild } from '../xml/xml-element';
import { appendInside, applySplices, elementText, removal, setAttributes, type Splice } from '../xml/xml-splice';
import { removeDefinedName, setDefinedName } from './write-workbook-part';
import { escapeText } from '../../xml-text';

/** ST_PaperSize: 9 is A4. */
const A4 = 9;
const CENTIMETRES_PER_INCH = 2.54;
/** From the paper's edge to the header and the footer; printers leave about half of it white. */
const HEADER_INCHES = 0.3;
/** In Excel's own code, which stands in the middle (&C): page &P of &N, in no language. */
const FOOTER = '&C&P/&N';

/**
 * Sets a sheet up for A4: as wide as one page, as long as it needs or one page as well, centred, page numbers below.
 * @param xml a worksheet; its print area and title rows are written by `writePrintNames`
 */
export function writePrint(xml: string, { orientation, margins, pageBreaks, isOnePage = false }: PlannedPrint): string {
  const inches = (centimetres: number): number => Math.round((centimetres / CENTIMETRES_PER_INCH) * 10_000) / 10_000;
  const fitted = fitToPage(xml);
  const sheet = parseWorksheet(fitted);
  const { prefix } = sheet.root;
  const pageMargins = elementText(`${prefix}pageMargins`, {
    left: inches(margins.left),
    right: inches(margins.right),
    top: inches(margins.top),
    bottom: inches(margins.bottom),
    header: HEADER_INCHES,
    footer: HEADER_INCHES,
  });
  const footer = `<${prefix}oddFooter>${escapeText(FOOTER)}</${prefix}oddFooter>`;
  return applySplices(fitted, [
    putChild(sheet, 'printOptions', elementText(`${prefix}printOptions`, { horizontalCentered: 1 })),
    putChild(sheet, 'pageMargins', pageMargins),
    ...pageSetup(fitted, { paperSize: A4, orientation, fitToWidth: 1, fitToHeight: isOnePage ? 1 : 0 }),
    putChild(sheet, 'headerFooter', elementText(`${prefix}headerFooter`, {}, footer)),
    ...breaks(sheet, pageBreaks),
  ]);
}

/** Excel counts the rows above a break; those of an earlier set-up go. */
function breaks(sheet: WorksheetXml, rows: readonly number[]): Splice[] {
  const { prefix } = sheet.root;
  const present = childOf(sheet, 'rowBreaks');
  if (rows.length === 0) return present === null ? [] : [removal(present)];
  const items = rows.map((row) => elementText(`${prefix}brk`, { id: row, max: MAX_COLUMNS - 1, man: 1 }));
  const attributes = { count: rows.length, manualBreakCount: rows.length };
  return [putChild(sheet, 'rowBreaks', elementText(`${prefix}rowBreaks`, attributes, items.join('')))];
}

/**
 * Sets what is printed of a sheet, as the names that only the sheet knows.
 * @param xml the workbook part
 * @param localSheet the sheet's position among all tabs
 */
export function writePrintNames(
  xml: string,
  localSheet: number,
  sheetName: string,
  { area, titleRows }: PlannedPrint,
): string {
  const sheet = quoteSheetName(sheetName);
  const withArea = setDefinedName(xml, {
    name: '_xlnm.Print_Area',
    localSheet,
    refersTo: `${sheet}!${absolute(area)}`,
  });
  if (titleRows === null) return removeDefinedName(withArea, '_xlnm.Print_Titles', localSheet);
  const rows = `$${titleRows.first + 1}:$${titleRows.last + 1}`;
  return setDefinedName(withArea, { name: '_xlnm.Print_Titles', localSheet, refersTo: `${sheet}!${rows}` });
}

function absolute(area: Area): string {
  return areaToA1(area).replace(/(?<![A-Z])([A-Z]+)(\d+)/g, '$$$1$$$2');
}

/** A page set-up that is there keeps its other attributes, such as the printer's own settings. */
function pageSetup(xml: string, attributes: Record<string, string | number>): Splice[] {
  const sheet = parseWorksheet(xml);
  const present = childOf(sheet, 'pageSetup');
  if (present !== null) return setAttributes(xml, present, { ...attributes, scale: null });
  return [putChild(sheet, 'pageSetup', elementText(`${sheet.root.prefix}pageSetup`, attributes))];
}

function fitToPage(xml: string): string {
  const sheet = parseWorksheet(xml);
  const { prefix } = sheet.root;
  const properties = childOf(sheet, 'sheetPr');
  const setting = elementText(`${prefix}pageSetUpPr`, { fitToPage: 1 });
  if (properties === null) {
    return applySplices(xml, [putChild(sheet, 'sheetPr', elementText(`${prefix}sheetPr`, {}, setting))]);
  }
  const present = firstChild(xml, properties, 'pageSetUpPr');
  // pageSetUpPr is the last of sheetPr's children.
  return applySplices(
    xml,
    present === null ? [appendInside(xml, properties, setting)] : setAttributes(xml, present, { fitToPage: 1 }),
  );
}
