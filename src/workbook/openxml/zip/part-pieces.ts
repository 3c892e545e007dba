import type { Package } from './package';
import { encodingOf, type Encoding } from './part-text';

/**
 * Reads an XML part piece by piece, as UTF-8 whatever its encoding in the file.
 * @throws WorkbookException as `Package.text` does
 */
export function readPartAsUtf8(source: Package, part: string, onPiece: (piece: Uint8Array) => void): void {
  let encoding = null as Encoding | null;
  source.readInPieces(part, (piece) => {
    encoding ??= encodingOf(piece);
    if (encoding === 'utf-8') onPiece(piece);
  });
  // Other encodings are rare enough to be read whole.
  if (encoding !== null && encoding !== 'utf-8') onPiece(new TextEncoder().encode(source.text(part)));
}
