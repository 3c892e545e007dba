import type { FRange } from '@univerjs/preset-sheets-core';
import { CellValueType, type ICellData } from '@univerjs/presets';
import type { CellPosition } from '../workbook/address';
import type { CellInput } from '../workbook/edit';
import type { CellValue } from '../workbook/snapshot';
import type { CellMatrix } from './grid-events';
import { readTypedText } from './typed-text';

export interface TypedCell {
  readonly row: number;
  readonly column: number;
  readonly input: CellInput;
}

export interface ComputedCell {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
}

/** Whatever is typed into a cell of this format stays a text. */
const TEXT_FORMAT = '@';

/** What a cell of the grid's model would be in a file: a text of several lines is a small document there. */
export function inputOf(range: FRange): CellInput {
  const value = plainValue(range.getCellData());
  const formula = range.getFormula();
  if (formula !== '') return { formula, value };
  return typeof value === 'string' && range.getNumberFormat() !== TEXT_FORMAT ? readTypedText(value) : value;
}

function plainValue(cell: ICellData | null): string | number | boolean | null {
  const value = documentText(cell?.p?.body?.dataStream) ?? cell?.v ?? null;
  if (value === null || value === '') return null;
  return cell?.t === CellValueType.BOOLEAN ? Number(value) === 1 : value;
}

/** Univer ends a document with both line ends, and its paragraphs with the first. */
function documentText(dataStream: string | undefined): string | null {
  return dataStream?.replace(/\r\n$/, '').replaceAll('\r', '\n') ?? null;
}

/** What the calculation engine says that it found, by cell. */
export function computedCells(cells: CellMatrix): ComputedCell[] {
  return positionsOf(cells).map(({ row, column }) => {
    const { v, t, p } = cells[row]?.[column] ?? {};
    return { row, column, value: computedValue(v ?? documentText(p?.body?.dataStream), t) };
  });
}

function computedValue(value: string | number | boolean | null, type: number | null | undefined): CellValue {
  if (typeof value === 'string' && /^#[A-Z/0!?]+$/.test(value)) return { error: value };
  return type === CellValueType.BOOLEAN ? Number(value) === 1 : value;
}

/** The cells that a matrix names, by rows. */
export function positionsOf(cells: CellMatrix): CellPosition[] {
  return Object.entries(cells).flatMap(([row, rowCells]) =>
    Object.keys(rowCells).map((column) => ({ row: Number(row), column: Number(column) })),
  );
}
