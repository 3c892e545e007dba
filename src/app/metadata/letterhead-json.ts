import { letterheadKeys, type OwnWords } from '../../reporting/summary/letterhead-keys';
import { textIn, type MetadataJson } from './metadata-json';

export function letterheadIn({ letterhead }: MetadataJson): OwnWords {
  return Object.fromEntries(
    letterheadKeys.flatMap((key) => {
      const text = textIn(letterhead, key);
      return text === null || text === '' ? [] : [[key, text]];
    }),
  );
}

/** The field with these words, and what a later release may have put beside them; null where nothing is left. */
export function withLetterhead({ letterhead }: MetadataJson, words: OwnWords): unknown {
  const known = new Set<string>(letterheadKeys);
  const standing = typeof letterhead === 'object' && letterhead !== null ? Object.entries(letterhead) : [];
  const fields = [...standing.filter(([key]) => !known.has(key)), ...Object.entries(words)];
  return fields.length === 0 ? null : Object.fromEntries(fields);
}
