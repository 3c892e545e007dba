import { Inflate, inflateSync } from 'fflate';
import { WorkbookException } from '../../errors';
import { crc32 } from './crc32';
import { MAX_PART_BYTES, MAX_RATIO, RATIO_FREE_BYTES } from '../limits';
import { STORED, type ZipEntry } from './zip-directory';
import { damaged } from '../part-errors';

/** Parts of this size and below are inflated in one go: fflate's stream allocates as much again for each of them. */
const SMALL_PART_BYTES = 64 * 1024;

/** Compressed bytes handed to fflate at once: what they inflate to is held whole. */
const PUSHED_BYTES = 8 * 1024;

/**
 * Inflates an entry piece by piece; no piece is changed once it was handed on. What the zip declares of the size is not
 * trusted: inflating stops as soon as a limit is passed.
 * @throws WorkbookException `hostile-workbook` past the limits for size and ratio; `damaged-workbook` with the entry's
 *   name where the data is broken off, is no deflate stream, or has another size or CRC than declared. The last can only
 *   be known after the last piece.
 */
export function inflateInPieces(entry: ZipEntry, onPiece: (piece: Uint8Array) => void): void {
  let size = 0;
  let crc = 0;
  const take = (piece: Uint8Array): void => {
    size += piece.length;
    if (size > entry.size) throw damaged(entry.name);
    if (size > MAX_PART_BYTES) throw new WorkbookException({ code: 'hostile-workbook', limit: 'size' });
    if (size > RATIO_FREE_BYTES && size > entry.compressed.length * MAX_RATIO) {
      throw new WorkbookException({ code: 'hostile-workbook', limit: 'ratio' });
    }
    crc = crc32(piece, crc);
    onPiece(piece);
  };
  if (entry.method === STORED) take(entry.compressed);
  else if (entry.size <= SMALL_PART_BYTES) take(inflateSmall(entry));
  else inflateStream(entry, take);
  if (size !== entry.size || crc !== entry.crc) throw damaged(entry.name);
}

/** One byte more than declared is room enough to see that the declaration was wrong. */
function inflateSmall({ compressed, size, name }: ZipEntry): Uint8Array {
  try {
    return inflateSync(compressed, { out: new Uint8Array(size + 1) });
  } catch {
    throw damaged(name);
  }
}

/** @throws WorkbookException `damaged-workbook` where fflate finds no good deflate stream; whatever `take` throws */
function inflateStream(entry: ZipEntry, take: (piece: Uint8Array) => void): void {
  const inflate = new Inflate(take);
  const { compressed } = entry;
  try {
    for (let at = 0; at < compressed.length; at += PUSHED_BYTES) {
      const next = at + PUSHED_BYTES;
      inflate.push(compressed.subarray(at, next), next >= compressed.length);
    }
  } catch (error) {
    throw error instanceof WorkbookException ? error : damaged(entry.name);
  }
}

/** The whole entry; see `inflateInPieces`. */
export function inflateWhole(entry: ZipEntry): Uint8Array {
  const pieces: Uint8Array[] = [];
  inflateInPieces(entry, (piece) => pieces.push(piece));
  const [first, ...others] = pieces;
  if (first !== undefined && others.length === 0) return first;
  // The declared size, which is right by now, was not to be trusted before.
  const whole = new Uint8Array(entry.size);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
