import { classLimitsOf, type ClassLimitStanding } from '../assessing/class-limits';
import type { Assessment } from '../assessing/assessment';
import type { CriteriaSet } from '../criteria/criteria-set';
import { groupBy } from '../reporting/group-by';
import { assessedTables, type SheetReport } from './report';
import { withFindings } from './with-findings';

interface ConcludedTable {
  readonly criteriaSet: CriteriaSet;
  readonly assessment: Pick<Assessment, 'recognition'>;
}

/** The reports with where more units have a conclusion than may, said once, on the first that has it. */
export function withClassLimits(sheets: readonly SheetReport[]): readonly SheetReport[] {
  if (!haveClassLimits(sheets)) return sheets;
  const over = overLimits(assessedTables(sheets));
  return sheets.map((report) =>
    withFindings(report, (table) =>
      over
        .filter(({ first }) => first === table)
        .map(({ standing }) => {
          const { sheetId, sheetName, unit } = table.assessment;
          const place = { sheetId, sheetName, unit: unit?.name ?? null, cell: null, criterion: null, fix: null };
          return { ...place, code: 'class-over-limit', ...standing };
        }),
    ),
  );
}

/** Whether a table's set limits how many units may have a conclusion. */
export function haveClassLimits(sheets: readonly SheetReport[]): boolean {
  return assessedTables(sheets).some(({ criteriaSet }) => criteriaSet.classLimits !== undefined);
}

/** The conclusions that more units have than may, each with the first of these. One unit alone is not all of them. */
export function overLimits<T extends ConcludedTable>(
  tables: readonly T[],
): readonly { readonly first: T; readonly standing: ClassLimitStanding }[] {
  return [...groupBy(tables, ({ criteriaSet }) => criteriaSet.id).values()].flatMap((together) => {
    const [any, ...others] = together;
    if (any === undefined || others.length === 0) return [];
    const { criteriaSet } = any;
    const standings = classLimitsOf(
      criteriaSet,
      together.map(({ assessment }) => assessment),
    );
    return standings.flatMap((standing, index) => {
      const limited = criteriaSet.classLimits?.[index]?.class;
      const first = together.find(({ assessment }) => assessment.recognition?.id === limited);
      return first === undefined || standing.count <= standing.allowed ? [] : [{ first, standing }];
    });
  });
}
