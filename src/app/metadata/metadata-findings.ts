import type { Finding } from '../../assessing/finding';
import type { SheetReport } from '../report';
import type { WorkbookMetadata } from './workbook-metadata';

type SheetWithTables = Exclude<SheetReport, { layout: 'none' }>;

/**
 * What of a workbook's own notes could not be followed, said once: on the first sheet that has a table, as only there
 * the notes could have mattered.
 */
export function withMetadataFindings(
  sheets: readonly SheetReport[],
  remembered: WorkbookMetadata,
): readonly SheetReport[] {
  const first = sheets.find(hasTables);
  if (first === undefined) return sheets;
  const findings = metadataFindings(first, remembered);
  return findings.length === 0
    ? sheets
    : sheets.map((sheet) => (sheet === first ? { ...first, findings: [...findings, ...first.findings] } : sheet));
}

function hasTables(sheet: SheetReport): sheet is SheetWithTables {
  return sheet.layout !== 'none';
}

function metadataFindings(
  { sheet }: SheetWithTables,
  { newerVersion, unreadableSets }: WorkbookMetadata,
): readonly Finding[] {
  const place = { sheetId: sheet.id, sheetName: sheet.name, unit: null, criterion: null, cell: null, fix: null };
  return [
    ...(newerVersion === null ? [] : [{ ...place, code: 'metadata-newer-version', version: newerVersion } as const]),
    ...unreadableSets.map((id) => ({ ...place, code: 'stored-set-unreadable', id }) as const),
  ];
}
