import type { CellValue, SparseGrid } from './snapshot';

/** Of the fonts of cells, those of the cells whose value is a text. */
export function fontsOfTexts(values: SparseGrid<CellValue>, fonts: SparseGrid<string>): SparseGrid<string> {
  const grid: (string | undefined)[][] = [];
  for (const [row, cells] of values.entries()) {
    for (const [column, value] of cells?.entries() ?? []) {
      const font = typeof value === 'string' ? fonts[row]?.[column] : undefined;
      if (font !== undefined) (grid[row] ??= [])[column] = font;
    }
  }
  return grid;
}
