import type { SheetSnapshot } from '../workbook/snapshot';
import type { AssessmentTable, SheetReading } from './assessment-table';
import type { ColumnMapping } from './column-mapping';
import { unitOfFileName } from './file-unit';
import { runsByMapping } from './mapped-columns';
import { readForms, runsByWords } from './recognise-forms';
import { unitOfSheetName } from './unit-name';

/** What is known of a sheet from elsewhere. */
export interface ReadingHints {
  /** The workbook's file name where it may name the sheet's unit. */
  readonly fileName?: string | null;
  /** What somebody said of the sheet's columns. */
  readonly mapping?: ColumnMapping | null;
}

/** Below this a reading may be wrong, and somebody should be asked which column is which. */
const SURE = 0.65;

export function isUnsure({ confidence }: Pick<AssessmentTable, 'confidence'>): boolean {
  return confidence < SURE;
}

/**
 * Finds the assessment tables of a sheet, wherever they stand: the header of one to three rows, what each column is for,
 * the rows, the unit and the title over it.
 * @returns neither tables nor problems on a sheet without any, such as a guide
 */
export function recogniseTables(sheet: SheetSnapshot, { fileName, mapping }: ReadingHints = {}): SheetReading {
  const called = (fileName ? unitOfFileName(fileName) : null) ?? unitOfSheetName(sheet.name);
  if (!mapping) return readForms(sheet, runsByWords(sheet), called);
  const mapped = readForms(sheet, runsByMapping(sheet, mapping), called);
  if (mapped.tables.length > 0) return mapped;
  return { ...readForms(sheet, runsByWords(sheet), called), isMappingUnused: true };
}
