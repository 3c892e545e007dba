import { z } from 'zod';
import { areaAround, areaContains, areaOfCell, MAX_COLUMNS, MAX_ROWS, type Area } from '../../workbook/address';
import type { CellToSet } from '../../workbook/openxml/cell-to-set';
import { isCellError, isNotCalculated, type CellValue, type SheetSnapshot } from '../../workbook/snapshot';
import { cellInput } from '../cell-input';
import { parseArguments, type ClassDefinition } from '../class-definition';
import { excelRefuses } from '../excel-refusals';
import { HostError, notImplemented } from '../host-error';
import { hostObject, isHostObject, isOfClass, type RangeTarget } from '../host-object';
import { WHOLE_SHEET, type HostSession } from '../host-session';
import { usedRange, usedRangeInside } from '../used-range';
import { areasOf, intersection } from '../area-arithmetic';

/** More cells than this and Excel answers null in place of the values (OfficeDev/office-js #4783). */
const MAX_CELLS_READ = 5_000_000;

const typed = z.union([z.string(), z.number(), z.boolean(), z.null()]);
const grid = z.union([typed, z.array(z.array(typed))]);

/** Of all that can be asked of single cells, the host knows the name of the font. */
const fontNameWanted = z.tuple([
  z.strictObject({ format: z.strictObject({ font: z.strictObject({ name: z.literal(true) }) }) }),
]);

export const rangeClass: ClassDefinition<RangeTarget> = {
  scalars: {
    Address: { get: (range, session) => session.address(range) },
    RowIndex: { get: ({ area }) => area.row },
    ColumnIndex: { get: ({ area }) => area.column },
    RowCount: { get: ({ area }) => area.rowCount },
    ColumnCount: { get: ({ area }) => area.columnCount },
    CellCount: { get: ({ area }) => area.rowCount * area.columnCount },
    Values: { get: (range, session) => read(range, session, shownValue), set: write },
    Formulas: { get: (range, session) => read(range, session, formulaOrValue), set: write },
    NumberFormat: {
      set: ({ sheetId, area }, value, session) => {
        session.changeSheet(sheetId);
        for (const [format, areas] of formatAreas(area, value)) {
          for (const one of areas) session.styles.add(sheetId, one, { numberFormat: format });
        }
      },
    },
  },
  navigations: {
    Format: ({ sheetId, area }) => hostObject('RangeFormat', { sheetId, areas: [area] }),
    Worksheet: ({ sheetId }) => hostObject('Worksheet', sheetId),
    ConditionalFormats: ({ sheetId, area }) => hostObject('ConditionalFormatCollection', { sheetId, areas: [area] }),
  },
  methods: {
    GetUsedRangeOrNullObject: ({ sheetId, area }, _args, { workbook }) => {
      const used = usedRangeInside(workbook.sheet(sheetId), area);
      return used === null ? null : hostObject('Range', { sheetId, area: used });
    },
    GetIntersectionOrNullObject: ({ sheetId, area }, [other], session) => {
      const common = intersection(area, rangeArgument(other, sheetId, session).area);
      return common === null ? null : hostObject('Range', { sheetId, area: common });
    },
    GetRow: ({ sheetId, area }, args) => {
      const [row] = parseArguments(z.tuple([z.int()]), args);
      return hostObject('Range', { sheetId, area: insideGrid({ ...area, row: area.row + row, rowCount: 1 }) });
    },
    GetCell: ({ sheetId, area }, args) => {
      const [row, column] = parseArguments(z.tuple([z.int(), z.int()]), args);
      const cell = areaOfCell({ row: area.row + row, column: area.column + column });
      return hostObject('Range', { sheetId, area: insideGrid(cell) });
    },
    GetBoundingRect: ({ sheetId, area }, [other], session) => {
      const united = areaAround(area, rangeArgument(other, sheetId, session).area);
      return hostObject('Range', { sheetId, area: united });
    },
    GetSpecialCellsOrNullObject: ({ sheetId, area }, [type], { workbook }) => {
      if (type !== 'Formulas') throw notImplemented(`Range.getSpecialCellsOrNullObject(${String(type)})`);
      const { formulas } = workbook.sheet(sheetId);
      const areas = areasOf(area, (row, column) => formulas[row]?.[column] !== undefined);
      return areas.length === 0 ? null : hostObject('RangeAreas', { sheetId, areas });
    },
    GetMergedAreasOrNullObject: ({ sheetId, area }, _args, session) => {
      const areas = session.workbook.sheet(sheetId).merges.filter((merge) => areaContains(area, merge));
      if (areas.length > session.mostMergesTold) throw excelRefuses('mergesTold');
      return areas.length === 0 ? null : hostObject('RangeAreas', { sheetId, areas });
    },
    GetCellProperties: ({ sheetId, area }, args, session) => {
      if (!fontNameWanted.safeParse(args).success)
        throw notImplemented('Range.getCellProperties beyond format.font.name');
      const fonts = session.fonts(sheetId);
      return Array.from({ length: area.rowCount }, (_row, row) =>
        Array.from({ length: area.columnCount }, (_column, column) => ({
          format: { font: { name: fonts.at(area.row + row, area.column + column) } },
        })),
      );
    },
    Clear: clear,
    Merge: ({ sheetId, area }, [across], session) => {
      const areas = across === true ? rowsOf(area) : [area];
      session.changeSheet(sheetId);
      for (const one of areas) session.merge(sheetId, one);
    },
    Unmerge: ({ sheetId, area }, _args, session) => {
      session.changeSheet(sheetId);
      session.unmerge(sheetId, area);
    },
    Select: (range, _args, session) => session.select(range),
    _ValidateArraySize: ({ area }, args) => {
      const [rows, columns] = parseArguments(z.tuple([z.int(), z.int()]), args);
      if (rows !== area.rowCount || columns !== area.columnCount) throw sizeMismatch();
    },
  },
};

/** What `areas` of several ranges answers. */
export const rangeCollectionClass: ClassDefinition<{ readonly sheetId: string; readonly areas: readonly Area[] }> = {
  items: ({ sheetId, areas }) => areas.map((area) => hostObject('Range', { sheetId, area })),
};

export const rangeAreasClass: ClassDefinition<{ readonly sheetId: string; readonly areas: readonly Area[] }> = {
  scalars: {
    Address: {
      get: ({ sheetId, areas }, session) => areas.map((area) => session.address({ sheetId, area })).join(','),
    },
    AreaCount: { get: ({ areas }) => areas.length },
  },
  navigations: {
    Areas: (areas) => hostObject('RangeCollection', areas),
    Format: (areas) => hostObject('RangeFormat', areas),
    ConditionalFormats: (areas) => hostObject('ConditionalFormatCollection', areas),
    Worksheet: ({ sheetId }) => hostObject('Worksheet', sheetId),
  },
};

/** @throws HostError `InvalidArgument` where the argument is neither a range of that sheet nor an address */
export function rangeArgument(value: unknown, sheetId: string, session: HostSession): RangeTarget {
  const isRange = isHostObject(value) && isOfClass(value, 'Range');
  const found = isRange ? value.target : typeof value === 'string' ? session.range(sheetId, value) : null;
  if (found?.sheetId !== sheetId) throw excelRefuses('address');
  return found;
}

/** As `rangeArgument`, where Excel takes an address without a sheet for one on the sheet in front. */
export function rangeInFront(value: unknown, sheetId: string, session: HostSession): RangeTarget {
  const isBare = typeof value === 'string' && !value.includes('!');
  if (isBare && session.workbook.activeSheetId !== sheetId) throw excelRefuses('bareAddress');
  return rangeArgument(value, sheetId, session);
}

/** @throws HostError `InvalidArgument` beyond Excel's grid */
export function insideGrid(area: Area): Area {
  const { row, column, rowCount, columnCount } = area;
  const isInside = row >= 0 && column >= 0 && row + rowCount <= MAX_ROWS && column + columnCount <= MAX_COLUMNS;
  if (!isInside) throw excelRefuses('address');
  return area;
}

function read(
  { sheetId, area }: RangeTarget,
  { workbook }: HostSession,
  show: (sheet: SheetSnapshot, row: number, column: number) => string | number | boolean,
): unknown[][] | null {
  if (area.rowCount * area.columnCount > MAX_CELLS_READ) return null;
  const sheet = workbook.sheet(sheetId);
  return Array.from({ length: area.rowCount }, (_row, row) =>
    Array.from({ length: area.columnCount }, (_column, column) => show(sheet, area.row + row, area.column + column)),
  );
}

function shownValue(sheet: SheetSnapshot, row: number, column: number): string | number | boolean {
  const value: CellValue = sheet.values[row]?.[column] ?? null;
  // Excel works every formula out as it opens a file.
  if (isNotCalculated(value)) return '';
  return isCellError(value) ? value.error : (value ?? '');
}

function formulaOrValue(sheet: SheetSnapshot, row: number, column: number): string | number | boolean {
  return sheet.formulas[row]?.[column] ?? shownValue(sheet, row, column);
}

function rowsOf(area: Area): Area[] {
  return Array.from({ length: area.rowCount }, (_, index) => ({ ...area, row: area.row + index, rowCount: 1 }));
}

/** A single value goes to every cell; null leaves a cell as it is. */
function write({ sheetId, area }: RangeTarget, value: unknown, session: HostSession): void {
  const given = parseArguments(grid, value);
  const cells: CellToSet[] = [];
  if (Array.isArray(given)) {
    if (given.length !== area.rowCount || given.some((row) => row.length !== area.columnCount)) throw sizeMismatch();
    for (const [row, values] of given.entries()) {
      for (const [column, one] of values.entries()) {
        if (one !== null) cells.push({ row: area.row + row, column: area.column + column, input: cellInput(one) });
      }
    }
  } else if (given !== null) {
    const input = cellInput(given);
    for (let row = area.row; row < area.row + area.rowCount; row += 1) {
      for (let column = area.column; column < area.column + area.columnCount; column += 1) {
        cells.push({ row, column, input });
      }
    }
  }
  session.setCells(sheetId, area, cells);
}

const formats = z.union([z.string(), z.array(z.array(z.string()))]);

/** The areas of each number format that is set; a single one goes to every cell. */
function formatAreas(area: Area, value: unknown): Map<string, Area[]> {
  const given = parseArguments(formats, value);
  if (typeof given === 'string') return new Map([[given, [area]]]);
  if (given.length !== area.rowCount || given.some((row) => row.length !== area.columnCount)) throw sizeMismatch();
  const formatAt = (row: number, column: number) => given[row - area.row]?.[column - area.column];
  const distinct = new Set(given.flat());
  return new Map(
    [...distinct].map((format) => [format, areasOf(area, (row, column) => formatAt(row, column) === format)]),
  );
}

function clear({ sheetId, area }: RangeTarget, [applyTo]: readonly unknown[], session: HostSession): void {
  const isWhole = area.rowCount === WHOLE_SHEET.rowCount && area.columnCount === WHOLE_SHEET.columnCount;
  if (applyTo !== 'Contents' && !isWhole) throw notImplemented('Range.clear of formats on a part of a sheet');
  const used = usedRange(session.workbook.sheet(sheetId));
  if (applyTo === 'Contents') {
    const common = used === null ? null : intersection(used, area);
    if (common !== null) write({ sheetId, area: common }, '', session);
    return;
  }
  session.changeSheet(sheetId);
  session.forget(sheetId);
  session.workbook.clearSheet(sheetId);
  session.log.cellsWritten(sheetId, used ?? areaOfCell({ row: 0, column: 0 }));
}

function sizeMismatch(): HostError {
  return new HostError(
    'InvalidArgument',
    "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
  );
}
