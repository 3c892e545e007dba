import type { CellStyle } from '../../sheet-plan';
import { rewriteSheet, worksheetWithData } from './rewrite-sheet';
import type { CellSite, RowTasks } from './row-cells';
import { attributeOf, childElements, descendantsNamed, firstChild, rootElement, textOf } from '../xml/xml-element';
import { applySplices, elementText, removal, setAttributes, type Splice } from '../xml/xml-splice';

/** What describes a run's font beside its name, and would contradict another one. */
const DESCRIBES_FONT: readonly string[] = ['family', 'charset', 'scheme'];

/**
 * Gives cells another font; those that the sheet does not have stay away. In a text of several runs each run gets it,
 * for which a shared text moves into its cell, as other cells may show it too.
 * @param xml a worksheet
 * @param tasks the cells, with the name of the font as the one thing that their style names
 * @param format the new index into cellXfs, given the one that the cell has
 * @param richTexts the content of the shared texts that name fonts, by index
 */
export function writeFonts(
  xml: string,
  tasks: RowTasks<CellStyle>,
  format: (style: number, font: CellStyle) => number,
  richTexts: () => ReadonlyMap<number, string>,
): string {
  const sheet = worksheetWithData(xml);
  const write = ({ existing, style, prefix }: CellSite, font: CellStyle): string => {
    if (existing === null) return '';
    const cell = runsInCell(existing, prefix, richTexts);
    const splices = [...styleSplices(cell, style ?? 0, format(style ?? 0, font)), ...runSplices(cell, font.fontName)];
    return applySplices(cell, splices);
  };
  return applySplices(sheet.xml, rewriteSheet(sheet, tasks, write));
}

/** A cell of the normal style is written without one, as nearly every program does. */
function styleSplices(cell: string, before: number, after: number): Splice[] {
  return before === after ? [] : setAttributes(cell, rootElement(cell), { s: after === 0 ? null : after });
}

/** The cell, its shared text moved into it where that names fonts. */
function runsInCell(cell: string, prefix: string, richTexts: () => ReadonlyMap<number, string>): string {
  const root = rootElement(cell);
  const value = attributeOf(cell, root, 't') === 's' ? firstChild(cell, root, 'v') : null;
  const runs = value === null ? undefined : richTexts().get(Number(textOf(cell, value)));
  if (value === null || runs === undefined) return cell;
  const inline = elementText(`${prefix}is`, {}, runs.replace(/<(\/?)(?:[\w.-]+:)?(?=\w)/g, `<$1${prefix}`));
  return applySplices(cell, [
    ...setAttributes(cell, root, { t: 'inlineStr' }),
    { start: value.start, end: value.end, text: inline },
  ]);
}

function runSplices(cell: string, fontName: string | undefined): Splice[] {
  if (!cell.includes('rFont')) return [];
  const runs = descendantsNamed(cell, rootElement(cell), 'rPr');
  return runs.flatMap((run) =>
    [...childElements(cell, run)].flatMap((property) => {
      if (property.localName === 'rFont') return setAttributes(cell, property, { val: fontName });
      return DESCRIBES_FONT.includes(property.localName) ? [removal(property)] : [];
    }),
  );
}
