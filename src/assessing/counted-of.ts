import type { ResultCounts } from './assessment';

/** Of how many criteria it is said that so many are met: those that are judged. */
export function countedOf({ total, stated = 0 }: Pick<ResultCounts, 'total' | 'stated'>): number {
  return total > stated ? total - stated : total;
}
