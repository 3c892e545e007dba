import '../../zod-without-eval';
import * as z from 'zod/mini';
import type { CriterionResult } from '../../assessing/assessment';
import type { Closing } from '../../assessing/closing';
import { SIGN_LENGTH } from '../../assessing/title-words';
import type { CalendarDay } from '../../reading/values/calendar-day';
import { groupBy } from '../../reporting/group-by';
import { textIn } from './metadata-json';

/** One letter for each result, so that a unit's 34 criteria take 34 bytes. */
const letters: Readonly<Record<CriterionResult, string>> = {
  met: 'm',
  basicallyMet: 'b',
  notMet: 'n',
  notApplicable: 'a',
  rated: 'r',
  blank: '-',
};
const resultOf = new Map<string, CriterionResult>(
  (Object.keys(letters) as CriterionResult[]).map((result) => [letters[result], result]),
);

/** One sheet on one day, against one criteria set; what a later release adds to it is passed over. */
const closingSchema = z.object({
  date: z.iso.date(),
  /** The period's, where it has one. */
  name: z.optional(z.string()),
  sheet: z.string(),
  criteriaSet: z.string(),
  /** Their numbers, as the set had them that day: a later version of it may have others. */
  criteria: z.array(z.string()),
  /** A sign for each of them, one behind the other, where the sheet was its own set. */
  signs: z.optional(z.string()),
  units: z.array(
    z.object({
      name: z.string(),
      /** A letter for each of `criteria`. */
      results: z.string(),
      score: z.optional(z.number()),
      maxScore: z.optional(z.number()),
    }),
  ),
});

type ClosingJson = z.infer<typeof closingSchema>;

/** @returns those that can be read, each by itself */
export function readClosings(entries: readonly unknown[]): readonly Closing[] {
  return entries.flatMap((entry) => {
    const read = closingSchema.safeParse(entry);
    return read.success ? closingsIn(read.data) : [];
  });
}

function closingsIn({ date, name: period, criteriaSet, criteria, signs, units }: ClosingJson): readonly Closing[] {
  const signOf = (index: number) => (signs ?? '').slice(index * SIGN_LENGTH, (index + 1) * SIGN_LENGTH);
  return units.map(({ name, results, score, maxScore }) => ({
    date,
    ...(period !== undefined && { name: period }),
    criteriaSetId: criteriaSet,
    unit: name,
    results: new Map(
      criteria.flatMap((number, index): [string, CriterionResult][] => {
        const result = resultOf.get(results[index] ?? '');
        return result === undefined ? [] : [[number, result]];
      }),
    ),
    ...(signs !== undefined && { signs: new Map(criteria.map((number, index) => [number, signOf(index)])) }),
    score: score ?? null,
    maxScore: maxScore ?? null,
  }));
}

/** One sheet's closings of one day. */
export interface SheetClosings {
  readonly sheet: string;
  readonly closings: readonly Closing[];
}

/** The entries with a day's closings added; a sheet that was closed that day already is closed anew. */
export function withClosings(
  entries: readonly unknown[],
  date: CalendarDay,
  sheets: readonly SheetClosings[],
): readonly unknown[] {
  const closed = new Set<string | null>(sheets.map(({ sheet }) => sheet));
  const others = entries.filter((entry) => textIn(entry, 'date') !== date || !closed.has(textIn(entry, 'sheet')));
  return [...others, ...sheets.flatMap((sheet) => sheetEntries(date, sheet))];
}

/** An entry for each criteria set, and each list of criteria, that the sheet's units have. */
function sheetEntries(date: CalendarDay, { sheet, closings }: SheetClosings): readonly ClosingJson[] {
  const alike = groupBy(closings, ({ criteriaSetId, results, signs }) =>
    JSON.stringify([criteriaSetId, [...results.keys()], [...(signs?.values() ?? [])]]),
  );
  return [...alike.values()].flatMap((units) => {
    const [first] = units;
    if (first === undefined) return [];
    return [
      {
        date,
        ...(first.name !== undefined && { name: first.name }),
        sheet,
        criteriaSet: first.criteriaSetId,
        criteria: [...first.results.keys()],
        ...(first.signs !== undefined && { signs: [...first.signs.values()].join('') }),
        units: units.map(({ unit, results, score, maxScore }) => ({
          name: unit,
          results: [...results.values()].map((result) => letters[result]).join(''),
          ...(score !== null && { score }),
          ...(maxScore !== null && { maxScore }),
        })),
      },
    ];
  });
}
