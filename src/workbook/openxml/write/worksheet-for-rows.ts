import { boundsOf, growDimension } from './write-cells';
import type { PlannedContent, RowWriting } from './planned-rows';
import { columnStyles, worksheetWithData } from './rewrite-sheet';
import { childOf } from '../xml/worksheet-xml';
import { applySplices } from '../xml/xml-splice';

/** A worksheet without rows, about to get some. */
export interface WorksheetForRows extends Pick<RowWriting, 'prefix' | 'columnStyle'> {
  /** The whole worksheet in pieces, with these rows in it. */
  around(rows: Iterable<string>): Iterable<string>;
}

/** @param xml a worksheet without rows */
export function worksheetForRows(xml: string, { cells }: Pick<PlannedContent, 'cells'>): WorksheetForRows {
  const withData = worksheetWithData(xml);
  const sheet = worksheetWithData(applySplices(withData.xml, growDimension(withData, boundsOf(cells))));
  const { prefix } = sheet.root;
  const sheetData = childOf(sheet, 'sheetData');
  const start = sheetData?.start ?? sheet.root.closeStart;
  const end = sheetData?.end ?? sheet.root.closeStart;
  return {
    prefix,
    columnStyle: columnStyles(sheet),
    *around(rows) {
      yield `${sheet.xml.slice(0, start)}<${prefix}sheetData>`;
      yield* rows;
      yield `</${prefix}sheetData>${sheet.xml.slice(end)}`;
    },
  };
}
