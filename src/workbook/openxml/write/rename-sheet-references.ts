import type { Package } from '../zip/package';
import { isSameName, renameSheetInFormula } from '../read/sheet-references';
import { XmlScanner, scanAttributes } from '../xml/xml-scanner';
import { applySplices, type Splice } from '../xml/xml-splice';
import { decodeEntities, escapeAttribute, escapeText } from '../../xml-text';

/** Elements whose text is a formula, in worksheets, tables and charts, by their name without prefix. */
const FORMULA_ELEMENTS = [
  'f',
  'formula',
  'formula1',
  'formula2',
  'calculatedColumnFormula',
  'totalsRowFormula',
] as const;
const PARTS_WITH_FORMULAS = /^xl\/(?:worksheets|chartsheets|tables|charts|pivotCache)\/[^/]+\.xml$/i;

/**
 * Lets every formula, link and pivot table source of the package follow a sheet's new name; defined names, which stand
 * in the workbook part, are left out. A part that does not name the sheet keeps its bytes.
 * @param to the new name, or null for a sheet that is deleted
 */
export function renameSheetReferences(target: Package, from: string, to: string | null): void {
  for (const part of target.names().filter((name) => PARTS_WITH_FORMULAS.test(name))) {
    const xml = target.text(part);
    const splices = renamesIn(xml, from, to);
    if (splices.length > 0) target.set(part, applySplices(xml, splices));
  }
}

function renamesIn(xml: string, from: string, to: string | null): Splice[] {
  const splices: Splice[] = [];
  // Every reference to another sheet has it; a long sheet without one need not be walked over.
  if (!xml.includes('!') && !xml.includes('worksheetSource')) return splices;
  const scanner = new XmlScanner(xml);
  while (scanner.next()) {
    if (scanner.kind === 'close') continue;
    if (scanner.kind === 'open' && FORMULA_ELEMENTS.some((name) => scanner.isNamed(name))) {
      const start = scanner.end;
      const raw = xml.slice(start, xml.indexOf('<', start));
      const formula = decodeEntities(raw);
      const renamed = renameSheetInFormula(formula, from, to);
      if (renamed !== formula) splices.push({ start, end: start + raw.length, text: escapeText(renamed) });
    } else if (scanner.isNamed('hyperlink')) {
      splices.push(...renameAttribute(scanner, 'location', (place) => renameSheetInFormula(place, from, to)));
    } else if (scanner.isNamed('worksheetSource')) {
      splices.push(...renameAttribute(scanner, 'sheet', (sheet) => (isSameName(sheet, from) ? (to ?? sheet) : sheet)));
    }
  }
  return splices;
}

function renameAttribute({ xml, nameEnd, end }: XmlScanner, name: string, rename: (value: string) => string): Splice[] {
  const attribute = scanAttributes(xml, nameEnd, end).find((one) => one.name === name);
  if (attribute === undefined) return [];
  const value = decodeEntities(attribute.rawValue);
  const renamed = rename(value);
  if (renamed === value) return [];
  return [{ start: attribute.valueStart - 1, end: attribute.valueEnd + 1, text: `"${escapeAttribute(renamed)}"` }];
}
