import type { TableCell, TableRow } from '../reading/assessment-table';
import { parseResult } from '../reading/result-words';
import { parseRatio } from '../reading/values/ratio';
import { cleanText, foldCase } from '../reading/vietnamese-text';
import { isCellError, type CellValue } from '../workbook/snapshot';
import type { PlacedFinding } from './finding';

/** What a row's result cell says of the points that belong to it. */
export interface DuePoints {
  readonly cell: TableCell | null;
  /** Null where the cell does not say: it is empty, holds words, or something that is wrong. */
  readonly points: number | null;
  readonly isNotApplicable: boolean;
  readonly findings: readonly PlacedFinding[];
  /** Why no points follow, where a row of figures is to blame; said where no points stand on the sheet either. */
  readonly lack?: PlacedFinding;
}

/** Nothing is said: the points that stand on the sheet are all that there is. */
export function nothingDue(cell: TableCell | null, findings: readonly PlacedFinding[] = []): DuePoints {
  return { cell, points: null, isNotApplicable: false, findings };
}

/**
 * What a row's result cell says of the points: nothing where the form has none, and that it is wrong where it shows an
 * error.
 * @param criterion the criterion's number, for the findings
 * @param read what any other cell says
 */
export function dueByCell(
  { cells: { result: cell } }: TableRow,
  criterion: string,
  read: (cell: TableCell) => DuePoints,
): DuePoints {
  if (cell === undefined) return nothingDue(null);
  const { value, position } = cell;
  if (!isCellError(value)) return read(cell);
  return nothingDue(cell, [{ cell: position, criterion, fix: null, code: 'formula-error', found: value.error }]);
}

/**
 * What a text without an amount says of the points.
 * @param whenNone the measure's points where nothing arose, if it has any
 * @returns null where it says nothing of them
 */
export function dueWithoutAmount(cell: TableCell, whenNone: number | undefined): DuePoints | null {
  if (whenNone !== undefined && saysNothingArose(cell.value)) return { ...nothingDue(cell), points: whenNone };
  return parseResult(cell.value) === 'notApplicable' ? { ...nothingDue(cell), isNotApplicable: true } : null;
}

/** "Không phát sinh", "Không có kiến nghị", "Chưa phát sinh", "0/0"; not "Không", which may be an answer. */
export function saysNothingArose(value: CellValue): boolean {
  const text = cleanText(value);
  if (/^(?:không có|không phát sinh|chưa phát sinh|không xảy ra|chưa xảy ra)(?!\p{L})/u.test(foldCase(text)))
    return true;
  const ratio = parseRatio(text, null);
  return ratio?.kind === 'ratio' && ratio.part === 0 && ratio.whole === 0;
}
