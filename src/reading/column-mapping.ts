import type { ColumnRole } from './assessment-table';

/** One column as somebody named it. */
export interface MappedColumn {
  readonly role: ColumnRole;
  /** Where it stood then, 0-based. */
  readonly column: number;
  /**
   * The words over it then, from the top row to the lowest, joined by " › "; "" where there were none, null where they
   * were not said and do not matter.
   */
  readonly header: string | null;
}

/**
 * What somebody said of a form's columns: it is believed over what the header's words and the cells seem to say. The
 * words are kept beside the places, so that rows and columns may be inserted and the same answer serves sheets that are
 * laid out alike.
 */
export interface ColumnMapping {
  /** The header's rows then, 0-based and inclusive. */
  readonly headerTop: number;
  readonly headerBottom: number;
  readonly columns: readonly MappedColumn[];
}
