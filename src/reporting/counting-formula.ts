import type { Area } from '../workbook/address';
import { isCellError, valueAt, type CellValue, type SheetSnapshot } from '../workbook/snapshot';
import { areasOfCells } from './cell-areas';
import { columnRange, textConstant } from './formula-text';
import { distinct } from './result-spellings';

export interface Counting {
  /** Without "=". */
  readonly formula: string;
  readonly count: number;
}

/**
 * Counts the cells of a column that hold one of some texts, in words that anyone can follow: a COUNTIF for each.
 * @param column 0-based
 * @param rows 0-based rows that may be counted
 * @param values what the cells to be counted hold now
 * @param canonical a text that is counted besides, so that the formula also serves a cell that is filled in later
 * @param passedOver rows between them that are not to be counted, whatever they come to say
 */
export function countingFormula(
  sheet: SheetSnapshot,
  column: number,
  rows: readonly number[],
  values: readonly CellValue[],
  canonical: string,
  passedOver: ReadonlySet<number> = new Set(),
): Counting {
  const spellings = distinct([...values.map(cellText), canonical]).filter((text) => text !== '');
  const keys = new Set(spellings.map((text) => text.toLowerCase()));
  const isCounted = (row: number) => keys.has(cellText(valueAt(sheet, { row, column })).toLowerCase());

  const ranges = countedAreas(column, rows, (row) => passedOver.has(row) || isCounted(row)).map((area) =>
    columnRange(column, area.row, area.row + area.rowCount - 1),
  );
  return {
    formula: haveCanonicalTwins(spellings)
      ? ranges.map((range) => sumOfComparisons(range, spellings)).join('+')
      : ranges.flatMap((range) => spellings.map((text) => `COUNTIF(${range},${countifCriterion(text)})`)).join('+'),
    count: rows.filter(isCounted).length,
  };
}

/** One range from the first row to the last, unless a row between them would be counted by mistake. */
function countedAreas(column: number, rows: readonly number[], mayBeCounted: (row: number) => boolean): Area[] {
  const own = new Set(rows);
  const areas = areasOfCells(rows.map((row) => ({ row, column })));
  const first = areas[0];
  const last = areas.at(-1);
  if (first === undefined || last === undefined) return [];
  const end = last.row + last.rowCount;
  for (let row = first.row; row < end; row += 1) if (!own.has(row) && mayBeCounted(row)) return areas;
  return [{ ...first, rowCount: end - first.row }];
}

/** A composed and a decomposed spelling of one text: Excel may take them for equal, and COUNTIF would count twice. */
function haveCanonicalTwins(texts: readonly string[]): boolean {
  return new Set(texts.map((text) => text.normalize('NFC').toLowerCase())).size < texts.length;
}

function sumOfComparisons(range: string, texts: readonly string[]): string {
  const comparisons = texts.map((text) => `(${range}&""=${textConstant(text)})`).join('+');
  return `SUMPRODUCT(--((${comparisons})>0))`;
}

/** COUNTIF reads operators at the start of its criterion and "*", "?", "~" in it. */
function countifCriterion(text: string): string {
  const escaped = text.replace(/[~*?]/g, '~$&');
  return textConstant(/^[=<>]/.test(escaped) ? `=${escaped}` : escaped);
}

function cellText(value: CellValue): string {
  if (value === null || isCellError(value)) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return String(value);
}
