import type { CriterionAssessment } from '../../assessing/assessment';
import { severityOf, type Finding } from '../../assessing/finding';
import type { AssessedTable } from '../../reporting/assessed-table';
import type { SheetSnapshot } from '../../workbook/snapshot';
import { assessedTables, type CheckReport } from '../report';

/** What a roll-up keeps of a file: what was concluded. The cells would fill the memory when there are thousands. */
export interface FileResults {
  /** Without cells, rows and findings. */
  readonly tables: readonly AssessedTable[];
  /** What has to be mended or looked at; gaps are in the tables. */
  readonly problems: readonly Finding[];
}

export function resultsOf({ sheets }: CheckReport): FileResults {
  return {
    tables: assessedTables(sheets).map(withoutCells),
    problems: sheets
      .flatMap(({ findings }) => findings)
      .filter(({ code }) => severityOf[code] === 'error' || severityOf[code] === 'warning'),
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
