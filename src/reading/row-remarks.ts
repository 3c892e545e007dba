import { areaContains, type CellPosition } from '../workbook/address';
import { isCellError, valueAt, type CellValue, type SheetSnapshot } from '../workbook/snapshot';
import type { AssessmentTable, TableRow } from './assessment-table';
import { cleanText, foldAccents } from './vietnamese-text';

/** What a form says beside a criterion of those who see to it, and whatever it notes; null where it says nothing. */
export interface RowRemarks {
  readonly responsible: Remark | null;
  readonly note: Remark | null;
}

export interface Remark {
  readonly text: string;
  /** Where it stands: the first cell of a merged area. */
  readonly position: CellPosition;
}

/** Headings over whoever sees to a criterion: a person, a part of the office, another office. */
const RESPONSIBLE =
  /^(?:(?:can bo|nguoi|bo phan|don vi|co quan|phong(?:,? ban)?|ban|to) )?(?:chu tri|phu trach|chiu trach nhiem|theo doi|thuc hien|tham muu|dau moi)(?: (?:thuc hien|chinh|tieu chi))?$|^phan cong(?: (?:phu trach|thuc hien))?$|^(?:person |unit )?(?:responsible|in charge)$/;

/** @returns the column of a table that says who sees to each criterion, or null */
export function responsibleColumn(sheet: SheetSnapshot, table: AssessmentTable): number | null {
  if (table.layout !== 'form') return null;
  const { row, column, columnCount } = table.area;
  const taken = new Set(table.columns.map((known) => known.column));
  for (let at = column; at < column + columnCount; at += 1) {
    if (taken.has(at)) continue;
    for (let header = row; header < row + table.headerRowCount; header += 1) {
      const value = valueAt(sheet, { row: header, column: at });
      if (typeof value === 'string' && RESPONSIBLE.test(foldAccents(cleanText(value)))) return at;
    }
  }
  return null;
}

/** @param responsible what `responsibleColumn` found */
export function remarksOn(sheet: SheetSnapshot, { row, cells }: TableRow, responsible: number | null): RowRemarks {
  const at = (position: CellPosition | undefined): Remark | null => {
    if (position === undefined) return null;
    const text = textOf(valueAt(sheet, position));
    return text === '' ? null : { text, position };
  };
  return {
    responsible: at(responsible === null ? undefined : firstCell(sheet, { row, column: responsible })),
    note: at(cells.note?.position),
  };
}

function firstCell({ merges }: SheetSnapshot, cell: CellPosition): CellPosition {
  const { row, column } = merges.find((area) => areaContains(area, cell)) ?? cell;
  return { row, column };
}

function textOf(value: CellValue): string {
  return value === null || isCellError(value) || typeof value === 'boolean' ? '' : cleanText(String(value));
}
