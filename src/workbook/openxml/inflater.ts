import { HuffmanTable } from './huffman-table';

/** RFC 1951, 3.2.5: a match reaches back no further. */
const HISTORY = 32 * 1024;
const LONGEST_MATCH = 258;
const PIECE = 64 * 1024;
const CAPACITY = HISTORY + PIECE + LONGEST_MATCH;

const END_OF_BLOCK = 256;
const MAX_LENGTH_SYMBOL = 285;
const LENGTH_BASES = Uint16Array.from([
  3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195, 227, 258,
]);
const LENGTH_EXTRA_BITS = Uint8Array.from([
  0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0,
]);
const DISTANCE_BASES = Uint16Array.from([
  1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513, 769, 1025, 1537, 2049, 3073, 4097, 6145,
  8193, 12289, 16385, 24577,
]);
const DISTANCE_EXTRA_BITS = Uint8Array.from([
  0, 0, 0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8, 8, 9, 9, 10, 10, 11, 11, 12, 12, 13, 13,
]);
/** RFC 1951, 3.2.7: the order in which the lengths of the code length code stand. */
const CODE_LENGTH_ORDER = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];

/** Says that the bytes are no deflate stream, or only the beginning of one. */
export class InflateError extends Error {
  override readonly name = 'InflateError';
}

/**
 * Inflates a raw deflate stream (RFC 1951) piece by piece into one small buffer, making no garbage on the way: fflate's
 * own stream allocates four times what it inflates, which for a large sheet is more memory than all its values take.
 * @param onPiece given about 64 KB at a time, good during the call only; what it throws ends the inflating
 * @throws InflateError
 */
export function inflateRaw(input: Uint8Array, onPiece: (piece: Uint8Array) => void): void {
  new Inflater(input, onPiece).run();
}

class Inflater {
  private readonly output = new Uint8Array(CAPACITY);
  /** Where the next byte goes, and from where on bytes have not been handed out. */
  private outAt = 0;
  private handedOut = 0;
  private inAt = 0;
  private bits = 0;
  private bitCount = 0;
  private readonly literals = new HuffmanTable();
  private readonly distances = new HuffmanTable();
  private readonly lengths = new Uint8Array(320);

  constructor(
    private readonly input: Uint8Array,
    private readonly onPiece: (piece: Uint8Array) => void,
  ) {}

  run(): void {
    let isLast = false;
    while (!isLast) {
      isLast = this.take(1) === 1;
      const type = this.take(2);
      if (type === 0) this.copyStored();
      else if (type === 1) this.useFixedCodes();
      else if (type === 2) this.readCodes();
      else throw new InflateError('block type');
      if (type !== 0) this.inflateBlock();
    }
    this.handOut();
  }

  /** Takes up to 16 bits, the first one lowest. */
  private take(count: number): number {
    while (this.bitCount < count) {
      if (this.inAt >= this.input.length) throw new InflateError('end of input');
      this.bits |= (this.input[this.inAt++] ?? 0) << this.bitCount;
      this.bitCount += 8;
    }
    const taken = this.bits & ((1 << count) - 1);
    this.bits >>>= count;
    this.bitCount -= count;
    return taken;
  }

  private takeSymbol(table: HuffmanTable): number {
    while (this.bitCount < 15 && this.inAt < this.input.length) {
      this.bits |= (this.input[this.inAt++] ?? 0) << this.bitCount;
      this.bitCount += 8;
    }
    const entry = table.entries[this.bits & table.mask] ?? 0;
    const length = entry & 15;
    if (length === 0 || length > this.bitCount) throw new InflateError('code');
    this.bits >>>= length;
    this.bitCount -= length;
    return entry >> 4;
  }

  private copyStored(): void {
    // Whole bytes that were fetched ahead go back.
    this.inAt -= this.bitCount >> 3;
    this.bits = 0;
    this.bitCount = 0;
    let left = this.take(16);
    if ((left ^ this.take(16)) !== 0xffff) throw new InflateError('stored length');
    if (this.inAt + left > this.input.length) throw new InflateError('end of input');
    while (left > 0) {
      const count = Math.min(left, HISTORY + PIECE - this.outAt);
      this.output.set(this.input.subarray(this.inAt, this.inAt + count), this.outAt);
      this.inAt += count;
      this.outAt += count;
      left -= count;
      if (this.outAt >= HISTORY + PIECE) this.handOut();
    }
  }

  private useFixedCodes(): void {
    const { lengths } = this;
    lengths.fill(8, 0, 144).fill(9, 144, 256).fill(7, 256, 280).fill(8, 280, 288).fill(5, 288, 320);
    this.literals.fill(lengths, 0, 288);
    this.distances.fill(lengths, 288, 320);
  }

  /** RFC 1951, 3.2.7: the block brings its own codes, their lengths packed by a code of their own. */
  private readCodes(): void {
    const { lengths } = this;
    const literalCount = this.take(5) + 257;
    const total = literalCount + this.take(5) + 1;
    const codeLengthCount = this.take(4) + 4;
    lengths.fill(0, 0, 19);
    for (const symbol of CODE_LENGTH_ORDER.slice(0, codeLengthCount)) lengths[symbol] = this.take(3);
    if (!this.literals.fill(lengths, 0, 19)) throw new InflateError('code lengths');
    for (let at = 0; at < total;) {
      const symbol = this.takeSymbol(this.literals);
      if (symbol < 16) {
        lengths[at++] = symbol;
        continue;
      }
      if (symbol === 16 && at === 0) throw new InflateError('code lengths');
      const repeated = symbol === 16 ? (lengths[at - 1] ?? 0) : 0;
      const count = symbol === 16 ? 3 + this.take(2) : symbol === 17 ? 3 + this.take(3) : 11 + this.take(7);
      if (at + count > total) throw new InflateError('code lengths');
      lengths.fill(repeated, at, at + count);
      at += count;
    }
    if (!this.literals.fill(lengths, 0, literalCount) || !this.distances.fill(lengths, literalCount, total)) {
      throw new InflateError('code lengths');
    }
  }

  /** The hot loop: everything that it touches for each symbol is a local variable. */
  private inflateBlock(): void {
    const { input, output, literals, distances } = this;
    const literalEntries = literals.entries;
    const literalMask = literals.mask;
    const distanceEntries = distances.entries;
    const distanceMask = distances.mask;
    const inputLength = input.length;
    let { inAt, bits, bitCount, outAt } = this;
    for (;;) {
      while (bitCount <= 24) {
        // Past the end zeros come; that they were taken for data shows below, by the count.
        if (inAt < inputLength) bits |= (input[inAt] ?? 0) << bitCount;
        inAt++;
        bitCount += 8;
      }
      const entry = literalEntries[bits & literalMask] ?? 0;
      const entryLength = entry & 15;
      if (entryLength === 0) throw new InflateError('code');
      bits >>>= entryLength;
      bitCount -= entryLength;
      const symbol = entry >> 4;
      if (symbol < END_OF_BLOCK) {
        output[outAt++] = symbol;
      } else {
        if (symbol === END_OF_BLOCK) break;
        if (symbol > MAX_LENGTH_SYMBOL) throw new InflateError('length');
        const lengthExtra = LENGTH_EXTRA_BITS[symbol - 257] ?? 0;
        const length = (LENGTH_BASES[symbol - 257] ?? 0) + (bits & ((1 << lengthExtra) - 1));
        bits >>>= lengthExtra;
        bitCount -= lengthExtra;
        while (bitCount <= 24) {
          if (inAt < inputLength) bits |= (input[inAt] ?? 0) << bitCount;
          inAt++;
          bitCount += 8;
        }
        const distanceEntry = distanceEntries[bits & distanceMask] ?? 0;
        const distanceLength = distanceEntry & 15;
        const distanceSymbol = distanceEntry >> 4;
        if (distanceLength === 0 || distanceSymbol > 29) throw new InflateError('distance');
        bits >>>= distanceLength;
        bitCount -= distanceLength;
        const distanceExtra = DISTANCE_EXTRA_BITS[distanceSymbol] ?? 0;
        while (bitCount < distanceExtra) {
          if (inAt < inputLength) bits |= (input[inAt] ?? 0) << bitCount;
          inAt++;
          bitCount += 8;
        }
        const distance = (DISTANCE_BASES[distanceSymbol] ?? 0) + (bits & ((1 << distanceExtra) - 1));
        bits >>>= distanceExtra;
        bitCount -= distanceExtra;
        if (distance > outAt) throw new InflateError('distance');
        for (let from = outAt - distance, end = outAt + length; outAt < end;) {
          output[outAt++] = output[from++] ?? 0;
        }
      }
      if (outAt >= HISTORY + PIECE) {
        if (inAt - (bitCount >> 3) > inputLength) throw new InflateError('end of input');
        this.outAt = outAt;
        this.handOut();
        outAt = this.outAt;
      }
    }
    const fetchedAhead = bitCount >> 3;
    this.inAt = inAt - fetchedAhead;
    if (this.inAt > inputLength) throw new InflateError('end of input');
    this.bitCount = bitCount & 7;
    this.bits = bits & ((1 << this.bitCount) - 1);
    this.outAt = outAt;
  }

  /** Hands out what is new and keeps what a match can still reach back to. */
  private handOut(): void {
    if (this.outAt > this.handedOut) this.onPiece(this.output.subarray(this.handedOut, this.outAt));
    const kept = Math.min(this.outAt, HISTORY);
    this.output.copyWithin(0, this.outAt - kept, this.outAt);
    this.outAt = kept;
    this.handedOut = kept;
  }
}
