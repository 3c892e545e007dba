import { valueAt, type CellValue } from '../../workbook/snapshot';
import {
  concludingRoles,
  type ColumnRole,
  type RecognisedColumn,
  type TableCell,
  type TableRow,
  type UnitSum,
} from '../assessment-table';
import type { HeaderBlock, HeaderCell, HeaderColumn } from '../header-block';
import { matchHeader, type HeaderMeaning } from '../header-words';
import { isTotalText } from '../row-kinds';
import { readRows } from '../table-rows';
import { cleanText, foldCase } from '../vietnamese-text';
import { headedColumn, keyOf, lowestOf, partOf, type HeadedColumn } from './headed-columns';
import { cellAt, unitsCell } from './matrix-cell';
import { firstRowBelow, matrixHeader, type MergedSheet } from './matrix-header';
import {
  evidenceOfPoints,
  frameOf,
  headerText,
  tableOfUnit,
  unclear,
  unitOf,
  type MatrixReading,
} from './matrix-reading';
import { measuredBy } from './measured-by';
import { rolesOfParts, type PartRoles } from './part-roles';
import { isLikeAName, isOfficeName, levelOfName, matchUnitsAbove, saysHowMany } from './unit-words';

/** A form is for one unit. */
const FEWEST_UNITS = 2;
const FEWEST_CRITERIA = 2;
/** Criteria and units' columns that are looked at to tell what the cells hold. */
const SAMPLE_ROWS = 60;
const SAMPLE_COLUMNS = 60;
/** How sure units are that only a heading over them calls so, and rows that are not called criteria. */
const PLAIN_NAMES = 0.9;
const UNNAMED_ROWS = 0.6;

/** A unit with the columns that are its own. */
interface HeadedUnit {
  readonly name: HeaderCell;
  readonly kind: string | null;
  readonly columns: HeadedColumn[];
}

/**
 * Reads a table with a row for each criterion and a column for each unit.
 * @param anchor a row of its header: the one that has the criteria's own heading
 * @returns null where the row heads no such table
 */
export function readUnitsByColumn(on: MergedSheet, anchor: number): MatrixReading | null {
  const keys = keyColumns(on, anchor);
  if (keys.length === 0) return null;
  const header = matrixHeader(on, anchor, keys);
  const headed = header.columns.filter(({ column }) => !keys.includes(column));
  const known = unitsOf(headed);
  const units = known.length === 0 ? officesOf(headed) : known;
  if (units.length < FEWEST_UNITS || !areOfOneLevel(units)) return null;
  const heads = headsOf(header.columns, units);
  const title = heads.find(({ role }) => role === 'title');
  if (title === undefined) return null;

  const places = units.flatMap(({ columns }) => columns.map(({ column }) => column));
  const asResult = (column: number): RecognisedColumn => recognised(header, 'result', column, 1, 'header-word');
  const { rows: read } = readRows(on.sheet, header, [...heads, ...places.map(asResult)], null);
  on.search.spend(read.length);
  const rows = read.filter(({ row }) => row >= firstRowBelow(on, header));
  const criteria = rows.filter(({ kind }) => kind === 'criterion');
  if (criteria.length < FEWEST_CRITERIA) return null;

  const judged = units.flatMap(({ columns }) => columns.filter(({ part }) => part !== 'evidence' && part !== 'note'));
  const values = sampleOf(on, criteria, judged);
  const hasMaximum = heads.some(({ role }) => role === 'maximumScore');
  const measured = measuredBy(values, evidenceOfPoints(on, header, judged, hasMaximum));
  const isNamed = isOfCriteria(title.header, criteria);
  if (measured.kind === 'amounts' || measured.kind === 'other') {
    return isNamed ? unclear(header, measured.kind === 'amounts' ? 'selfScore' : 'result', places) : null;
  }
  const owned: { readonly unit: HeadedUnit; readonly roles: PartRoles }[] = [];
  for (const unit of units) {
    const roles = rolesOfParts(unit.columns, measured.kind);
    if (roles === null) return unclear(header, measured.kind === 'points' ? 'selfScore' : 'result', places);
    owned.push({ unit, roles });
  }

  const confidence = Math.min(isNamed ? 1 : UNNAMED_ROWS, title.confidence) * measured.confidence;
  const taken = new Set([...heads.map(({ column }) => column), ...places]);
  const unitSums = sumsBeside(on, header, criteria, taken);
  const frame = frameOf(on, header, rows.at(-1)?.row ?? header.bottom, confidence);
  const tables = owned.map(({ unit, roles }) => {
    const certainty = levelOfName(unit.name.text) === null ? PLAIN_NAMES : 1;
    const own = [...roles].map(([role, column]) => recognised(header, role, column, certainty, 'header-word'));
    const { row, column } = unit.name;
    return tableOfUnit(
      { ...frame, confidence: confidence * certainty, ...(unitSums.length === 0 ? {} : { unitSums }) },
      unitOf(unit.name.text, unit.kind, { row, column }),
      [...heads.filter(({ role }) => !roles.has(role)), ...own].sort((a, b) => a.column - b.column),
      rows.map((line) => rowOfUnit(on, line, heads, roles)),
    );
  });
  return { area: frame.area, tables, problem: null };
}

/** Columns beside the units' that say of each criterion how many have met it. */
function sumsBeside(
  on: MergedSheet,
  header: HeaderBlock,
  criteria: readonly TableRow[],
  taken: ReadonlySet<number>,
): readonly UnitSum[] {
  return header.columns.flatMap(({ column, words }): readonly UnitSum[] => {
    const title = words.at(-1)?.text ?? '';
    if (taken.has(column) || !(saysHowMany(title) || isTotalText(title))) return [];
    const cells = criteria
      .map(({ row }) => cellAt(on, { row, column }))
      .filter(({ value }) => value !== null && value !== '');
    const row = header.bottom + 1;
    return cells.length === 0 ? [] : [{ title, isAcross: true, row, firstRow: row, cells }];
  });
}

/** The columns of the numbers and of the criteria. */
function keyColumns({ sheet }: MergedSheet, anchor: number): readonly number[] {
  return (sheet.values[anchor] ?? []).flatMap((value, column) => {
    const match = typeof value === 'string' ? matchHeader(cleanText(value)) : null;
    return match?.meaning === 'title' || (match?.meaning === 'number' && match.strength === 1) ? [column] : [];
  });
}

function unitsOf(columns: readonly HeaderColumn[]): readonly HeadedUnit[] {
  const headed = columns.flatMap((column) => headedColumn(column) ?? []);
  const covered = new Map<string, Set<string>>();
  for (const column of headed) {
    for (const cell of column.heading.slice(0, -1)) {
      const under = covered.get(keyOf(cell)) ?? new Set<string>();
      covered.set(keyOf(cell), under.add(foldCase(lowestOf(column).text)));
    }
  }
  const units = new Map<string, HeadedUnit>();
  for (const column of headed) {
    const name = lowestOf(column);
    const over = column.heading.filter((cell) => cell !== name);
    const unitsOver = over.filter((cell) => (covered.get(keyOf(cell))?.size ?? 0) > 1);
    const above = unitsOver.flatMap(({ text }) => matchUnitsAbove(text) ?? []);
    const isNamed = levelOfName(name.text) !== null;
    if (!isNamed && (above.length === 0 || !isPlainName(name.text))) continue;
    const part =
      column.part ?? over.map(({ text }) => partOf(text)).find((found) => found !== null && found !== 'result');
    const key = foldCase(name.text);
    const unit = units.get(key) ?? { name, kind: above[0]?.kind ?? null, columns: [] };
    unit.columns.push({ ...column, part: part ?? null });
    units.set(key, unit);
  }
  return [...units.values()];
}

/** Offices beside each other are assessed where nothing but the most points stands beside theirs. */
function officesOf(columns: readonly HeaderColumn[]): readonly HeadedUnit[] {
  const headed = columns.flatMap((column) => headedColumn(column) ?? []);
  const offices = headed.filter((column) => column.part === null && isOfficeName(lowestOf(column).text));
  const meanings = columns.flatMap(({ words }) => matchHeader(words.at(-1)?.text ?? '')?.meaning ?? []);
  const isOfPoints = meanings.includes('maximumScore') && !meanings.some((meaning) => judging.has(meaning));
  return isOfPoints ? offices.map((column) => ({ name: lowestOf(column), kind: null, columns: [column] })) : [];
}

const judging: ReadonlySet<HeaderMeaning> = new Set<HeaderMeaning>([
  ...concludingRoles,
  'self',
  'verification',
  'score',
]);

/** "Xã", "Huyện" and "Tỉnh" under "Đơn vị" are who assesses, "Tổng số" and "Ghi chú" are nobody. */
function isPlainName(text: string): boolean {
  return isLikeAName(text) && matchHeader(text) === null && matchUnitsAbove(text) === null && !AUTHORITY.test(text);
}

const AUTHORITY = /^(?:cấp )?(?:tỉnh|trung ương|cụm|số xã|(?:tỷ|tỉ) lệ|xếp)(?!\p{L})/iu;

/** A commune beside its district are two who assess, not two that are assessed. */
function areOfOneLevel(units: readonly HeadedUnit[]): boolean {
  return new Set(units.flatMap(({ name }) => levelOfName(name.text) ?? [])).size <= 1;
}

/** The columns that every unit's table has: number, criterion, maximum score. */
function headsOf(columns: readonly HeaderColumn[], units: readonly HeadedUnit[]): readonly RecognisedColumn[] {
  const taken = new Set(units.flatMap((unit) => unit.columns.map(({ column }) => column)));
  const best = new Map<ColumnRole, RecognisedColumn>();
  for (const { column, words } of columns) {
    if (taken.has(column)) continue;
    const match = matchHeader(words.at(-1)?.text ?? '');
    if (match === null) continue;
    const { meaning, strength } = match;
    if (meaning !== 'number' && meaning !== 'title' && meaning !== 'maximumScore') continue;
    const header = words.map(({ text }) => text).join(' › ');
    const reasons = [strength === 1 ? 'header-word' : 'header-words-within'] as const;
    if (strength > (best.get(meaning)?.confidence ?? 0)) {
      best.set(meaning, { role: meaning, column, header, confidence: strength, reasons });
    }
  }
  return [...best.values()];
}

function recognised(
  header: HeaderBlock,
  role: ColumnRole,
  column: number,
  confidence: number,
  reason: 'header-word',
): RecognisedColumn {
  return { role, column, header: headerText(header, column), confidence, reasons: [reason] };
}

/** "Nội dung" may be anything; criteria are called so at their head, or each of them. */
function isOfCriteria(heading: string, criteria: readonly TableRow[]): boolean {
  const areNamed = criteria.some(({ cells }) =>
    CRITERIA.test(foldCase(cleanText(cells.number?.value ?? cells.title?.value ?? null))),
  );
  return areNamed || CRITERIA.test(foldCase(heading));
}

const CRITERIA = /(?:^|\s)(?:tiêu chí|chỉ tiêu|tc)(?!\p{L})/u;

function sampleOf(
  { sheet }: MergedSheet,
  criteria: readonly TableRow[],
  columns: readonly HeadedColumn[],
): readonly CellValue[] {
  return criteria
    .slice(0, SAMPLE_ROWS)
    .flatMap(({ row }) => columns.slice(0, SAMPLE_COLUMNS).map(({ column }) => valueAt(sheet, { row, column })));
}

function rowOfUnit(on: MergedSheet, line: TableRow, heads: readonly RecognisedColumn[], roles: PartRoles): TableRow {
  if (Object.keys(line.cells).length === 0) return line;
  const cells: Partial<Record<ColumnRole, TableCell>> = {};
  for (const { role } of heads) {
    const cell = line.cells[role];
    if (cell !== undefined) cells[role] = cell;
  }
  for (const [role, column] of roles) cells[role] = unitsCell(on, { row: line.row, column }, 'column');
  return { ...line, cells };
}
