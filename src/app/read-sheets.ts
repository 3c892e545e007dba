import { success, type Outcome } from '../outcome';
import { decodeSheet, lookForLegacyText, type LegacySheet } from '../reading/legacy-text/decode-sheet';
import type { WorkbookError } from '../workbook/errors';
import type { ReadRequest, WorkbookPort } from '../workbook/port';
import type { SheetSnapshot, WorkbookSnapshot } from '../workbook/snapshot';

export interface ReadSheets {
  readonly workbook: WorkbookSnapshot;
  /** By sheet id, the sheets with text in an encoding older than Unicode. */
  readonly legacy: ReadonlyMap<string, LegacySheet>;
}

/**
 * Reads sheets with their text in Unicode. Only where some of it looks like an older encoding are the fonts read too, in
 * a second reading: they cost as many bytes as the values, and hardly any workbook needs them.
 */
export async function readSheets(
  port: WorkbookPort,
  sheets: ReadRequest['sheets'],
  include: ReadRequest['include'],
): Promise<Outcome<ReadSheets, WorkbookError>> {
  const read = await port.read({ sheets, include });
  if (!read.ok) return read;
  const looks = new Map(
    include.includes('fonts') ? [] : read.value.sheets.map((sheet) => [sheet.id, lookForLegacyText(sheet)]),
  );
  const suspected = read.value.sheets.filter(({ id }) => looks.get(id) === 'suspected').map(({ name }) => name);
  const withFonts = suspected.length === 0 ? read : await readFonts(port, read.value, suspected);
  if (!withFonts.ok) return withFonts;
  const workbook = withFonts.value;
  const legacy = new Map(
    workbook.sheets.flatMap((sheet): [string, LegacySheet][] => {
      const decoded = looks.get(sheet.id) === 'none' ? null : decodeSheet(sheet);
      return decoded === null ? [] : [[sheet.id, decoded]];
    }),
  );
  return success({ workbook, legacy });
}

async function readFonts(
  port: WorkbookPort,
  workbook: WorkbookSnapshot,
  names: readonly string[],
): Promise<Outcome<WorkbookSnapshot, WorkbookError>> {
  const read = await port.read({ sheets: { names }, include: ['fonts'] });
  if (!read.ok) return read;
  const fonts = new Map(read.value.sheets.map((sheet) => [sheet.id, sheet.fonts]));
  const withFonts = (sheet: SheetSnapshot): SheetSnapshot => ({ ...sheet, fonts: fonts.get(sheet.id) ?? sheet.fonts });
  return success({ ...workbook, sheets: workbook.sheets.map(withFonts) });
}
