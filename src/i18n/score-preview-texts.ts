import { cellToA1, type CellPosition } from '../workbook/address';
import type { Language } from './language';
import { textsIn } from './texts';

/** So many cells are named. */
const MOST_NAMED = 8;

/** Which cells for totals stay empty, and why; the sheet is named where there are several. */
export function unfilledText(
  unfilled: readonly { readonly sheetName: string; readonly cell: CellPosition }[],
  language: Language,
): string {
  const namesSheets = new Set(unfilled.map(({ sheetName }) => sheetName)).size > 1;
  const named = unfilled
    .slice(0, MOST_NAMED)
    .map(({ sheetName, cell }) => `${namesSheets ? `${sheetName}!` : ''}${cellToA1(cell)}`);
  return textsIn(language).scorePreview.unfilled(named, unfilled.length - named.length);
}
