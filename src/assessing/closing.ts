import type { CalendarDay } from '../reading/values/calendar-day';
import type { Assessment, CriterionResult } from './assessment';
import { isOwnSet } from './own/own-set';
import { titleSign } from './title-words';

/** A unit's results as they stood when a period was closed ("chốt kỳ"). */
export interface Closing {
  readonly date: CalendarDay;
  /** What the user calls the period ("Quý I/2026"), where that was said. */
  readonly name?: string;
  readonly criteriaSetId: string;
  readonly unit: string;
  /** By the criterion's number, in the set's order of that day. */
  readonly results: ReadonlyMap<string, CriterionResult>;
  /**
   * By the criterion's number, a sign of its title, where the sheet was its own set: its numbers and its id change with
   * every row that is added.
   */
  readonly signs?: ReadonlyMap<string, string>;
  /** Points given and their possible sum; null in a set without points. */
  readonly score: number | null;
  readonly maxScore: number | null;
}

/** What a unit is called in a closing: by its sheet where that names none. */
export function closingUnit({ unit, sheetName }: Pick<Assessment, 'unit' | 'sheetName'>): string {
  return unit?.name ?? sheetName.trim();
}

/** @returns the unit's results as they are now, to be kept under a day and the period's name */
export function closingOf(assessment: Assessment, date: CalendarDay, name?: string): Closing {
  const { criteriaSetId, criteria, score, maxScore } = assessment;
  return {
    date,
    ...(name !== undefined && { name }),
    criteriaSetId,
    unit: closingUnit(assessment),
    results: new Map(criteria.map(({ number, result }) => [number, result])),
    ...(isOwnSet({ id: criteriaSetId }) && {
      signs: new Map(criteria.map(({ number, title }) => [number, titleSign(title)])),
    }),
    score,
    maxScore,
  };
}

/**
 * The closings of one unit against one criteria set, from the first day to the last. Sheets may have been renamed since:
 * a unit is known by its own name, whatever its case and Unicode form. Where a sheet is its own set, a closing is of that
 * set while most of its criteria are: results follow their titles.
 * @returns one for each day; of two the later one in the list
 */
export function closingsOf(
  assessment: Pick<Assessment, 'unit' | 'sheetName' | 'criteriaSetId' | 'criteria'>,
  closings: readonly Closing[],
): readonly Closing[] {
  if (closings.length === 0) return [];
  const name = folded(closingUnit(assessment));
  const ofUnit = closings.filter(({ unit }) => folded(unit) === name);
  const own = isOwnSet({ id: assessment.criteriaSetId })
    ? ofUnit.flatMap((closing) => followed(closing, assessment) ?? [])
    : ofUnit.filter(({ criteriaSetId }) => criteriaSetId === assessment.criteriaSetId);
  const byDay = new Map(own.map((closing) => [closing.date, closing]));
  return [...byDay.values()].sort((a, b) => (a.date < b.date ? -1 : 1));
}

/** The part of the criteria, on both days, that must be the same. */
const SMALLEST_SAME = 0.5;

/** @returns a closing of an own set under the numbers that the criteria have now, or null where it is of another form */
function followed(
  closing: Closing,
  { criteriaSetId, criteria }: Pick<Assessment, 'criteriaSetId' | 'criteria'>,
): Closing | null {
  if (!isOwnSet({ id: closing.criteriaSetId })) return null;
  const { results, signs } = closing;
  const signsNow = new Map(criteria.map(({ number, title }) => [number, titleSign(title)]));
  const then = numbersBySign([...(signs ?? [])].filter(([number]) => results.has(number)));
  const now = numbersBySign([...signsNow]);
  const found = criteria.flatMap(({ number }): (readonly [string, CriterionResult])[] => {
    const sign = signsNow.get(number) ?? '';
    const [before, ...others] = then.get(sign) ?? [];
    const isAlone = before !== undefined && others.length === 0 && now.get(sign)?.length === 1;
    const isAsBefore = signs === undefined || signs.get(number) === sign;
    const result = isAlone ? results.get(before) : isAsBefore ? results.get(number) : undefined;
    return result === undefined ? [] : [[number, result]];
  });
  if (found.length < SMALLEST_SAME * Math.max(results.size, criteria.length)) return null;
  return { ...closing, criteriaSetId, results: new Map(found), signs: signsNow };
}

function numbersBySign(signs: readonly (readonly [string, string])[]): ReadonlyMap<string, readonly string[]> {
  const bySign = new Map<string, string[]>();
  for (const [number, sign] of signs) {
    const numbers = bySign.get(sign);
    if (numbers === undefined) bySign.set(sign, [number]);
    else numbers.push(number);
  }
  return bySign;
}

function folded(name: string): string {
  return name.normalize('NFC').trim().toLowerCase();
}
