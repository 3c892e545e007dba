import { classLimitsOf } from '../assessing/class-limits';
import type { Finding } from '../assessing/finding';
import { groupBy } from '../reporting/group-by';
import type { AssessedTable } from '../reporting/assessed-table';
import { assessedTables, type SheetReport } from './report';
import { withFindings } from './with-findings';

/** The reports with where more units have a conclusion than may, said once, on the first that has it. */
export function withClassLimits(sheets: readonly SheetReport[]): readonly SheetReport[] {
  if (!haveClassLimits(sheets)) return sheets;
  const tables = assessedTables(sheets);
  const found = new Map<AssessedTable, Finding[]>();
  for (const together of groupBy(tables, ({ criteriaSet }) => criteriaSet.id).values()) {
    const [any] = together;
    if (any === undefined) continue;
    const standings = classLimitsOf(
      any.criteriaSet,
      together.map(({ assessment }) => assessment),
    );
    for (const [index, standing] of standings.entries()) {
      const limited = any.criteriaSet.classLimits?.[index]?.class;
      const first = together.find(({ assessment }) => assessment.recognition?.id === limited);
      if (first === undefined || standing.count <= standing.allowed) continue;
      const { sheetId, sheetName, unit } = first.assessment;
      const place = { sheetId, sheetName, unit: unit?.name ?? null, cell: null, criterion: null, fix: null };
      found.set(first, [...(found.get(first) ?? []), { ...place, code: 'class-over-limit', ...standing }]);
    }
  }
  return sheets.map((report) => withFindings(report, (table) => found.get(table) ?? []));
}

/** Whether a table's set limits how many units may have a conclusion. */
export function haveClassLimits(sheets: readonly SheetReport[]): boolean {
  return assessedTables(sheets).some(({ criteriaSet }) => criteriaSet.classLimits !== undefined);
}
