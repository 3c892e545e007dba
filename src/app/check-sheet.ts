import type { Measuring } from './measuring';
import { assessedPeriodOf } from '../assessing/assessed-period';
import { assessedYearOf } from '../assessing/assessed-year';
import { assessOwn } from '../assessing/own/assess-own';
import { assessAgainst } from '../assessing/own/own-form';
import { checkSumsOfUnits } from '../assessing/own/sums-of-units';
import { ownSetOf } from '../assessing/own/own-set';
import { statedIn } from '../assessing/assessment';
import type { Finding } from '../assessing/finding';
import type { SetChoice } from '../assessing/set-choice';
import { validityFindings } from '../assessing/validity';
import type { CriteriaSet } from '../criteria/criteria-set';
import { forProfile } from '../criteria/for-profile';
import type { AssessmentTable, SheetReading, TableProblem } from '../reading/assessment-table';
import type { ColumnMapping } from '../reading/column-mapping';
import { asReadEarlier } from '../reading/earlier-tables';
import type { LegacySheet } from '../reading/legacy-text/decode-sheet';
import { isUnsure, recogniseTables } from '../reading/recognise-tables';
import type { AssessedTable, CriteriaSource } from '../reporting/assessed-table';
import type { SheetSnapshot } from '../workbook/snapshot';
import { choiceForTable } from './choice-for-table';
import { answersFor } from './metadata/condition-answer';
import { profileOf } from './profile-of';
import type { SheetReport } from './report';
import { findingsOfTables } from './shared-findings';

/** What is known of a sheet beyond its cells. */
export interface SheetHints {
  /** The sheet's text in Unicode, where some of it is not. */
  readonly legacy: LegacySheet | null;
  /** What was said of its columns, the most trusted first; the first that fits is taken. */
  readonly mappings: readonly ColumnMapping[];
  /** The workbook's file name where it may name the unit. */
  readonly fileName: string | null;
}

/**
 * Reads a sheet's tables and holds each against its criteria set: the same sheet always gives the same report.
 * @param earlier a report of the same sheet from before: of what has not changed since nothing is concluded anew
 */
export function checkSheet(
  sheet: SheetSnapshot,
  hints: SheetHints,
  measuring: Measuring,
  earlier: SheetReport | null = null,
): SheetReport {
  const { tables: read, problems } = readTables(sheet, hints);
  const tables = asReadEarlier(read, earlier === null || earlier.layout === 'none' ? [] : earlier.tables);
  const siblings = siblingsAmong(read);
  const [first, ...others] = tables.flatMap(({ table, before }) =>
    assessTable(sheet, table, { measuring, earlier: before, siblings: siblings.get(placeOf(table)) ?? [] }),
  );
  const legacyFindings = hints.legacy === null ? [] : [legacyFont(sheet, hints.legacy)];
  const unclear = problems.map((problem) => unclearTable(sheet, problem));
  if (first === undefined) {
    return sheetWithoutTable(sheet, [...legacyFindings, ...(unclear.length > 0 ? unclear : [noTable(sheet)])]);
  }
  const assessed: readonly [AssessedTable, ...AssessedTable[]] = [first, ...others];
  const unsure = unsureHeaders(assessed).map((table) => unsureColumns(sheet, table));
  const ofTables = findingsOfTables(assessed);
  const ofUnits = [...siblings.values()].flatMap(checkSumsOfUnits).map((one) => ({ ...wholeSheet(sheet), ...one }));
  const ofSheet = [...legacyFindings, ...unsure, ...unclear, ...ofUnits];
  return {
    layout: first.table.layout,
    sheet,
    tables: assessed,
    dismissed: [],
    findings: others.length + ofSheet.length === 0 ? ofTables : fromTopToBottom([...ofSheet, ...ofTables]),
  };
}

export function sheetWithoutTable(sheet: SheetSnapshot, findings: readonly Finding[]): SheetReport {
  return { layout: 'none', sheet, findings, dismissed: [] };
}

/** @returns the tables as the first mapping that fits says, else as they are recognised */
export function readTables(sheet: SheetSnapshot, { legacy, mappings, fileName }: SheetHints): SheetReading {
  const unicode = legacy === null ? sheet : { ...sheet, values: legacy.values };
  for (const mapping of mappings) {
    const reading = recogniseTables(unicode, { fileName, mapping });
    if (!reading.isMappingUnused) return reading;
  }
  return recogniseTables(unicode, { fileName });
}

interface AssessedFrom {
  readonly measuring: Measuring;
  readonly earlier: AssessedTable | null;
  /** The units of the same matrix. */
  readonly siblings: readonly AssessmentTable[];
}

/** Held against the set that is known for it, else against itself. @returns nothing where no row is a criterion */
function assessTable(
  sheet: SheetSnapshot,
  table: AssessmentTable,
  { measuring, earlier, siblings }: AssessedFrom,
): AssessedTable[] {
  const choice = choiceForTable(table, measuring);
  const { chosen, reasons } = choice;
  if (chosen === null) return assessedByItself(sheet, table, siblings, choice);
  const { sets, conditions = [], storedIds } = measuring;
  const criteriaSet = forProfile(chosen, profileOf(table.unit, measuring));
  const unit = table.unit?.name ?? null;
  const answers = answersFor(conditions, { sheet: sheet.name, unit, criteria: criteriaSet.id });
  const assessment = assessAgainst(table, criteriaSet, { answers, earlier: earlier?.assessment ?? null, siblings });
  const isStored = storedIds?.has(chosen.id) === true;
  const known: CriteriaSource = measuring.officeIds?.has(chosen.id) === true ? 'office' : 'built-in';
  const criteriaFrom: CriteriaSource = isStored ? 'workbook' : sets.includes(chosen) ? known : 'file';
  const { findings } = assessment;
  return [{ sheet, table, criteriaSet, criteriaFrom, criteriaReasons: reasons, assessment, findings }];
}

function assessedByItself(
  sheet: SheetSnapshot,
  table: AssessmentTable,
  siblings: readonly AssessmentTable[],
  { likely: likelySet, frame }: SetChoice,
): AssessedTable[] {
  const own = ownSetOf(table);
  if (own === null) return [];
  const assessed = assessOwn(table, own, siblings);
  const findings = frame === undefined ? assessed.findings : [...notInForce(frame, table), ...assessed.findings];
  const assessment = { ...assessed, findings };
  return [
    {
      sheet,
      table,
      criteriaSet: own.set,
      criteriaFrom: 'sheet',
      likelySet,
      ...(frame === undefined ? {} : { frame }),
      assessment,
      findings,
    },
  ];
}

/** Of a document whose content was not seen, it is known all the same since when it holds, and until when. */
function notInForce(frame: CriteriaSet, table: AssessmentTable): readonly Finding[] {
  const { sheetId, sheetName, unit } = table;
  const period = assessedPeriodOf(frame, assessedYearOf(table));
  return validityFindings(frame, period).map((finding) => ({
    ...finding,
    sheetId,
    sheetName,
    unit: unit?.name ?? null,
  }));
}

/** The units of each matrix, by its place. */
function siblingsAmong(tables: readonly AssessmentTable[]): ReadonlyMap<string, readonly AssessmentTable[]> {
  const byPlace = new Map<string, AssessmentTable[]>();
  for (const table of tables) {
    if (table.layout !== 'matrix') continue;
    const place = placeOf(table);
    const known = byPlace.get(place);
    if (known === undefined) byPlace.set(place, [table]);
    else known.push(table);
  }
  return byPlace;
}

function placeOf({ layout, area }: AssessmentTable): string {
  return `${layout} ${area.row} ${area.column}`;
}

/** One table for each header that was read with doubt: the units of a matrix share theirs. */
function unsureHeaders(assessed: readonly AssessedTable[]): readonly AssessmentTable[] {
  const unsure = assessed.flatMap((one) => (isUnsure(one.table) && !isVouchedFor(one) ? one.table : []));
  const isFirst = ({ area }: AssessmentTable, index: number) =>
    unsure.findIndex((other) => other.area.row === area.row && other.area.column === area.column) === index;
  return unsure.filter(isFirst);
}

/**
 * Whether all that is unclear is what stands under results, "20/20" beside "Đủ" beside "Có", on a form that has every one
 * of its set's criteria and more of them filled in than not: the set says what each is measured by.
 */
function isVouchedFor({ table, assessment, criteriaFrom }: AssessedTable): boolean {
  const unclear = table.columns.filter(isUnsure);
  const isOfResults = unclear.every(({ role, reasons }) => role === 'result' && reasons.includes('content-unclear'));
  const rivalled = unclear.some(({ reasons }) => reasons.includes('rival-column'));
  const stated = statedIn(assessment);
  const read = stated.filter(({ result }) => result !== 'blank');
  const isWhole = stated.every(({ tableRow }) => tableRow !== null) && read.length > stated.length / 2;
  return criteriaFrom !== 'sheet' && unclear.length > 0 && isOfResults && !rivalled && isWhole;
}

/** Those of one table stay in their order; a finding about the sheet comes before those about its cells. */
function fromTopToBottom(findings: readonly Finding[]): readonly Finding[] {
  return [...findings].sort((a, b) => (a.cell?.row ?? -1) - (b.cell?.row ?? -1));
}

function noTable(sheet: SheetSnapshot): Finding {
  return { ...wholeSheet(sheet), code: 'table-not-found', cell: null };
}

function unclearTable(sheet: SheetSnapshot, { area, role, candidates }: TableProblem): Finding {
  const cell = { row: area.row, column: area.column };
  return { ...wholeSheet(sheet), code: 'header-ambiguous', cell, role, candidates };
}

function unsureColumns(sheet: SheetSnapshot, { area }: AssessmentTable): Finding {
  return { ...wholeSheet(sheet), code: 'columns-unsure', cell: { row: area.row, column: area.column } };
}

function legacyFont(sheet: SheetSnapshot, { cells }: LegacySheet): Finding {
  const [first] = cells;
  const encodings = new Set(cells.map(({ encoding }) => encoding));
  return {
    ...wholeSheet(sheet),
    code: 'legacy-font',
    cell: first === undefined ? null : { row: first.row, column: first.column },
    encoding: encodings.size === 1 && first !== undefined ? first.encoding : 'mixed',
    cellCount: cells.length,
  };
}

function wholeSheet({ id, name }: SheetSnapshot) {
  return { sheetId: id, sheetName: name, unit: null, criterion: null, fix: null };
}
