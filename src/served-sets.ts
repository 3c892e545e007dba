import type { CriteriaSet } from './criteria/criteria-set';
import type { CriteriaError } from './criteria/errors';
import type { KnownSets } from './criteria/known-sets';
import { parseJson } from './json-file';

/** What an office puts its criteria sets into, beside the pages that it serves. */
const FOLDER = 'criteria/';
const INDEX = 'index.json';

/** In bytes, as for a file that somebody opens. */
const FILE_LIMIT = 5 * 1024 * 1024;

/** In milliseconds. The office's server stands in the same house as a rule; nobody waits longer for a check. */
const TIME_LIMIT = 5_000;

/** A file that is no criteria set, or did not come: it is named, and the others count. */
export interface RefusedSetFile {
  readonly name: string;
  readonly error: CriteriaError | { readonly code: 'file-not-read' | 'file-too-large' };
}

export interface ServedSets {
  readonly known: KnownSets;
  readonly refused: readonly RefusedSetFile[];
}

/** Gives the text of a file in the folder, or why it cannot be read; null where there is none. */
export type GetSetFile = (name: string) => Promise<string | RefusedSetFile['error'] | null>;

/**
 * The criteria sets that the office has put beside the pages (`criteria/index.json` names the files), and those that come
 * with the add-in. Of two with one id the first counts.
 */
export async function servedSets(get: GetSetFile): Promise<ServedSets> {
  const [{ knownSets }, index] = await Promise.all([
    import(/* webpackChunkName: "sets" */ './criteria/known-sets'),
    get(INDEX),
  ]);
  if (index === null || isOfNoFile(index)) return { known: knownSets([]), refused: [] };
  if (typeof index !== 'string') return { known: knownSets([]), refused: [{ name: INDEX, error: index }] };
  const { parseCriteriaFile, parseSetIndex } = await import(
    /* webpackChunkName: "criteria-file" */ './criteria-file-reader'
  );
  const names = parseSetIndex(index);
  if (!names.ok) return { known: knownSets([]), refused: [{ name: INDEX, error: names.error }] };
  const texts = await Promise.all(names.value.map(async (name) => ({ name, text: await get(name) })));
  const office = new Map<string, CriteriaSet>();
  const refused: RefusedSetFile[] = [];
  for (const { name, text } of texts) {
    if (typeof text !== 'string') {
      refused.push({ name, error: text ?? { code: 'file-not-read' } });
      continue;
    }
    const set = parseCriteriaFile(text);
    if (!set.ok) refused.push({ name, error: set.error });
    else if (!office.has(set.value.id)) office.set(set.value.id, set.value);
  }
  return { known: knownSets([...office.values()]), refused };
}

/** As the index comes with a release: nothing has to be loaded for it. */
function isOfNoFile(index: string | RefusedSetFile['error']): boolean {
  const json = typeof index === 'string' ? parseJson(index) : undefined;
  if (typeof json !== 'object' || json === null || !('files' in json)) return false;
  return Array.isArray(json.files) && json.files.length === 0;
}

/** @param page the address of a page or a script beside which the folder is */
export function setFilesBeside(page: string): GetSetFile {
  return async (name) => {
    try {
      const address = new URL(FOLDER + encodeURIComponent(name), page);
      const response = await fetch(address, { cache: 'no-cache', signal: AbortSignal.timeout(TIME_LIMIT) });
      if (response.status === 404) return null;
      if (!response.ok) return { code: 'file-not-read' };
      const bytes = await response.arrayBuffer();
      return bytes.byteLength > FILE_LIMIT ? { code: 'file-too-large' } : new TextDecoder().decode(bytes);
    } catch {
      return { code: 'file-not-read' };
    }
  };
}
