/** Excel's limit for the name of a sheet. */
const MAX_LENGTH = 31;

/** Excel keeps this name for a sheet of its own. */
const RESERVED = 'history';

/**
 * A name that a new sheet may have: what Excel forbids in it becomes "-", and " (2)", " (3)" … follows where it is taken.
 * @param taken the names of all other sheets; Excel does not tell capitals from small letters
 */
export function freeSheetName(wanted: string, taken: readonly string[]): string {
  const allowed =
    wanted
      .replace(/[\\/?*[\]:]/g, '-')
      .replace(/^'+|(?<!')'+$/g, '')
      .trim() || 'Sheet';
  const known = new Set([RESERVED, ...taken.map((name) => name.toLowerCase())]);
  for (let number = 1; ; number += 1) {
    const suffix = number === 1 ? '' : ` (${number})`;
    // Where a name is cut an apostrophe may be last, as in "Cư M'gar", which Excel refuses.
    const name = allowed.slice(0, MAX_LENGTH - suffix.length).replace(/(?<![\s'])[\s']+$/, '') + suffix;
    if (!known.has(name.toLowerCase())) return name;
  }
}
