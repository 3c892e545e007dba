import { setFlagsFromString } from 'node:v8';

/**
 * Optimising functions takes V8 more time than a thousand files do. Where it makes less of each, and in Node 20 looks
 * longer before it begins, a thousand files take a third less time, ten thousand a quarter.
 */
const INLINE_LESS = '--max-inlined-bytecode-size-cumulative=200';
const BEGIN_LATER = '--interrupt-budget=400000';

/**
 * A heap with a limit grows by a third before V8 looks for what is not needed any more: ten times for a sheet of a hundred
 * thousand rows. A thread that works alone is given room; several would fill it with what is of no use.
 */
const GROW_FREELY = '--heap-growing-percent=800';

/** The newest Node that these were tried with: V8 renames its options. */
const TRIED_UP_TO = 26;

/** @param major Node's version: 20 for 20.19.0 */
export function v8Options(isAlone: boolean, major: number): readonly string[] {
  if (major > TRIED_UP_TO) return [];
  return [INLINE_LESS, ...(major === 20 ? [BEGIN_LATER] : []), ...(isAlone ? [GROW_FREELY] : [])];
}

/**
 * Has V8 do as suits work on files. It is for when a thread has begun: Node keeps its own modules compiled for a V8 without
 * options, and compiles them anew where there are some.
 */
export function tuneV8(isAlone: boolean): void {
  for (const option of v8Options(isAlone, Number.parseInt(process.versions.node, 10))) setFlagsFromString(option);
}
