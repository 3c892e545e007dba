import { decodeSheet, type LegacyCell } from '../reading/legacy-text/decode-sheet';
import { unicodeFontFor } from '../reading/legacy-text/legacy-fonts';
import type { SheetSnapshot } from '../workbook/snapshot';

/** What turning a sheet's old encodings into Unicode comes to, as far as is known without its formulas. */
export interface ConversionPreview {
  readonly cells: readonly LegacyCell[];
  /** The fonts that take the place of old ones, each once. */
  readonly fonts: readonly string[];
}

/** @param sheet with its fonts */
export function previewConversion(sheet: SheetSnapshot): ConversionPreview {
  const legacy = decodeSheet(sheet);
  if (legacy === null) return { cells: [], fonts: [] };
  const replaced = [...legacy.cells, ...legacy.fontOnlyCells].flatMap(({ font }) => {
    const next = font === null ? null : unicodeFontFor(font);
    return next === null || next === font ? [] : [next];
  });
  return { cells: legacy.cells, fonts: [...new Set(replaced)] };
}
