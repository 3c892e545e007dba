import { SAME_POINTS } from '../outline/printed-rows';
import { foldCase } from '../vietnamese-text';
import type { ColumnHeading } from './criterion-headings';

/** Fewer units may all be mistaken in their sums. */
const FEWEST_UNITS = 3;

/** A unit's points under a heading; null where there are none. */
export type PointsUnder<Unit> = (heading: ColumnHeading, unit: Unit) => number | null;

/**
 * Columns of points whose numbers say that they are parts of another one, "4.1" of "4", and which that one does not add up
 * in most units: it is reckoned otherwise, and they say more of it. Where it does, it sums them up.
 */
export function partsNotAdded<Unit>(
  criteria: readonly ColumnHeading[],
  units: readonly Unit[],
  pointsOf: PointsUnder<Unit>,
): ReadonlySet<ColumnHeading> {
  return new Set(
    criteria.flatMap((whole) => {
      const parts = criteria.filter((part) => isPartOf(part.number, whole.number));
      return parts.length < FEWEST_PARTS || addsUp(whole, parts, units, pointsOf) ? [] : parts;
    }),
  );
}

/** Fewer columns may give as many points as another one by chance. */
const FEWEST_PARTS = 2;

/** What a column of points is called that is of no criterion alone. */
const POINTS_IN_ALL = /^(?:(?:tổng|total|overall)[\s_])?(?:số )?(?:điểm|tổng|cộng|total|scores?|points)(?![\p{L}])/u;

/**
 * The column of points, called nothing else and standing before the criteria's, that gives as many points at most as all of them together: "Điểm (tối đa
 * 18)" before three parts of 6.
 * @param maximumOf the most points that are printed for a heading; null where none are
 */
export function wholeOfAll(
  headings: readonly ColumnHeading[],
  criteria: readonly ColumnHeading[],
  maximumOf: (heading: ColumnHeading) => number | null,
): ColumnHeading | null {
  const places = criteria.filter((heading) => !isOfAll(heading)).map((heading) => headings.indexOf(heading));
  const isWhole = (heading: ColumnHeading) => {
    const own = maximumOf(heading);
    const parts = criteria.filter((part) => part !== heading);
    const sum = parts.reduce<number | null>((total, part) => added(total, maximumOf(part)), 0);
    const isSame = own !== null && sum !== null && Math.abs(own - sum) < SAME_POINTS;
    return isSame && parts.length >= FEWEST_PARTS && heading.columns.length === 1 && !heading.isPeriod;
  };
  return headings.slice(0, Math.min(...places)).find((heading) => isOfAll(heading) && isWhole(heading)) ?? null;
}

function isOfAll({ title, number }: ColumnHeading): boolean {
  return number === null && POINTS_IN_ALL.test(foldCase(title));
}

/** Whether a column's points are the sum of its parts', as far as that can be said of most units. */
export function addsUp<Unit>(
  whole: ColumnHeading,
  parts: readonly ColumnHeading[],
  units: readonly Unit[],
  pointsOf: PointsUnder<Unit>,
): boolean {
  const differences = units.flatMap((unit) => {
    const sum = parts.reduce<number | null>((total, part) => added(total, pointsOf(part, unit)), 0);
    const own = pointsOf(whole, unit);
    return own === null || sum === null ? [] : Math.abs(own - sum);
  });
  const agreeing = differences.filter((difference) => difference < SAME_POINTS);
  return differences.length < FEWEST_UNITS || agreeing.length * 2 >= differences.length;
}

/** Whether a number is one level or more below another: "4.1" below "4". */
export function isPartOf(number: string | null, whole: string | null): boolean {
  return number !== null && whole !== null && number.startsWith(`${whole}.`);
}

function added(total: number | null, points: number | null): number | null {
  return total === null || points === null ? null : total + points;
}
