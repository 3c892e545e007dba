import { damaged } from '../openxml/part-errors';
import type { Package } from '../openxml/zip/package';

/** Parts of [MS-XLSB] 2.1.7 that values are read from, with the record that each ends with. */
const ENDS: readonly (readonly [RegExp, number])[] = [
  [/^xl\/workbook\.bin$/i, 132],
  [/^xl\/worksheets\/[^/]+\.bin$/i, 130],
  [/^xl\/sharedstrings\.bin$/i, 160],
  [/^xl\/styles\.bin$/i, 279],
];
/** Beside a sheet's part stands its index, which is none of them. */
const INDEX = /binaryindex/i;

/**
 * Walks over the records of an .xlsb, which the library would read up to where they are broken off.
 * @throws WorkbookException `damaged-workbook` with the part's name where a record is cut off or the last one is missing
 */
export function verifyXlsb(parts: Package): void {
  for (const name of parts.names()) {
    const end = INDEX.test(name) ? undefined : ENDS.find(([pattern]) => pattern.test(name))?.[1];
    if (end !== undefined && lastRecord(parts.bytes(name)) !== end) throw damaged(name);
  }
}

/** [MS-XLSB] 2.1.4: a type of one or two bytes, a length of one to four, seven bits in each, and as many bytes. */
function lastRecord(bytes: Uint8Array): number | null {
  let at = 0;
  let type: number | null = null;
  const number = (most: number): number => {
    let value = 0;
    for (let index = 0; index < most; index++) {
      const byte = bytes[at] ?? 0;
      at += 1;
      value += (byte & 0x7f) * 2 ** (7 * index);
      if (byte < 0x80) break;
    }
    return value;
  };
  while (at < bytes.length) {
    type = number(2);
    const length = number(4);
    at += length;
  }
  return at === bytes.length ? type : null;
}
