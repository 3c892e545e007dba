import { roundedTo } from '../criteria/expressions/exact-decimals';
import type { AssessmentTable, ColumnRole, TableRow } from '../reading/assessment-table';
import { parsePercentage } from '../reading/values/percentage';
import { cleanText, foldAccents } from '../reading/vietnamese-text';
import type { CellPosition } from '../workbook/address';
import { formulaAt, valueAt, type CellValue, type SheetSnapshot } from '../workbook/snapshot';
import type { Finding } from './finding';
import { parsePoints } from './parse-points';
import type { HeldTable } from './references';

/** A share that is printed beside a score: "Chỉ số", "4=3/2". */
interface PrintedShare {
  readonly row: TableRow;
  readonly cell: CellPosition;
  /** In per cent, as it may be meant: Excel keeps "93,10%" as 0.931. */
  readonly readings: readonly number[];
  /** What score ÷ maximum comes to in per cent, for each score of the row; the last is what counts. */
  readonly shares: readonly number[];
}

/** The part of a column's cells that must be score ÷ maximum for the others to be wrong. */
const MOST = 0.6;
const FEWEST_SHARES = 3;

/**
 * Holds the shares that a scored form prints against score ÷ maximum. A column is one of shares when its heading may say so
 * and most of its cells are: a column "Tỷ lệ" may as well hold what was achieved. Scores are rounded before they are
 * printed, so that 0.01 is no mistake, and 0.02 is.
 */
export function findShareMismatches(sheet: SheetSnapshot, { table, assessment }: HeldTable): readonly Finding[] {
  const roles = new Set(table.columns.map(({ role }) => role));
  const isScored = roles.has('maximumScore') && (roles.has('selfScore') || roles.has('verifiedScore'));
  if (!isScored || table.layout !== 'form') return [];
  const { sheetId, sheetName, unit } = assessment;
  return shareColumns(sheet, table).flatMap((column) => {
    const printed = table.rows.flatMap((row) => shareIn(sheet, row, column));
    const digits = Math.min(2, Math.max(0, ...printed.flatMap(({ readings }) => readings.map(decimalsOf))));
    const wrong = printed.filter((share) => !isRight(share, digits));
    const isOfShares = printed.length >= FEWEST_SHARES && printed.length - wrong.length >= MOST * printed.length;
    if (!isOfShares) return [];
    return wrong.map(({ row, cell, readings, shares }): Finding => ({
      code: 'share-mismatch',
      sheetId,
      sheetName,
      unit: unit?.name ?? null,
      criterion: row.kind === 'criterion' ? row.number : null,
      cell,
      fix: null,
      found: readings.at(-1) ?? 0,
      expected: roundedTo(shares.at(-1) ?? 0, 2, 'round'),
      hasFormula: formulaAt(sheet, cell) !== null,
    }));
  });
}

/** Columns of the table that nothing else was recognised in, and whose heading may be that of shares. */
function shareColumns(sheet: SheetSnapshot, { area, headerRowCount, columns }: AssessmentTable): readonly number[] {
  const taken = new Set(columns.flatMap(({ role, column }) => (mayHoldShares.has(role) ? [] : column)));
  return Array.from({ length: area.columnCount }, (_, index) => area.column + index).filter((column) => {
    if (taken.has(column)) return false;
    const headings = Array.from({ length: headerRowCount + 1 }, (_, index) =>
      foldAccents(cleanText(valueAt(sheet, { row: area.row + index, column }))),
    );
    return headings.some((heading) => SHARE_HEADING.test(heading));
  });
}

/** A heading such as "Tỷ lệ" says of both what was reached and which part of the points that gave. */
const mayHoldShares: ReadonlySet<ColumnRole> = new Set<ColumnRole>(['amount', 'requirement']);

const SHARE_HEADING = /chi so|t[iy] le|%|=\s*\(?\d+\)?\s*[/:]\s*\(?\d+/;

function shareIn(sheet: SheetSnapshot, row: TableRow, column: number): readonly PrintedShare[] {
  const cell = { row: row.row, column };
  const readings = readingsOf(valueAt(sheet, cell));
  const maximum = numberIn(row, 'maximumScore');
  if (readings.length === 0 || maximum === null || maximum <= 0) return [];
  const shares = (['selfScore', 'verifiedScore'] as const).flatMap((role) => {
    const score = numberIn(row, role);
    return score === null ? [] : [(score / maximum) * 100];
  });
  return shares.length === 0 ? [] : [{ row, cell, readings, shares }];
}

function readingsOf(value: CellValue): readonly number[] {
  if (typeof value === 'number') return value <= 1 ? [value, roundedTo(value * 100, 9, 'round')] : [value];
  const text = cleanText(value);
  const stated = parsePercentage(text, null) ?? parsePercentage(`${text}%`, null);
  return stated?.kind === 'percentage' ? [stated.percent] : [];
}

function numberIn({ row, cells }: TableRow, role: 'maximumScore' | 'selfScore' | 'verifiedScore'): number | null {
  const cell = cells[role];
  if (cell?.position.row !== row) return null;
  const points = parsePoints(cell.value, null);
  return typeof points === 'number' ? points : null;
}

function isRight({ readings, shares }: PrintedShare, digits: number): boolean {
  const tolerance = 1.5 * 10 ** -digits;
  return readings.some((reading) =>
    shares.some((share) => Math.abs(reading - roundedTo(share, digits, 'round')) < tolerance),
  );
}

function decimalsOf(number: number): number {
  return /\.(\d+)$/.exec(String(roundedTo(number, 9, 'round')))?.[1]?.length ?? 0;
}
