import type { Assessment, CriterionResult } from './assessment';
import type { CalendarDay } from '../reading/values/calendar-day';

/** A unit's results as they stood when a period was closed ("chốt kỳ"). */
export interface Closing {
  readonly date: CalendarDay;
  readonly criteriaSetId: string;
  readonly unit: string;
  /** By the criterion's number, in the set's order of that day. */
  readonly results: ReadonlyMap<string, CriterionResult>;
  /** Points given and their possible sum; null in a set without points. */
  readonly score: number | null;
  readonly maxScore: number | null;
}

/** What a unit is called in a closing: by its sheet where that names none. */
export function closingUnit({ unit, sheetName }: Pick<Assessment, 'unit' | 'sheetName'>): string {
  return unit?.name ?? sheetName.trim();
}

/** @returns the unit's results as they are now, to be kept under a day */
export function closingOf(assessment: Assessment, date: CalendarDay): Closing {
  const { criteriaSetId, criteria, score, maxScore } = assessment;
  return {
    date,
    criteriaSetId,
    unit: closingUnit(assessment),
    results: new Map(criteria.map(({ number, result }) => [number, result])),
    score,
    maxScore,
  };
}

/**
 * The closings of one unit against one criteria set, from the first day to the last. Sheets may have been renamed since:
 * a unit is known by its own name, whatever its case and Unicode form.
 * @returns one for each day; of two the later one in the list
 */
export function closingsOf(
  assessment: Pick<Assessment, 'unit' | 'sheetName' | 'criteriaSetId'>,
  closings: readonly Closing[],
): readonly Closing[] {
  const name = folded(closingUnit(assessment));
  const own = closings.filter(
    ({ unit, criteriaSetId }) => criteriaSetId === assessment.criteriaSetId && folded(unit) === name,
  );
  const byDay = new Map(own.map((closing) => [closing.date, closing]));
  return [...byDay.values()].sort((a, b) => (a.date < b.date ? -1 : 1));
}

function folded(name: string): string {
  return name.normalize('NFC').trim().toLowerCase();
}
