import { UTF8_NAME_FLAG, type ZipEntry } from './zip-directory';

/** 1 January 1980, the first moment that a zip can name: the same content gives the same file at any time. */
export const ZIP_EPOCH = 0x00210000;

const LOCAL_HEADER = 0x04034b50;
const DIRECTORY_ENTRY = 0x02014b50;
const END_OF_DIRECTORY = 0x06054b50;
/** Version 2.0 of the format: deflate and folders. */
const VERSION = 20;
const LOCAL_HEADER_LENGTH = 30;
const DIRECTORY_ENTRY_LENGTH = 46;
const END_LENGTH = 22;

/** Writes a zip of these entries in this order; compressed bytes are copied as they are. */
export function writeZip(entries: readonly ZipEntry[]): Uint8Array {
  const file = new Uint8Array(zipLength(entries));
  const view = new DataView(file.buffer);
  const offsets: number[] = [];
  let at = 0;
  for (const entry of entries) {
    offsets.push(at);
    view.setUint32(at, LOCAL_HEADER, true);
    writeCommonFields(view, at + 4, entry);
    file.set(entry.nameBytes, at + LOCAL_HEADER_LENGTH);
    at += LOCAL_HEADER_LENGTH + entry.nameBytes.length;
    file.set(entry.compressed, at);
    at += entry.compressed.length;
  }
  const directoryStart = at;
  entries.forEach((entry, index) => {
    view.setUint32(at, DIRECTORY_ENTRY, true);
    view.setUint16(at + 4, VERSION, true);
    writeCommonFields(view, at + 6, entry);
    view.setUint32(at + 38, entry.externalAttributes, true);
    view.setUint32(at + 42, offsets[index] ?? 0, true);
    file.set(entry.nameBytes, at + DIRECTORY_ENTRY_LENGTH);
    at += DIRECTORY_ENTRY_LENGTH + entry.nameBytes.length;
  });
  view.setUint32(at, END_OF_DIRECTORY, true);
  view.setUint16(at + 8, entries.length, true);
  view.setUint16(at + 10, entries.length, true);
  view.setUint32(at + 12, at - directoryStart, true);
  view.setUint32(at + 16, directoryStart, true);
  return file;
}

/** The fields that the local header and the directory entry share, in the same order. */
function writeCommonFields(view: DataView, at: number, entry: ZipEntry): void {
  view.setUint16(at, VERSION, true);
  view.setUint16(at + 2, entry.isUtf8Name ? UTF8_NAME_FLAG : 0, true);
  view.setUint16(at + 4, entry.method, true);
  view.setUint32(at + 6, entry.modified, true);
  view.setUint32(at + 10, entry.crc, true);
  view.setUint32(at + 14, entry.compressed.length, true);
  view.setUint32(at + 18, entry.size, true);
  view.setUint16(at + 22, entry.nameBytes.length, true);
}

function zipLength(entries: readonly ZipEntry[]): number {
  return entries.reduce(
    (length, { nameBytes, compressed }) =>
      length + LOCAL_HEADER_LENGTH + DIRECTORY_ENTRY_LENGTH + 2 * nameBytes.length + compressed.length,
    END_LENGTH,
  );
}
