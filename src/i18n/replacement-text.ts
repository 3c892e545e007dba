import { cellToA1, type CellPosition } from '../workbook/address';
import type { CellInput } from '../workbook/edit';
import { formatNumber } from './format';
import type { Language } from './language';

/** "Biểu 1!E7: 3 → 2,5": what stood in a cell, and what was computed for it. */
export function replacementText(
  replaced: {
    readonly sheetName: string;
    readonly cell: CellPosition;
    readonly before: CellInput;
    readonly after: CellInput;
  },
  language: Language,
): string {
  const { sheetName, cell, before, after } = replaced;
  return `${sheetName}!${cellToA1(cell)}: ${valueText(before, language)} → ${valueText(after, language)}`;
}

/** What a cell shows, with the formula that gives it where there is one of the user's. */
export function valueText(input: CellInput, language: Language): string {
  const value = typeof input === 'object' && input !== null ? input.value : input;
  return typeof value === 'number' ? formatNumber(value, language) : `“${String(value ?? '')}”`;
}
