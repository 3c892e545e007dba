import type { Area } from '../address';
import type { PlannedCell } from '../sheet-plan';
import { inputToOffice } from './office-value';
import { jsonBytes } from './write-batch';

/** What is written into a rectangle of cells in one go. */
export interface ValueBlock {
  readonly area: Area;
  readonly formulas: (string | number | boolean)[][];
}

/** Small enough for several to go into one request, whatever else is in it, and for a request to be halved. */
const MAX_BLOCK_BYTES = 500_000;

/** All cells in rectangles from the first column on; the sheet is empty, so that gaps may be written as empty. */
export function valueBlocks(cells: readonly PlannedCell[]): ValueBlock[] {
  const blocks: { row: number; formulas: (string | number | boolean)[][]; bytes: number }[] = [];
  for (const [row, formulas] of rowsOf(cells).entries()) {
    const bytes = jsonBytes(formulas);
    const last = blocks.at(-1);
    if (last !== undefined && last.bytes + bytes <= MAX_BLOCK_BYTES) {
      last.formulas.push(formulas);
      last.bytes += bytes;
    } else blocks.push({ row, formulas: [formulas], bytes });
  }
  return blocks.map(({ row, formulas }) => ({
    area: { row, column: 0, rowCount: formulas.length, columnCount: formulas[0]?.length ?? 0 },
    formulas,
  }));
}

function rowsOf(cells: readonly PlannedCell[]): (string | number | boolean)[][] {
  let rowCount = 0;
  let columnCount = 0;
  for (const { row, column } of cells) {
    rowCount = Math.max(rowCount, row + 1);
    columnCount = Math.max(columnCount, column + 1);
  }
  const rows = Array.from({ length: rowCount }, () =>
    Array.from<string | number | boolean>({ length: columnCount }).fill(''),
  );
  for (const { row, column, content } of cells) {
    const line = rows[row];
    if (line !== undefined) line[column] = typeof content === 'object' ? content.formula : inputToOffice(content);
  }
  return rows;
}
