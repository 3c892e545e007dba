import { formulaAt, valueAt, type CellValue, type SheetSnapshot } from '../workbook/snapshot';
import type {
  ColumnRole,
  LevelColumn,
  RecognisedColumn,
  RowKind,
  TableCell,
  TableRow,
  UnitName,
} from './assessment-table';
import type { HeaderBlock } from './header-block';
import { headsTicks, isHeaderRow, isPlainHeaderRow } from './header-search';
import { indexMerges, type MergedCells } from './merged-cells';
import { effectInWords } from './outline/points-effect';
import {
  endsTable,
  isColumnNumberRow,
  isConclusionText,
  isGroupText,
  isNoteText,
  isSumOfPage,
  isTotalText,
} from './row-kinds';
import { isTick, parseResult } from './result-words';
import { parseNumberCell, parseRowNumber, runsOn } from './row-number';
import { lastOf } from './last-of';
import { findUnit } from './unit-name';
import { isScoreRole, isUnnamedTotal } from './unnamed-totals';
import { cleanText } from './vietnamese-text';
import { isScaleWord, scaleWord } from './words/scale-words';

const CELLS_OF_A_ROW = 3;

/** Rows from a repeated header's first to the first criterion under it, with column numbers and a group between. */
const ROWS_OF_A_HEADER = 6;

/** Rows from a note within a table to the next criterion, with more notes and a group between. */
const ROWS_OF_A_NOTE = 6;

/** Blank rows after which what follows is not this table any more. */
const LONGEST_GAP = 50;

/** Most rows of a long sheet only explain a criterion. */
const noCells: TableRow['cells'] = {};

/** What every row of one table is read with. */
interface RowContext {
  readonly sheet: SheetSnapshot;
  readonly header: HeaderBlock;
  readonly merges: MergedCells;
  readonly columns: readonly RecognisedColumn[];
  readonly levels: readonly LevelColumn[];
  readonly columnSet: ReadonlySet<number>;
  /** Whether names are merged over the contents that stand under them. */
  readonly hasNames: boolean;
  /** Places among the columns, or -1. */
  readonly numberPlace: number;
  readonly titlePlace: number;
  /** The header's words by column, to know a header that is repeated on each printed page. */
  readonly headings: ReadonlyMap<number, ReadonlySet<string>>;
}

/** What stands under the recognised columns in one row, from left to right. */
interface ReadCells {
  readonly values: readonly CellValue[];
  /** The values as texts, clean: a row is asked for them again and again. */
  readonly texts: readonly string[];
}

/** A table's rows, and how many full ones came after them that have neither a number nor a sum. */
export interface ReadRows {
  readonly rows: readonly TableRow[];
  readonly unread: number;
  /** Words right below a list without numbers, which may be the rest of it with nothing said, or a note. */
  readonly below: readonly TableRow[];
}

/**
 * Reads the rows under a header, down to a signature block, notes, the header of another table, a long gap or the sheet's
 * end. Blank rows are left out, and so is everything after the last row that has a number or a total,
 * but for the unit's conclusion under that.
 * @param unit the unit named over the table: another one's name begins another table
 * @param levels the columns of levels to tick, beside those with roles
 */
export function readRows(
  sheet: SheetSnapshot,
  header: HeaderBlock,
  columns: readonly RecognisedColumn[],
  unit: UnitName | null,
  levels: readonly LevelColumn[] = [],
): ReadRows {
  if (sheet.usedRange === null) return { rows: [], unread: 0, below: [] };
  const context = contextOf(sheet, header, columns, levels);
  const lastRow = sheet.usedRange.row + sheet.usedRange.rowCount - 1;
  const hasPoints = columns.some(({ role }) => isScoreRole(role));
  const rows: TableRow[] = [];
  let first: TableRow | null = null;
  let last: TableRow | null = null;
  let end = 0;
  let gap = 0;
  let isBroken = false;
  let row = header.bottom + 1;
  for (; row <= lastRow && gap < LONGEST_GAP; row++) {
    const own = cellsUnderColumns(context, row);
    if (own === null) {
      gap++;
      isBroken = true;
      continue;
    }
    gap = 0;
    if (isBroken && !isRepeatedHeader(context, row, own) && isOtherHeader(context, row, isHeaderRow)) break;
    const isUnderHeader = (rows.at(-1)?.kind ?? 'repeatedHeader') === 'repeatedHeader';
    const read = readRow(context, row, own, isUnderHeader);
    if (read === 'end') {
      if (!own.texts.some(isNoteText) || !goesOnBelow(context, row, rows)) break;
      rows.push({ row, kind: 'other', number: null, title: '', cells: noCells });
      continue;
    }
    if (read.kind === 'repeatedHeader' && beginsAnother(context, { first, last }, row, unit)) {
      end = rows.map(isAssessed).lastIndexOf(true) + 1;
      break;
    }
    const { kept, isInTable } = asKept(context, read, own, { above: rows, hasPoints });
    rows.push(kept);
    if (kept.kind === 'criterion') first ??= kept;
    if (isAssessed(kept)) [last, isBroken] = [kept, false];
    if (isInTable) end = rows.length;
  }
  const words = context.numberPlace === -1 ? wordsBelow(rows, end) : [];
  const listed = words.every(isLikeOneOf(rows.slice(0, end))) ? words : [];
  const leftOut = rows.slice(end + listed.length).map((other) => other.row);
  return {
    rows: withLetteredCriteria(rows.slice(0, end + listed.length)),
    below: words.slice(listed.length),
    unread:
      leftOut.flatMap((other) => cellsUnderColumns(context, other) ?? []).filter(isFull).length +
      countBelow(context, row),
  };
}

/** What stands in the titles' column right below a list, without a blank row between, and is nothing but words. */
function wordsBelow(rows: readonly TableRow[], end: number): readonly TableRow[] {
  const last = rows[end - 1];
  const below = rows.slice(end);
  const other = below.findIndex((own, index) => own.row !== (last?.row ?? 0) + 1 + index || !isWordsOfList(own));
  return last === undefined || last.kind !== 'criterion' ? [] : below.slice(0, other === -1 ? below.length : other);
}

/** No note, no count and no heading: "Có nhà văn hóa". */
function isWordsOfList({ row, kind, number, title, cells }: TableRow): boolean {
  const isOfWords = kind === 'other' && number === null && cells.title?.position.row === row;
  return isOfWords && /^\p{Lu}[^:\d]*$/u.test(title) && /\p{Ll}/u.test(title) && !isConclusionText(title);
}

/** Whether a text begins as one of a list's, "Có …", or asks as these do. */
function isLikeOneOf(rows: readonly TableRow[]): (row: TableRow) => boolean {
  const said = rows.filter((row) => row.kind === 'criterion' && saysSomething(row)).map(({ title }) => title);
  const beginnings = new Set(said.map(firstWord));
  return ({ title }) =>
    beginnings.has(firstWord(title)) || (title.endsWith('?') && said.some((text) => text.endsWith('?')));
}

function firstWord(title: string): string {
  return title.split(' ', 1)[0] ?? '';
}

/** Whether what looks like the lines under a table is a note within it: the numbers go on below, and results with them. */
function goesOnBelow(context: RowContext, end: number, above: readonly TableRow[]): boolean {
  const last = lastOf(above, ({ kind, number }) => kind === 'criterion' && number !== null);
  if (last === undefined) return false;
  let isInNextGroup = false;
  for (let row = end + 1; row <= end + ROWS_OF_A_NOTE; row++) {
    const own = cellsUnderColumns(context, row);
    if (own === null) continue;
    if (isRepeatedHeader(context, row, own) || isOtherHeader(context, row)) return false;
    const read = readRow(context, row, own, false);
    if (read === 'end' || read.number === null) continue;
    if (read.kind === 'group') isInNextGroup = true;
    if (read.kind !== 'criterion') continue;
    const follows = isInNextGroup || (read.number !== '1' && runsOn(last.number ?? '', read.number));
    return follows && (saysSomething(read) || hasMaximum(read));
  }
  return false;
}

/** Where nothing but I, II, III or A, B, C numbers what is assessed, these are criteria and head nothing. */
function withLetteredCriteria(rows: readonly TableRow[]): readonly TableRow[] {
  const isNumberedGroup = ({ kind, number, title }: TableRow) => kind === 'group' && number !== null && title !== '';
  const assessed = rows.filter((row) => isNumberedGroup(row) && (saysSomething(row) || hasMaximum(row)));
  const isOther = (row: TableRow) => row.kind === 'criterion' || (row.kind === 'other' && saysSomething(row));
  if (assessed.length < FEWEST_LETTERED || rows.some(isOther)) return rows;
  return rows.map((row) => (isNumberedGroup(row) ? { ...row, kind: 'criterion' } : row));
}

/** One alone may be the heading of a list that is kept elsewhere. */
const FEWEST_LETTERED = 2;

function hasMaximum({ row, cells: { maximumScore } }: TableRow): boolean {
  return maximumScore?.position.row === row && FIGURE.test(cleanText(maximumScore.value));
}

/** A row as what it is beside those above it, and whether the table goes on with it. */
function asKept(
  context: RowContext,
  read: TableRow,
  own: ReadCells,
  { above, hasPoints }: { readonly above: readonly TableRow[]; readonly hasPoints: boolean },
): { readonly kept: TableRow; readonly isInTable: boolean } {
  const { row } = read;
  const before = above.at(-1);
  const isUnderTotal = read.number === null && before?.kind === 'total' && !isSumOfPage(before.title);
  const mayBeTotal = read.kind === 'other' && hasPoints;
  const cells = mayBeTotal ? cellsOf(context, row) : noCells;
  if (mayBeTotal && isUnnamedTotal(cells, above)) {
    return { kept: { row, kind: 'total', number: null, title: '', cells }, isInTable: true };
  }
  if (isUnderTotal && isConclusionText(read.title)) {
    return { kept: { ...read, kind: 'other', cells: cellsOf(context, row) }, isInTable: true };
  }
  const isStated = statesSomething(context, read, own, { last: lastOf(above, isNoRemark), isUnderTotal });
  return { kept: read, isInTable: isStated || (read.kind !== 'other' && !isLine(read)) };
}

/** Right under a total a result alone is what somebody comes to, and no criterion. */
function statesSomething(
  context: RowContext,
  read: TableRow,
  own: ReadCells,
  { last, isUnderTotal }: { readonly last: TableRow | undefined; readonly isUnderTotal: boolean },
): boolean {
  if (read.kind !== 'other' || read.title === '') return false;
  if (isUnderTotal) return saysPoints(read);
  return saysSomething(read) || isListed(context, read.row, own) || goesOnInList(read, last) || isExtra(context, read);
}

/** The full rows under a table's end, down to another header. */
function countBelow(context: RowContext, end: number): number {
  let count = 0;
  for (let row = end; row < end + LONGEST_GAP; row++) {
    const own = cellsUnderColumns(context, row);
    if (own === null) continue;
    if (isRepeatedHeader(context, row, own) || isOtherHeader(context, row)) return count;
    if (isFull(own)) count++;
  }
  return count;
}

/** A row with more than words in one place. */
function isFull({ texts }: ReadCells): boolean {
  return texts.filter((text) => text !== '').length >= CELLS_OF_A_ROW;
}

function isAssessed({ kind }: TableRow): boolean {
  return kind === 'criterion' || kind === 'total';
}

/** A row of words whose number is a dash, or is merged from the rows above. */
function isListed(
  { columns, merges, numberPlace, titlePlace }: RowContext,
  row: number,
  { texts }: ReadCells,
): boolean {
  const [number, title = ''] = [columns[numberPlace]?.column, texts[titlePlace]];
  if (number === undefined || title === '') return false;
  const merge = merges.isEmpty ? null : merges.at(row, number);
  const isMergedFromAbove = merge !== null && merge.row < row && merge.column === number && merge.columnCount === 1;
  return isMergedFromAbove || DASH.test(texts[numberPlace] ?? '');
}

/** Points on top or taken off, which need no number. */
function isExtra(context: RowContext, { row, title }: TableRow): boolean {
  return effectInWords(title) !== null && hasMoreThanWords(context, row);
}

/** "- Số hộ …" right under another dash, where no total stands between. */
function goesOnInList({ title }: TableRow, before: TableRow | undefined): boolean {
  return before !== undefined && before.kind !== 'total' && DASH_BEFORE.test(title) && DASH_BEFORE.test(before.title);
}

/** "(Theo hướng dẫn của ngành)" under a line of the list. */
function isNoRemark({ title }: TableRow): boolean {
  return !title.startsWith('(');
}

const DASH_BEFORE = /^[-–—+*•]\s/u;
const DASH = /^[-–—+*•]$/u;

/** A line in capitals heads what follows it: under the last criterion it is none of the table's. */
function isLine({ kind, number }: TableRow): boolean {
  return kind === 'group' && number === null;
}

/**
 * Whether the same header stands over another unit's table: the unit is named before it, or the criteria begin all over
 * again under it. On the next page they go on.
 * @param before the first criterion so far, and the last row that is one or sums up
 */
function beginsAnother(
  context: RowContext,
  before: { readonly first: TableRow | null; readonly last: TableRow | null },
  row: number,
  unit: UnitName | null,
): boolean {
  const { first, last } = before;
  if (last === null || first === null) return false;
  const { sheet, header } = context;
  const named = findUnit(sheet, {
    from: last.row + 1,
    below: row,
    columns: { first: header.firstColumn, last: header.lastColumn },
    isNearestFirst: true,
  });
  if (named !== null) return named.name !== unit?.name;
  for (let below = row + 1; below <= row + ROWS_OF_A_HEADER; below++) {
    const own = cellsUnderColumns(context, below);
    const read = own === null ? null : readRow(context, below, own, true);
    if (read === null || read === 'end' || read.kind !== 'criterion') continue;
    return read.number === first.number && read.title === first.title;
  }
  return false;
}

/** Whether a row without a number of its own has a result, a tick or points, as criteria have. */
export function saysSomething({ row, cells, levels = [] }: TableRow): boolean {
  const isOwn = (cell: TableCell | undefined): cell is TableCell => cell?.position.row === row;
  const { result, met, basicallyMet, notMet } = cells;
  return (
    [met, basicallyMet, notMet, ...levels].some((cell) => isOwn(cell) && isTick(cell.value)) ||
    levels.some((cell) => isOwn(cell) && isScaleWord(scaleWord(cleanText(cell.value)))) ||
    saysPoints({ row, cells }) ||
    (isOwn(result) && isSaid(result.value))
  );
}

function saysPoints({ row, cells: { selfScore, verifiedScore } }: Pick<TableRow, 'row' | 'cells'>): boolean {
  return [selfScore, verifiedScore].some((cell) => cell?.position.row === row && FIGURE.test(cleanText(cell.value)));
}

const FIGURE = /^[+-]?\d+(?:[.,]\d+)?$/;

/** A result, or a level of some scale: "Khá". */
function isSaid(value: CellValue): boolean {
  const result = parseResult(value);
  if (result === 'blank') return false;
  return result !== null || (typeof value === 'string' && isScaleWord(scaleWord(value)));
}

function contextOf(
  sheet: SheetSnapshot,
  header: HeaderBlock,
  columns: readonly RecognisedColumn[],
  levels: readonly LevelColumn[],
): RowContext {
  const places = [...columns, ...levels].map(({ column }) => column);
  return {
    sheet,
    header,
    columns,
    levels,
    merges: indexMerges(sheet.merges, { first: Math.min(...places), last: Math.max(...places) }),
    columnSet: new Set(places),
    hasNames: columns.some(({ role }) => role === 'parentTitle'),
    numberPlace: columns.findIndex(({ role }) => role === 'number'),
    titlePlace: columns.findIndex(({ role }) => role === 'title'),
    headings: new Map(header.columns.map(({ column, words }) => [column, new Set(words.map(({ text }) => text))])),
  };
}

/** @returns null where all cells under the recognised columns are blank */
function cellsUnderColumns({ sheet, columns, levels }: RowContext, row: number): ReadCells | null {
  const cells = sheet.values[row];
  if (cells === undefined) return null;
  const isBlankAt = ({ column }: { readonly column: number }) => (cells[column] ?? '') === '';
  if (columns.every(isBlankAt) && levels.every(isBlankAt)) return null;
  const values = columns.map(({ column }) => cells[column] ?? null);
  return { values, texts: values.map(cleanText) };
}

function readRow(context: RowContext, row: number, own: ReadCells, isUnderHeader: boolean): TableRow | 'end' {
  const { numberPlace, titlePlace } = context;
  const { values, texts } = own;
  const titleText = texts[titlePlace] ?? '';
  if (
    isRepeatedHeader(context, row, own) ||
    (isUnderHeader && isColumnNumberRow([...values, ...levelValues(context, row)]))
  ) {
    return { row, kind: 'repeatedHeader', number: null, title: '', cells: noCells };
  }
  const heading = headingAnew(context, row, own);
  if (heading !== null) return { row, kind: 'group', number: null, title: heading, cells: noCells };
  const isNumberInTitle = numberPlace === -1 || (texts[numberPlace] === '' && CRITERION_IN_TITLE.test(titleText));
  const number = isNumberInTitle ? parseRowNumber(titleText) : parseNumberCell(values[numberPlace] ?? null);
  if (number === null) return readUnnumbered(context, row, own, titleText);
  const title = isNumberInTitle || titleText === '' ? number.rest : titleText;
  return { row, kind: number.kind, number: number.number, title, ...contentsOf(context, row) };
}

function readUnnumbered(context: RowContext, row: number, own: ReadCells, titleText: string): TableRow | 'end' {
  const beside = totalBesideTitle(context, row, titleText);
  const { values, texts } = own;
  if (beside === null && titleText === '' && isUntickedBox(values))
    return { row, kind: 'other', number: null, title: '', cells: noCells };
  const first = beside ?? texts.find(isFirstOfRow(context)) ?? '';
  if (isUnderTable(context, own) || isOtherHeader(context, row)) return 'end';
  const kind = unnumberedKind(context, first, titleText, values);
  const title = titleText === '' ? first : titleText;
  const isInList = context.hasNames || (context.numberPlace === -1 && titleText !== '');
  const mayBeCriterion = isInList || BEGINS_WITH_LABEL.test(titleText) || hasMoreThanWords(context, row);
  if (kind === 'other' && !mayBeCriterion) return { row, kind, number: null, title, cells: noCells };
  return { row, kind, number: null, title, ...contentsOf(context, row) };
}

/** Check boxes go on below a list that is not that long. */
function isUntickedBox(values: readonly CellValue[]): boolean {
  return values.every((value) => value === null || value === '' || value === false);
}

/** More evidence of the criterion above, and a note on it, call nothing. */
function isFirstOfRow({ columns }: RowContext): (text: string, index: number) => boolean {
  return (text, index) => {
    const role = columns[index]?.role;
    return text !== '' && role !== 'evidence' && role !== 'note';
  };
}

/** The words of a sum may stand before an empty title, in a column that is none of the known ones. */
function totalBesideTitle(
  { sheet, header, columns, titlePlace }: RowContext,
  row: number,
  title: string,
): string | null {
  const titleColumn = columns[titlePlace]?.column;
  if (title !== '' || titleColumn === undefined) return null;
  const texts = (sheet.values[row] ?? [])
    .slice(header.firstColumn, titleColumn)
    .map((value) => cleanText(value ?? null));
  const first = texts.find((text) => text !== '');
  return first !== undefined && isTotalText(first) ? first : null;
}

/** A part of a criterion, which may be a criterion that is not filled in: "- Số hộ …", "b) Có hệ thống …". */
const BEGINS_WITH_LABEL = /^(?:[-–+*•]\s|[a-zđ][.)]\s|\d{1,3}[.)]|[□☐☑☒])/u;

function levelValues({ sheet, levels }: RowContext, row: number): readonly CellValue[] {
  return levels.map(({ column }) => valueAt(sheet, { row, column }));
}

/** Beside a column of numbers that has those of articles only, criteria are called so in their own texts. */
const CRITERION_IN_TITLE = /^(?:tiêu chí|tc|chỉ tiêu|criterion|indicator)\.?\s*(?:số\s*)?\d/iu;

/** Whether a row has something under columns that are not for words. */
function hasMoreThanWords({ sheet, columns, levels }: RowContext, row: number): boolean {
  const cells = sheet.values[row] ?? [];
  const isFilled = ({ column }: { readonly column: number }) => cleanText(cells[column] ?? null) !== '';
  return columns.some((column) => !rolesOfWords.has(column.role) && isFilled(column)) || levels.some(isFilled);
}

const rolesOfWords: ReadonlySet<ColumnRole> = new Set<ColumnRole>([
  'title',
  'requirement',
  'method',
  'evidence',
  'note',
]);

/** What a header that is repeated says of the criteria under it, over their own column or that of their numbers. */
function headingAnew(context: RowContext, row: number, { texts }: ReadCells): string | null {
  const [title = '', number = ''] = [texts[context.titlePlace], texts[context.numberPlace]];
  const heading = title === '' && /\p{L}/u.test(number) ? number : title;
  return heading !== '' && headsAnew(context, row) ? heading : null;
}

/** A header that is repeated over the next criteria may have their heading where the criteria's own heading stands. */
function headsAnew({ sheet, columns, levels, headings, numberPlace }: RowContext, row: number): boolean {
  const cells = sheet.values[row] ?? [];
  const number = columns[numberPlace]?.column;
  // "Y" and "N" beside a number may be two answers under "Y" and "N".
  const isNumbered = number !== undefined && parseNumberCell(cells[number] ?? null)?.kind === 'criterion';
  let repeated = 0;
  let others = 0;
  for (const place of [...columns, ...levels]) {
    if ('role' in place && (place.role === 'title' || place.role === 'number')) continue;
    const text = cleanText(cells[place.column] ?? null);
    if (text === '') others++;
    else if (headings.get(place.column)?.has(text) === true) repeated++;
    else return false;
  }
  return repeated >= HEADINGS_OF_A_HEADER && !(isNumbered && others > 0);
}

/** One alone is a result such as "Đạt" under "Đạt". */
const HEADINGS_OF_A_HEADER = 2;

/** Evidence and notes run on over rows without a number, and may well speak of dates and signatories. */
function isUnderTable({ columns }: RowContext, { values, texts }: ReadCells): boolean {
  return texts.some((text, index) => {
    const role = columns[index]?.role;
    return typeof values[index] === 'string' && role !== 'evidence' && role !== 'note' && endsTable(text);
  });
}

/** Another table's header, which may follow without a blank row. */
function isOtherHeader({ sheet, header }: RowContext, row: number, isHeader = isPlainHeaderRow): boolean {
  const cells = sheet.values[row] ?? [];
  const isFilled = (column: number) => (cells[column] ?? '') !== '';
  let [first, last] = [header.firstColumn, header.lastColumn];
  // It may begin farther to the left; what stands beside an empty column is of a table beside this one.
  while (first > 0 && isFilled(first - 1)) first--;
  while (last + 1 < cells.length && isFilled(last + 1)) last++;
  return isHeader(cells.slice(first, last + 1)) || headsTicks(sheet, row, cells);
}

function unnumberedKind(
  { numberPlace }: RowContext,
  first: string,
  title: string,
  values: readonly CellValue[],
): RowKind {
  if (isTotalText(first)) return 'total';
  const isAlone = values.filter((value) => value !== null && value !== '').length === 1;
  if (isAlone && isGroupText(first)) return 'group';
  return numberPlace === -1 && title !== '' && !isAlone ? 'criterion' : 'other';
}

function isRepeatedHeader(context: RowContext, row: number, { values, texts }: ReadCells): boolean {
  const { columns, levels, headings } = context;
  const isHeading = (value: CellValue, text: string, column: number | undefined) => {
    if (value === null || value === '') return true;
    return typeof value === 'string' && column !== undefined && headings.get(column)?.has(text) === true;
  };
  // The lower row of a header may have nothing but levels, and so may a row of ticks.
  const ofLevels = texts.every((text) => text === '') ? levelValues(context, row) : [];
  return (
    values.every((value, index) => isHeading(value, texts[index] ?? '', columns[index]?.column)) &&
    ofLevels.every((value, index) => isHeading(value, cleanText(value), levels[index]?.column))
  );
}

function contentsOf(context: RowContext, row: number): Pick<TableRow, 'cells' | 'levels'> {
  const cells = cellsOf(context, row);
  const { levels } = context;
  return levels.length === 0 ? { cells } : { cells, levels: levels.map(({ column }) => cellAt(context, row, column)) };
}

function cellsOf(context: RowContext, row: number): TableRow['cells'] {
  const cells: Partial<Record<ColumnRole, TableCell>> = {};
  for (const { role, column } of context.columns) cells[role] = cellAt(context, row, column);
  return cells;
}

/** A merged cell that begins under another recognised column belongs to that one. */
function cellAt({ sheet, merges, columnSet }: RowContext, row: number, column: number): TableCell {
  const merge = merges.isEmpty ? null : merges.at(row, column);
  const isOfAnother = merge !== null && merge.column !== column && columnSet.has(merge.column);
  const position = merge === null || isOfAnother ? { row, column } : { row: merge.row, column: merge.column };
  return { position, value: valueAt(sheet, position), hasFormula: formulaAt(sheet, position) !== null };
}
