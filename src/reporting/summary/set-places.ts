import type { ResultMatrix } from './result-matrix';
import type { SummaryColumn } from './unit-table';

/** Where the tabs have the results of one criteria set, for formulas on other tabs. */
export interface SetPlaces {
  readonly matrix: ResultMatrix;
  /** A unit's figure on the summary, with the sheet's name. */
  readonly figure: (unit: number, column: SummaryColumn) => string;
}
