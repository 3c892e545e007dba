import { WorkbookException } from '../../errors';
import { MAX_TOKEN_BYTES } from '../limits';
import { decodeUtf8 } from './utf8';
import { decodeEntities, normaliseLineEnds } from '../../xml-text';

const CARRIAGE_RETURN = 13;
const EXCLAMATION = 33;
const QUOTE = 34;
const AMPERSAND = 38;
const APOSTROPHE = 39;
const SLASH = 47;
const COLON = 58;
const LESS = 60;
const GREATER = 62;
const QUESTION = 63;
const SPACE = 32;
const OPENING_BRACKET = 91;

const COMMENT_END = [45, 45, GREATER];
const CDATA_END = [93, 93, GREATER];
const CDATA_START = '<![CDATA['.length;

/**
 * Walks over the tags of a UTF-8 XML text that comes in pieces, so that a sheet of a hundred megabytes is never whole in
 * memory. For each piece: `push` it, then call `next` until it answers false.
 *
 * The fields describe the current tag by offsets in `bytes`, and are good until the next `push`; no object is made per
 * tag. `XmlScanner` is its counterpart for a whole text.
 */
export class XmlByteScanner {
  bytes: Uint8Array = new Uint8Array(0);
  /** "text" and "cdata" are no tags but character data that a comment or a CDATA section parts from the next tag. */
  kind: 'open' | 'close' | 'empty' | 'text' | 'cdata' = 'open';
  /** Character data right before the current tag, or what the current "text" or "cdata" is. */
  textStart = 0;
  textEnd = 0;
  /** Where the name stands without its namespace prefix. */
  nameStart = 0;
  nameEnd = 0;
  /** Offset just past the current tag; what is before it has been read. */
  end = 0;
  /** Offset just past the last byte that is here. */
  limit = 0;

  /** Holds a piece together with what was left of the one before. */
  private joined = new Uint8Array(0);

  /**
   * Adds what comes next; bytes that have been read are dropped.
   * @param piece must stay as it is until the next call
   * @throws WorkbookException `hostile-workbook` where more than `MAX_TOKEN_BYTES` are left that are no whole tag
   */
  push(piece: Uint8Array): void {
    const rest = this.limit - this.end;
    if (rest > MAX_TOKEN_BYTES) throw new WorkbookException({ code: 'hostile-workbook', limit: 'size' });
    if (rest === 0) this.bytes = piece;
    else this.join(rest, piece);
    this.end = 0;
    this.limit = rest + piece.length;
  }

  /**
   * Steps to the next tag, or to character data that is parted from it.
   * @returns false where it is not here as a whole yet
   * @throws WorkbookException `hostile-workbook` for a document type declaration
   */
  next(): boolean {
    const { bytes, limit } = this;
    for (;;) {
      let at = this.end;
      const textStart = at;
      while (at < limit && bytes[at] !== LESS) at++;
      if (at + 1 >= limit) return false;
      const after = bytes[at + 1];
      if (after === QUESTION) {
        const end = this.find([QUESTION, GREATER], at + 2);
        if (end < 0) return false;
        this.end = end;
      } else if (after === EXCLAMATION) {
        if (at > textStart) {
          this.kind = 'text';
          this.textStart = textStart;
          this.textEnd = at;
          this.end = at;
          return true;
        }
        if (at + CDATA_START > limit) return false;
        const isCdata = bytes[at + 2] === OPENING_BRACKET;
        if (!isCdata && bytes[at + 2] !== 45) {
          throw new WorkbookException({ code: 'hostile-workbook', limit: 'entities' });
        }
        const end = isCdata ? this.find(CDATA_END, at + CDATA_START) : this.find(COMMENT_END, at + 4);
        if (end < 0) return false;
        this.end = end;
        if (!isCdata) continue;
        this.kind = 'cdata';
        this.textStart = at + CDATA_START;
        this.textEnd = end - CDATA_END.length;
        return true;
      } else {
        this.textStart = textStart;
        this.textEnd = at;
        return this.readTag(at);
      }
    }
  }

  /** Everything that is here and has not been read, which counts as read then; good until the next `push`. */
  takeRest(): Uint8Array {
    const rest = this.bytes.subarray(this.end, this.limit);
    this.end = this.limit;
    return rest;
  }

  /** True where the current tag's name is the one character `code`. */
  isNamedByOne(code: number): boolean {
    return this.nameEnd - this.nameStart === 1 && this.bytes[this.nameStart] === code;
  }

  /** True where the current tag's name, without its prefix, is `name`, which is ASCII. */
  isNamed(name: string): boolean {
    if (this.nameEnd - this.nameStart !== name.length) return false;
    for (let index = 0; index < name.length; index++) {
      if (this.bytes[this.nameStart + index] !== name.charCodeAt(index)) return false;
    }
    return true;
  }

  /** The character data from `textStart` to `textEnd`, line ends as XML reads them, entities decoded. */
  text(): string {
    const { bytes, textStart, textEnd } = this;
    const text = decodeUtf8(bytes, textStart, textEnd);
    for (let at = textStart; at < textEnd; at++) {
      const code = bytes[at];
      if (code !== AMPERSAND && code !== CARRIAGE_RETURN) continue;
      const normalised = normaliseLineEnds(text);
      return this.kind === 'cdata' ? normalised : decodeEntities(normalised);
    }
    return text;
  }

  /**
   * Where the value of the attribute `name` (as written, ASCII) of the current tag starts; it goes on to the quote.
   * @returns -1 where the tag has no such attribute
   */
  attributeStart(name: string): number {
    const { bytes, end } = this;
    let at = this.nameEnd;
    while (at < end) {
      while (at < end && (bytes[at] ?? 0) <= SPACE) at++;
      const nameStart = at;
      let matches = true;
      for (; at < end && bytes[at] !== 61 && (bytes[at] ?? 0) > SPACE; at++) {
        if (bytes[at] !== name.charCodeAt(at - nameStart)) matches = false;
      }
      const nameLength = at - nameStart;
      while (at < end && bytes[at] !== QUOTE && bytes[at] !== APOSTROPHE) at++;
      const quote = bytes[at++];
      if (matches && nameLength === name.length) return at < end ? at : -1;
      while (at < end && bytes[at] !== quote) at++;
      at++;
    }
    return -1;
  }

  /** The value of an attribute of the current tag, entities decoded, or null; see `attributeStart`. */
  attribute(name: string): string | null {
    const start = this.attributeStart(name);
    if (start < 0) return null;
    const quote = this.bytes[start - 1];
    let end = start;
    while (this.bytes[end] !== quote) end++;
    return decodeEntities(decodeUtf8(this.bytes, start, end));
  }

  private readTag(start: number): boolean {
    const { bytes, limit } = this;
    const isClose = bytes[start + 1] === SLASH;
    let at = start + (isClose ? 2 : 1);
    let nameStart = at;
    for (; at < limit; at++) {
      const code = bytes[at] ?? 0;
      if (code === COLON) nameStart = at + 1;
      else if (code === GREATER || code === SLASH || code <= SPACE) break;
    }
    const nameEnd = at;
    for (; at < limit && bytes[at] !== GREATER; at++) {
      const code = bytes[at];
      if (code !== QUOTE && code !== APOSTROPHE) continue;
      at++;
      while (at < limit && bytes[at] !== code) at++;
    }
    if (at >= limit) return false;
    this.kind = isClose ? 'close' : bytes[at - 1] === SLASH ? 'empty' : 'open';
    this.nameStart = nameStart;
    this.nameEnd = nameEnd;
    this.end = at + 1;
    return true;
  }

  private join(rest: number, piece: Uint8Array): void {
    const { bytes, end, limit } = this;
    if (this.joined.length < rest + piece.length) this.joined = new Uint8Array(2 * (rest + piece.length));
    this.joined.set(bytes.subarray(end, limit));
    this.joined.set(piece, rest);
    this.bytes = this.joined;
  }

  /** @returns the offset just past the next `sequence`, or -1 */
  private find(sequence: readonly number[], from: number): number {
    const last = this.limit - sequence.length;
    for (let at = from; at <= last; at++) {
      if (sequence.every((byte, index) => this.bytes[at + index] === byte)) return at + sequence.length;
    }
    return -1;
  }
}
