import type { Finding } from '../assessing/finding';
import { groupBy } from '../reporting/group-by';
import type { AssessedTable } from '../reporting/assessed-table';

/**
 * The findings of a sheet's tables, table by table. What is wrong with the heading of a matrix, such as a criterion that
 * it leaves out, is found for each of its units and said once, as nobody's.
 */
export function findingsOfTables(tables: readonly AssessedTable[]): readonly Finding[] {
  const byArea = groupBy(tables, ({ table: { area } }) => `${area.row}:${area.column}`);
  return [...byArea.values()].flatMap(findingsTogether);
}

/** @param units the tables of one matrix, or a single form */
function findingsTogether(units: readonly AssessedTable[]): readonly Finding[] {
  const [first, ...others] = units;
  if (first === undefined) return [];
  if (others.length === 0) return first.findings;
  const all = units.flatMap(({ findings }) => findings);
  const shared = new Set(
    [...groupBy(all, placeOf)].filter(([, alike]) => alike.length === units.length).map(([place]) => place),
  );
  const isShared = (finding: Finding) => shared.has(placeOf(finding));
  return [
    ...first.findings.filter(isShared).map((finding) => ({ ...finding, unit: null })),
    ...all.filter((finding) => !isShared(finding)),
  ];
}

function placeOf({ code, cell, criterion }: Finding): string {
  return `${code} ${cell === null ? '' : `${cell.row}:${cell.column}`} ${criterion ?? ''}`;
}
