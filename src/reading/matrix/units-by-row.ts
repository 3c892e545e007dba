import { valueAt, type CellValue, type SheetSnapshot } from '../../workbook/snapshot';
import type { ColumnRole, RecognisedColumn, RowKind, TableCell, TableRow, UnitSum } from '../assessment-table';
import type { HeaderBlock } from '../header-block';
import { speaksOfAssessing } from '../form-signs';
import { matchHeader } from '../header-words';
import { effectInWords } from '../outline/points-effect';
import { isTotalText } from '../row-kinds';
import { parseQuantity } from '../values/quantity';
import { parseRowNumber } from '../row-number';
import { cleanText, foldCase } from '../vietnamese-text';
import { chooseCriteria, type ChosenCriteria } from './choose-criteria';
import { countsAgree } from './counts-agree';
import { columnHeadings, type ColumnHeading } from './criterion-headings';
import { headedColumn, keyOf, type HeadedColumn } from './headed-columns';
import { cellAt, unitsCell } from './matrix-cell';
import { matrixHeader, type MergedSheet } from './matrix-header';
import {
  aboutOthers,
  evidenceOfPoints,
  frameOf,
  headerText,
  tableOfUnit,
  unclear,
  unitOf,
  type MatrixReading,
} from './matrix-reading';
import { measuredBy } from './measured-by';
import { criteriaWithParts, unreadParts } from './parts-of-criteria';
import { isTickPart, rolesOfParts, type PartRoles } from './part-roles';
import {
  addedInTotal,
  maximaInHeadings,
  weightsIn,
  type ColumnWeights,
  type HeadingMaxima,
} from './points-beside-units';
import { findUnitColumn, type UnitColumn } from './unit-column';
import { readUnitRows, type UnitRow, type UnitRows } from './unit-rows';
import { levelOfName } from './unit-words';

/** Where it is less clear that rows are units, the columns must be called criteria. */
const SURE_UNITS = 0.7;
/** How sure columns are criteria whose results the sheet counts. */
const COUNTED = 0.85;
/** Units that are looked at to tell what the cells hold. */
const SAMPLE_UNITS = 200;

/**
 * Reads a table with a row for each unit and a column for each criterion.
 * @param anchor a row of its header: the one that has the units' own heading
 * @returns null where the row heads no such table
 */
export function readUnitsByRow(on: MergedSheet, anchor: number): MatrixReading | null {
  const { sheet } = on;
  const names = findUnitColumn(on, anchor);
  if (names === null) return null;
  const header = matrixHeader(on, anchor, names.number === null ? [names.unit] : [names.unit, names.number]);
  const others = header.columns.filter(({ column }) => column !== names.unit && column !== names.number);
  const columns = others.flatMap((column) => headedColumn(column) ?? []);
  const rows = readUnitRows(on, header, { ...names, data: columns.map(({ column }) => column) });
  if (rows === null) return null;

  const headings = columnHeadings(sheet, columns);
  const sample = rows.units.slice(0, SAMPLE_UNITS);
  const valuesUnder = (heading: ColumnHeading) => valuesOf(on, heading, sample);
  const { maximumRow, weightRow } = rows;
  const weights = weightRow === null ? noWeights : weightsIn(sheet.values[weightRow] ?? []);
  const { chosen, maxima } = criteriaAmong(on, headings, sample, { maximumRow, weights });
  if (names.isOfPeople && !isOfAssessment(on, header, chosen, maxima)) return null;
  if (names.confidence < SURE_UNITS && !hasNamedCriteria(chosen)) return null;
  if (chosen === null) return isOfUnitsAlone(header, rows.units) ? aboutOthers(header, rows.lastRow) : null;

  const parts = chosen.criteria.flatMap((criterion) => criterion.columns);
  const places = placesOf(chosen);
  const evidence = evidenceOfPoints(on, header, parts, maximumRow !== null || maxima.size > 0);
  const measured = measuredBy(chosen.criteria.flatMap(valuesUnder), evidence);
  const isNamed = chosen.reason !== 'content' && chosen.criteria.some((criterion) => criterion.isNamed);
  if (measured.kind === 'amounts' || measured.kind === 'other') {
    return isNamed ? unclear(header, measured.kind === 'amounts' ? 'selfScore' : 'result', places) : null;
  }
  if (parts.some(({ part }) => isTickPart(part))) return unclear(header, 'met', places);
  return tablesOfUnits(on, { names, header, headings, rows, chosen, measured, maxima, weights, valuesUnder });
}

/** What a table with a row for each unit was found to consist of. */
interface FoundUnits {
  readonly names: UnitColumn;
  readonly header: HeaderBlock;
  readonly headings: readonly ColumnHeading[];
  readonly rows: UnitRows;
  readonly chosen: ChosenCriteria;
  readonly measured: { readonly kind: 'results' | 'points'; readonly confidence: number };
  readonly maxima: HeadingMaxima;
  readonly weights: ColumnWeights;
  readonly valuesUnder: (heading: ColumnHeading) => readonly CellValue[];
}

function tablesOfUnits(
  on: MergedSheet,
  { names, header, headings, rows, chosen, measured, maxima, weights, valuesUnder }: FoundUnits,
): MatrixReading {
  const { sheet } = on;
  const { maximumRow } = rows;
  const isOfPoints = measured.kind === 'points';
  const points = {
    maximumOf: (heading: ColumnHeading) => maximumUnder(sheet, heading, maximumRow, maxima),
    pointsOf: (heading: ColumnHeading, unit: UnitRow) => pointsUnder(sheet, heading, unit),
  };
  const read = isOfPoints
    ? criteriaWithParts(headings, chosen.criteria, rows.units, points)
    : { criteria: chosen.criteria, notAdded: [], sums: [] };
  const criteria = rolesOfAll(read.criteria, measured.kind);
  if (criteria === null) return unclear(header, isOfPoints ? 'selfScore' : 'result', placesOf(chosen));
  const beside = isOfPoints
    ? withSums(pointsBeside(headings, { ...chosen, criteria: read.criteria }, valuesUnder), read.sums)
    : { extras: [], totals: countsBehind(headings, chosen, valuesUnder) };
  for (const other of [...beside.extras, ...beside.totals])
    criteria.set(other, rolesOfParts(other.columns, measured.kind) ?? new Map<ColumnRole, number>());
  const lines = linesOf(on, headings, criteria, beside, { maximumRow, maxima, weights });
  const confidence = withCounts(sheet, rows.units, chosen, beside.totals);
  const recognised = columnsOf(header, { ...chosen, confidence }, criteria);
  const frame = frameOf(on, header, rows.lastRow, confidence * measured.confidence * names.confidence);
  const unitSums = sumsOfUnits(on, header, rows.sumRows, [...criteria.values()]);
  const unread = unreadParts(read);
  const withBeside = {
    ...frame,
    ...(unitSums.length > 0 && { unitSums }),
    ...(unread.length > 0 && { unread }),
  };
  const tables = rows.units.map((unit) =>
    tableOfUnit(
      withBeside,
      unitOf(unit.name, names.kind, unit.position),
      recognised,
      lines.map((line) => rowOfUnit(on, line, unit)),
    ),
  );
  return { area: frame.area, tables, problem: null };
}

function placesOf({ criteria }: ChosenCriteria): readonly number[] {
  return criteria.flatMap(({ columns }) => columns.map(({ column }) => column));
}

function hasNamedCriteria(chosen: ChosenCriteria | null): boolean {
  return chosen !== null && chosen.criteria.some(({ isNamed, number }) => isNamed && number !== null);
}

function withSums({ extras, totals }: BesideCriteria, sums: readonly ColumnHeading[]): BesideCriteria {
  return { extras, totals: [...totals.filter((total) => !sums.includes(total)), ...sums] };
}

function maximumUnder(
  sheet: SheetSnapshot,
  heading: ColumnHeading,
  maximumRow: number | null,
  maxima: HeadingMaxima,
): number | null {
  const [first] = heading.columns;
  if (maximumRow === null || first === undefined) return maxima.get(heading) ?? null;
  const value = valueAt(sheet, { row: maximumRow, column: first.column });
  return typeof value === 'number' ? value : null;
}

/** A unit's points under a heading that has one column; null where there are none. */
function pointsUnder(sheet: SheetSnapshot, { columns: [first, ...others] }: ColumnHeading, { row }: UnitRow) {
  if (first === undefined || others.length > 0) return null;
  const read = parseQuantity(valueAt(sheet, { row, column: first.column }), 'comma');
  return read?.kind === 'quantity' ? read.value : null;
}

function sumsOfUnits(
  on: MergedSheet,
  { bottom }: HeaderBlock,
  sums: readonly { readonly row: number; readonly title: string }[],
  roles: readonly PartRoles[],
): readonly UnitSum[] {
  const places = roles.flatMap((own) => [...own].flatMap(([role, column]) => (isSummedUp(role) ? column : [])));
  return sums.flatMap(({ row, title }): readonly UnitSum[] => {
    const cells = places
      .map((column) => cellAt(on, { row, column }))
      .filter(({ value }) => value !== null && value !== '');
    return cells.length === 0 ? [] : [{ title, row, firstRow: bottom + 1, cells }];
  });
}

function isSummedUp(role: ColumnRole): boolean {
  return role === 'result' || role === 'selfScore' || role === 'verifiedScore';
}

function withCounts(
  sheet: SheetSnapshot,
  units: readonly UnitRow[],
  { criteria, confidence }: ChosenCriteria,
  counts: readonly ColumnHeading[],
): number {
  return countsAgree(sheet, units, criteria, counts) ? Math.max(confidence, COUNTED) : confidence;
}

/** @returns null where of some criterion it cannot be told which column holds what */
function rolesOfAll(
  headings: readonly ColumnHeading[],
  measure: 'results' | 'points',
): Map<ColumnHeading, PartRoles> | null {
  const all = new Map<ColumnHeading, PartRoles>();
  for (const heading of headings) {
    const roles = rolesOfParts(heading.columns, measure);
    if (roles === null) return null;
    all.set(heading, roles);
  }
  return all;
}

/** Columns beside the criteria's: what is given on top or taken off, and what sums up. */
interface BesideCriteria {
  readonly extras: readonly ColumnHeading[];
  readonly totals: readonly ColumnHeading[];
}

function pointsBeside(
  headings: readonly ColumnHeading[],
  chosen: ChosenCriteria,
  valuesUnder: (heading: ColumnHeading) => readonly CellValue[],
): BesideCriteria {
  const extras = extrasBeside(headings, chosen, valuesUnder);
  return { extras, totals: totalsBehind(headings, { ...chosen, criteria: [...chosen.criteria, ...extras] }) };
}

const noWeights: ColumnWeights = new Map();
const noMaxima: HeadingMaxima = new Map();

/** The criteria among the headings, and the most points that the headings themselves say of them. */
function criteriaAmong(
  on: MergedSheet,
  headings: readonly ColumnHeading[],
  units: readonly UnitRow[],
  { maximumRow, weights }: { readonly maximumRow: number | null; readonly weights: ColumnWeights },
): { readonly chosen: ChosenCriteria | null; readonly maxima: HeadingMaxima } {
  const { sheet } = on;
  const valuesUnder = (heading: ColumnHeading) => valuesOf(on, heading, units);
  const cellsUnder = ({ column }: HeadedColumn) => units.map(({ row }) => valueAt(sheet, { row, column }));
  const maxima = maximumRow === null ? maximaInHeadings(headings, cellsUnder) : noMaxima;
  const hasMaximum = (heading: ColumnHeading) => maximumUnder(sheet, heading, maximumRow, maxima) !== null;
  return {
    chosen: chooseCriteria(headings, valuesUnder, hasMaximum, () => addedInTotal(headings, cellsUnder, weights)),
    maxima,
  };
}

/**
 * People are listed with anything; what says in words that they met something, or has points of which the sheet says how
 * many there are at most, assesses them, and so does what stands under such a title.
 */
function isOfAssessment(
  { sheet }: MergedSheet,
  header: HeaderBlock,
  chosen: ChosenCriteria | null,
  maxima: HeadingMaxima,
): boolean {
  return chosen !== null && (maxima.size > 0 || chosen.isInWords || speaksOfAssessing(sheet, header));
}

/** A row for each unit, and nothing about criteria: a list of them, or what they came to. */
function isOfUnitsAlone({ columns }: HeaderBlock, units: readonly UnitRow[]): boolean {
  const named = units.filter(({ name }) => levelOfName(name) !== null);
  const hasCriteria = columns.some(({ words }) => words.some(({ text }) => matchHeader(text)?.meaning === 'title'));
  return named.length === units.length && units.length > 1 && !hasCriteria;
}

function valuesOf({ sheet }: MergedSheet, { columns }: ColumnHeading, units: readonly UnitRow[]): readonly CellValue[] {
  const judging = columns.filter(({ part }) => part !== 'evidence' && part !== 'note');
  return judging.flatMap(({ column }) => units.map(({ row }) => valueAt(sheet, { row, column })));
}

/** Columns of points that are given on top or taken off: "Điểm cộng", "Điểm trừ". */
function extrasBeside(
  headings: readonly ColumnHeading[],
  { criteria }: ChosenCriteria,
  valuesUnder: (heading: ColumnHeading) => readonly CellValue[],
): readonly ColumnHeading[] {
  const chosen = new Set(criteria);
  return headings.filter((heading) => {
    const values = valuesUnder(heading).filter((value) => value !== null && value !== '');
    const isExtra = !chosen.has(heading) && heading.columns.length === 1 && effectInWords(heading.title) !== null;
    return isExtra && !isTotalText(heading.title) && values.length > 0 && values.every(isPoints);
  });
}

function isPoints(value: CellValue): boolean {
  return typeof value === 'number' || parseQuantity(value, 'comma')?.kind === 'quantity';
}

/**
 * Sums behind the last criterion, or behind those of its group. Where more points are given than the criteria's, as a
 * bonus, what a sum should be is not known.
 */
function totalsBehind(headings: readonly ColumnHeading[], { criteria }: ChosenCriteria): readonly ColumnHeading[] {
  const chosen = new Set(criteria);
  const others = headings.filter((heading) => !chosen.has(heading));
  if (others.some(({ title }) => EXTRA_POINTS.test(foldCase(title)))) return [];
  const last = Math.max(...criteria.map((criterion) => headings.indexOf(criterion)));
  return others.filter((heading) => {
    const place = headings.indexOf(heading);
    const before = headings[place - 1];
    const isOfGroup = before !== undefined && heading.group !== null && isSameGroup(heading, before);
    return isTotalText(heading.title) && !COUNTING.test(foldCase(heading.title)) && (place > last || isOfGroup);
  });
}

/** How many criteria a unit has met, behind them or, where it is called so, before them: "Tổng số tiêu chí đạt", or "Tổng" over whole numbers alone. */
function countsBehind(
  headings: readonly ColumnHeading[],
  { criteria }: ChosenCriteria,
  valuesUnder: (heading: ColumnHeading) => readonly CellValue[],
): readonly ColumnHeading[] {
  const places = criteria.map((criterion) => headings.indexOf(criterion));
  const [first, last] = [Math.min(...places), Math.max(...places)];
  const isCount = (value: CellValue) =>
    cleanText(value) === '' || (typeof value === 'number' && Number.isInteger(value) && value <= criteria.length);
  return headings.filter((heading, place) => {
    const title = foldCase(heading.title);
    const isCalledCount =
      COUNT_OF_CRITERIA.test(title) ||
      ((SUM.test(title) || COUNT_IN_ENGLISH.test(title)) && valuesUnder(heading).every(isCount));
    const isBeside = place > last || (place < first && COUNT_OF_CRITERIA.test(title));
    return isBeside && heading.columns.length === 1 && isCalledCount;
  });
}

const SUM = /^(?:tổng|cộng|total)(?: cộng| số)?$/u;
const COUNT_OF_CRITERIA =
  /^(?:tổng |cộng )?(?:số |số lượng )đạt$|^(?:tổng|cộng) đạt$|^(?:tổng |cộng )?(?:số )?(?:tiêu chí|tc|chỉ tiêu|nội dung|mục|tiêu chuẩn|yêu cầu) (?:đã )?đạt(?: chuẩn| yêu cầu)?$|^(?:tổng )?số (?:tiêu chí|tc|chỉ tiêu|nội dung|mục|tiêu chuẩn|yêu cầu) (?:chưa|không) đạt$|^(?:total |number )(?:met|passed|yes)$|^criteria met$/u;
/** "Passed" may head results as well. */
const COUNT_IN_ENGLISH =
  /^(?:(?:total |number |no\.? ?)(?:of )?)?(?:criteria |items |audits )?(?:met|pass(?:ed|es)?|yes)$/u;

const EXTRA_POINTS = /thưởng|điểm cộng|điểm trừ|bổ sung|khác/u;
const COUNTING = /tiêu chí|chỉ tiêu|số tc|đạt|tỷ lệ|tỉ lệ|%/u;

/** A criterion, a group over some, or a sum behind some: the same for every unit but for its own cells. */
interface Line {
  readonly kind: RowKind;
  readonly number: string | null;
  readonly title: string;
  /** The cells of the headings, and the maximum score under them. */
  readonly shared: TableRow['cells'];
  readonly own: PartRoles;
  /** What its points count in the total; none where it is not said. */
  readonly weight?: number;
}

/** Where the most points stand that there are, in a row of their own or in the headings, and what they count. */
interface Maxima {
  readonly maximumRow: number | null;
  readonly maxima: HeadingMaxima;
  readonly weights: ColumnWeights;
}

function linesOf(
  on: MergedSheet,
  headings: readonly ColumnHeading[],
  roles: ReadonlyMap<ColumnHeading, PartRoles>,
  beside: BesideCriteria,
  most: Maxima,
): readonly Line[] {
  const { totals, extras } = beside;
  const told = headings.filter((heading) => roles.has(heading));
  const first = told.findIndex((heading) => !totals.includes(heading));
  // A sum that stands before what it adds up comes after it.
  const used = [...told.slice(first), ...told.slice(0, first)];
  const groups = new Set(used.flatMap(({ group }) => (group === null ? [] : [keyOf(group)])));
  const lines: Line[] = [];
  let group: string | null = null;
  for (const heading of used) {
    const own = roles.get(heading) ?? new Map<ColumnRole, number>();
    const key = heading.group === null ? null : keyOf(heading.group);
    if (key !== null && key !== group && heading.group !== null && isGroup(heading.group.text, groups.size)) {
      lines.push(groupLine(heading.group.text));
    }
    group = key;
    lines.push({
      kind: totals.includes(heading) ? 'total' : extras.includes(heading) ? 'other' : 'criterion',
      number: totals.includes(heading) ? null : heading.number,
      title: heading.title,
      shared: sharedCells(on, heading, own, most),
      own,
      ...weightOf(heading, beside.totals, most),
    });
  }
  return lines;
}

function isSameGroup(a: ColumnHeading, b: ColumnHeading): boolean {
  return a.group !== null && b.group !== null && keyOf(a.group) === keyOf(b.group);
}

/** "Kết quả thực hiện các tiêu chí" over all of them is no group. */
function isGroup(text: string, groupCount: number): boolean {
  return groupCount > 1 || parseRowNumber(text) !== null;
}

function groupLine(text: string): Line {
  const number = parseRowNumber(text);
  return {
    kind: 'group',
    number: number?.number ?? null,
    title: number === null || number.rest === '' ? text : number.rest,
    shared: {},
    own: new Map(),
  };
}

function weightOf(heading: ColumnHeading, totals: readonly ColumnHeading[], { weights }: Maxima): Pick<Line, 'weight'> {
  const weight = totals.includes(heading) ? undefined : weights.get(heading.columns[0]?.column ?? -1);
  return weight === undefined ? {} : { weight };
}

function sharedCells(
  on: MergedSheet,
  heading: ColumnHeading,
  own: PartRoles,
  { maximumRow, maxima }: Maxima,
): TableRow['cells'] {
  const { numberCell, titleCell } = heading;
  const cells: Partial<Record<ColumnRole, TableCell>> = {};
  if (numberCell !== null) cells.number = cellAt(on, numberCell);
  if (titleCell !== null) cells.title = cellAt(on, titleCell);
  const scored = own.get('selfScore') ?? own.get('verifiedScore');
  const inHeading = maxima.get(heading);
  if (inHeading !== undefined && titleCell !== null) {
    cells.maximumScore = { position: titleCell, value: inHeading, hasFormula: false };
  }
  if (maximumRow !== null && scored !== undefined) cells.maximumScore = cellAt(on, { row: maximumRow, column: scored });
  return cells;
}

function rowOfUnit(on: MergedSheet, { shared, own, ...line }: Line, { row }: UnitRow): TableRow {
  const cells: Partial<Record<ColumnRole, TableCell>> = { ...shared };
  for (const [role, column] of own) cells[role] = unitsCell(on, { row, column }, 'row');
  return { row, ...line, cells };
}

/** Maximum scores differ from criterion to criterion: no column has those of all. */
function columnsOf(
  header: HeaderBlock,
  { confidence, reason }: ChosenCriteria,
  criteria: ReadonlyMap<ColumnHeading, PartRoles>,
): readonly RecognisedColumn[] {
  return [...criteria.values()]
    .flatMap((roles) => [...roles])
    .filter(([role]) => role !== 'maximumScore')
    .map(([role, column]) => ({ role, column, header: headerText(header, column), confidence, reasons: [reason] }))
    .sort((a, b) => a.column - b.column);
}
