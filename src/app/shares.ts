import type { Finding } from '../assessing/finding';
import { findShareMismatches } from '../assessing/shares';
import type { AssessedTable } from '../reporting/assessed-table';
import { groupBy } from '../reporting/group-by';
import type { SheetReport } from './report';
import { withFindings } from './with-findings';

/** The reports with the printed shares that are not score ÷ maximum. */
export function withShares(sheets: readonly SheetReport[]): readonly SheetReport[] {
  return sheets.map((report) => {
    if (report.layout === 'none') return report;
    const ofWholes = mismatchesOfWholes(report.sheet, report.tables);
    return withFindings(report, (table) => ofWholes.get(table) ?? findShareMismatches(report.sheet, table));
  });
}

/** Units that each have one row are held together: whether a column is one of shares, only all of them tell. */
function mismatchesOfWholes(
  sheet: AssessedTable['sheet'],
  tables: readonly AssessedTable[],
): ReadonlyMap<AssessedTable, readonly Finding[]> {
  const wholes = tables.filter(({ table }) => table.isOfWholes === true);
  const together = [...groupBy(wholes, ({ table: { area } }) => `${area.row}:${area.column}`).values()];
  return new Map(
    together.flatMap((units) => {
      const rows = units.flatMap(({ table }) => table.rows);
      const found = units
        .slice(0, 1)
        .flatMap((first) => findShareMismatches(sheet, { ...first, table: { ...first.table, layout: 'form', rows } }));
      return units.map((unit): [AssessedTable, readonly Finding[]] => [
        unit,
        found
          .filter(({ cell }) => cell?.row === unit.table.rows[0]?.row)
          .map((finding) => ({ ...finding, unit: unit.table.unit?.name ?? null })),
      ]);
    }),
  );
}
