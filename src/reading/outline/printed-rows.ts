import { isCellError, isNotCalculated, type CellValue } from '../../workbook/snapshot';
import type { AssessmentTable, ColumnRole, TableCell, TableRow } from '../assessment-table';
import { lastPlaceOf } from '../last-of';
import { isNoTick, parseResult } from '../result-words';
import { isConclusionText, isTotalText } from '../row-kinds';
import { parseQuantity } from '../values/quantity';
import { isScaleWord, scaleWord } from '../words/scale-words';
import { cleanText, foldCase, isUpperCase } from '../vietnamese-text';
import { concludingRoles, ownCell } from './outline';
import { labelInNumberCell, labelInTitle, type RowLabel } from './row-label';
import { withAssessorsJoined } from './rows-of-assessors';

/** A row as it is printed, before it has a place among the others. */
export interface PrintedRow {
  readonly row: TableRow;
  readonly label: RowLabel | null;
  readonly title: string;
  /** Whether something is said in it of what was reached. */
  readonly isStated: boolean;
  /** Whether that is a result, a tick or points, and no mere amount. */
  readonly isJudged: boolean;
  /** Its own number in the column of maxima; null where it has none. */
  readonly maximum: number | null;
  /** Whether it sums up others. */
  readonly isSummary: boolean;
  /** Whether it has a heading's look and nothing but words. */
  readonly looksLikeHeading: boolean;
  /** Whether it is on a list of which nothing has a label, and nothing is said in it. */
  readonly isUnanswered: boolean;
  /** Of names merged over the rows of their contents: the heading that this row is the first one under. */
  readonly opens: { readonly label: RowLabel | null; readonly title: string } | null;
}

/** Rows as they are reckoned with, and those that are passed over though they hold more than words. */
export interface PrintedRows {
  readonly rows: readonly PrintedRow[];
  readonly leftOut: readonly TableRow[];
}

/** Reads a table's rows one by one; what only goes on from the row above is joined to that. */
export function printedRows(table: AssessmentTable): PrintedRows {
  const rows: PrintedRow[] = [];
  const leftOut: TableRow[] = [];
  const numbersAre = numbersOf(table);
  const isScored = isOfPoints(table);
  const inTable = withAssessorsJoined(table);
  for (const row of table.lead === null ? inTable : [table.lead, ...inTable]) {
    if (row.kind === 'repeatedHeader') continue;
    const before = rows.at(-1);
    const goesOn = before !== undefined && goesOnFromAbove(row, isScored);
    if (goesOn && (!before.isStated || before.row.row === row.row)) {
      if (isStated(row, isScored) || maximumIn(row) !== null) rows.splice(-1, 1, joined(before, row, isScored));
    } else if (!(goesOn && !isStated(row, isScored) && maximumIn(row) === null)) {
      const printed = printedRow(row, numbersAre, isScored);
      if (printed !== null) rows.push(printed);
      else if (isStated(row, isScored)) leftOut.push(row);
    }
  }
  const summed = rows.map((row, index) => (sumsUpList(rows, index) ? { ...row, isSummary: true } : row));
  const all = withUnanswered(summed);
  return { rows: all, leftOut: [...leftOut, ...passedOver(all)] };
}

/** Of so many rows of a list one may be left blank, where no heading shows what headings look like. */
const ROWS_FOR_A_BLANK = 3;

/**
 * Where nothing that is answered has a label, words alone may head what follows or be left blank: they are left blank
 * where headings have a look of their own, or where the list begins without any and few are like this.
 */
function withUnanswered(rows: readonly PrintedRow[]): readonly PrintedRow[] {
  const stated = rows.filter(({ isStated: isSaid, isSummary }) => isSaid && !isSummary);
  const blank = rows.filter(mayBeUnanswered);
  if (blank.length === 0 || stated.length === 0 || stated.some(({ label }) => label !== null)) return rows;
  const hasHeadings = rows.some(({ row }) => row.kind === 'group');
  const isFew = blank.length * ROWS_FOR_A_BLANK <= stated.length;
  const isAlike = blank.length <= stated.length && blank.every((own) => isLike(own, stated));
  const isPlainList = rows[0] === stated[0] && (isFew || isAlike || isCounted(rows, stated.length + blank.length));
  if (!hasHeadings && !isPlainList) return rows;
  return rows.map((row) => (mayBeUnanswered(row) ? { ...row, isUnanswered: true } : row));
}

/** Whether a row begins as one that is answered, "Có …", or asks as it does. */
function isLike({ title }: PrintedRow, stated: readonly PrintedRow[]): boolean {
  return stated.some(
    (other) =>
      other.title.split(' ', 1)[0] === title.split(' ', 1)[0] || (title.endsWith('?') && other.title.endsWith('?')),
  );
}

/** "Tổng số tiêu chí đạt: 3/5": the sheet itself says how many there are. */
function isCounted(rows: readonly PrintedRow[], total: number): boolean {
  return rows.some(({ isSummary, title }) => isSummary && Number(/\/ ?(\d{1,3})(?!\d)/.exec(title)?.[1]) === total);
}

/** Words in a list that begins with what is answered: no heading, and not clear whether they explain or are left blank. */
function passedOver(rows: readonly PrintedRow[]): readonly TableRow[] {
  const isOfList = ({ isStated: isSaid, isSummary }: PrintedRow) => isSaid && !isSummary;
  const stated = rows.filter(isOfList);
  const hasHeadings = rows.some(({ row }) => row.kind === 'group');
  if (hasHeadings || rows[0] !== stated[0] || stated.some(({ label }) => label !== null)) return [];
  return rows.filter((row) => mayBeUnanswered(row) && !row.isUnanswered).map(({ row }) => row);
}

function mayBeUnanswered({ row, label, title, isStated: isSaid, maximum, isSummary, opens }: PrintedRow): boolean {
  const isOfWords = row.kind === 'other' && label === null && !isSaid && maximum === null && !isSummary;
  return isOfWords && opens === null && row.cells.title !== undefined && /^\p{Lu}.*[^:]$/u.test(title);
}

/** Points without a number of their own that are those of the numbered list above together, whatever the row is called. */
function sumsUpList(rows: readonly PrintedRow[], index: number): boolean {
  const own = rows[index];
  const style = rows[index - 1]?.label?.style;
  if (own === undefined || own.label !== null || own.isSummary || style === undefined) return false;
  const score = scoreIn(own.row);
  const title = foldCase(own.title);
  const isSaid = title.startsWith('cộng ');
  if (score === null || (!isSaid && (own.maximum === null || BESIDE_LIST.test(title)))) return false;
  const list = rows.slice(0, index);
  const before = list.slice(lastPlaceOf(list, ({ label, isSummary }) => isSummary || label?.style !== style) + 1);
  const sumOf = (figure: (row: PrintedRow) => number | null) =>
    before.reduce((sum, row) => sum + (figure(row) ?? 0), 0);
  const isSame = (sum: number, figure: number) => Math.abs(sum - figure) < SAME_POINTS;
  return (
    before.length > (isSaid ? 0 : 1) &&
    isSame(
      sumOf(({ row }) => scoreIn(row)),
      score,
    ) &&
    (own.maximum === null ||
      isSame(
        sumOf(({ maximum }) => maximum),
        own.maximum,
      ))
  );
}

/** What rounding may leave between points that are the same. */
export const SAME_POINTS = 0.005;
/** Points that are given on top of a list may be as many. */
const BESIDE_LIST = /thưởng|cộng thêm|trừ|khuyến khích|bonus|extra|deduct|penalt/u;

export function scoreIn(row: TableRow): number | null {
  const own = ownCell(row, 'selfScore');
  const cell = cleanText(own?.value ?? null) === '' ? ownCell(row, 'verifiedScore') : own;
  const read = cell === null ? null : parseQuantity(cell.value, 'comma');
  return read?.kind === 'quantity' ? read.value : null;
}

/** Whether points stand in a row of which the file keeps no value. */
export function isUncalculated(row: TableRow): boolean {
  return (['selfScore', 'verifiedScore'] as const).some((role) => isNotCalculated(ownCell(row, role)?.value ?? null));
}

/** Beside merged names a number is the name's where it is merged as the name is, and the content's where each has one. */
function numbersOf({ columns, rows }: AssessmentTable): 'ofNames' | 'ofContents' {
  if (!columns.some(({ role }) => role === 'parentTitle')) return 'ofContents';
  const continuing = rows.filter((row) => row.kind !== 'total' && nameIn(row) === null && titleIn(row) !== '');
  const numbered = continuing.filter((row) => labelOf(row) !== null);
  return continuing.length > 0 && numbered.length * 2 < continuing.length ? 'ofNames' : 'ofContents';
}

function nameIn(row: TableRow): string | null {
  const text = cleanText(ownCell(row, 'parentTitle')?.value ?? null);
  return text === '' ? null : text;
}

function titleIn(row: TableRow): string {
  const { title } = row.cells;
  if (title === undefined) return row.title;
  return title.position.row === row.row ? cleanText(title.value) : '';
}

function labelOf(row: TableRow): RowLabel | null {
  return labelInNumberCell(ownCell(row, 'number')?.value ?? null);
}

function printedRow(row: TableRow, numbersAre: 'ofNames' | 'ofContents', isScored: boolean): PrintedRow | null {
  const numberText = cleanText(ownCell(row, 'number')?.value ?? null);
  const inNumberCell = labelOf(row);
  const name = nameIn(row);
  const isOfName = name !== null && numbersAre === 'ofNames';
  const ownLabel = isOfName ? null : inNumberCell;
  const written = titleIn(row);
  const text =
    written !== '' ? written : ownLabel !== null ? ownLabel.rest : numberText === '' ? row.title : numberText;
  const inTitle =
    ownLabel === null && (numberText === '' || isOfName || text === numberText) ? labelInTitle(text) : null;
  const label = ownLabel ?? inTitle;
  const title = inTitle === null ? text : inTitle.rest;
  if (title === '' && label === null) return null;
  const stated = isStated(row, isScored);
  const maximum = maximumIn(row);
  return {
    row,
    label,
    title,
    isStated: stated,
    isJudged: stated && isJudged(row),
    maximum,
    isSummary:
      row.kind === 'total' ||
      (label === null && concludes(row, title, isScored)) ||
      (isSumOfAll(title) && (stated || maximum !== null)),
    looksLikeHeading: !stated && maximum === null && looksLikeHeading(row, title),
    isUnanswered: false,
    opens: openedBy(name, isOfName ? inNumberCell : null),
  };
}

/** The group that a name beside a row's own words opens. */
function openedBy(name: string | null, label: RowLabel | null): PrintedRow['opens'] {
  return name === null ? null : { label, title: name };
}

/** What has no label and says what the others come to. */
function concludes(row: TableRow, title: string, isScored: boolean): boolean {
  return isConclusionText(title) || (!isScored && talliesResult(row, title));
}

/** How many criteria have one of the results: "Fully met | 2". */
function talliesResult(row: TableRow, title: string): boolean {
  const value = ownCell(row, 'result')?.value ?? null;
  const isCount = (typeof value === 'number' && Number.isInteger(value)) || /^\d{1,3}$/.test(cleanText(value));
  return isCount && (isResultWord(title) || isScaleWord(scaleWord(title)));
}

/** Numbered like the groups that it sums up: "C. TỔNG ĐIỂM (A + B)". */
export function isSumOfAll(title: string): boolean {
  return isTotalText(title) && SUM_OF_ALL.test(foldCase(title));
}

const SUM_OF_ALL =
  /^(?:tổng (?:cộng|điểm|số điểm)(?: (?:đạt được|tự chấm|chung|cuối cùng|toàn bộ))?|điểm tổng|(?:grand )?total(?: score| points)?)\s*(?:[(:].*)?$/u;

/** Neither a number nor words of its own: both stand in cells that are merged from above, or nowhere. */
function goesOnFromAbove(row: TableRow, isScored: boolean): boolean {
  const { number, title } = row.cells;
  if (title === undefined || nameIn(row) !== null) return false;
  const isFromAbove = (cell: TableCell | undefined) => cell !== undefined && cell.position.row < row.row;
  const hasOwnNumber = cleanText(ownCell(row, 'number')?.value ?? null) !== '';
  const hasOwnTitle = cleanText(ownCell(row, 'title')?.value ?? null) !== '';
  if (hasOwnNumber) return false;
  if (!hasOwnTitle) return isFromAbove(title) || isFromAbove(number);
  return (
    isFromAbove(number) && row.cells.parentTitle === undefined && !isStated(row, isScored) && maximumIn(row) === null
  );
}

/** One criterion printed in two rows has whatever stands in either. */
export function joined(before: PrintedRow, row: TableRow, isScored: boolean): PrintedRow {
  const cells: Partial<Record<ColumnRole, TableCell>> = { ...before.row.cells };
  for (const role of [...concludingRoles, 'maximumScore', 'amount', 'evidence', 'note'] as const) {
    const [standing, more] = [cells[role], ownCell(row, role)];
    if (more !== null && cleanText(more.value) !== '' && cleanText(standing?.value ?? null) === '') cells[role] = more;
  }
  const levels = before.row.levels?.map((cell, index) => {
    const more = row.levels?.[index];
    return cleanText(cell.value) === '' && more !== undefined ? more : cell;
  });
  const whole = { ...before.row, cells, ...(levels === undefined ? {} : { levels }) };
  const stated = before.isStated || isStated(row, isScored);
  return {
    ...before,
    row: whole,
    isStated: stated,
    isJudged: before.isJudged || (stated && isJudged(row)),
    maximum: before.maximum ?? maximumIn(row),
    looksLikeHeading: false,
  };
}

/** Whether a table's criteria give points. */
export function isOfPoints({ columns }: Pick<AssessmentTable, 'columns'>): boolean {
  return columns.some(({ role }) => role === 'selfScore' || role === 'verifiedScore');
}

/** Whether a row itself says what was reached. Where points are given, a mere figure beside them is what they follow from. */
function isStated(row: TableRow, isScored: boolean): boolean {
  return (
    concludingRoles.some((role) => {
      const cell = ownCell(row, role);
      return cell !== null && saysSomething(role, cell.value, isScored);
    }) || (row.levels ?? []).some(({ position, value }) => position.row === row.row && !isNoTick(value))
  );
}

function saysSomething(role: ColumnRole, value: CellValue, isScored: boolean): boolean {
  if (isCellError(value)) return true;
  switch (role) {
    case 'met':
    case 'basicallyMet':
    case 'notMet':
    case 'notApplicable':
      return !isNoTick(value);
    case 'result':
      return isScored ? typeof value !== 'number' && isResultWord(value) : parseResult(value) !== 'blank';
    default:
      return parseResult(value) !== 'blank';
  }
}

function isResultWord(value: CellValue): boolean {
  const result = parseResult(value);
  return result !== null && result !== 'blank';
}

/** Whether a stated row says more than an amount. */
function isJudged(row: TableRow): boolean {
  return (
    concludingRoles.some((role) => {
      const cell = ownCell(row, role);
      if (cell === null || cleanText(cell.value) === '') return false;
      return role === 'result'
        ? isResultWord(cell.value) || !/\d/.test(cleanText(cell.value))
        : saysSomething(role, cell.value, true);
    }) || (row.levels ?? []).some(({ value }) => !isNoTick(value))
  );
}

/** "Tối đa 20" and "0 - 20" in a column of maxima say no more than 20. */
export function withoutMost(value: CellValue): CellValue {
  return typeof value === 'string' ? value.replace(MOST, '') : value;
}

const MOST =
  /^\s*(?:(?:tối đa|max(?:imum)?)\s?:?\s?(?=\d)|(?:từ )?[01]\s?(?:-|–|đến|to)\s?(?=[1-9]\d{0,2}(?:\s?(?:điểm|đ|points))?\s*$))/iu;

export function maximumIn(row: TableRow): number | null {
  const cell = ownCell(row, 'maximumScore');
  const read = cell === null ? null : parseQuantity(withoutMost(cell.value), 'comma');
  return read?.kind === 'quantity' && read.value !== 0 ? read.value : null;
}

const LONGEST_HEADING = 90;

/** Evidence is given for criteria only, and no points to what may be chosen. */
function looksLikeHeading(row: TableRow, title: string): boolean {
  if (row.kind === 'group') return true;
  if (ownCell(row, 'maximumScore')?.value === 0) return false;
  if (cleanText(ownCell(row, 'evidence')?.value ?? null) !== '') return false;
  return title.length <= LONGEST_HEADING && !/^[-–+(*]/u.test(title) && (isUpperCase(title) || /^\p{Lu}/u.test(title));
}
