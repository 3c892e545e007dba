/** Eight tables, so that eight bytes go through in one step; the polynomial is zip's (0xEDB88320, reflected). */
const TABLES = makeTables();

/**
 * CRC-32 of `bytes`, as zip has it.
 * @param previous what came out for the bytes before these, to go on from there
 * @returns an unsigned 32-bit integer
 */
export function crc32(bytes: Uint8Array, previous = 0): number {
  const tables = TABLES;
  let crc = ~previous;
  let at = 0;
  for (const blocksEnd = bytes.length & ~7; at < blocksEnd; at += 8) {
    crc ^=
      byteAt(bytes, at) | (byteAt(bytes, at + 1) << 8) | (byteAt(bytes, at + 2) << 16) | (byteAt(bytes, at + 3) << 24);
    crc =
      wordAt(tables, 0x700 | (crc & 0xff)) ^
      wordAt(tables, 0x600 | ((crc >>> 8) & 0xff)) ^
      wordAt(tables, 0x500 | ((crc >>> 16) & 0xff)) ^
      wordAt(tables, 0x400 | (crc >>> 24)) ^
      wordAt(tables, 0x300 | byteAt(bytes, at + 4)) ^
      wordAt(tables, 0x200 | byteAt(bytes, at + 5)) ^
      wordAt(tables, 0x100 | byteAt(bytes, at + 6)) ^
      wordAt(tables, byteAt(bytes, at + 7));
  }
  for (; at < bytes.length; at++) crc = wordAt(tables, (crc ^ byteAt(bytes, at)) & 0xff) ^ (crc >>> 8);
  return ~crc >>> 0;
}

function makeTables(): Int32Array {
  const tables = new Int32Array(8 * 256);
  for (let byte = 0; byte < 256; byte++) {
    let crc = byte;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
    tables[byte] = crc;
  }
  for (let index = 256; index < tables.length; index++) {
    const before = wordAt(tables, index - 256);
    tables[index] = wordAt(tables, before & 0xff) ^ (before >>> 8);
  }
  return tables;
}

function byteAt(bytes: Uint8Array, at: number): number {
  return bytes[at] ?? 0;
}

function wordAt(words: Int32Array, at: number): number {
  return words[at] ?? 0;
}
