import { areaToA1, type Area } from '../address';

/** Excel refuses the address of several areas past 8,192 characters (typings of `getRanges`; OfficeDev/office-js #5198). */
const MAX_ADDRESS_LENGTH = 8_000;

/** Areas in groups whose addresses Excel takes together. */
export function areaChunks(areas: readonly Area[]): Area[][] {
  const chunks: Area[][] = [];
  let length = Infinity;
  for (const area of areas) {
    const added = areaToA1(area).length + 1;
    if (length + added > MAX_ADDRESS_LENGTH) {
      chunks.push([]);
      length = 0;
    }
    chunks.at(-1)?.push(area);
    length += added;
  }
  return chunks;
}
