import { isOwnSet } from '../../assessing/own/own-set';
import type { Target } from '../../assessing/target';
import type { AssessedTable } from '../../reporting/assessed-table';

/**
 * The targets of tables that are their own sets, for the sets that they are held against now. One of a form that has changed
 * since is for the only such form that there is.
 * @param before the tables as they are by themselves
 * @param after the same ones, in the same order, as forms are settled
 */
export function followForms(
  targets: readonly Target[],
  before: readonly AssessedTable[],
  after: readonly AssessedTable[],
): readonly Target[] {
  const moved = new Map(
    before.flatMap(({ criteriaSet }, index): [string, string][] => {
      const now = after[index]?.criteriaSet.id;
      return now === undefined ? [] : [[criteriaSet.id, now]];
    }),
  );
  const [only, ...others] = new Set([...moved.values()].filter((id) => isOwnSet({ id })));
  const known = new Set(moved.values());
  return targets.map((target) => {
    const { criteriaSetId } = target;
    const now = moved.get(criteriaSetId);
    if (now !== undefined) return now === criteriaSetId ? target : { ...target, criteriaSetId: now };
    const isOrphan = isOwnSet({ id: criteriaSetId }) && !known.has(criteriaSetId) && others.length === 0;
    return isOrphan && only !== undefined ? { ...target, criteriaSetId: only } : target;
  });
}
