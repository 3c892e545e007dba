import type { CriteriaSet } from './criteria-set';

/** Whether a conclusion can be drawn from a sheet of the set: one about a whole cannot be drawn from a part of it. */
export function concludes({ recognition, pointsElsewhere }: CriteriaSet): boolean {
  return recognition.length > 0 && pointsElsewhere === undefined;
}
