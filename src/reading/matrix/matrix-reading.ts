import type { Area, CellPosition } from '../../workbook/address';
import type {
  AssessmentTable,
  ColumnRole,
  RecognisedColumn,
  TableProblem,
  TableRow,
  UnitName,
} from '../assessment-table';
import { headedColumns, type HeaderBlock } from '../header-block';
import { linesAround } from '../lines-around';
import { findTitle } from '../table-title';
import { foldCase } from '../vietnamese-text';
import type { HeadedColumn } from './headed-columns';
import { firstRowBelow, type MergedSheet } from './matrix-header';
import { speaksOfPoints, type PointsEvidence } from './measured-by';
import { isOfPoints } from './part-roles';
import { unitNameOf } from './unit-words';

/**
 * A table of units against criteria: one table for each unit, or why it cannot be told which cells are whose. Neither
 * where its columns are about something else.
 */
export interface MatrixReading {
  readonly area: Area;
  readonly tables: readonly AssessmentTable[];
  readonly problem: TableProblem | null;
}

/** What the tables of all units have in common. */
export type MatrixFrame = Pick<
  AssessmentTable,
  | 'sheetId'
  | 'sheetName'
  | 'layout'
  | 'area'
  | 'headerRowCount'
  | 'title'
  | 'linesAround'
  | 'confidence'
  | 'unitSums'
  | 'isOfWholes'
>;

/** @param lastRow of the table, 0-based */
export function frameOf(on: MergedSheet, header: HeaderBlock, lastRow: number, confidence: number): MatrixFrame {
  const area = areaOf(header, lastRow);
  return {
    sheetId: on.sheet.id,
    sheetName: on.sheet.name,
    layout: 'matrix',
    area,
    headerRowCount: firstRowBelow(on, header) - header.top,
    title: findTitle(on.sheet, header.top),
    linesAround: linesAround(on.sheet, area),
    confidence,
  };
}

export function tableOfUnit(
  frame: MatrixFrame,
  unit: UnitName | null,
  columns: readonly RecognisedColumn[],
  rows: readonly TableRow[],
): AssessmentTable {
  return { ...frame, unit, columns, rows, scale: null, lead: null, reasons: [] };
}

/** @param name as the sheet has it; "" where it has none */
export function unitOf(name: string, kind: string | null, position: CellPosition): UnitName | null {
  return name === '' ? null : { name: unitNameOf(name, kind), position, source: 'label' };
}

/** A matrix whose columns may be whose or what they will. */
export function unclear(header: HeaderBlock, role: ColumnRole, candidates: readonly number[]): MatrixReading {
  const area = areaOf(header, header.bottom);
  return { area, tables: [], problem: { area, role, candidates: headedColumns(header, candidates) } };
}

/** A table of units that is no assessment, and nothing else either. */
export function aboutOthers(header: HeaderBlock, lastRow: number): MatrixReading {
  return { area: areaOf(header, lastRow), tables: [], problem: null };
}

function areaOf({ top, columns }: HeaderBlock, lastRow: number): Area {
  const first = columns[0]?.column ?? 0;
  const last = columns.at(-1)?.column ?? first;
  return { row: top, column: first, rowCount: lastRow - top + 1, columnCount: last - first + 1 };
}

/**
 * @param columns of the criteria or the units
 * @param hasMaximum whether the table has maximum scores
 * @returns where points are spoken of, if anywhere
 */
export function evidenceOfPoints(
  on: MergedSheet,
  header: HeaderBlock,
  columns: readonly HeadedColumn[],
  hasMaximum: boolean,
): PointsEvidence {
  const isSpokenOf = header.columns.some(({ words }) => words.some(({ text }) => speaksOfPoints(text)));
  if (hasMaximum || isSpokenOf || columns.some(({ part }) => isOfPoints(part))) return 'inTable';
  if (columns.some(({ part }) => part === 'self' || part === 'verification')) return 'inParts';
  return SCORING.test(foldCase(findTitle(on.sheet, header.top) ?? '')) ? 'inTitle' : 'none';
}

const SCORING = /(?:^|\s)(?:chấm|tổng|tổng hợp|bảng|cho|thang) điểm(?! danh)(?!\p{L})/u;

/** The words over a column, from the top row to the lowest. */
export function headerText({ columns }: HeaderBlock, column: number): string {
  const words = columns.find((candidate) => candidate.column === column)?.words ?? [];
  return words.map(({ text }) => text).join(' › ');
}
