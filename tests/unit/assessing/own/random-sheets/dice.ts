import * as fc from 'fast-check';

/** Every choice that a random sheet is composed by. */
export interface Dice {
  pick<T>(items: readonly [T, ...T[]] | readonly T[]): T;
  /** @param percent how often it is so */
  chance(percent: number): boolean;
  /** Both ends are possible. */
  between(least: number, most: number): number;
  /** So many different ones, in no order. */
  some<T>(items: readonly T[], count: number): readonly T[];
}

/** @returns what is composed by the dice of a seed: the same on every machine */
export function composedBySeed<T>(seed: number, compose: (dice: Dice) => T): T {
  const [composed] = fc.sample(
    fc.gen().map((generate) => compose(diceOf((count) => generate(placesUnder, count)))),
    { seed, numRuns: 1 },
  );
  if (composed === undefined) throw new Error(`Nothing composed by seed ${seed}`);
  return composed;
}

/** Each place as likely as any other, which integers of fast-check are not. */
function placesUnder(count: number): fc.Arbitrary<number> {
  return fc.constantFrom(...Array.from({ length: count }, (_, place) => place));
}

function diceOf(placeUnder: (count: number) => number): Dice {
  const between = (least: number, most: number) => least + placeUnder(most - least + 1);
  const pick = <T>(items: readonly T[]): T => {
    const [item] = items.slice(placeUnder(items.length));
    if (item === undefined) throw new Error('Nothing to pick from');
    return item;
  };
  return {
    pick,
    between,
    chance: (percent) => placeUnder(100) < percent,
    some: (items, count) => {
      const left = [...items];
      return Array.from({ length: Math.min(count, left.length) }, () => left.splice(placeUnder(left.length), 1)).flat();
    },
  };
}
