/** Excel's limit. */
const MAX_LENGTH = 31;

/** The wanted name, or the first of "name (2)", "name (3)" … that no sheet has; Excel takes no account of case. */
export function freeTabName(wanted: string, taken: readonly string[]): string {
  const used = new Set(taken.map((name) => name.normalize('NFC').toLowerCase()));
  for (let number = 1; ; number += 1) {
    const suffix = number === 1 ? '' : ` (${number})`;
    const name = wanted.slice(0, MAX_LENGTH - suffix.length) + suffix;
    if (!used.has(name.toLowerCase())) return name;
  }
}

/** What Excel takes for something else in a tab's name: it stands for none of them, nor at the ends of the name. */
const REFUSED = /[:\\/?*[\]]/g;
const QUOTES_AROUND = /^'+|(?<!')'+$/g;

/** A tab's name for what somebody else has named. */
export function sheetNameOf(text: string, taken: readonly string[]): string {
  const name = text.replace(REFUSED, ' ').replace(QUOTES_AROUND, '').trim().slice(0, MAX_LENGTH).trim();
  return freeTabName(name === '' ? '…' : name, taken);
}
