import { isSameName } from './sheet-references';

/** Excel's limit for the name of a sheet. */
const MAX_LENGTH = 31;

/**
 * A name that a new tab may have: what Excel forbids in it becomes "-", and " (2)", " (3)" … follows where it is taken.
 * @param taken the names of all other tabs
 */
export function freeSheetName(wanted: string, taken: readonly string[]): string {
  const allowed =
    wanted
      .replace(/[\\/?*[\]:]/g, '-')
      .replace(/^'+|'+$/g, '')
      .trim() || 'Sheet';
  for (let number = 1; ; number++) {
    const suffix = number === 1 ? '' : ` (${number})`;
    const name = allowed.slice(0, MAX_LENGTH - suffix.length).trimEnd() + suffix;
    if (!taken.some((one) => isSameName(one, name))) return name;
  }
}
