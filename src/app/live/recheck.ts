import { success, type Outcome } from '../../outcome';
import { lookForLegacyText } from '../../reading/legacy-text/decode-sheet';
import type { Area } from '../../workbook/address';
import type { WorkbookError } from '../../workbook/errors';
import type { CellsRead, WorkbookPort } from '../../workbook/port';
import { concludeSheets } from '../conclude-sheets';
import type { Measuring } from '../measuring';
import { haveClassLimits } from '../class-limits';
import { haveHiddenTables } from '../hidden-copies';
import { haveReferences } from '../references';
import type { CheckReport } from '../report';
import { patchSheet } from './patch-sheet';

/** Cells that somebody changed since a check, whose places have not moved. */
export interface ChangedCells {
  readonly sheetId: string;
  readonly area: Area;
}

/**
 * Brings a report up to date after a few cells were changed: reads these alone, with the cells that formulas work out,
 * evaluates the rows that they stand in, and concludes from these and from what the others came to before.
 * @param measuring as in the check that the report is of
 * @returns null where that is not enough, and the sheets have to be read again
 */
export async function recheck(
  port: WorkbookPort,
  report: CheckReport,
  { sheetId, area }: ChangedCells,
  measuring: Measuring,
): Promise<Outcome<CheckReport | null, WorkbookError>> {
  if (!isKnownWhole(report, sheetId)) return success(null);
  const read = await port.readCells(sheetId, area);
  return read.ok ? success(withCells(report, sheetId, read.value, measuring)) : read;
}

/** The same report as a whole check would give; null where that cannot be told from these cells. */
function withCells(report: CheckReport, sheetId: string, cells: CellsRead, measuring: Measuring): CheckReport | null {
  const before = report.workbook.sheets.find(({ id }) => id === sheetId);
  if (before === undefined || !isKnownWhole(report, sheetId)) return null;
  const sheet = patchSheet(before, cells);
  if (lookForLegacyText(sheet) !== 'none') return null;
  const workbook = {
    ...report.workbook,
    sheets: report.workbook.sheets.map((one) => (one === before ? sheet : one)),
  };
  const { remembered } = report;
  const [concluded] = concludeSheets([sheet], {
    workbook,
    remembered,
    legacy: new Map(),
    mappings: [],
    measuring,
    earlier: report.sheets,
  });
  if (concluded === undefined) return null;
  const sheets = report.sheets.map((one) => (one.sheet.id === sheetId ? concluded : one));
  // What a table says of another's is told on both their sheets.
  if (sheets.length > 1 && [report.sheets, sheets].some(dependOnEachOther)) return null;
  return { workbook, remembered, sheets };
}

function dependOnEachOther(sheets: CheckReport['sheets']): boolean {
  return haveReferences(sheets) || haveClassLimits(sheets) || haveHiddenTables(sheets);
}

/** Old encodings need fonts; what is said once for the whole workbook is not one sheet's to say. */
function isKnownWhole({ workbook, remembered, sheets }: CheckReport, sheetId: string): boolean {
  const sheet = workbook.sheets.find(({ id }) => id === sheetId);
  const isReported = sheets.some((report) => report.sheet.id === sheetId);
  return (
    sheet !== undefined &&
    isReported &&
    lookForLegacyText(sheet) === 'none' &&
    remembered.newerVersion === null &&
    !remembered.isUnreadable &&
    (workbook.missingSheets ?? []).length === 0 &&
    remembered.unreadableSets.length === 0
  );
}
