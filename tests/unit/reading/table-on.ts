import type { AssessmentTable, SheetReading } from '../../../src/reading/assessment-table';
import { recogniseTables, type ReadingHints } from '../../../src/reading/recognise-tables';
import type { SheetSnapshot } from '../../../src/workbook/snapshot';

/** What a sheet without a table is read as. */
export const noTable: SheetReading = { tables: [], problems: [] };

/** The only table on a sheet. */
export function tableOn(sheet: SheetSnapshot, hints?: ReadingHints): AssessmentTable {
  const { tables, problems } = recogniseTables(sheet, hints);
  const [table, ...others] = tables;
  if (table === undefined) throw new Error(`No table: ${JSON.stringify(problems)}`);
  if (others.length > 0) throw new Error(`${tables.length} tables`);
  return table;
}
