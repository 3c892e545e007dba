import type { CriteriaSet } from '../../../criteria/criteria-set';

type Period = NonNullable<CriteriaSet['period']>;

/** A period of days without a year ("11-16"): one that ends earlier in the year than it begins has begun in the year before. */
export function periodFrom(from: string, to: string): Period {
  return { from, to, startsInPreviousYear: from > to && to !== '' };
}
