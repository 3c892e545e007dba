import { WorkbookException } from '../../errors';
import { MAX_ENTRIES, MAX_PACKAGE_BYTES } from '../limits';
import { damaged } from '../part-errors';

/** Compression methods of APPNOTE.TXT 4.4.5 that an OPC package may use (ECMA-376 part 2, annex B). */
export const STORED = 0;
export const DEFLATED = 8;

/** A zip entry as its file has it: compressed bytes, and what the central directory says of them. */
export interface ZipEntry {
  /** As written, but with "/" between folders and none in front. */
  readonly name: string;
  readonly nameBytes: Uint8Array;
  /** True where the entry says of its name that it is UTF-8. */
  readonly isUtf8Name: boolean;
  readonly method: typeof STORED | typeof DEFLATED;
  readonly compressed: Uint8Array;
  /** Inflated size in bytes and CRC-32, as declared: both are checked when the entry is inflated. */
  readonly size: number;
  readonly crc: number;
  /** MS-DOS time in the low and date in the high 16 bits. */
  readonly modified: number;
  readonly externalAttributes: number;
}

const END_OF_DIRECTORY = 0x06054b50;
const ZIP64_LOCATOR = 0x07064b50;
const ZIP64_END_OF_DIRECTORY = 0x06064b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_HEADER = 0x04034b50;
const ZIP64_EXTRA = 0x0001;
const IN_ZIP64 = 0xffffffff;
const ENCRYPTED_FLAG = 1;
export const UTF8_NAME_FLAG = 0x0800;

const utf8 = new TextDecoder('utf-8', { fatal: true });
const bytewise = new TextDecoder('latin1');

/** True where the bytes begin as a zip does, whole or not. */
export function looksLikeZip(bytes: Uint8Array): boolean {
  return bytes.length >= 4 && bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4;
}

/**
 * Lists a zip's entries by its central directory, in its order, inflating nothing. Reads zip64 too; sizes come from the
 * directory, so that entries with data descriptors need no care.
 * @throws WorkbookException `damaged-workbook` where the directory is missing or does not agree with itself,
 *   `encrypted-workbook` for a zip with a password, `hostile-workbook` past the limits for entries and declared size
 */
export function readZipDirectory(bytes: Uint8Array): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    return readEntries(bytes, view);
  } catch (error) {
    // A DataView says by a RangeError that an offset in the file points outside of it.
    if (error instanceof RangeError) throw damaged();
    throw error;
  }
}

interface Directory {
  readonly count: number;
  readonly start: number;
  /** Bytes that stand before the zip itself and that its offsets do not count. */
  readonly base: number;
}

function readEntries(bytes: Uint8Array, view: DataView): ZipEntry[] {
  const directory = findDirectory(view);
  if (directory.count > MAX_ENTRIES) throw new WorkbookException({ code: 'hostile-workbook', limit: 'entries' });
  const entries: ZipEntry[] = [];
  let at = directory.start;
  const places: Place[] = [];
  let total = 0;
  for (let index = 0; index < directory.count; index++) {
    if (view.getUint32(at, true) !== DIRECTORY_ENTRY) throw damaged();
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const { entry, place } = readEntry(bytes, view, at, directory.base);
    places.push(place);
    total += entry.size;
    if (total > MAX_PACKAGE_BYTES) throw new WorkbookException({ code: 'hostile-workbook', limit: 'size' });
    entries.push(entry);
    at += 46 + nameLength + extraLength + view.getUint16(at + 32, true);
  }
  refuseOverlaps(places, directory.start);
  return entries;
}

/** Where an entry stands, its header included. */
interface Place {
  readonly start: number;
  readonly end: number;
}

/** Entries that share bytes make gigabytes of a small file. */
function refuseOverlaps(places: Place[], directoryStart: number): void {
  let free = 0;
  for (const { start, end } of places.sort((a, b) => a.start - b.start)) {
    if (start < free || end > directoryStart) {
      throw new WorkbookException({ code: 'hostile-workbook', limit: 'overlap' });
    }
    free = end;
  }
}

function readEntry(
  bytes: Uint8Array,
  view: DataView,
  at: number,
  base: number,
): { readonly entry: ZipEntry; readonly place: Place } {
  const nameLength = view.getUint16(at + 28, true);
  const nameBytes = bytes.subarray(at + 46, at + 46 + nameLength);
  const { name: written, isUtf8 } = decodeName(nameBytes);
  const name = written.replaceAll('\\', '/').replace(/^\/+/, '');
  const flags = view.getUint16(at + 8, true);
  if (flags & ENCRYPTED_FLAG) throw new WorkbookException({ code: 'encrypted-workbook' });
  const method = view.getUint16(at + 10, true);
  if (method !== STORED && method !== DEFLATED) throw damaged(name);
  const { size, compressedSize, offset } = sizesOf(view, at, nameLength);
  const header = base + offset;
  if (view.getUint32(header, true) !== LOCAL_HEADER) throw damaged(name);
  const dataStart = header + 30 + view.getUint16(header + 26, true) + view.getUint16(header + 28, true);
  if (dataStart + compressedSize > bytes.length) throw damaged(name);
  if (method === STORED && size !== compressedSize) throw damaged(name);
  const entry: ZipEntry = {
    name,
    nameBytes,
    // A name that says so and is not keeps others from opening the zip.
    isUtf8Name: isUtf8 && (flags & UTF8_NAME_FLAG) !== 0,
    method,
    compressed: bytes.subarray(dataStart, dataStart + compressedSize),
    size,
    crc: view.getUint32(at + 16, true),
    modified: view.getUint32(at + 12, true),
    externalAttributes: view.getUint32(at + 38, true),
  };
  return { entry, place: { start: header, end: dataStart + compressedSize } };
}

/** Names of parts are ASCII; whatever else stands there is read so that two names never become one. */
function decodeName(bytes: Uint8Array): { readonly name: string; readonly isUtf8: boolean } {
  try {
    return { name: utf8.decode(bytes), isUtf8: true };
  } catch {
    return { name: bytewise.decode(bytes), isUtf8: false };
  }
}

/** Sizes and offset of a directory entry; where one does not fit in 32 bits it stands in the zip64 extra field. */
function sizesOf(view: DataView, at: number, nameLength: number) {
  let compressedSize = view.getUint32(at + 20, true);
  let size = view.getUint32(at + 24, true);
  let offset = view.getUint32(at + 42, true);
  const extraEnd = at + 46 + nameLength + view.getUint16(at + 30, true);
  for (let extra = at + 46 + nameLength; extra + 4 <= extraEnd; extra += 4 + view.getUint16(extra + 2, true)) {
    if (view.getUint16(extra, true) !== ZIP64_EXTRA) continue;
    let field = extra + 4;
    const take = () => {
      field += 8;
      return uint64(view, field - 8);
    };
    if (size === IN_ZIP64) size = take();
    if (compressedSize === IN_ZIP64) compressedSize = take();
    if (offset === IN_ZIP64) offset = take();
  }
  return { size, compressedSize, offset };
}

function findDirectory(view: DataView): Directory {
  const end = findEndRecord(view);
  const locator = end - 20;
  if (locator >= 0 && view.getUint32(locator, true) === ZIP64_LOCATOR) {
    const zip64 = findZip64EndRecord(view, locator);
    const size = uint64(view, zip64 + 40);
    return directoryAt(zip64, size, uint64(view, zip64 + 48), uint64(view, zip64 + 32));
  }
  return directoryAt(
    end,
    view.getUint32(end + 12, true),
    view.getUint32(end + 16, true),
    view.getUint16(end + 10, true),
  );
}

function directoryAt(end: number, size: number, offset: number, count: number): Directory {
  const start = end - size;
  const base = start - offset;
  if (start < 0 || base < 0) throw damaged();
  return { count, start, base };
}

function findEndRecord(view: DataView): number {
  const longestComment = 0xffff;
  const last = view.byteLength - 22;
  for (let at = last; at >= Math.max(0, last - longestComment); at--) {
    if (view.getUint32(at, true) === END_OF_DIRECTORY) return at;
  }
  throw damaged();
}

function findZip64EndRecord(view: DataView, locator: number): number {
  const declared = uint64(view, locator + 8);
  // With bytes in front of the zip the declared offset is too small; the record then stands right before its locator.
  for (const at of [declared, locator - 56]) {
    if (at >= 0 && at + 56 <= locator && view.getUint32(at, true) === ZIP64_END_OF_DIRECTORY) return at;
  }
  throw damaged();
}

function uint64(view: DataView, at: number): number {
  return view.getUint32(at, true) + view.getUint32(at + 4, true) * 2 ** 32;
}
