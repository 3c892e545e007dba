import { areaToA1 } from '../address';
import type { PlannedPrint } from '../sheet-plan';

/** Page &P of &N, in Excel's own code and in no language. */
const FOOTER = '&P/&N';

/** Queues the print set-up: A4, as wide as one page, page numbers below. */
export function writePrint(
  sheet: Excel.Worksheet,
  { orientation, area, titleRows, margins, pageBreaks, isOnePage = false }: PlannedPrint,
): void {
  const { pageLayout } = sheet;
  pageLayout.orientation = orientation === 'portrait' ? 'Portrait' : 'Landscape';
  pageLayout.paperSize = Excel.PaperType.a4;
  pageLayout.centerHorizontally = true;
  pageLayout.zoom = { horizontalFitToPages: 1, ...(isOnePage && { verticalFitToPages: 1 }) };
  pageLayout.setPrintMargins(Excel.PrintMarginUnit.centimeters, margins);
  pageLayout.setPrintArea(areaToA1(area));
  // The API cannot take away rows that are repeated: where an earlier summary had some, they stay.
  if (titleRows !== null) pageLayout.setPrintTitleRows(`$${titleRows.first + 1}:$${titleRows.last + 1}`);
  sheet.horizontalPageBreaks.removePageBreaks();
  for (const row of pageBreaks) sheet.horizontalPageBreaks.add(`A${row + 1}`);
  pageLayout.headersFooters.defaultForAllPages.centerFooter = FOOTER;
}
