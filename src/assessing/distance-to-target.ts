import { sumOf } from '../criteria/leaves';
import type { Phase } from '../criteria/phase-at';
import { fulfilledIn, type Assessment } from './assessment';

/** How far a unit is from what a phase asks for. */
export interface TargetDistance {
  /** What is counted: criteria met, or points. */
  readonly of: 'met' | 'score';
  readonly reached: number;
  readonly target: number;
  /** What could be reached at most. */
  readonly possible: number;
  /** What is still to be reached; 0 where the target is. */
  readonly remaining: number;
}

export function distanceToTarget(
  { target }: Pick<Phase, 'target'>,
  { counts, score, maxScore }: Pick<Assessment, 'counts' | 'score' | 'maxScore'>,
): TargetDistance {
  return 'met' in target
    ? {
        of: 'met',
        reached: fulfilledIn(counts),
        target: target.met,
        possible: counts.total,
        ...remaining(target.met, fulfilledIn(counts)),
      }
    : {
        of: 'score',
        reached: score ?? 0,
        target: target.score,
        possible: maxScore ?? 0,
        ...remaining(target.score, score ?? 0),
      };
}

function remaining(target: number, reached: number): Pick<TargetDistance, 'remaining'> {
  return { remaining: Math.max(sumOf([target, -reached]) ?? 0, 0) };
}
