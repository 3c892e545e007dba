import type { CellInput } from '../edit';

/** A cell of a sheet with what it is to hold. */
export interface CellToSet {
  readonly row: number;
  readonly column: number;
  readonly input: CellInput;
}
