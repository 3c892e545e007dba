import { readCriteriaSet } from '../../criteria/criteria-file';
import type { CriteriaSet } from '../../criteria/criteria-set';

/** The criteria file of a set, as `criteria validate` takes it, its fields in the order that the schema has them in. */
export function criteriaFileOf(draft: CriteriaSet): { readonly name: string; readonly content: string; type: string } {
  const read = readCriteriaSet(draft);
  const set = read.ok ? read.value : draft;
  return { name: `${set.id}.json`, content: `${JSON.stringify(set, null, 2)}\n`, type: 'application/json' };
}
