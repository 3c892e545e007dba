import type { Area } from '../workbook/address';
import type { SheetSnapshot } from '../workbook/snapshot';
import type { AssessmentTable, SheetReading, UnitName } from './assessment-table';
import type { ColumnMapping } from './column-mapping';
import { unitOfFileName } from './file-unit';
import { runsByMapping } from './mapped-columns';
import { findMatrices } from './matrix/find-matrices';
import { tablesOfMatrices } from './matrix/join-parts';
import { readForms, runsByWords } from './recognise-forms';
import { runsByContent } from './runs-by-content';
import { unitOfSheetName } from './sheet-unit';

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
 * the rows, the unit and the title over it. Where units stand against criteria, each unit has a table of its own.
 * @returns neither tables nor problems on a sheet without any, such as a guide
 */
export function recogniseTables(sheet: SheetSnapshot, { fileName, mapping }: ReadingHints = {}): SheetReading {
  const called = (fileName ? unitOfFileName(fileName) : null) ?? unitOfSheetName(sheet.name);
  if (!mapping) return readByWords(sheet, called);
  const mapped = readForms(sheet, runsByMapping(sheet, mapping), called);
  if (mapped.tables.length > 0) return mapped;
  return { ...readByWords(sheet, called), isMappingUnused: true };
}

/**
 * A table of several units would look like a form of one of them: forms are looked for in what is left. What only looks
 * like such a table may well be a form.
 */
function readByWords(sheet: SheetSnapshot, called: UnitName | null): SheetReading {
  const found = findMatrices(sheet);
  const matrices = found.filter(({ tables }) => tables.length > 0);
  const rest = matrices.length === 0 ? sheet : withoutRows(sheet, matrices);
  const forms = readForms(rest, runsByWords(rest), called);
  const isForm = ({ area }: { readonly area: Area }) => forms.tables.some((table) => shareRows(table.area, area));
  const problems = found.filter((matrix) => !isForm(matrix)).flatMap(({ problem }) => problem ?? []);
  const isNothing = matrices.length + forms.tables.length + problems.length + forms.problems.length === 0;
  if (isNothing) return readForms(sheet, runsByContent(sheet), called);
  return {
    tables: fromTopToBottom([...tablesOfMatrices(matrices), ...forms.tables]),
    problems: fromTopToBottom([...problems, ...forms.problems]),
  };
}

function shareRows(one: Area, other: Area): boolean {
  return one.row < other.row + other.rowCount && other.row < one.row + one.rowCount;
}

function fromTopToBottom<T extends { readonly area: Area }>(items: readonly T[]): readonly T[] {
  return [...items].sort((a, b) => a.area.row - b.area.row);
}

function withoutRows(sheet: SheetSnapshot, parts: readonly { readonly area: Area }[]): SheetSnapshot {
  const values = [...sheet.values];
  for (const { area } of parts) values.fill(undefined, area.row, area.row + area.rowCount);
  return { ...sheet, values };
}
