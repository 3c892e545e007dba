import type { CriteriaSet } from './criteria-set';

export type Phase = NonNullable<CriteriaSet['phases']>[number];

/**
 * @param day such as "2026-06-30"
 * @returns the phase whose target is to be reached next: the one that the day lies in or, between two, the one that comes;
 *   null in a set without phases, and when all of them are over
 */
export function phaseAt({ phases = [] }: Pick<CriteriaSet, 'phases'>, day: string): Phase | null {
  return phases.find(({ to }) => day <= to) ?? null;
}
