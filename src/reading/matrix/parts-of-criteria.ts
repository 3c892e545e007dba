import type { UnreadColumn } from '../assessment-table';
import { SAME_POINTS } from '../outline/printed-rows';
import { isNumberedBelow } from '../row-number';
import { foldCase } from '../vietnamese-text';
import type { ColumnHeading } from './criterion-headings';

/** Columns of points that may be parts of one another. */
export interface CriteriaWithParts {
  readonly criteria: readonly ColumnHeading[];
  /** Parts of a criterion that is reckoned otherwise than by adding them: they say more of it, and are not counted. */
  readonly notAdded: readonly ColumnHeading[];
  /** What adds all the others up. */
  readonly sums: readonly ColumnHeading[];
}

/** What a table says of the points under a heading. */
export interface PointsUnder<Unit> {
  /** The most that are printed for it; null where none are. */
  readonly maximumOf: (heading: ColumnHeading) => number | null;
  /** A unit's; null where there are none. */
  readonly pointsOf: (heading: ColumnHeading, unit: Unit) => number | null;
}

/** Fewer columns may give as many points as another one by chance. */
const FEWEST_PARTS = 2;
/** Fewer units may all be mistaken in their sums. */
const FEWEST_UNITS = 3;

/** What a column of points is called that is of no criterion alone. */
const POINTS_IN_ALL = /^(?:(?:tổng|total|overall)[\s_])?(?:số )?(?:điểm|tổng|cộng|total|scores?|points)(?![\p{L}])/u;

/**
 * Tells a criterion's parts from criteria: by their numbers, "4.1" of "4", or by what they give at most, three parts of 6
 * behind "Điểm (tối đa 18)". Whether they add up to it is told by what they do in most units.
 * @param headings all of the table's, from left to right
 * @param criteria those of them that were taken for criteria
 */
export function criteriaWithParts<Unit>(
  headings: readonly ColumnHeading[],
  criteria: readonly ColumnHeading[],
  units: readonly Unit[],
  points: PointsUnder<Unit>,
): CriteriaWithParts {
  const whole = wholeOfAll(headings, criteria, points);
  if (whole !== null) {
    const parts = criteria.filter((heading) => heading !== whole);
    return addsUp(whole, parts, units, points)
      ? { criteria: parts, notAdded: [], sums: [whole] }
      : { criteria: [whole], notAdded: parts, sums: [] };
  }
  const below = ({ number }: ColumnHeading) => criteria.filter((part) => isNumberedBelow(part.number, number));
  const notAdded = criteria.flatMap((criterion) => {
    const parts = below(criterion);
    const lowest = parts.filter((part) => below(part).length === 0);
    return lowest.length < FEWEST_PARTS || addsUp(criterion, lowest, units, points) ? [] : parts;
  });
  return {
    criteria: criteria.filter((criterion) => !notAdded.includes(criterion)),
    notAdded: [...new Set(notAdded)],
    sums: [],
  };
}

/** Their headings, for what is told as not counted. */
export function unreadParts({ notAdded }: CriteriaWithParts): readonly UnreadColumn[] {
  return notAdded.flatMap(({ number, title, titleCell, numberCell }) => {
    const position = titleCell ?? numberCell;
    return position === null ? [] : [{ text: [number, title].filter(Boolean).join(' '), position }];
  });
}

/** A column that is called nothing but points, stands before the criteria's and gives as many at most as they do together. */
function wholeOfAll<Unit>(
  headings: readonly ColumnHeading[],
  criteria: readonly ColumnHeading[],
  { maximumOf }: PointsUnder<Unit>,
): ColumnHeading | null {
  const isOfAll = ({ title, number }: ColumnHeading) => number === null && POINTS_IN_ALL.test(foldCase(title));
  const isWhole = (heading: ColumnHeading) => {
    const own = maximumOf(heading);
    const parts = criteria.filter((part) => part !== heading);
    const sum = sumOf(parts.map(maximumOf));
    const isSame = own !== null && sum !== null && Math.abs(own - sum) < SAME_POINTS;
    return isSame && parts.length >= FEWEST_PARTS && heading.columns.length === 1 && !heading.isPeriod;
  };
  const firstPart = headings.findIndex((heading) => criteria.includes(heading) && !isOfAll(heading));
  return headings.slice(0, Math.max(firstPart, 0)).find((heading) => isOfAll(heading) && isWhole(heading)) ?? null;
}

/** As far as that can be said of most units. */
function addsUp<Unit>(
  whole: ColumnHeading,
  parts: readonly ColumnHeading[],
  units: readonly Unit[],
  { pointsOf }: PointsUnder<Unit>,
): boolean {
  const differences = units.flatMap((unit) => {
    const own = pointsOf(whole, unit);
    const sum = sumOf(parts.map((part) => pointsOf(part, unit)));
    return own === null || sum === null ? [] : Math.abs(own - sum);
  });
  const agreeing = differences.filter((difference) => difference < SAME_POINTS);
  return differences.length < FEWEST_UNITS || agreeing.length * 2 >= differences.length;
}

/** Null where one is missing. */
function sumOf(points: readonly (number | null)[]): number | null {
  return points.reduce<number | null>((sum, own) => (sum === null || own === null ? null : sum + own), 0);
}
