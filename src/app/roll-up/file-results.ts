import type { CriterionAssessment, CriterionResult } from '../../assessing/assessment';
import type { Closing } from '../../assessing/closing';
import { severityOf, type Finding } from '../../assessing/finding';
import type { Target } from '../../assessing/target';
import type { AssessedTable } from '../../reporting/assessed-table';
import type { SheetSnapshot } from '../../workbook/snapshot';
import { assessedTables, type CheckReport } from '../report';

/** What a roll-up keeps of a file: what was concluded. The cells would fill the memory when there are thousands. */
export interface FileResults {
  /** Without cells, rows and findings. */
  readonly tables: readonly AssessedTable[];
  /** What has to be mended or looked at; gaps are in the tables. */
  readonly problems: readonly Finding[];
  /** What the file remembers of its closed periods and of its targets. */
  readonly closings: readonly PortableClosing[];
  readonly targets: readonly Target[];
}

/** A closing as JSON can hold it. */
export interface PortableClosing extends Omit<Closing, 'results'> {
  readonly results: readonly (readonly [string, CriterionResult])[];
}

export function resultsOf({ sheets, remembered }: CheckReport): FileResults {
  return {
    tables: assessedTables(sheets).map(withoutCells),
    problems: sheets
      .flatMap(({ findings }) => findings)
      .filter(({ code }) => severityOf[code] === 'error' || severityOf[code] === 'warning'),
    closings: remembered.closings.map((closing) => ({ ...closing, results: [...closing.results] })),
    targets: remembered.targets,
  };
}

function withoutCells({ sheet, table, criteriaSet, assessment }: AssessedTable): AssessedTable {
  const criteria = assessment.criteria.map(withoutRow);
  return {
    sheet: bareSheet(sheet),
    table: { ...table, columns: [], rows: [] },
    criteriaSet,
    assessment: { ...assessment, criteria, findings: [] },
    findings: [],
  };
}

function bareSheet(sheet: SheetSnapshot): SheetSnapshot {
  return { ...sheet, values: [], formulas: [], fonts: [], merges: [], marks: [] };
}

/** A criterion's indicators are not summed up by themselves. */
function withoutRow(criterion: CriterionAssessment): CriterionAssessment {
  return criterion.measure === null
    ? { ...criterion, indicators: [], tableRow: null }
    : { ...criterion, tableRow: null };
}
