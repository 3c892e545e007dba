import type { CriterionResult } from '../../assessing/assessment';
import type { SheetTrial } from './sheet-trial';

/** A criterion of the open sheet whose result is another by another version of its set. */
export interface ResultChange {
  readonly number: string;
  readonly before: CriterionResult;
  readonly after: CriterionResult;
}

/** What another version does to the results of the sheet's first unit, criterion by criterion with the same number. */
export function resultChanges(before: SheetTrial, after: SheetTrial): readonly ResultChange[] {
  const [earlier] = before.assessments ?? [];
  const [later] = after.assessments ?? [];
  if (earlier === undefined || later === undefined) return [];
  const results = new Map(earlier.criteria.map(({ number, result }) => [number, result]));
  return later.criteria.flatMap(({ number, result }) => {
    const own = results.get(number);
    return own === undefined || own === result ? [] : [{ number, before: own, after: result }];
  });
}
