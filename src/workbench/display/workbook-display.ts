import { childrenOfRoot } from '../../workbook/openxml/xml/xml-element';
import { Package } from '../../workbook/openxml/zip/package';
import { relationshipsOf } from '../../workbook/openxml/read/relationships';
import { readWorkbookPart } from '../../workbook/openxml/read/workbook-part';
import { colorReader } from './colors';
import { readConditionalFormats, type GridRule } from './conditional-formats';
import type { GridStyle } from './grid-style';
import { readSheetLayout, type SheetLayout } from './sheet-layout';
import { readStyles } from './styles-part';

/** How a workbook looks, as far as the grid shows it. */
export interface WorkbookDisplay {
  /** By the number that cells carry; the first is the normal style. */
  readonly styles: readonly GridStyle[];
  /** By sheet id. */
  readonly sheets: ReadonlyMap<string, SheetDisplay>;
}

export interface SheetDisplay {
  readonly layout: SheetLayout;
  /** The one that wins stands first. */
  readonly rules: readonly GridRule[];
}

/**
 * Reads the parts that say how a workbook looks.
 * @param file an .xlsx or .xlsm package that can be opened
 * @throws WorkbookException `damaged-workbook` where a part is missing or its XML is broken
 */
export function readWorkbookDisplay(file: Uint8Array): WorkbookDisplay {
  const source = Package.fromZip(file);
  const workbook = readWorkbookPart(source);
  const themePart = relationshipsOf(source, workbook.part).find(({ kind }) => kind === 'theme')?.target;
  const readColor = colorReader(themePart !== undefined && source.has(themePart) ? source.text(themePart) : null);
  const styles =
    workbook.stylesPart === null
      ? { cells: [], differential: [] }
      : readStyles(source.text(workbook.stylesPart), readColor);
  const worksheets = workbook.sheets.filter(({ isWorksheet }) => isWorksheet);
  return {
    styles: styles.cells,
    sheets: new Map(
      worksheets.map(({ id, part }) => {
        const xml = source.text(part);
        const elements = childrenOfRoot(xml);
        const rules = readConditionalFormats(xml, elements, styles.differential, readColor);
        return [id, { layout: readSheetLayout(xml, elements), rules }];
      }),
    ),
  };
}
