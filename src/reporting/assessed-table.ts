import type { Assessment } from '../assessing/assessment';
import type { Finding } from '../assessing/finding';
import type { SetChoice, SetReason } from '../assessing/set-choice';
import type { CriteriaSet } from '../criteria/criteria-set';
import type { AssessmentTable } from '../reading/assessment-table';
import type { SheetSnapshot } from '../workbook/snapshot';

/** A set that was named, that the workbook carries, or of ours; or the sheet itself, where none is known for it. */
export type CriteriaSource = 'file' | 'workbook' | 'office' | 'built-in' | 'sheet';

/** A table with all that was made out of it: what marks, scores and summaries are planned from. A sheet may have several. */
export interface AssessedTable {
  readonly sheet: SheetSnapshot;
  readonly table: AssessmentTable;
  readonly criteriaSet: CriteriaSet;
  /** Where the criteria set comes from. */
  readonly criteriaFrom: CriteriaSource;
  /** Why that set; none where somebody asked for it. A roll-up keeps none. */
  readonly criteriaReasons?: readonly SetReason[];
  /** A set that the sheet is like, which was not taken: somebody has to say so. */
  readonly likelySet?: SetChoice['likely'];
  /** The document that the sheet is of, where its criteria were not seen, so that they are the sheet's own. */
  readonly frame?: CriteriaSet;
  readonly assessment: Assessment;
  readonly findings: readonly Finding[];
}
