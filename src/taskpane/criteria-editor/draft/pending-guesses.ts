import { maximumOf } from '../../../criteria/measure-kinds';
import type { CriteriaSet, Criterion, Leaf, Measure } from '../../../criteria/criteria-set';
import { hasIndicators, numberedOf } from '../../../criteria/leaves';
import type { InferenceNote } from '../../../reading/infer/inference-note';
import { withOptional } from './optional';

/** A guess of how a criterion is measured, which nobody has confirmed yet. */
export type PendingGuess = Extract<InferenceNote, { code: 'measure-guessed' }>;

/**
 * What is still to be confirmed after a change: a guess goes with its criterion, follows its number, and is settled where
 * the criterion is measured in another way now.
 */
export function stillPending(
  guesses: readonly PendingGuess[],
  before: CriteriaSet,
  after: CriteriaSet,
): readonly PendingGuess[] {
  const earlier = numberedOf(before);
  const later = numberedOf(after);
  const numbers = new Set(later.map(({ number }) => number));
  return guesses.flatMap((guess) => {
    const standing = later.find(({ number }) => number === guess.number) ?? renumbered(guess, earlier, later, numbers);
    if (standing === undefined || !isAsGuessed(standing, guess)) return [];
    return [standing.number === guess.number ? guess : { ...guess, number: standing.number }];
  });
}

/** One edit changes one number: what stands at the same place has the other one now. */
function renumbered(
  guess: PendingGuess,
  earlier: readonly Criterion[],
  later: readonly Criterion[],
  numbers: ReadonlySet<string>,
): Criterion | undefined {
  if (earlier.length !== later.length || numbers.has(guess.number)) return undefined;
  return later[earlier.findIndex(({ number }) => number === guess.number)];
}

function isAsGuessed(criterion: Criterion, { measure, effect }: PendingGuess): boolean {
  return !hasIndicators(criterion) && criterion.measure === measure && criterion.effect === effect;
}

/** The criterion as it is without the guess: with points where the sheet gives them, else met or not. */
export function withoutGuess(criterion: Leaf): Leaf {
  const maximum = maximumOf(criterion.measure);
  const plain: Measure = maximum === null ? { kind: 'judged' } : { kind: 'points', maximum };
  return withOptional({ ...criterion, measure: plain }, 'effect', undefined);
}
