import { damaged } from './part-errors';

/**
 * An XML part's bytes → its text. OPC knows UTF-8 and UTF-16 (ECMA-376 part 2, 8.1.2); a text that came as UTF-16
 * declares itself as UTF-8, which is what it will be when it is saved.
 * @throws WorkbookException `damaged-workbook` with the part's name for bytes that are neither
 */
export function decodePart(bytes: Uint8Array, part: string): string {
  const encoding = encodingOf(bytes);
  let text: string;
  try {
    text = (encoding === 'utf-8' ? strictUtf8 : new TextDecoder(encoding, { fatal: true })).decode(bytes);
  } catch {
    // Decoding throws for nothing but bytes that are not in the encoding.
    throw damaged(part);
  }
  return encoding === 'utf-8' ? text : text.replace(/^(<\?xml[^>]*encoding=["'])[^"']*/, '$1UTF-8');
}

const strictUtf8 = new TextDecoder('utf-8', { fatal: true });

/** By the byte order mark, or by how "<" stands where there is none. */
export function encodingOf([first, second]: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return 'utf-16le';
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return 'utf-16be';
  return 'utf-8';
}

/** Whether a UTF-8 text has the mark in front that some programs write. */
export function hasByteOrderMark([first, second, third]: Uint8Array): boolean {
  return first === 0xef && second === 0xbb && third === 0xbf;
}
