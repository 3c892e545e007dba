import type { Finding } from '../assessing/finding';
import type { AssessmentTable } from '../reading/assessment-table';
import { repeatsCriteria } from '../reading/continued-tables';
import { sheetWithoutTable } from './check-sheet';
import type { SheetReport } from './report';

type SheetWithTables = Exclude<SheetReport, { layout: 'none' }>;

/**
 * The reports without what hidden sheets say once more: one whose every table has the criteria of a visible sheet's, for the
 * same unit, is an older copy, and would be counted beside it. That is told on both sheets.
 */
export function withoutHiddenCopies(sheets: readonly SheetReport[]): readonly SheetReport[] {
  const copies = new Map<SheetReport, SheetWithTables>();
  const visible = sheets.filter(hasTables).filter(({ sheet }) => sheet.visibility === 'visible');
  for (const report of sheets) {
    if (!isHiddenWithTables(report)) continue;
    const original = visible.find((other) => report.tables.every(({ table }) => isCopyIn(table, other)));
    if (original !== undefined) copies.set(report, original);
  }
  if (copies.size === 0) return sheets;
  return sheets.map((report) => {
    const original = copies.get(report);
    if (original !== undefined) return sheetWithoutTable(report.sheet, [leftOut(report, report, original)]);
    const own = [...copies].flatMap(([copy, kept]) => (kept === report ? leftOut(report, copy, kept) : []));
    return own.length === 0 ? report : { ...report, findings: [...own, ...report.findings] };
  });
}

/** Whether a sheet that is not seen takes part, so that a change of another may make it a copy. */
export function haveHiddenTables(sheets: readonly SheetReport[]): boolean {
  return sheets.some(
    (report) => isHiddenWithTables(report) || report.findings.some(({ code }) => code === 'sheet-left-out'),
  );
}

function hasTables(report: SheetReport): report is SheetWithTables {
  return report.layout !== 'none';
}

function isHiddenWithTables(report: SheetReport): report is SheetWithTables {
  return hasTables(report) && report.sheet.visibility !== 'visible';
}

/** A copy that names no unit is of the one beside it. */
function isCopyIn(table: AssessmentTable, { tables }: SheetWithTables): boolean {
  return tables.some(
    ({ table: other }) =>
      (table.unit === null || table.unit.name === other.unit?.name) && repeatsCriteria(table, other),
  );
}

function leftOut({ sheet }: SheetReport, copy: SheetReport, kept: SheetReport): Finding {
  const place = { sheetId: sheet.id, sheetName: sheet.name, unit: null, criterion: null, cell: null, fix: null };
  return { ...place, code: 'sheet-left-out', name: copy.sheet.name, kept: kept.sheet.name };
}
