import type { CellValue } from '../../workbook/snapshot';
import { effectInWords } from '../outline/points-effect';
import { SAME_POINTS } from '../outline/printed-rows';
import { isTotalText } from '../row-kinds';
import { parseQuantity } from '../values/quantity';
import { cleanText, foldCase } from '../vietnamese-text';
import type { ColumnHeading } from './criterion-headings';
import { lowestOf, type HeadedColumn } from './headed-columns';

/** @returns the cells of all units under a column, from top to bottom */
export type CellsUnder = (column: HeadedColumn) => readonly CellValue[];

/** What the points of a column count in the total, by the column. */
export type ColumnWeights = ReadonlyMap<number, number>;

/** @returns the weights in a row of them, per cents as parts of the whole */
export function weightsIn(cells: readonly (CellValue | undefined)[]): ColumnWeights {
  const found = cells.flatMap((value, column) => {
    const text = typeof value === 'string' ? value.replace(/ ?%$/u, '') : (value ?? null);
    return pointsIn(text).map((weight) => [column, weight] as const);
  });
  const isOfPercent = found.some(([, weight]) => weight > LARGEST_WEIGHT);
  return new Map(found.map(([column, weight]) => [column, isOfPercent ? weight / 100 : weight]));
}

/** Larger weights are per cents. */
const LARGEST_WEIGHT = 10;

const FEWEST_CRITERIA = 2;
/** The part of the rows, or of the cells, that must bear a reading out: one may be a mistake. */
const MOST = 0.66;

const MAXIMUM =
  /\((?<said>(?:điểm )?(?:tối đa|chuẩn|max(?:imum)?)[: ]{1,3})?(?<points>\d{1,4}(?:[.,]\d{1,2})?) ?(?<unit>điểm(?: tối đa)?|đ|points?|pts?|marks?|tối đa)?\)|\/ ?(?<out>\d{1,4}) ?(?:điểm|đ|points?)?$|(?:tối đa|max(?:imum)?)[: ]{0,2}(?<named>\d{1,4}(?:[.,]\d{1,2})?)(?: ?(?:điểm|points?))?$/u;

interface SaidMaximum {
  readonly points: number;
  /** A figure alone may number a column, or a footnote. */
  readonly isPlain: boolean;
}

function saidMaximum(text: string): SaidMaximum | null {
  const { said, points, unit, out, named } =
    MAXIMUM.exec(
      foldCase(cleanText(text))
        .replaceAll('_', ' ')
        .replace(/([(]) | (?=[)])/gu, '$1'),
    )?.groups ?? {};
  const read = parseQuantity(points ?? out ?? named ?? '', 'comma');
  if (read?.kind !== 'quantity' || read.value <= 0) return null;
  return { points: read.value, isPlain: [said, unit, out, named].some((part) => (part ?? '') !== '') };
}

/** The most points that headings say: "Kinh tế (40 điểm)", "Nề nếp (tối đa 20)", "Chuyên cần (30)". */
export type HeadingMaxima = ReadonlyMap<ColumnHeading, number>;

/**
 * @param headings of whatever units have columns for
 * @returns none where fewer than two headings have a figure that the points below keep to
 */
export function maximaInHeadings(headings: readonly ColumnHeading[], cellsUnder: CellsUnder): HeadingMaxima {
  const found = headings.flatMap((heading) => {
    const maximum = saidMaximum(heading.columns[0] === undefined ? '' : lowestOf(heading.columns[0]).text);
    return maximum === null ? [] : [{ heading, maximum }];
  });
  const kept = found.filter(({ heading, maximum }) => {
    const points = heading.columns.flatMap(cellsUnder).flatMap(pointsIn);
    const within = points.filter((own) => own <= maximum.points);
    // Where the heading says that it is the most, points above it are mistakes, however many.
    return points.length > 0 && (maximum.isPlain || within.length >= MOST * points.length);
  });
  const areNumbers = kept.every(({ maximum: { points, isPlain } }, index) => !isPlain && points === index + 1);
  const isEnough = kept.length >= FEWEST_CRITERIA && kept.length === found.length && !areNumbers;
  return new Map(isEnough ? kept.map(({ heading, maximum }) => [heading, maximum.points]) : []);
}

/**
 * Of columns under headings that say nothing of points, those that the sheet's own total adds up, unit by unit.
 * @returns none where no total is the sum of the columns before it
 */
export function addedInTotal(
  headings: readonly ColumnHeading[],
  cellsUnder: CellsUnder,
  weights: ColumnWeights,
): readonly ColumnHeading[] {
  for (const [place, total] of headings.entries()) {
    if (!isTotalText(total.title) || total.number !== null) continue;
    const before = headings
      .slice(0, place)
      .filter((heading) => heading.columns.length === total.columns.length && holdsPoints(heading, cellsUnder));
    const isAdded = total.columns.every((column, part) =>
      isSumOf(before, part, { totals: cellsUnder(column), cellsUnder, weights }),
    );
    const criteria = before.filter(({ title }) => effectInWords(title) === null);
    if (isAdded && criteria.length >= FEWEST_CRITERIA) return criteria;
  }
  return [];
}

function holdsPoints({ columns, isPeriod }: ColumnHeading, cellsUnder: CellsUnder): boolean {
  const filled = columns.flatMap(cellsUnder).filter((value) => cleanText(value) !== '');
  return !isPeriod && filled.length > 0 && filled.every((value) => pointsIn(value).length > 0);
}

function isSumOf(
  headings: readonly ColumnHeading[],
  part: number,
  {
    totals,
    cellsUnder,
    weights,
  }: { readonly totals: readonly CellValue[]; readonly cellsUnder: CellsUnder; readonly weights: ColumnWeights },
): boolean {
  const columns = headings.flatMap(({ columns: parts, title }) => {
    const column = parts[part];
    if (column === undefined) return [];
    const weight = weights.get(column.column) ?? 1;
    return [{ cells: cellsUnder(column), weight, isTakenOff: effectInWords(title) === 'deduction' }];
  });
  const rows = totals.flatMap((value, row) => pointsIn(value).map((total) => ({ row, total })));
  const right = rows.filter(({ row, total }) => {
    const sum = columns.reduce((all, { cells, isTakenOff, weight }) => {
      const [own = 0] = pointsIn(cells[row] ?? null);
      return all + (isTakenOff ? -Math.abs(own) : own * weight);
    }, 0);
    return Math.abs(sum - total) < SAME_POINTS;
  });
  return rows.length >= FEWEST_ROWS && right.length >= MOST * rows.length;
}

/** One unit's sum may be chance. */
const FEWEST_ROWS = 2;

function pointsIn(value: CellValue): readonly number[] {
  const read = parseQuantity(value, 'comma');
  return read?.kind === 'quantity' && ['', 'điểm', 'đ'].includes(read.unit) ? [read.value] : [];
}
