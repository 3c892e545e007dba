import type { CellPosition } from '../../workbook/address';

/** Why an action can no longer be undone: what it would restore is not as the action left it. */
export type UndoObstacle =
  /** The cells hold something else by now, or are no longer to be found. */
  | { readonly code: 'undo-cells-changed'; readonly sheet: string; readonly cells: readonly CellPosition[] }
  | { readonly code: 'undo-sheet-gone' }
  /** Somebody else has marked the sheet since, or its rows have moved. */
  | { readonly code: 'undo-marks-changed'; readonly sheet: string }
  /** What the workbook remembers has been changed by somebody else. */
  | { readonly code: 'undo-metadata-changed' };
