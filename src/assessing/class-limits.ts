import type { CriteriaSet, LocalText } from '../criteria/criteria-set';
import { roundedTo } from '../criteria/expressions/exact-decimals';
import type { Assessment } from './assessment';

/** How many units may have a conclusion, and how many have it. */
export interface ClassLimitStanding {
  /** The conclusion that is limited, and those whose number it is a part of. */
  readonly title: LocalText;
  readonly of: readonly LocalText[];
  readonly percent: number;
  readonly count: number;
  readonly ofCount: number;
  readonly allowed: number;
}

/**
 * Counts the conclusions of units that are assessed together against the limits of their set.
 * @param assessments of all units against this set
 */
export function classLimitsOf(
  { classLimits = [], recognition }: CriteriaSet,
  assessments: readonly Pick<Assessment, 'recognition'>[],
): readonly ClassLimitStanding[] {
  const titleOf = (id: string) => recognition.find((level) => level.id === id)?.title ?? { vi: id };
  const countOf = (ids: readonly string[]) =>
    assessments.filter((assessment) => ids.includes(assessment.recognition?.id ?? '')).length;
  return classLimits.map((limit) => {
    const ofCount = countOf(limit.of);
    return {
      title: titleOf(limit.class),
      of: limit.of.map(titleOf),
      percent: limit.percent,
      count: countOf([limit.class]),
      ofCount,
      allowed: roundedTo(roundedTo((limit.percent / 100) * ofCount, 9, 'round'), 0, 'roundDown'),
    };
  });
}
