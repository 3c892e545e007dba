import { givesPoints } from '../criteria/measure-kinds';
import type { LocalText, Measure, PointsElsewhere } from '../criteria/criteria-set';
import { unreachable } from '../outcome';
import type { TableRow, UnitName } from '../reading/assessment-table';
import type { StatedResult } from '../reading/result-words';
import type { CellPosition } from '../workbook/address';
import type { Finding } from './finding';
import type { LeftOut } from './left-out-groups';

/**
 * What was concluded on one criterion; `blank` is not yet assessed. Of a criterion that gives points, `met` stands for full
 * points and `notMet` for fewer: conditions on criteria count them so, and nobody is told that they are met or not met
 * (see `isScored`).
 */
export type CriterionResult =
  | StatedResult
  | 'blank'
  /** Something is said of it that nothing calls met or not met: a grade, a level, an amount without a bound. */
  | 'rated';

interface Assessed {
  /** As in the criteria set. */
  readonly number: string;
  /** The set's title where it has one, else the sheet's; "" where neither has. */
  readonly title: string;
  readonly groupNumber: string | null;
  readonly result: CriterionResult;
  /** Whether the sheet does not say that it does not apply, whatever the set counts that as. */
  readonly isApplicable: boolean;
  /** Points, in a scored set; null where none was given or the set has no points. */
  readonly score: number | null;
  readonly maxScore: number | null;
  /** The table's row for the criterion, or null where it is missing. */
  readonly tableRow: TableRow | null;
  /** Where its group as a whole does not apply to the unit. */
  readonly leftOut?: LeftOut | undefined;
  /** The cells that say so, where the sheet has them. */
  readonly resultCell: CellPosition | null;
  readonly scoreCell: CellPosition | null;
}

/** What was concluded on what is measured: a criterion without indicators, or an indicator. */
export interface LeafAssessment extends Assessed {
  /** The set's, with a deadline of the assessed year. */
  readonly measure: Measure;
  /** The number that the sheet states, where an amount is asked for: per cent for parts of a whole. */
  readonly figure?: number | undefined;
}

/** What a criterion's indicators come to, or what its own row says where the sheet lists none of them. */
export interface IndicatorsAssessment extends Assessed {
  readonly measure: null;
  /** In the set's order. */
  readonly indicators: readonly LeafAssessment[];
}

export type CriterionAssessment = LeafAssessment | IndicatorsAssessment;

/**
 * `total` = met + full + notMet + notFull + notApplicable + blank. `met` and `notMet` are of what the sheet or the set
 * judges, where "cơ bản đạt" counts as not met; `full` and `notFull` are of criteria that give points.
 */
export interface ResultCounts {
  readonly total: number;
  readonly met: number;
  /** Their points reach the maximum, or exceed it. */
  readonly full: number;
  readonly notMet: number;
  readonly notFull: number;
  readonly notApplicable: number;
  /** Graded, where nothing says which grade is good enough. */
  readonly rated: number;
  readonly blank: number;
  /** Of the total, those that a set only asks to state something, which nothing judges; left out where there are none. */
  readonly stated?: number;
}

/** How many criteria that are counted by their points a sheet calls met, and not met, as well. */
export type SaidBesidePoints = Pick<ResultCounts, 'met' | 'notMet'>;

/** How many of a unit's criteria are on one level of the sheet's own scale. */
export interface LevelCount {
  /** As the sheet has it. */
  readonly level: string;
  readonly count: number;
}

export interface Recognition {
  readonly id: string;
  readonly title: LocalText;
  readonly recognised: boolean;
  /** The unit would have had a higher one, but for that of the unit above it. */
  readonly isHeldDown?: true;
  /** What the conclusion depends on that no sheet says, and nobody has confirmed; empty where it is sure. */
  readonly unconfirmed: readonly StatedCondition[];
}

/** A condition of recognition that stands outside the sheet: "đăng ký từ 2 năm". */
export interface StatedCondition {
  readonly id: string;
  readonly title: LocalText;
}

/** What somebody said of such a condition: that it holds, that it does not, or nothing yet. */
export interface AnsweredCondition extends StatedCondition {
  readonly holds: boolean | null;
}

/** A unit's standing against a criteria set, from one table. */
export interface Assessment {
  readonly sheetId: string;
  readonly sheetName: string;
  readonly criteriaSetId: string;
  readonly unit: UnitName | null;
  readonly criteria: readonly CriterionAssessment[];
  readonly counts: ResultCounts;
  /** Points given and their possible sum; null in a set without points. */
  readonly score: number | null;
  readonly maxScore: number | null;
  /** What its points are taken off from, where a sheet that is its own set only takes off. */
  readonly startsFrom?: number;
  /** How its criteria are spread over the levels of a sheet that is its own set; only where that has levels. */
  readonly levels?: readonly LevelCount[];
  /** What a sheet that is its own set says in words of criteria that give points; only where it says so of any. */
  readonly saidBesidePoints?: SaidBesidePoints;
  /** The numbers of criteria and indicators that are not met and veto the unit. */
  readonly vetoes: readonly string[];
  /** The numbers of what others than the unit have yet to score. */
  readonly awaited: readonly string[];
  /** Points of the whole that the set has no criteria for; only where it has such: then nothing is concluded. */
  readonly pointsElsewhere?: PointsElsewhere;
  /** The first conclusion whose conditions hold; null where none does, or while others have yet to score. */
  readonly recognition: Recognition | null;
  /** Every condition of the set that no sheet says, with what is known of it. */
  readonly conditions: readonly AnsweredCondition[];
  readonly findings: readonly Finding[];
}

/** Whether a criterion is told by its points: then it is neither met nor not met. */
export function isScored({ measure, maxScore }: Pick<CriterionAssessment, 'measure' | 'maxScore'>): boolean {
  return measure === null ? maxScore !== null : givesPoints(measure);
}

/** How many criteria the sheet or the set calls met, and not met: by their results alone, or in words beside points. */
export function judgedIn({
  counts,
  saidBesidePoints,
}: Pick<Assessment, 'counts' | 'saidBesidePoints'>): SaidBesidePoints {
  const { met, notMet } = saidBesidePoints ?? { met: 0, notMet: 0 };
  return { met: counts.met + met, notMet: counts.notMet + notMet };
}

/** How many criteria are met or have full points: what a condition on the number of criteria counts. */
export function fulfilledIn({ met, full }: Pick<ResultCounts, 'met' | 'full'>): number {
  return met + full;
}

/** How many criteria are not met or have fewer than full points. */
export function unfulfilledIn({ notMet, notFull }: Pick<ResultCounts, 'notMet' | 'notFull'>): number {
  return notMet + notFull;
}

/** @param criteria null for one that nothing was found of */
export function countResults(criteria: readonly (CriterionAssessment | null)[]): ResultCounts {
  const counts = { met: 0, full: 0, notMet: 0, notFull: 0, notApplicable: 0, rated: 0, blank: 0 };
  for (const criterion of criteria) counts[criterion === null ? 'blank' : countOf(criterion)] += 1;
  return { total: criteria.length, ...counts };
}

function countOf(criterion: CriterionAssessment): Exclude<keyof ResultCounts, 'total' | 'stated'> {
  const { result } = criterion;
  switch (result) {
    case 'met':
      return isScored(criterion) ? 'full' : 'met';
    case 'notMet':
    case 'basicallyMet':
      return isScored(criterion) ? 'notFull' : 'notMet';
    case 'notApplicable':
    case 'rated':
    case 'blank':
      return result;
    default:
      return unreachable(result);
  }
}

/** Whatever the sheet states a result or points on: indicators where it lists them, else criteria. */
export function statedIn({ criteria }: Pick<Assessment, 'criteria'>): readonly CriterionAssessment[] {
  return criteria.flatMap((criterion): readonly CriterionAssessment[] =>
    criterion.measure === null && listsIndicators(criterion) ? criterion.indicators : [criterion],
  );
}

/** Whether the sheet has a row for any of a criterion's indicators. */
export function listsIndicators({ indicators }: Pick<IndicatorsAssessment, 'indicators'>): boolean {
  return indicators.some(({ tableRow }) => tableRow !== null);
}

/** Every criterion, each followed by its indicators. */
export function everyAssessed(criteria: readonly CriterionAssessment[]): readonly CriterionAssessment[] {
  return criteria.flatMap((criterion): readonly CriterionAssessment[] =>
    criterion.measure === null ? [criterion, ...criterion.indicators] : [criterion],
  );
}
