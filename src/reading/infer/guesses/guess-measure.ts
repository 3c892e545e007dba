import { guessAmount } from './guess-amount';
import { guessBands, type BandText } from './guess-bands';
import { guessDeadline } from './guess-deadline';
import { guessEvents } from './guess-events';
import { guessExtra } from './guess-extra';
import { guessLevel } from './guess-level';
import { guessStep } from './guess-step';
import type { MeasureGuess, UnclearMeasure } from './measure-guess';

/** What a sheet says of one criterion. */
export interface CriterionText {
  readonly title: string;
  /** Of the group that it stands in; "" where that has none. */
  readonly groupTitle: string;
  /** The most points that the sheet's column gives it, below 0 where they are taken off; null where it says none. */
  readonly maximum: number | null;
  /** The rows that explain it. */
  readonly below: readonly BandText[];
}

/**
 * Guesses from its words how a criterion is measured. Nothing is guessed that the words do not say, and nothing where two
 * of them say different things.
 * @returns null where no words tell; then a criterion with points has them, and any other is met or not
 */
export function guessMeasure({
  title,
  groupTitle,
  maximum,
  below,
}: CriterionText): MeasureGuess | UnclearMeasure | null {
  const extra = guessExtra({ title, groupTitle, maximum });
  if (extra !== null) return extra;
  if (maximum !== null)
    return guessBands([{ text: title, points: null }, ...below], maximum) ?? guessStep(title, maximum);
  const events = guessEvents(title);
  if (events !== null) return events;
  const found = [guessAmount(title), guessDeadline(title), guessLevel(title)].filter((guess) => guess !== null);
  const [only, ...others] = found;
  if (only === undefined || others.length === 0) return only ?? null;
  return { unclear: found.flatMap((guess) => ('unclear' in guess ? guess.unclear : [guess.words])) };
}
