import { Deflate } from 'fflate';
import { crc32 } from './crc32';
import { DEFLATED, type ZipEntry } from './zip-directory';
import { ZIP_EPOCH } from './zip-writer';

/** Text is encoded and compressed in stretches of at least so many characters. */
const STRETCH = 64 * 1024;

/** Compresses a part's text piece by piece, so that a long one is never whole in memory. */
export function compressPieces(name: string, pieces: Iterable<string>): ZipEntry {
  const encoder = new TextEncoder();
  const compressed: Uint8Array[] = [];
  const deflate = new Deflate((chunk) => compressed.push(chunk));
  let size = 0;
  let crc = 0;
  const push = (text: string, isLast: boolean): void => {
    const bytes = encoder.encode(text);
    size += bytes.length;
    crc = crc32(bytes, crc);
    deflate.push(bytes, isLast);
  };
  let waiting = '';
  for (const piece of pieces) {
    waiting += piece;
    if (waiting.length < STRETCH) continue;
    push(waiting, false);
    waiting = '';
  }
  push(waiting, true);
  return {
    name,
    nameBytes: encoder.encode(name),
    isUtf8Name: true,
    method: DEFLATED,
    compressed: joined(compressed),
    size,
    crc,
    modified: ZIP_EPOCH,
    externalAttributes: 0,
  };
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(chunks.reduce((length, chunk) => length + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return all;
}
