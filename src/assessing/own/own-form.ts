import type { CriteriaSet } from '../../criteria/criteria-set';
import { leavesOf } from '../../criteria/leaves';
import type { AssessmentTable } from '../../reading/assessment-table';
import { assess } from '../assess';
import type { Assessment } from '../assessment';
import type { ConditionAnswers } from '../stated-conditions';
import { assessOwn } from './assess-own';
import { ownSetOf, type OwnSet } from './own-set';

/** What a table is assessed with beside its set. */
export interface AssessedWith {
  readonly answers: ConditionAnswers;
  readonly earlier?: Assessment | null;
  /** The tables of the units beside it. */
  readonly siblings?: readonly AssessmentTable[];
}

/**
 * Holds a table against a set. A set that was taken from this very form, and kept or handed on since, changes nothing of
 * what the form says: the table is still held against itself.
 */
export function assessAgainst(
  table: AssessmentTable,
  set: CriteriaSet,
  { answers, earlier = null, siblings = [] }: AssessedWith,
): Assessment {
  const own = ownFormOf(table, set);
  return own === null ? assess(table, set, answers, earlier) : assessOwn(table, own, siblings);
}

/** @returns the table's own set under the name of the one that is given; null where that asks for anything else */
export function ownFormOf(table: AssessmentTable, set: CriteriaSet): OwnSet | null {
  // No form concludes anything, and most sets that are not taken from one do: that saves looking at the rows.
  if (set.recognition.length > 0 || set.legalBasis !== null || set.profiles !== undefined) return null;
  const own = ownSetOf(table);
  if (own === null || own.leaves.length !== leavesOf(set).length) return null;
  return wordsOf(own.set) === wordsOf(set) ? { ...own, set } : null;
}

const knownWords = new WeakMap<CriteriaSet, string>();

/** What a set asks for, whatever it is called; a file may have its fields in another order. */
function wordsOf(set: CriteriaSet): string {
  const known = knownWords.get(set);
  if (known !== undefined) return known;
  const words = JSON.stringify(set.groups, inOneOrder);
  knownWords.set(set, words);
  return words;
}

function inOneOrder(_: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
