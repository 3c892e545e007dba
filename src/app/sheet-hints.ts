import type { ColumnMapping } from '../reading/column-mapping';
import type { LegacySheet } from '../reading/legacy-text/decode-sheet';
import { findOurTabs } from '../reporting/summary/our-tabs';
import type { SheetSnapshot, WorkbookSnapshot } from '../workbook/snapshot';
import type { SheetHints } from './check-sheet';
import type { SheetMapping } from './metadata/sheet-mapping';

/**
 * Gathers what is known of a workbook's sheets beyond their cells.
 * @param mappings those from outside the workbook are believed before its own
 */
export function sheetHints(
  workbook: WorkbookSnapshot,
  legacy: ReadonlyMap<string, LegacySheet>,
  { given, remembered }: { readonly given: readonly SheetMapping[]; readonly remembered: readonly SheetMapping[] },
): (sheet: SheetSnapshot) => SheetHints {
  const names = new Set(workbook.sheetInfos.map(({ name }) => name));
  const orphaned = remembered.filter(({ sheet }) => sheet !== null && !names.has(sheet));
  const fileName = hasOneSheet(workbook) ? workbook.fileName : null;
  return (sheet) => ({
    legacy: legacy.get(sheet.id) ?? null,
    mappings: [...mappingsFor(sheet, given), ...mappingsFor(sheet, remembered), ...orphaned.map(mappingOf)],
    fileName,
  });
}

/** What was said of this very sheet comes before what was said of all; a sheet that was renamed is known by its words. */
function mappingsFor({ name }: SheetSnapshot, mappings: readonly SheetMapping[]): readonly ColumnMapping[] {
  return [
    ...mappings.filter(({ sheet }) => sheet === name).map(mappingOf),
    ...mappings.filter(({ sheet }) => sheet === null).map(mappingOf),
  ];
}

function mappingOf({ mapping }: SheetMapping): ColumnMapping {
  return mapping;
}

/** The file of several sheets is nobody's of them. */
function hasOneSheet(workbook: WorkbookSnapshot): boolean {
  const ours = new Set([...findOurTabs(workbook).values()].map(({ id }) => id));
  return workbook.sheetInfos.filter(({ id, visibility }) => visibility === 'visible' && !ours.has(id)).length === 1;
}
