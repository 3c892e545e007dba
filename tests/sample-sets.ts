import { builtInSets } from '../src/criteria/built-in-sets';
import type { CriteriaSet } from '../src/criteria/criteria-set';

/** The built-in sets, with the example as if it were issued: the scored fixtures have its words, and no example is guessed. */
export const sampleSets: readonly CriteriaSet[] = builtInSets().map((set) => ({ ...set, isExample: false }));
