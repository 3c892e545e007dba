/** [MS-CFB] 2.2: the signature of an OLE compound file. */
const SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
/** [MS-CFB] 2.6.1: a directory entry; sectors are multiples of it, so that entries stand at multiples of it too. */
const ENTRY_BYTES = 128;
const NAME_LENGTH_OFFSET = 64;
const TYPE_OFFSET = 66;
const STREAM_TYPE = 2;

/**
 * What an OLE compound file holds: a workbook with a password ([MS-OFFCRYPTO] 2.3.2 wraps the package in the stream
 * "EncryptedPackage"), an Excel 5–2003 workbook ("Book", "Workbook"; Excel 2–4 had no compound file), or neither.
 */
export function recogniseCompoundFile(bytes: Uint8Array): 'encrypted-workbook' | 'legacy-xls' | null {
  if (isBareBiff(bytes)) return 'legacy-xls';
  if (!SIGNATURE.every((byte, index) => bytes[index] === byte)) return null;
  const names = streamNames(bytes);
  if (names.has('encryptedpackage')) return 'encrypted-workbook';
  return names.has('workbook') || names.has('book') ? 'legacy-xls' : null;
}

/** [XLS] the BOF record of BIFF 2 to 8 that an Excel 2–4 file begins with: 09 00, 09 02, 09 04 or 09 08, and its length. */
function isBareBiff(bytes: Uint8Array): boolean {
  const [record, version, length, lengthHigh] = bytes;
  return (
    record === 0x09 &&
    (version === 0x00 || version === 0x02 || version === 0x04 || version === 0x08) &&
    (length === 4 || length === 6 || length === 8 || length === 16) &&
    lengthHigh === 0
  );
}

/** In lower case: names of streams are compared without regard to case ([MS-CFB] 2.6.4). */
function streamNames(bytes: Uint8Array): Set<string> {
  const names = new Set<string>();
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const utf16 = new TextDecoder('utf-16le');
  for (let at = ENTRY_BYTES; at + ENTRY_BYTES <= bytes.length; at += ENTRY_BYTES) {
    const length = view.getUint16(at + NAME_LENGTH_OFFSET, true);
    if (bytes[at + TYPE_OFFSET] !== STREAM_TYPE || length < 4 || length > NAME_LENGTH_OFFSET) continue;
    names.add(utf16.decode(bytes.subarray(at, at + length - 2)).toLowerCase());
  }
  return names;
}
