import type { Area } from './address';
import type { PlannedCell, SheetPlan } from './sheet-plan';
import type { Mark, MarkOnSheet } from './snapshot';

/** What is typed into a cell: a constant, a formula with its computed value, or null to empty it. */
export type CellInput =
  string | number | boolean | null | { readonly formula: string; readonly value: string | number | boolean | null };

/** One cell's change; `previous` is what stood there, so that the change can be undone. */
export interface CellChange {
  readonly row: number;
  readonly column: number;
  readonly next: CellInput;
  readonly previous: CellInput;
}

/** A change of font in an area, of its name alone; `previous` is the name that all of the area had. */
export interface FontChange {
  readonly area: Area;
  readonly next: string;
  readonly previous: string;
}

/** Something that is to happen to a workbook, as data: previewed, applied, undone. */
export type WorkbookEdit =
  | { readonly kind: 'setCells'; readonly sheetId: string; readonly changes: readonly CellChange[] }
  /** Sets `marks` and removes `replaced` on one sheet, in one step. */
  | {
      readonly kind: 'setMarks';
      readonly sheetId: string;
      readonly marks: readonly Mark[];
      readonly replaced: readonly MarkOnSheet[];
    }
  /** Adds a sheet of ours at the end, or writes the sheet `replaces` anew where it stands. */
  | {
      readonly kind: 'putSheet';
      readonly plan: SheetPlan;
      readonly replaces: ReplacedSheet | null;
    }
  | {
      readonly kind: 'deleteSheet';
      readonly sheetId: string;
      readonly definedNames: readonly string[];
      /** All that was written on a sheet of ours: whoever takes it back sees whether anything was typed there since. */
      readonly holds?: readonly PlannedCell[];
    }
  | { readonly kind: 'setFonts'; readonly sheetId: string; readonly changes: readonly FontChange[] }
  /** Remembers `next` in the workbook in place of `previous`; null is nothing. */
  | { readonly kind: 'setMetadata'; readonly next: string | null; readonly previous: string | null };

/** What an adapter must know of a sheet that it is to write anew. */
export interface ReplacedSheet {
  readonly sheetId: string;
  readonly tableNames: readonly string[];
  readonly chartNames: readonly string[];
}
