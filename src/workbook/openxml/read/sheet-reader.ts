import { areaFromA1, type Area } from '../../address';
import type { ReadRequest } from '../../port';
import type { ConditionalStyle } from '../../conditional-style';
import type { SheetSnapshot } from '../../snapshot';
import { marksAmong, readConditionalFormats } from './conditional-formats';
import { GridBuilder } from './grid-builder';
import type { Package } from '../zip/package';
import { damaged, readingPart } from '../part-errors';
import { readPartAsUtf8 } from '../zip/part-pieces';
import type { SheetBudget } from './read-budget';
import { SheetDataReader, type SheetDataOptions } from './sheet-data';
import { readChartNames, readTableNames } from './sheet-objects';
import type { SheetRef } from './workbook-part';
import { XmlByteScanner } from '../xml/xml-byte-scanner';
import { attributeOf, childrenNamed, firstChild, isTrue, rootElement, type XmlElement } from '../xml/xml-element';

/** What reading a sheet needs from the rest of the workbook; read once for all sheets. */
export interface SheetReadOptions {
  readonly sharedStrings: readonly string[];
  readonly uses1904Dates: boolean;
  /** Only asked for where a sheet has conditional formats. */
  readonly conditionalStyles: () => readonly (ConditionalStyle | null)[];
  readonly include: ReadRequest['include'];
  readonly budget: SheetBudget;
}

/**
 * Reads one worksheet in a single pass over its XML.
 * @throws WorkbookException `damaged-workbook` with the part's name, `hostile-workbook` past a limit of the file,
 *   `sheet-too-large` where the rows take up more than the grid's limit, `too-large` past the workbook's budget
 */
export function readSheet(source: Package, sheet: SheetRef, options: SheetReadOptions): SheetSnapshot {
  const { include } = options;
  const grid = new GridBuilder(sheet.name, options.budget);
  const frame = readingPart(sheet.part, () =>
    readRows(source, sheet.part, grid, { ...options, readsFormulas: include.includes('formulas') }),
  );
  return readingPart(sheet.part, () => {
    const worksheet = rootElement(frame);
    // Of a second list of rows nobody reads anything, and it would be taken for part of the first when it is written to.
    if (childrenNamed(frame, worksheet, 'sheetData').length > 1) throw damaged();
    const protection = firstChild(frame, worksheet, 'sheetProtection');
    const formats = include.includes('marks')
      ? readConditionalFormats(frame, worksheet, options.conditionalStyles)
      : [];
    const readsObjects = include.includes('objects');
    return {
      id: sheet.id,
      name: sheet.name,
      visibility: sheet.visibility,
      isProtected: protection !== null && isTrue(attributeOf(frame, protection, 'sheet')),
      usedRange: grid.usedRange(),
      values: grid.values,
      formulas: grid.formulas,
      fonts: [],
      merges: readMerges(frame, worksheet),
      marks: marksAmong(formats),
      tableNames: readsObjects ? readTableNames(source, sheet.part) : [],
      chartNames: readsObjects ? readChartNames(source, sheet.part) : [],
    };
  });
}

function readMerges(frame: string, worksheet: XmlElement): Area[] {
  const list = firstChild(frame, worksheet, 'mergeCells');
  if (list === null) return [];
  return childrenNamed(frame, list, 'mergeCell')
    .map((merge) => areaFromA1(attributeOf(frame, merge, 'ref') ?? ''))
    .filter((area) => area !== null);
}

/**
 * Fills the grid from the rows.
 * @returns the frame: the worksheet's XML without its rows, which is small and is read as a text
 */
function readRows(source: Package, part: string, grid: GridBuilder, options: SheetDataOptions): string {
  const scanner = new XmlByteScanner();
  const rows = new SheetDataReader(grid, options);
  const decoder = new TextDecoder();
  let frame = '';
  let place: 'before' | 'rows' | 'after' = 'before';
  readPartAsUtf8(source, part, (piece) => {
    scanner.push(piece);
    const start = scanner.end;
    if (place === 'before') {
      while (place === 'before' && scanner.next()) {
        if (scanner.isNamed('sheetData')) place = scanner.kind === 'open' ? 'rows' : 'after';
      }
      frame += decoder.decode(scanner.bytes.subarray(start, scanner.end), { stream: true });
    }
    while (place === 'rows' && scanner.next()) {
      if (scanner.kind === 'close' && scanner.isNamed('sheetData')) {
        rows.finish();
        place = 'after';
        frame += '</sheetData>';
      } else {
        rows.take(scanner);
      }
    }
    if (place === 'after') frame += decoder.decode(scanner.takeRest(), { stream: true });
  });
  return frame;
}
