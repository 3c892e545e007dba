import { areaFromA1, areaToA1, type Area } from '../address';
import type { ReadRequest } from '../port';
import { MARK_SIGNATURE, type MarkOnSheet } from '../snapshot';
import type { Piece } from './read-pieces';

export interface FormulaBlock {
  readonly area: Area;
  readonly formulas: readonly (readonly unknown[])[];
}

/** What was read of one piece. */
export interface LoadedPiece {
  readonly piece: Piece;
  /** Where the sheet has values, on the whole sheet. */
  readonly used: Area | null;
  /** Where `values` stand, or null where the piece has none. */
  readonly at: Area | null;
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly FormulaBlock[];
  readonly merges: readonly Area[];
  readonly marks: readonly MarkOnSheet[];
  readonly tableNames: readonly string[];
  readonly chartNames: readonly string[];
}

/** The proxies of one piece, to be read after the sync; null where something was not asked for. */
export interface QueuedPiece {
  readonly piece: Piece;
  readonly used: Excel.Range;
  readonly block: Excel.Range;
  readonly formulas: { readonly cells: Excel.RangeAreas; readonly areas: Excel.RangeCollection } | null;
  readonly merged: Excel.RangeAreas | null;
  readonly formats: Excel.ConditionalFormatCollection | null;
  readonly objects: Excel.Worksheet | null;
}

/** Queues the reading of one piece, no more than is asked for: every property costs bytes on every sheet. */
export function queuePiece(context: Excel.RequestContext, piece: Piece, include: ReadRequest['include']): QueuedPiece {
  const sheet = context.workbook.worksheets.getItem(piece.sheetId);
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load('address');
  const block = used.getIntersectionOrNullObject(areaToA1(piece.window));
  block.load('values');
  const ofSheet = piece.withSheet ? include : [];
  return {
    piece,
    used,
    block,
    formulas: include.includes('formulas') ? queueFormulas(block) : null,
    merged: piece.withSheet ? queueMerges(used) : null,
    formats: ofSheet.includes('marks') ? queueFormats(sheet) : null,
    objects: ofSheet.includes('objects') ? sheet.load({ tables: { name: true }, charts: { name: true } }) : null,
  };
}

/** Only the cells that hold a formula: the others' values are read already. */
function queueFormulas(block: Excel.Range) {
  const cells = block.getSpecialCellsOrNullObject(Excel.SpecialCellType.formulas);
  return { cells, areas: cells.areas.load({ address: true, formulas: true }) };
}

function queueMerges(used: Excel.Range): Excel.RangeAreas | null {
  if (!Office.context.requirements.isSetSupported('ExcelApi', '1.13')) return null;
  return used.getMergedAreasOrNullObject().load('address');
}

function queueFormats(sheet: Excel.Worksheet): Excel.ConditionalFormatCollection {
  return allFormats(sheet).load({
    id: true,
    customOrNullObject: { rule: { formula: true }, format: { fill: { color: true }, font: { color: true } } },
  });
}

/** Every conditional format of a sheet. */
export function allFormats(sheet: Excel.Worksheet): Excel.ConditionalFormatCollection {
  return sheet.getRange().conditionalFormats;
}

/** What came of a piece; to be called after the sync. */
export function readPiece({ piece, used, block, ...queued }: QueuedPiece): LoadedPiece {
  const usedArea = used.isNullObject ? null : areaFromA1(used.address);
  const at = usedArea === null || block.isNullObject ? null : intersection(usedArea, piece.window);
  return {
    piece,
    used: usedArea,
    at,
    values: at === null ? [] : rowsOf(block.values),
    formulas: at === null || queued.formulas === null ? [] : formulaBlocks(queued.formulas),
    merges: queued.merged === null || queued.merged.isNullObject ? [] : areasFromAddress(queued.merged.address),
    marks: queued.formats === null ? [] : marksAmong(queued.formats),
    tableNames: queued.objects?.tables.items.map(({ name }) => name) ?? [],
    chartNames: queued.objects?.charts.items.map(({ name }) => name) ?? [],
  };
}

function formulaBlocks({ cells, areas }: NonNullable<QueuedPiece['formulas']>): FormulaBlock[] {
  if (cells.isNullObject) return [];
  return areas.items.flatMap(({ address, formulas }) => {
    const area = areaFromA1(address);
    return area === null ? [] : [{ area, formulas: rowsOf(formulas) }];
  });
}

/**
 * The marks without their areas, which Excel tells only one by one, at a further sync: to replace or remove a mark its
 * id is enough.
 */
function marksAmong(formats: Excel.ConditionalFormatCollection): MarkOnSheet[] {
  return formats.items.flatMap(({ id, customOrNullObject: custom }): MarkOnSheet[] => {
    if (custom.isNullObject || !custom.rule.formula.includes(MARK_SIGNATURE)) return [];
    const { fill, font } = custom.format;
    const style = { fillColor: fill.color, ...(font.color === '' ? {} : { fontColor: font.color }) };
    return [{ id, areas: [], formula: custom.rule.formula, style }];
  });
}

/** "Sheet1!A1:B2,Sheet1!D4" → areas; quoted sheet names may hold commas. */
export function areasFromAddress(address: string): Area[] {
  const references = address.match(/(?:'(?:[^']|'')*'!|[^,'!]*!)?[^,'!]+/g) ?? [];
  return references.flatMap((reference) => {
    const area = areaFromA1(reference.trim());
    return area === null ? [] : [area];
  });
}

/** Excel answers null in place of values that are too many. */
function rowsOf(values: readonly (readonly unknown[])[] | null): readonly (readonly unknown[])[] {
  return values ?? [];
}

function intersection(a: Area, b: Area): Area | null {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rowCount = Math.min(a.row + a.rowCount, b.row + b.rowCount) - row;
  const columnCount = Math.min(a.column + a.columnCount, b.column + b.columnCount) - column;
  return rowCount > 0 && columnCount > 0 ? { row, column, rowCount, columnCount } : null;
}
