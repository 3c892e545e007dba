import { areaFromA1 } from '../workbook/address';

const MAX_LENGTH = 255;

/**
 * True for what Excel takes as a defined name, or as a table's: a letter, "_" or "\" first, then letters, digits, "." and
 * "_" as well, and nothing that is a cell's address in either notation.
 */
export function isItemName(name: string): boolean {
  if (name.length > MAX_LENGTH || !/^[\p{L}_\\][\p{L}\p{M}\p{N}._\\]*$/u.test(name)) return false;
  const isAddress = areaFromA1(name) !== null || /^r(?:\d+)?(?:c(?:\d+)?)?$/i.test(name) || /^c(?:\d+)?$/i.test(name);
  return !isAddress;
}
