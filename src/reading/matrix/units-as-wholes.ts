import { valueAt, type CellValue } from '../../workbook/snapshot';
import type { ColumnRole, TableCell, TableRow } from '../assessment-table';
import type { HeaderBlock } from '../header-block';
import { matchHeader } from '../header-words';
import { isTotalText } from '../row-kinds';
import { parseRowNumber } from '../row-number';
import { parsePercentage } from '../values/percentage';
import { parseQuantity } from '../values/quantity';
import { cleanText, foldAccents } from '../vietnamese-text';
import { partOf, type HeadedColumn, type Part } from './headed-columns';
import { cellAt } from './matrix-cell';
import { matrixHeader, type MergedSheet } from './matrix-header';
import { frameOf, headerText, tableOfUnit, unitOf, type MatrixReading } from './matrix-reading';
import { rolesOfParts, type PartRoles } from './part-roles';
import { findUnitColumn } from './unit-column';
import { readUnitRows, type UnitRow } from './unit-rows';

/** Below this it is only a column's place that tells units. */
const SURE_UNITS = 0.7;
/** The part of the units that must have both points and a maximum. */
const MOST_UNITS = 0.6;

/**
 * Reads a table with a row for each unit that says what it came to as a whole: "Đơn vị | Điểm tối đa | Điểm đạt được | Chỉ
 * số | Xếp loại", as indices are published. Its rows are units, and nothing on it is a criterion.
 * @param anchor a row of its header: the one that has the units' own heading
 * @returns null where the row heads no such table, or one with columns that are about something else
 */
export function readUnitsAsWholes(on: MergedSheet, anchor: number): MatrixReading | null {
  const names = findUnitColumn(on, anchor);
  if (names === null || names.isOfPeople || names.confidence < SURE_UNITS) return null;
  const keys = [names.unit, ...(names.number === null ? [] : [names.number])];
  const header = matrixHeader(on, anchor, keys);
  const others = header.columns.map(({ column }) => column).filter((column) => !keys.includes(column));
  const roles = rolesOf(header, others);
  const lists = others.filter((column) => LISTS.test(foldAccents(headerText(header, column))));
  const rows = roles === null ? null : readUnitRows(on, header, { ...names, data: others, lists });
  if (roles === null || rows === null || rows.maximumRow !== null || rows.weightRow !== null) return null;
  const valueOf = (column: number, row: number) => valueAt(on.sheet, { row, column });
  const isBeside = (column: number) =>
    [...roles.values()].includes(column) ||
    lists.includes(column) ||
    isConclusion(headerText(header, column)) ||
    (isOfShares(headerText(header, column)) && rows.units.every(({ row }) => isFigure(valueOf(column, row))));
  const filled = rows.units.filter(({ row }) => [...roles.values()].every((column) => isPoints(valueOf(column, row))));
  if (!others.every(isBeside) || filled.length < MOST_UNITS * rows.units.length) return null;

  const frame = { ...frameOf(on, header, rows.lastRow, names.confidence), isOfWholes: true as const };
  const columns = [...roles].map(([role, column]) => {
    return { role, column, header: headerText(header, column), confidence: 1, reasons: ['header-word'] as const };
  });
  const nameOf = namesOnLists(on, rows.units, lists);
  const tables = rows.units.map((unit) =>
    tableOfUnit(frame, unitOf(nameOf(unit), names.kind, unit.position), columns, [rowOf(on, header, roles, unit.row)]),
  );
  return { area: frame.area, tables, problem: null };
}

/** A unit that has a row on several lists is told by these: "Sở 001 (I, so)". */
function namesOnLists(
  { sheet }: MergedSheet,
  units: readonly UnitRow[],
  lists: readonly number[],
): (unit: UnitRow) => string {
  const isOnce = new Set(units.map(({ name }) => name)).size === units.length;
  return ({ name, row }) => {
    const on = lists.map((column) => cleanText(valueAt(sheet, { row, column }))).filter((text) => text !== '');
    return name === '' || isOnce || on.length === 0 ? name : `${name} (${on.join(', ')})`;
  };
}

/** Which columns have the points and the most that there are of them; null where they have not. */
function rolesOf(header: HeaderBlock, columns: readonly number[]): PartRoles | null {
  const parts = columns.flatMap((column): HeadedColumn[] => {
    const heading = header.columns.find((one) => one.column === column)?.words ?? [];
    const [first, ...others] = heading;
    const part = partIn(headerText(header, column)) ?? partIn(others.at(-1)?.text ?? '');
    return first === undefined || part === null ? [] : [{ column, heading: [first, ...others], part }];
  });
  const roles = rolesOfParts(parts, 'points');
  return roles?.has('maximumScore') === true && (roles.has('selfScore') || roles.has('verifiedScore')) ? roles : null;
}

function partIn(text: string) {
  const part = isTotalText(text) && /điểm|points|score/iu.test(text) ? 'score' : partOf(text);
  return part !== null && POINTS.has(part) ? part : null;
}

const POINTS: ReadonlySet<Part> = new Set<Part>([
  'maximumScore',
  'selfScore',
  'verifiedScore',
  'score',
  'self',
  'verification',
]);

/** A class, a rank, a note. */
function isConclusion(text: string): boolean {
  const meaning = matchHeader(text)?.meaning;
  return meaning === 'result' || meaning === 'note' || meaning === 'number' || CONCLUSION.test(foldAccents(text));
}

const CONCLUSION = /^(?:xep (?:loai|hang|thu)|thu hang|hang|vi thu|rank|class)(?![a-z])/;

/** Which of several lists a unit is on. */
const LISTS = /^(?:linh vuc|khoi|cum|nhom|cap|loai|bang|phu luc|nam|quy|domain|table|group|level|year)(?![a-z])/;

function isOfShares(text: string): boolean {
  return parseRowNumber(text)?.kind !== 'criterion' && SHARES.test(foldAccents(text));
}

const SHARES = /chi so|t[iy] le|%|index|=\s*\(?\d+\)?\s*[/:]\s*\(?\d+/;

function isFigure(value: CellValue): boolean {
  const text = cleanText(value);
  return typeof value === 'number' || text === '' || parsePercentage(text, 'comma') !== null || isPoints(value);
}

function isPoints(value: CellValue): boolean {
  return typeof value === 'number' || parseQuantity(value, 'comma')?.kind === 'quantity';
}

/** What the unit came to, called as the column of its points is. */
function rowOf(on: MergedSheet, header: HeaderBlock, roles: PartRoles, row: number): TableRow {
  const scored = roles.get('selfScore') ?? roles.get('verifiedScore') ?? 0;
  const heading = header.columns.find(({ column }) => column === scored)?.words.at(-1);
  const cells: Partial<Record<ColumnRole, TableCell>> = {};
  if (heading !== undefined) cells.title = cellAt(on, { row: heading.row, column: heading.column });
  for (const [role, column] of roles) cells[role] = cellAt(on, { row, column });
  return { row, kind: 'criterion', number: null, title: heading?.text ?? '', cells };
}
