import type { CriteriaSet, Leaf } from '../../criteria/criteria-set';
import { leavesOf } from '../../criteria/leaves';
import type { AssessmentTable } from '../../reading/assessment-table';
import { assess } from '../assess';
import type { Assessment } from '../assessment';
import type { ConditionAnswers } from '../stated-conditions';
import { assessOwn } from './assess-own';
import { ownSetOf, type OwnLeaf, type OwnSet } from './own-set';

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

/**
 * @returns the table's own set as it is kept, which people may have given other maxima or bounds; null where the set is not
 *   of this form, or asks for what a form by itself never says
 */
export function ownFormOf(table: AssessmentTable, set: CriteriaSet): OwnSet | null {
  // No form concludes anything, and most sets that are not taken from one do: that saves looking at the rows.
  if (set.recognition.length > 0 || set.legalBasis !== null || set.profiles !== undefined) return null;
  const own = ownSetOf(table);
  const leaves = leavesOf(set);
  if (own === null || own.leaves.length !== leaves.length || !leaves.every(isPlain)) return null;
  if (wordsOf(own.set) !== wordsOf(set)) return null;
  const kept = new Map(leaves.map((leaf) => [leaf.number, leaf]));
  const asKept = (one: OwnLeaf): OwnLeaf => ({ ...one, leaf: kept.get(one.leaf.number) ?? one.leaf });
  return {
    ...own,
    set,
    leaves: own.leaves.map(asKept),
    named: own.named?.map((one) => ({ ...one, parts: one.parts.map(asKept) })) ?? null,
  };
}

/** Whether a criterion is measured in one of the ways in which a row by itself says that it is. */
function isPlain({ measure, byProfile, scoredBy }: Leaf): boolean {
  const isOwn = measure.kind === 'judged' || measure.kind === 'points' || measure.kind === 'amount';
  return isOwn && !('step' in measure) && byProfile === undefined && scoredBy === undefined;
}

const knownWords = new WeakMap<CriteriaSet, string>();

/** What a set is known by, whatever it is called and however it measures; a file may have its fields in another order. */
function wordsOf(set: CriteriaSet): string {
  const known = knownWords.get(set);
  if (known !== undefined) return known;
  const words = JSON.stringify(set.groups, onlyWords);
  knownWords.set(set, words);
  return words;
}

function onlyWords(_: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const fields = Object.entries(value).filter(([name]) => !HOW_MEASURED.has(name));
  return Object.fromEntries(fields.sort(([a], [b]) => (a < b ? -1 : 1)));
}

const HOW_MEASURED: ReadonlySet<string> = new Set(['measure', 'evidence']);
