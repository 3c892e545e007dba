import type { AssessmentTable, TableRow, UnitName } from './assessment-table';
import { communeAlone } from './commune-name';
import { repeatsCriteria } from './continued-tables';
import { unitOfHeading } from './unit-name';

/**
 * Parts a table in which several units stand below one another under one header, each after a row with its name.
 * @returns a table for each unit, or the table itself
 */
export function byUnits(table: AssessmentTable): readonly AssessmentTable[] {
  const first = table.rows.findIndex(isOfUnit);
  if (first === -1) return [table];
  const sections: { unit: UnitName | null; rows: TableRow[] }[] = [
    { unit: table.unit, rows: table.rows.slice(0, first) },
  ];
  for (const row of table.rows.slice(first)) {
    const unit = isHeading(row) ? unitOfHeading(row.title, { row: row.row, column: table.area.column }) : null;
    if (unit === null) sections.at(-1)?.rows.push(row);
    else sections.push({ unit, rows: [] });
  }
  const tables = sections
    .filter(({ rows }) => rows.some(({ kind }) => kind === 'criterion'))
    .map(({ unit, rows }): AssessmentTable => ({ ...table, unit, rows, area: downTo(table, rows) }));
  const [one, ...others] = tables;
  const isRepeated = one !== undefined && others.every((other) => repeatsCriteria(other, one));
  return others.length > 0 && isRepeated ? tables : [table];
}

function isOfUnit(row: TableRow): boolean {
  return isHeading(row) && communeAlone(row.title) !== null;
}

function isHeading({ kind }: TableRow): boolean {
  return kind === 'group' || kind === 'other';
}

function downTo({ area }: AssessmentTable, rows: readonly TableRow[]): AssessmentTable['area'] {
  return { ...area, rowCount: (rows.at(-1)?.row ?? area.row) - area.row + 1 };
}
