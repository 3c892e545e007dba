import { fulfilledIn } from '../../../assessing/assessment';
import type { Closing } from '../../../assessing/closing';
import { targetsOf, type Target } from '../../../assessing/target';
import type { Criterion } from '../../../criteria/criteria-set';
import { isExtra } from '../../../criteria/leaves';
import type { CalendarDay } from '../../../reading/values/calendar-day';
import type { SummarySet, SummaryUnit } from '../summary-unit';

/** What progress is shown against. */
export interface ProgressSettings {
  readonly today: CalendarDay;
  /** What users want to reach by when, for any criteria set. */
  readonly targets: readonly Target[];
}

/** How the units of one criteria set are followed over time. */
export interface Progress {
  /** What is counted: criteria met, or points. */
  readonly of: 'met' | 'score';
  /** The days on which periods were closed, from the first to the last. */
  readonly days: readonly CalendarDay[];
  readonly today: CalendarDay;
  /** From the first day to the last, all of what is counted. */
  readonly targets: readonly Target[];
  /** The set's criteria that are there to be met: no extra points. */
  readonly criteria: readonly Criterion[];
}

/** The closings that fit beside each other on A4: a year of quarters. Earlier ones stay in the workbook. */
const MOST_DAYS = 4;

export function progressOf(set: SummarySet, { today, targets: own }: ProgressSettings): Progress {
  const targets = targetsOf(set.criteriaSet, own);
  const isMet = ({ measure }: Target) => 'met' in measure;
  const of = targets.some(isMet) || !set.hasPoints ? 'met' : 'score';
  const days = new Set(set.units.flatMap(({ closings = [] }) => closings.map(({ date }) => date)));
  return {
    of,
    days: [...days].sort().slice(-MOST_DAYS),
    today,
    targets: targets.filter((target) => isMet(target) === (of === 'met')),
    criteria: set.criteria.filter((criterion) => !isExtra(criterion)),
  };
}

/** Whether there is something to hold what is now against: a period that was closed, or a target. */
export function hasProgress(set: SummarySet, settings: ProgressSettings): boolean {
  const { days, targets } = progressOf(set, settings);
  return days.length > 0 || targets.length > 0;
}

/** @returns what the period that was closed on a day is called, or null where it has no name */
export function periodName({ units }: SummarySet, day: CalendarDay): string | null {
  return units.flatMap((unit) => closingOn(unit, day)?.name ?? [])[0] ?? null;
}

/** @returns what was kept of the unit on a day, or null where its period was not closed then */
export function closingOn({ closings = [] }: SummaryUnit, day: CalendarDay): Closing | null {
  return closings.find(({ date }) => date === day) ?? null;
}

/** @returns the criteria met or the points of a closing */
export function closedFigure({ of, criteria }: Progress, { results, score }: Closing): number {
  return of === 'score' ? (score ?? 0) : criteria.filter(({ number }) => results.get(number) === 'met').length;
}

/** What the unit has now, as the summary counts it. */
export function figureNow({ of }: Progress, { assessed: { assessment } }: SummaryUnit): number {
  return of === 'score' ? (assessment.score ?? 0) : fulfilledIn(assessment.counts);
}

/** @returns the target that a day leads to: the first that is not before it */
export function nextTarget({ targets }: Progress, day: CalendarDay): Target | null {
  return targets.find(({ date }) => date >= day) ?? null;
}
