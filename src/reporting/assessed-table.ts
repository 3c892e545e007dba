import type { Assessment } from '../assessing/assessment';
import type { Finding } from '../assessing/finding';
import type { SetReason } from '../assessing/set-choice';
import type { CriteriaSet } from '../criteria/criteria-set';
import type { AssessmentTable } from '../reading/assessment-table';
import type { SheetSnapshot } from '../workbook/snapshot';

/** A table with all that was made out of it: what marks, scores and summaries are planned from. A sheet may have several. */
export interface AssessedTable {
  readonly sheet: SheetSnapshot;
  readonly table: AssessmentTable;
  readonly criteriaSet: CriteriaSet;
  /** Why that set; none where somebody asked for it. A roll-up keeps none. */
  readonly criteriaReasons?: readonly SetReason[];
  readonly assessment: Assessment;
  readonly findings: readonly Finding[];
}
