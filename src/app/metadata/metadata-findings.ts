import type { Finding } from '../../assessing/finding';
import type { SheetReport } from '../report';
import type { WorkbookSnapshot } from '../../workbook/snapshot';
import type { WorkbookMetadata } from './workbook-metadata';

type SheetWithTables = Exclude<SheetReport, { layout: 'none' }>;

/**
 * What of a workbook's own notes could not be followed, and which of its sheets are not in it, said once: on the first sheet that has a table, as only there
 * the notes could have mattered.
 */
export function withMetadataFindings(
  sheets: readonly SheetReport[],
  remembered: WorkbookMetadata,
  { missingSheets = [] }: WorkbookSnapshot,
): readonly SheetReport[] {
  const first = sheets.find(hasTables);
  if (first === undefined) return sheets;
  const findings = metadataFindings(first, remembered, missingSheets);
  return findings.length === 0
    ? sheets
    : sheets.map((sheet) => (sheet === first ? { ...first, findings: [...findings, ...first.findings] } : sheet));
}

function hasTables(sheet: SheetReport): sheet is SheetWithTables {
  return sheet.layout !== 'none';
}

function metadataFindings(
  { sheet }: SheetWithTables,
  { newerVersion, isUnreadable, unreadableSets }: WorkbookMetadata,
  missingSheets: readonly string[],
): readonly Finding[] {
  const place = { sheetId: sheet.id, sheetName: sheet.name, unit: null, criterion: null, cell: null, fix: null };
  return [
    ...(newerVersion === null ? [] : [{ ...place, code: 'metadata-newer-version', version: newerVersion } as const]),
    ...(isUnreadable ? [{ ...place, code: 'metadata-unreadable' } as const] : []),
    ...missingSheets.map((name) => ({ ...place, code: 'sheet-missing', name }) as const),
    ...unreadableSets.map((id) => ({ ...place, code: 'stored-set-unreadable', id }) as const),
  ];
}
