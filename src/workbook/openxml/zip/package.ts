import { deflateSync } from 'fflate';
import { compressPieces } from './compressed-part';
import { crc32 } from './crc32';
import { inflateInPieces, inflateWhole } from './inflate';
import { decodePart, hasByteOrderMark } from './part-text';
import { DEFLATED, readZipDirectory, type ZipEntry } from './zip-directory';
import { writeZip, ZIP_EPOCH } from './zip-writer';
import { damaged } from '../part-errors';

const CONTENT_TYPES = '[Content_Types].xml';
const PIECE_BYTES = 64 * 1024;

/** A part as the file has it, or as it was set since. */
type Part = { readonly name: string; readonly entry: ZipEntry } | { readonly name: string; readonly content: Content };
type Content = string | Uint8Array;

/** A state of a package to come back to. */
export type PackageCheckpoint = ReadonlyMap<string, Part>;

/**
 * An Open Packaging Conventions package (ECMA-376 part 2) in memory. Parts are named without a slash in front
 * ("xl/workbook.xml") and found whatever the case of their letters. Parts that are not set stay compressed as they came.
 */
export class Package {
  /** By lower-case name, in the order in which they are saved. */
  private parts = new Map<string, Part>();
  /** The entries of the file that the package came from. */
  private readonly received = new Set<ZipEntry>();
  /** By lower-case name, the parts whose text came behind a byte order mark: they are saved with one again. */
  private readonly withByteOrderMark = new Set<string>();

  /**
   * @throws WorkbookException as `readZipDirectory` does, and `damaged-workbook` for two parts of one name
   */
  static fromZip(bytes: Uint8Array): Package {
    const opened = new Package();
    for (const entry of readZipDirectory(bytes)) {
      const key = keyOf(entry.name);
      if (opened.parts.has(key)) throw damaged(entry.name);
      opened.parts.set(key, { name: entry.name, entry });
      opened.received.add(entry);
    }
    return opened;
  }

  has(name: string): boolean {
    return this.parts.has(keyOf(name));
  }

  /** The names of all parts, as written, in the file's order. */
  names(): readonly string[] {
    return [...this.parts.values()].map((part) => part.name);
  }

  /**
   * An XML part's text, without a byte order mark.
   * @throws WorkbookException `damaged-workbook` with the part's name where it is missing or cannot be read,
   *   `hostile-workbook` past the limits of inflating
   */
  text(name: string): string {
    const part = this.part(name);
    if ('content' in part && typeof part.content === 'string') return part.content;
    const bytes = this.bytes(name);
    if (hasByteOrderMark(bytes)) this.withByteOrderMark.add(keyOf(name));
    return decodePart(bytes, part.name);
  }

  /** A part's bytes, inflated; throws as `text` does. */
  bytes(name: string): Uint8Array {
    const part = this.part(name);
    return 'content' in part ? this.bytesOf(part) : inflateWhole(part.entry);
  }

  /** As `bytes`, piece by piece, so that a large part is never whole in memory. */
  readInPieces(name: string, onPiece: (piece: Uint8Array) => void): void {
    const part = this.part(name);
    if ('entry' in part) {
      inflateInPieces(part.entry, onPiece);
      return;
    }
    const bytes = this.bytesOf(part);
    for (let at = 0; at < bytes.length; at += PIECE_BYTES) onPiece(bytes.subarray(at, at + PIECE_BYTES));
  }

  /** Sets a part's content, where it stands or as a new last part. Bytes are kept, not copied. */
  set(name: string, content: string | Uint8Array): void {
    const key = keyOf(name);
    this.parts.set(key, { name: this.parts.get(key)?.name ?? name, content });
  }

  /** As `set`, with the text's pieces, which are compressed as they come: a long part is never whole in memory. */
  setInPieces(name: string, pieces: Iterable<string>): void {
    const key = keyOf(name);
    const partName = this.parts.get(key)?.name ?? name;
    const mark = this.withByteOrderMark.has(key) ? ['\ufeff'] : [];
    this.parts.set(key, { name: partName, entry: compressPieces(partName, inTurn(mark, pieces)) });
  }

  remove(name: string): void {
    this.parts.delete(keyOf(name));
  }

  /** Whether a part is not as it was in the file that the package came from. */
  isChanged(name: string): boolean {
    const part = this.part(name);
    return !('entry' in part && this.received.has(part.entry));
  }

  /** Cheap: parts are never changed, only replaced, so that only the list of them is copied. */
  checkpoint(): PackageCheckpoint {
    return new Map(this.parts);
  }

  restore(checkpoint: PackageCheckpoint): void {
    this.parts = new Map(checkpoint);
  }

  /** The package as a zip: parts that were not set are copied, compressed bytes and all, in their order. */
  save(): Uint8Array {
    const entries = [...this.parts.values()].map((part) =>
      'entry' in part ? part.entry : compress(part.name, this.bytesOf(part)),
    );
    // Readers that look at the first bytes only know an Office file by its first entry.
    const isContentTypes = (entry: ZipEntry): boolean => entry.name === CONTENT_TYPES;
    return writeZip([...entries.filter(isContentTypes), ...entries.filter((entry) => !isContentTypes(entry))]);
  }

  private part(name: string): Part {
    const part = this.parts.get(keyOf(name));
    if (part === undefined) throw damaged(name);
    return part;
  }

  private bytesOf({ name, content }: { readonly name: string; readonly content: Content }): Uint8Array {
    if (typeof content !== 'string') return content;
    return new TextEncoder().encode(this.withByteOrderMark.has(keyOf(name)) ? `\ufeff${content}` : content);
  }
}

function compress(name: string, bytes: Uint8Array): ZipEntry {
  return {
    name,
    nameBytes: new TextEncoder().encode(name),
    isUtf8Name: true,
    method: DEFLATED,
    compressed: deflateSync(bytes),
    size: bytes.length,
    crc: crc32(bytes),
    modified: ZIP_EPOCH,
    externalAttributes: 0,
  };
}

function* inTurn(...lists: Iterable<string>[]): Generator<string, void, undefined> {
  for (const list of lists) yield* list;
}

/** OPC compares part names without regard to the case of ASCII letters (ECMA-376 part 2, 6.2.2.3). */
function keyOf(name: string): string {
  return name.toLowerCase();
}
