import type { Effect, Measure } from '../../criteria/criteria-set';
import type { CellPosition } from '../../workbook/address';

/** Something of a table that was guessed, or that a criteria set cannot say and was left out. */
export type InferenceNote =
  /** The set's title is what stands over the table, or, where nothing does, what the table's sheet is called. */
  | { readonly code: 'title-taken'; readonly from: 'table' | 'sheet'; readonly title: string }
  /** The numbers begin anew in every group: they have the group's before them now, as `example` has. */
  | { readonly code: 'numbers-with-group'; readonly example: string }
  /** The table has no numbers: its criteria are numbered from 1 on. */
  | { readonly code: 'numbered-by-place'; readonly count: number }
  /** The table has points, but no column says how many there may be at most: the criteria are met or not. */
  | { readonly code: 'no-maximum-column' }
  | NoteOnRow;

/** A note on one row, at the cell that it is about. */
type NoteOnRow = { readonly cell: CellPosition } & (
  | { readonly code: 'row-without-number'; readonly title: string }
  | { readonly code: 'row-without-title'; readonly number: string }
  /** `firstRow` has the number already, 0-based. */
  | { readonly code: 'number-repeated'; readonly number: string; readonly firstRow: number }
  /** A figure that Excel keeps as 1.1 stands after 1.9. */
  | { readonly code: 'zero-restored'; readonly number: string }
  /** What the cell says is no number above 0; the criterion is met or not. */
  | { readonly code: 'maximum-unreadable'; readonly number: string; readonly found: string }
  /** What stands as the result is no result: the criterion may be measured by an amount, which only a decision tells. */
  | { readonly code: 'result-is-no-word'; readonly number: string; readonly found: string }
  /** The criterion's words say how it is measured, or that its points are extra: `words` are those that do. */
  | {
      readonly code: 'measure-guessed';
      readonly number: string;
      readonly words: string;
      readonly measure: Measure;
      readonly effect?: Effect;
    }
  /** Each of these words may say how the criterion is measured: none was believed. */
  | { readonly code: 'measure-unclear'; readonly number: string; readonly words: readonly string[] }
  /** The rows under the criterion have no points or results of their own: they explain it. */
  | { readonly code: 'rows-below-left-out'; readonly number: string; readonly count: number }
  /** A heading between a criterion and its indicators: a set has nothing between. */
  | { readonly code: 'heading-left-out'; readonly number: string; readonly title: string }
  | { readonly code: 'empty-group-left-out'; readonly title: string }
);
export type InferenceCode = InferenceNote['code'];
