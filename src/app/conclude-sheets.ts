import type { LegacySheet } from '../reading/legacy-text/decode-sheet';
import { findOurTabs } from '../reporting/summary/our-tabs';
import type { SheetSnapshot, WorkbookSnapshot } from '../workbook/snapshot';
import { checkSheet, sheetWithoutTable } from './check-sheet';
import type { Measuring } from './measuring';
import { withClassLimits } from './class-limits';
import { withErrorsElsewhere } from './errors-elsewhere';
import { withoutHiddenCopies } from './hidden-copies';
import { setAside } from './dismissals/set-aside';
import { withMetadataFindings } from './metadata/metadata-findings';
import type { SheetMapping } from './metadata/sheet-mapping';
import type { WorkbookMetadata } from './metadata/workbook-metadata';
import { measuringOf } from './measuring';
import type { Pace } from './pace';
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

/** Holds each sheet against its criteria set, and the sheets against each other. */
export function concludeSheets(sheets: readonly SheetSnapshot[], from: ConcludedFrom): readonly SheetReport[] {
  return concludeTogether(sheets.map(sheetChecker(from)), from);
}

/** As `concludeSheets`, sheet by sheet. @returns null where it was given up */
export async function concludeAtPace(
  sheets: readonly SheetSnapshot[],
  from: ConcludedFrom,
  pace: Pace,
): Promise<readonly SheetReport[] | null> {
  const checkOne = sheetChecker(from);
  const checked: SheetReport[] = [];
  for (const sheet of sheets) {
    if (!(await pace(checked.length, sheets.length))) return null;
    checked.push(checkOne(sheet));
  }
  return (await pace(sheets.length, sheets.length)) ? concludeTogether(checked, from) : null;
}

/** What is found on one sheet by itself. Tabs of ours are not checked: they have no table. */
function sheetChecker({ workbook, remembered, legacy, mappings, measuring, earlier = [] }: ConcludedFrom) {
  const ours = new Set([...findOurTabs(workbook).values()].map(({ id }) => id));
  const hintsOf = sheetHints(workbook, legacy, { given: mappings, remembered: remembered.mappings });
  return (sheet: SheetSnapshot): SheetReport => {
    if (ours.has(sheet.id)) return sheetWithoutTable(sheet, []);
    const before = earlier.find((report) => report.sheet.id === sheet.id) ?? null;
    return checkSheet(sheet, hintsOf(sheet), measuringOf(sheet, measuring, remembered), before);
  };
}

function concludeTogether(
  all: readonly SheetReport[],
  { remembered, workbook }: ConcludedFrom,
): readonly SheetReport[] {
  const checked = withoutHiddenCopies(all);
  return setAside(
    withMetadataFindings(
      withRegressions(withClassLimits(withReferences(withShares(withErrorsElsewhere(checked)))), remembered.closings),
      remembered,
      workbook,
    ),
    remembered.dismissals,
  );
}
