import { areaAround } from '../workbook/address';
import type { AssessmentTable, ColumnRole, TableRow } from './assessment-table';
import { joinTwo } from './continued-tables';
import { lastOf } from './last-of';
import { labelInTitle } from './outline/row-label';
import { parseQuantity } from './values/quantity';
import { cleanText } from './vietnamese-text';

/** Sums are printed with two decimals. */
const ROUNDING = 0.015;

/**
 * Tells what stands below the last of several tables and sums up all of them. Tables of one unit are one then, whatever
 * their columns are; of several units, such a row belongs to none.
 * @param tables of a sheet, from top to bottom
 */
export function withJointTotals(tables: readonly AssessmentTable[]): readonly AssessmentTable[] {
  const settled: AssessmentTable[] = [];
  for (const table of tables) {
    const joint = jointTotalOf(table, settled);
    if (joint === null) {
      settled.push(table);
      continue;
    }
    const summed = settled.slice(settled.length - joint.tables);
    const isOneUnit = summed.every(({ unit }) => unit?.name === table.unit?.name);
    if (isOneUnit) {
      const first = summed[0] ?? table;
      const others = [...summed.slice(1), table];
      settled.splice(-joint.tables, joint.tables, others.reduce(joinBelow, first));
    } else {
      const rows = table.rows.filter((row) => row !== joint.row);
      settled.push({ ...table, rows });
    }
  }
  return settled;
}

/** The last row of a table that is the sum of its own and those before it, and of how many before it. */
function jointTotalOf(
  table: AssessmentTable,
  before: readonly AssessmentTable[],
): { readonly row: TableRow; readonly tables: number } | null {
  const totals = table.rows.filter(({ kind }) => kind === 'total');
  const row = totals.at(-1);
  const own = totals.at(-2);
  if (row === undefined || row !== table.rows.at(-1) || before.length === 0) return null;
  const named = namedIn(row.title);
  if (named.length > 1) {
    const labels = [...before, table].slice(-named.length).map(labelOf);
    const areNamed = named.length - 1 <= before.length && labels.every((label, index) => label === named[index]);
    if (areNamed) return { row, tables: named.length - 1 };
  }
  const sum = pointsIn(row);
  let all = own === undefined ? null : pointsIn(own);
  if (all === null || sum === null || Math.abs(all - sum) < ROUNDING) return null;
  for (let count = 1; count <= before.length; count++) {
    const total = lastOf(before.at(-count)?.rows ?? [], ({ kind }) => kind === 'total');
    const more = total === undefined ? null : pointsIn(total);
    if (more === null) return null;
    all += more;
    if (Math.abs(all - sum) < ROUNDING) return { row, tables: count };
  }
  return null;
}

/** The parts that a sum's words name: I and II of "TỔNG ĐIỂM (I + II)". */
function namedIn(title: string): readonly string[] {
  const [, expression = ''] = /\(\s*([IVX\dA-ZĐ]+(?:\s*\+\s*[IVX\dA-ZĐ]+)+)\s*\)/u.exec(title) ?? [];
  return expression === '' ? [] : expression.split('+').map((name) => name.trim());
}

function labelOf({ lead }: AssessmentTable): string | null {
  return lead === null ? null : (labelInTitle(lead.title)?.text ?? null);
}

function pointsIn({ cells }: TableRow): number | null {
  const roles: readonly ColumnRole[] = ['selfScore', 'verifiedScore'];
  const cell = roles.map((role) => cells[role]).find((own) => cleanText(own?.value ?? null) !== '');
  const read = cell === undefined ? null : parseQuantity(cell.value, 'comma');
  return read?.kind === 'quantity' ? read.value : null;
}

/** What stands right over the second table's header heads its rows. */
function joinBelow(before: AssessmentTable, table: AssessmentTable): AssessmentTable {
  const joined = joinTwo(before, table.lead === null ? table : { ...table, rows: [table.lead, ...table.rows] });
  return { ...joined, area: areaAround(before.area, table.area) };
}
