import type { Package } from '../zip/package';
import { relationshipsOf } from '../read/relationships';
import { plainStyleSheet } from './style-sheet';
import { inDialectOf } from '../read/strict-dialect';
import { addPart, putPart, relateTo, removePart, XML_DECLARATION } from './write-package-parts';
import { rootElement } from '../xml/xml-element';

/** Where a workbook's styles stand unless its relationships say otherwise. */
const USUAL_PART = 'xl/styles.xml';

/**
 * Gives a workbook without styles some. Where it says that it has a part which is not there, they become that part; where
 * the part is there and only the relationship to it is gone, the cells' formats count entries of it, so that it is used.
 */
export function addStyles(target: Package, workbookPart: string): void {
  const missing = relationshipsOf(target, workbookPart).find(
    ({ kind, isExternal }) => kind === 'styles' && !isExternal,
  );
  if (missing !== undefined) putPart(target, missing.target, 'styles', plainStyleSheet());
  else if (isStyleSheet(target, USUAL_PART)) relateTo(target, workbookPart, 'styles', USUAL_PART);
  else addPart(target, workbookPart, 'styles', plainStyleSheet());
}

/** Takes the styles that `addStyles` gave away again where nothing was added to them that still stands. */
export function removePlainStyles(target: Package, workbookPart: string, stylesPart: string): void {
  const plain = XML_DECLARATION + inDialectOf(target, plainStyleSheet());
  if (target.text(stylesPart) === plain) removePart(target, workbookPart, stylesPart);
}

function isStyleSheet(target: Package, part: string): boolean {
  return target.has(part) && rootElement(target.text(part)).localName === 'styleSheet';
}
