/** Enough for the words of any form; a list of addresses does not fill the memory. */
const MOST_TEXTS = 5_000;

/**
 * Keeps what a pure function said of a text. Sheets repeat the same few words in thousands of cells, and many sheets the
 * same ones.
 */
export function remembered<T>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, { readonly value: T }>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before.value;
    const value = read(text);
    if (known.size >= MOST_TEXTS) known.clear();
    known.set(text, { value });
    return value;
  };
}
