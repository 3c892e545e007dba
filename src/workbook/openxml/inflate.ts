import { Inflate } from 'fflate';
import { WorkbookException } from '../errors';
import { crc32 } from './crc32';
import { MAX_PART_BYTES, MAX_RATIO, RATIO_FREE_BYTES } from './limits';
import { STORED, type ZipEntry } from './zip-directory';

/** Small enough that one step inflates to 16 MB at the very worst, large enough that steps do not count. */
const STEP_BYTES = 16 * 1024;

/**
 * Inflates an entry piece by piece; a piece is only good during the call. What the zip declares of the size is not
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
    if (size > MAX_PART_BYTES) throw new WorkbookException({ code: 'hostile-workbook', limit: 'size' });
    if (size > RATIO_FREE_BYTES && size > entry.compressed.length * MAX_RATIO) {
      throw new WorkbookException({ code: 'hostile-workbook', limit: 'ratio' });
    }
    if (size > entry.size) throw damaged(entry);
    crc = crc32(piece, crc);
    onPiece(piece);
  };
  if (entry.method === STORED) take(entry.compressed);
  else inflateSteps(entry, take);
  if (size !== entry.size || crc !== entry.crc) throw damaged(entry);
}

/** The whole entry; see `inflateInPieces`. */
export function inflateWhole(entry: ZipEntry): Uint8Array {
  const pieces: Uint8Array[] = [];
  inflateInPieces(entry, (piece) => pieces.push(piece));
  const [only] = pieces;
  if (only !== undefined && pieces.length === 1) return only;
  const whole = new Uint8Array(entry.size);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

function inflateSteps(entry: ZipEntry, take: (piece: Uint8Array) => void): void {
  const inflater = new Inflate(take);
  const { compressed } = entry;
  try {
    for (let at = 0; at < compressed.length; at += STEP_BYTES) {
      inflater.push(compressed.subarray(at, at + STEP_BYTES), at + STEP_BYTES >= compressed.length);
    }
  } catch (error) {
    if (isFlateError(error)) throw damaged(entry);
    throw error;
  }
}

function isFlateError(error: unknown): boolean {
  return error instanceof Error && 'code' in error && typeof error.code === 'number';
}

function damaged(entry: ZipEntry): WorkbookException {
  return new WorkbookException({ code: 'damaged-workbook', part: entry.name });
}
