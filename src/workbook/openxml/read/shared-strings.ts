import type { Package } from '../zip/package';
import { readPartAsUtf8 } from '../zip/part-pieces';
import { XmlByteScanner } from '../xml/xml-byte-scanner';
import { childElements, rootElement } from '../xml/xml-element';
import { MAX_TEXT_LENGTH } from '../../sheet-limits';
import { decodeXstring } from '../../xml-text';

const LETTER_T = 't'.charCodeAt(0);

/**
 * The workbook's shared strings by their index. Runs of rich text are joined; phonetic readings are left out.
 * @param part the shared strings part, or null where the workbook has none
 * @throws WorkbookException as `Package.text` does
 */
export function readSharedStrings(source: Package, part: string | null): readonly string[] {
  if (part === null) return [];
  const strings: string[] = [];
  const scanner = new XmlByteScanner();
  const reader = new RichTextReader();
  readPartAsUtf8(source, part, (piece) => {
    scanner.push(piece);
    while (scanner.next()) {
      if (!scanner.isNamed('si') || scanner.kind === 'text' || scanner.kind === 'cdata') reader.take(scanner);
      else if (scanner.kind === 'open') reader.restart();
      else strings.push(scanner.kind === 'empty' ? '' : reader.finish());
    }
  });
  return strings;
}

/** A cell's text as Excel holds it: what a file has beyond that is in no cell. */
export function fitting(text: string): string {
  return text.length <= MAX_TEXT_LENGTH ? text : text.slice(0, MAX_TEXT_LENGTH);
}

/** Joins the texts of a CT_Rst (ECMA-376 part 1, 18.4.8), the content of `si` and `is`. */
export class RichTextReader {
  private text = '';
  private isInText = false;
  private isInPhonetic = false;

  restart(): void {
    this.text = '';
    this.isInText = false;
    this.isInPhonetic = false;
  }

  /** Takes the scanner's current tag or text, which stands inside the rich text. */
  take(scanner: XmlByteScanner): void {
    if (scanner.kind === 'text' || scanner.kind === 'cdata') {
      if (this.isInText) this.text += scanner.text();
    } else if (scanner.isNamedByOne(LETTER_T)) {
      if (scanner.kind === 'open') {
        this.isInText = !this.isInPhonetic;
      } else {
        if (scanner.kind === 'close' && this.isInText) this.text += scanner.text();
        this.isInText = false;
      }
    } else if (scanner.isNamed('rPh')) {
      this.isInPhonetic = scanner.kind === 'open';
    }
  }

  finish(): string {
    return fitting(decodeXstring(this.text));
  }
}

/**
 * The content of those shared strings whose runs name fonts, by index.
 * @param part the shared strings part, or null where the workbook has none
 * @throws WorkbookException as `Package.text` does
 */
export function readRichTexts(source: Package, part: string | null): ReadonlyMap<number, string> {
  const texts = new Map<number, string>();
  const xml = part === null ? '' : source.text(part);
  if (!xml.includes('rFont')) return texts;
  let index = 0;
  for (const { openEnd, closeStart } of childElements(xml, rootElement(xml))) {
    const content = xml.slice(openEnd, closeStart);
    if (content.includes('rFont')) texts.set(index, content);
    index++;
  }
  return texts;
}
