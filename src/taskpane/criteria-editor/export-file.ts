import { readCriteriaSet } from '../../criteria/criteria-file';
import type { CriteriaSet } from '../../criteria/criteria-set';

/** The criteria file of a set, as `criteria validate` takes it, its fields in the order that the schema has them in. */
export function criteriaFileOf(draft: CriteriaSet): { readonly name: string; readonly text: string } {
  const read = readCriteriaSet(draft);
  const set = read.ok ? read.value : draft;
  return { name: `${set.id}.json`, text: `${JSON.stringify(set, null, 2)}\n` };
}

/** Hands a file to the user as the browser does with downloads. */
export function downloadFile({ name, text }: { readonly name: string; readonly text: string }): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // The download reads it after this call.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
