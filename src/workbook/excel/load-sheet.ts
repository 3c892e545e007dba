import { areaFromA1, areaToA1, type Area } from '../address';
import type { ReadRequest } from '../port';
import { rangeAt } from './undo-group';

/** Cells as Excel shows them, and where they stand. */
export interface CellBlock {
  readonly area: Area;
  readonly rows: readonly (readonly unknown[])[];
}

/** What was read of one sheet. */
export interface LoadedSheet {
  readonly sheetId: string;
  /** Where the sheet has values. */
  readonly used: Area | null;
  /** Null where the sheet has more cells than Excel tells at once. */
  readonly cells: LoadedCells | null;
  readonly tableNames: readonly string[];
  readonly chartNames: readonly string[];
}

export interface LoadedCells {
  readonly values: readonly CellBlock[];
  readonly formulas: readonly CellBlock[];
  /** The one font of all cells; null where they have several, or where it was not asked for. */
  readonly font: string | null;
}

/** The proxies of a range's cells, to be read after the sync. */
export interface QueuedCells {
  readonly range: Excel.Range;
  readonly formulas: { readonly cells: Excel.RangeAreas; readonly areas: Excel.RangeCollection } | 'inRange' | null;
  readonly font: Excel.RangeFont | null;
}

/** The proxies of one sheet, to be read after the sync; null where something was not asked for. */
export interface QueuedSheet {
  readonly sheetId: string;
  readonly cells: QueuedCells;
  readonly objects: Excel.Worksheet | null;
}

/** How a sheet is read. */
export interface SheetReading {
  readonly include: ReadRequest['include'];
  /** True where Excel does not tell which cells have formulas, as some may not on a protected sheet. */
  readonly isGuarded: boolean;
}

/**
 * Queues the reading of a sheet, no more than is asked for: every property costs bytes on every sheet.
 * @param withCells false where the cells are too many to be read with the rest
 */
export function queueSheet(
  context: Excel.RequestContext,
  sheetId: string,
  reading: SheetReading,
  withCells: boolean,
): QueuedSheet {
  const sheet = context.workbook.worksheets.getItem(sheetId);
  const used = sheet.getUsedRangeOrNullObject(true);
  return {
    sheetId,
    cells: withCells ? queueCells(used, reading) : { range: used.load('address'), formulas: null, font: null },
    objects: reading.include.includes('objects')
      ? sheet.load({ tables: { name: true }, charts: { name: true } })
      : null,
  };
}

/** Queues the reading of a part of a sheet's cells. */
export function queueBlock(
  context: Excel.RequestContext,
  sheetId: string,
  area: Area,
  reading: SheetReading,
): QueuedCells {
  return queueCells(context.workbook.worksheets.getItem(sheetId).getRange(areaToA1(area)), reading);
}

/** Formulas are asked for only of the cells that hold one, where Excel tells them: the others' values are read already. */
function queueCells(range: Excel.Range, { include, isGuarded }: SheetReading): QueuedCells {
  range.load('address,values');
  const font = include.includes('fonts') ? range.format.font.load('name') : null;
  if (!include.includes('formulas')) return { range, formulas: null, font };
  if (isGuarded) {
    range.load('formulas');
    return { range, formulas: 'inRange', font };
  }
  const cells = range.getSpecialCellsOrNullObject(Excel.SpecialCellType.formulas);
  return { range, formulas: { cells, areas: cells.areas.load({ address: true, formulas: true }) }, font };
}

/** Every conditional format of a sheet, also where no cell has a value. */
export function allFormats(sheet: Excel.Worksheet): Excel.ConditionalFormatCollection {
  return rangeAt(sheet).conditionalFormats;
}

/** What came of a sheet; to be called after the sync. */
export function loadedSheet({ sheetId, cells, objects }: QueuedSheet): LoadedSheet {
  return {
    sheetId,
    used: cells.range.isNullObject ? null : areaFromA1(cells.range.address),
    cells: loadedCells(cells),
    tableNames: objects?.tables.items.map(({ name }) => name) ?? [],
    chartNames: objects?.charts.items.map(({ name }) => name) ?? [],
  };
}

/** What came of a range's cells; null where Excel was asked for none or found them too many. */
export function loadedCells({ range, formulas, font }: QueuedCells): LoadedCells | null {
  if (range.isNullObject) return { values: [], formulas: [], font: null };
  const { address, values, formulas: shown } = range.toJSON();
  const area = areaFromA1(address ?? '');
  if (area === null || !Array.isArray(values)) return null;
  const loaded = { values: [{ area, rows: values }], font: font?.name ?? null };
  if (formulas === null) return { ...loaded, formulas: [] };
  if (formulas === 'inRange') return { ...loaded, formulas: formulaRows(area, shown ?? [], values) };
  return { ...loaded, formulas: formulas.cells.isNullObject ? [] : formulaBlocks(formulas.areas) };
}

/** The rows with formulas; a text that begins like one shows just what was typed. */
function formulaRows(
  area: Area,
  shown: readonly (readonly unknown[])[],
  values: readonly (readonly unknown[])[],
): CellBlock[] {
  return shown.flatMap((cells, offset): CellBlock[] => {
    const formulas = cells.map((cell, column) =>
      typeof cell === 'string' && cell.startsWith('=') && cell !== values[offset]?.[column] ? cell : null,
    );
    if (formulas.every((formula) => formula === null)) return [];
    return [{ area: { ...area, row: area.row + offset, rowCount: 1 }, rows: [formulas] }];
  });
}

function formulaBlocks(areas: Excel.RangeCollection): CellBlock[] {
  return areas.items.flatMap(({ address, formulas }) => {
    const area = areaFromA1(address);
    return area === null ? [] : [{ area, rows: formulas }];
  });
}

/** "Sheet1!A1:B2,Sheet1!D4" → areas; quoted sheet names may hold commas. */
export function areasFromAddress(address: string): Area[] {
  const references = address.match(/(?<=^|,)(?:'(?:[^']|'')*'!|[^,'!]*!)?[^,'!]+/g) ?? [];
  return references.flatMap((reference) => {
    const area = areaFromA1(reference.trim());
    return area === null ? [] : [area];
  });
}
