/** RFC 1951, 3.2.2: no code is longer. */
const MAX_CODE_LENGTH = 15;

/**
 * A Huffman code as a table: the next bits of the stream, as many as the longest code has, are the index of
 * `symbol << 4 | code length`. 0 stands for bits that are no code. Made once and filled anew for each block.
 */
export class HuffmanTable {
  readonly entries = new Uint16Array(1 << MAX_CODE_LENGTH);
  /** Masks the bits that make the index. */
  mask = 0;
  private readonly counts = new Uint16Array(MAX_CODE_LENGTH + 1);
  private readonly nextCodes = new Uint16Array(MAX_CODE_LENGTH + 1);

  /**
   * Fills the table from the code lengths of the symbols, 0 for a symbol that has no code.
   * @returns false where more codes are wanted than there are
   */
  fill(lengths: Uint8Array, from: number, to: number): boolean {
    const { counts, nextCodes, entries } = this;
    counts.fill(0);
    for (let at = from; at < to; at++) {
      const length = lengths[at] ?? 0;
      counts[length] = (counts[length] ?? 0) + 1;
    }
    counts[0] = 0;
    let longest = MAX_CODE_LENGTH;
    while (longest > 1 && counts[longest] === 0) longest--;
    let code = 0;
    for (let length = 1; length <= longest; length++) {
      code = (code + (counts[length - 1] ?? 0)) << 1;
      nextCodes[length] = code;
      if (code + (counts[length] ?? 0) > 1 << length) return false;
    }
    const size = 1 << longest;
    this.mask = size - 1;
    entries.fill(0, 0, size);
    for (let at = from; at < to; at++) {
      const length = lengths[at] ?? 0;
      if (length === 0) continue;
      const own = nextCodes[length] ?? 0;
      nextCodes[length] = own + 1;
      const entry = ((at - from) << 4) | length;
      for (let index = reversed(own, length); index < size; index += 1 << length) entries[index] = entry;
    }
    return true;
  }
}

/** Codes stand in the stream with their first bit lowest. */
function reversed(code: number, length: number): number {
  let result = 0;
  for (let bit = 0; bit < length; bit++) result |= ((code >> bit) & 1) << (length - 1 - bit);
  return result;
}
