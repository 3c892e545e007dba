import type { ColumnMapping } from '../reading/column-mapping';
import { decodeSheet } from '../reading/legacy-text/decode-sheet';
import { recogniseTables } from '../reading/recognise-tables';
import type { AssessedTable } from '../reporting/assessed-table';
import type { SheetSnapshot } from '../workbook/snapshot';
import { checkSheet } from './check-sheet';
import type { Measuring } from './measuring';

/**
 * What a sheet is read as with a mapping that is not remembered yet.
 * @returns nothing where no criterion can be read so
 */
export function previewColumns(
  sheet: SheetSnapshot,
  mapping: ColumnMapping,
  measuring: Measuring,
): readonly AssessedTable[] {
  if (recogniseTables(inUnicode(sheet), { mapping }).isMappingUnused === true) return [];
  const hints = { legacy: decodeSheet(sheet), mappings: [mapping], fileName: null };
  const report = checkSheet(sheet, hints, measuring);
  return report.layout === 'none' ? [] : report.tables;
}

/** The sheet with all of its text as Vietnamese read it, whatever encoding it was typed in. */
export function inUnicode(sheet: SheetSnapshot): SheetSnapshot {
  const legacy = decodeSheet(sheet);
  return legacy === null ? sheet : { ...sheet, values: legacy.values };
}
