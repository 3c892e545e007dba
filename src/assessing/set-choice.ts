import type { CriteriaSet } from '../criteria/criteria-set';
import type { CellPosition } from '../workbook/address';

/** Why a table is held to be of a set. What only agrees in numbers is no reason. */
export type SetReason =
  /** Somebody chose it, and the workbook remembers. */
  | { readonly code: 'remembered' }
  /** The sheet names the document that issued the set. */
  | ({ readonly code: 'cited-document' } & WordsOnSheet)
  /** The sheet names what the set is about, and has as many criteria. */
  | ({ readonly code: 'subject-words' } & WordsOnSheet)
  /** Criteria with the same words: so many of the set's are on the sheet, so many of the sheet's are the set's. */
  | { readonly code: 'titles-alike'; readonly ofSet: CountOf; readonly ofTable: CountOf };

export interface WordsOnSheet {
  readonly words: string;
  /** Null where the words are no cell's. */
  readonly cell: CellPosition | null;
}

export interface CountOf {
  readonly alike: number;
  readonly of: number;
}

export interface SetChoice {
  /** Null where the sheet does not say which set it is of. */
  readonly chosen: CriteriaSet | null;
  /** Why that one; none where none is chosen. */
  readonly reasons: readonly SetReason[];
  /** Where none is chosen: a set that the table resembles too little to be taken without asking. */
  readonly likely: LikelySet | null;
  /** Where none is chosen: the document that the sheet names, where its criteria were not seen. */
  readonly frame?: CriteriaSet;
}

export interface LikelySet {
  readonly set: CriteriaSet;
  readonly reasons: readonly SetReason[];
}
