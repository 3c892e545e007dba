import { damaged } from '../part-errors';

/** "utf-8", "utf-16le", "utf-16be", "latin1" (ISO-8859-1, byte for byte), or another that `TextDecoder` knows. */
export type Encoding = string;

/**
 * An XML part's bytes → its text. OPC knows UTF-8 and UTF-16 (ECMA-376 part 2, 8.1.2), but some programs write what they
 * declare; a text that came in another encoding declares itself as UTF-8, which is what it will be when it is saved.
 * @throws WorkbookException `damaged-workbook` with the part's name for bytes that are neither
 */
export function decodePart(bytes: Uint8Array, part: string): string {
  const encoding = encodingOf(bytes);
  let text: string;
  try {
    text = decode(bytes, encoding);
  } catch {
    // Decoding throws for nothing but bytes that are not in the encoding.
    throw damaged(part);
  }
  return encoding === 'utf-8' ? text : text.replace(DECLARED_ENCODING, '$1UTF-8');
}

const strictUtf8 = new TextDecoder('utf-8', { fatal: true });

const DECLARED_ENCODING = /^(<\?xml[^>]*?encoding\s*=\s*["'])([^"']*)/;
/** An XML declaration is no longer than this. */
const DECLARATION_BYTES = 256;
/** ">" */
const CLOSING = 0x3e;

function decode(bytes: Uint8Array, encoding: Encoding): string {
  if (encoding === 'utf-8') return strictUtf8.decode(bytes);
  if (encoding !== 'latin1') return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  // What goes by that name in a TextDecoder is another encoding, Windows-1252.
  let text = '';
  for (let at = 0; at < bytes.length; at += DECODED_AT_ONCE) {
    text += String.fromCharCode(...bytes.subarray(at, at + DECODED_AT_ONCE));
  }
  return text;
}

/** Arguments that a function can be called with everywhere. */
const DECODED_AT_ONCE = 8192;

/** By the byte order mark, by how "<" stands where there is none, or else by what the part declares. */
export function encodingOf(bytes: Uint8Array): Encoding {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return 'utf-16le';
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return 'utf-16be';
  return first === 0x3c && second === 0x3f ? declaredEncoding(bytes) : 'utf-8';
}

/** ASCII is UTF-8 too, and so is what declares a UTF-16 that it is not, or what nobody knows. */
function declaredEncoding(bytes: Uint8Array): Encoding {
  const beginning = bytes.subarray(0, DECLARATION_BYTES);
  const end = beginning.indexOf(CLOSING) + 1;
  const start = String.fromCharCode(...(end === 0 ? beginning : beginning.subarray(0, end)));
  const label = DECLARED_ENCODING.exec(start)?.[2]?.trim().toLowerCase() ?? 'utf-8';
  if (/^(utf-?(8|16)|(us-)?ascii)/.test(label)) return 'utf-8';
  if (/^(iso[-_]?8859-1|latin-?1|l1)$/.test(label)) return 'latin1';
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return 'utf-8';
  }
}

/** Whether a UTF-8 text has the mark in front that some programs write. */
export function hasByteOrderMark([first, second, third]: Uint8Array): boolean {
  return first === 0xef && second === 0xbb && third === 0xbf;
}
