import type { Package } from '../zip/package';
import { readPartAsUtf8 } from '../zip/part-pieces';
import { XmlByteScanner } from '../xml/xml-byte-scanner';

/** Finds the font of the first run of a rich text (CT_Rst, ECMA-376 part 1, 18.4.8), where it has one of its own. */
export class FirstRunFont {
  name: string | null = null;
  private isPast = false;

  restart(): void {
    this.name = null;
    this.isPast = false;
  }

  /** Takes the scanner's current tag, which stands inside the rich text. */
  take(scanner: XmlByteScanner): void {
    if (this.isPast) return;
    if (scanner.kind === 'close') this.isPast = scanner.isNamed('r');
    else if (scanner.isNamed('rFont')) this.name = scanner.attribute('val');
  }
}

/**
 * Of the shared strings whose first run has a font of its own, its name, by index.
 * @param part the shared strings part, or null where the workbook has none
 * @throws WorkbookException as `Package.text` does
 */
export function readSharedStringFonts(source: Package, part: string | null): ReadonlyMap<number, string> {
  const fonts = new Map<number, string>();
  if (part === null) return fonts;
  const scanner = new XmlByteScanner();
  const firstRun = new FirstRunFont();
  let index = -1;
  readPartAsUtf8(source, part, (piece) => {
    scanner.push(piece);
    while (scanner.next()) {
      if (scanner.kind === 'text' || scanner.kind === 'cdata') continue;
      if (!scanner.isNamed('si')) {
        firstRun.take(scanner);
      } else if (scanner.kind === 'close') {
        if (firstRun.name !== null) fonts.set(index, firstRun.name);
      } else {
        index++;
        firstRun.restart();
      }
    }
  });
  return fonts;
}
