import type { LegacySheet } from '../reading/legacy-text/decode-sheet';
import { findOurTabs } from '../reporting/summary/our-tabs';
import type { SheetSnapshot, WorkbookSnapshot } from '../workbook/snapshot';
import { checkSheet, sheetWithoutTable, type Measuring } from './check-sheet';
import { setAside } from './dismissals/set-aside';
import { withMetadataFindings } from './metadata/metadata-findings';
import type { SheetMapping } from './metadata/sheet-mapping';
import type { WorkbookMetadata } from './metadata/workbook-metadata';
import { measuringOf } from './measuring';
import { withReferences } from './references';
import { withRegressions } from './regressions';
import type { SheetReport } from './report';
import { withShares } from './shares';
import { sheetHints } from './sheet-hints';

/** What a workbook's sheets are concluded from, beyond their cells. */
export interface ConcludedFrom {
  readonly workbook: WorkbookSnapshot;
  readonly remembered: WorkbookMetadata;
  /** By sheet id, the sheets with text in an encoding older than Unicode. */
  readonly legacy: ReadonlyMap<string, LegacySheet>;
  /** What is known of sheets' columns from outside the workbook. */
  readonly mappings: readonly SheetMapping[];
  readonly measuring: Measuring;
  /** Reports of some of the sheets from before. */
  readonly earlier?: readonly SheetReport[];
}

/** Holds each sheet against its criteria set. Tabs of ours are not checked: they have no table. */
export function concludeSheets(
  sheets: readonly SheetSnapshot[],
  { workbook, remembered, legacy, mappings, measuring, earlier = [] }: ConcludedFrom,
): readonly SheetReport[] {
  const ours = new Set([...findOurTabs(workbook).values()].map(({ id }) => id));
  const hintsOf = sheetHints(workbook, legacy, { given: mappings, remembered: remembered.mappings });
  const reportOf = (sheet: SheetSnapshot) => {
    if (ours.has(sheet.id)) return sheetWithoutTable(sheet, []);
    const before = earlier.find((report) => report.sheet.id === sheet.id) ?? null;
    return checkSheet(sheet, hintsOf(sheet), measuringOf(sheet, measuring, remembered), before);
  };
  const checked = sheets.map(reportOf);
  return setAside(
    withMetadataFindings(withRegressions(withReferences(withShares(checked)), remembered.closings), remembered),
    remembered.dismissals,
  );
}
