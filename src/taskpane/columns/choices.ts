import { headerChoices, type ColumnChoice } from '../../reading/header-choices';
import { cleanText } from '../../reading/vietnamese-text';
import type { SheetSnapshot } from '../../workbook/snapshot';
import { MOST_HEADER_ROWS, type ColumnsDraft } from './columns-draft';
import { usedColumns } from './sheet-window';

/** A row that a header can begin with, with the words in it. */
export interface RowChoice {
  readonly row: number;
  readonly words: string;
}

/** Headers stand near the top; so many rows below the one that was found are on offer too. */
const ROWS_BELOW = 30;

/** The columns to choose from under a header of these rows, each with its words. */
export function columnChoices(
  sheet: SheetSnapshot,
  { headerTop, headerBottom }: Pick<ColumnsDraft, 'headerTop' | 'headerBottom'>,
): readonly ColumnChoice[] {
  const columns = usedColumns(sheet);
  const area = {
    row: headerTop,
    column: columns[0] ?? 0,
    rowCount: headerBottom - headerTop + 1,
    columnCount: columns.length,
  };
  return headerChoices(sheet, { area, role: 'result', candidates: [] }).columns;
}

/** The rows that a header can begin with: those with words, and the one that it begins with now. */
export function rowChoices(sheet: SheetSnapshot, headerTop: number): readonly RowChoice[] {
  const { row: first, rowCount } = sheet.usedRange ?? { row: 0, rowCount: 0 };
  const end = Math.min(first + rowCount, headerTop + ROWS_BELOW);
  const choices: RowChoice[] = [];
  for (let row = first; row < end; row++) {
    const words = wordsIn(sheet, row);
    if (words !== '' || row === headerTop) choices.push({ row, words });
  }
  return choices;
}

/** The rows that a header can end with, told by their numbers alone: the preview shows what is in them. */
export function lastRowChoices(headerTop: number): readonly RowChoice[] {
  return Array.from({ length: MOST_HEADER_ROWS }, (_, index) => ({ row: headerTop + index, words: '' }));
}

function wordsIn({ values }: SheetSnapshot, row: number): string {
  const texts = (values[row] ?? []).map((value) => cleanText(value ?? null)).filter((text) => text !== '');
  return texts.join(', ');
}
