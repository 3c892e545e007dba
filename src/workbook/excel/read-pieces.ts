import type { Area } from '../address';

/**
 * What is read of a sheet before its size is known: no form is larger, and were every cell of it in use but empty, the
 * answer would stay under the 5 MB that Excel on the web allows. A used range can reach row 1,048,576 for one stray
 * cell (OfficeDev/office-js #4783, #6685).
 */
export const FIRST_WINDOW: Area = { row: 0, column: 0, rowCount: 5_000, columnCount: 200 };

/** Past this a sheet is refused; Excel itself answers null for more (OfficeDev/office-js #4783). */
export const MAX_SHEET_CELLS = 5_000_000;

/** Cells in one answer: 4 MB at twenty bytes a cell, what Vietnamese forms come to. */
export const CELLS_PER_SYNC = 200_000;

/** Not halved any further. */
const SMALLEST_ROWS = 250;

/** A part of one sheet that is read at once. */
export interface Piece {
  readonly sheetId: string;
  readonly window: Area;
  /** Whether what belongs to the sheet as a whole is read with it. */
  readonly withSheet: boolean;
}

/** What a used range has outside the first window: below it, and to its right. */
export function outsideFirstWindow(used: Area): Area[] {
  const bottom = used.row + used.rowCount;
  const right = used.column + used.columnCount;
  const outside: Area[] = [];
  if (bottom > FIRST_WINDOW.rowCount) {
    const row = Math.max(FIRST_WINDOW.rowCount, used.row);
    outside.push({ row, column: used.column, rowCount: bottom - row, columnCount: used.columnCount });
  }
  if (right > FIRST_WINDOW.columnCount && used.row < FIRST_WINDOW.rowCount) {
    const column = Math.max(FIRST_WINDOW.columnCount, used.column);
    const rowCount = Math.min(bottom, FIRST_WINDOW.rowCount) - used.row;
    outside.push({ row: used.row, column, rowCount, columnCount: right - column });
  }
  return outside;
}

/** Cuts an area into blocks of whole rows with at most `cells` cells, or one row. */
export function rowBlocks(area: Area, cells: number): Area[] {
  const rowsPerBlock = Math.max(1, Math.floor(cells / area.columnCount));
  const blocks: Area[] = [];
  for (let row = area.row; row < area.row + area.rowCount; row += rowsPerBlock) {
    blocks.push({ ...area, row, rowCount: Math.min(rowsPerBlock, area.row + area.rowCount - row) });
  }
  return blocks;
}

/** Puts pieces together for one sync each, in order. */
export function piecesPerSync(pieces: readonly Piece[], cells: number): Piece[][] {
  const syncs: Piece[][] = [];
  let room = 0;
  for (const piece of pieces) {
    const size = piece.window.rowCount * piece.window.columnCount;
    const last = syncs.at(-1);
    if (last === undefined || size > room) {
      syncs.push([piece]);
      room = cells - size;
    } else {
      last.push(piece);
      room -= size;
    }
  }
  return syncs;
}

/** Two requests in place of one that was too large, or null where there is nothing left to halve. */
export function halvePieces(pieces: readonly Piece[]): [Piece[], Piece[]] | null {
  if (pieces.length > 1) {
    const middle = Math.ceil(pieces.length / 2);
    return [pieces.slice(0, middle), pieces.slice(middle)];
  }
  const [piece] = pieces;
  if (piece === undefined || piece.window.rowCount < 2 * SMALLEST_ROWS) return null;
  const { window } = piece;
  const rowCount = Math.ceil(window.rowCount / 2);
  const lower = { ...window, row: window.row + rowCount, rowCount: window.rowCount - rowCount };
  return [[{ ...piece, window: { ...window, rowCount } }], [{ ...piece, window: lower, withSheet: false }]];
}
