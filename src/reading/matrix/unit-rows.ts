import type { CellPosition } from '../../workbook/address';
import type { CellValue } from '../../workbook/snapshot';
import type { HeaderBlock } from '../header-block';
import { isPlainHeaderRow } from '../header-search';
import { matchHeader } from '../header-words';
import { endsTable, isColumnNumberRow, isTotalText } from '../row-kinds';
import { parseRowNumber } from '../row-number';
import { cleanText, foldCase, isUpperCase } from '../vietnamese-text';
import { isLikeAName, levelOfName, saysHowMany } from './unit-words';
import type { MergedSheet } from './matrix-header';

/** Blank rows after which what follows is not this table any more. */
const LONGEST_GAP = 50;
/** The part of the rows that must have a name like a unit's. */
const MOST_ROWS = 0.6;
/** Rows without a name for each that has one; more, and a unit has several rows. */
const MOST_UNOWNED = 0.3;

/** The columns that say whose a row is, 0-based. */
export interface UnitColumns {
  readonly unit: number;
  /** Null where rows have no numbers. */
  readonly number: number | null;
  /** All the others that have a heading. */
  readonly data: readonly number[];
  /** Those that say which of several lists a row is on: a unit may have a row on each. */
  readonly lists?: readonly number[];
}

export interface UnitRow {
  readonly row: number;
  /** "" where a row has results and nobody's name. */
  readonly name: string;
  readonly position: CellPosition;
}

/** The rows under a matrix's header, as far as they are somebody's. */
export interface UnitRows {
  readonly units: readonly UnitRow[];
  /** The row of maximum scores, or null. */
  readonly maximumRow: number | null;
  /** The row of what each criterion counts in the total, or null. */
  readonly weightRow: number | null;
  /** The rows that sum up the units above them. */
  readonly sumRows: readonly { readonly row: number; readonly title: string }[];
  readonly lastRow: number;
}

interface Candidate extends UnitRow {
  readonly kind: 'candidate';
  readonly numbered: 'group' | 'criterion' | null;
  readonly hasData: boolean;
  readonly isAcross: boolean;
  readonly isAfterGap: boolean;
}

/** A line says something and has no cells under the criteria; what has some belongs to the table, whatever it is. */
type FoundRow =
  | Candidate
  | { readonly kind: 'sum'; readonly title: string }
  | { readonly kind: 'blank' | 'line' | 'unowned' | 'other' | 'maximum' | 'weight' | 'repeatedHeader' | 'end' };

/**
 * Reads whose each row is, down to a signature block, another header, the same units once more, a long gap or the sheet's
 * end. Rows that name a district over its communes, sum up or repeat the header are nobody's.
 * @returns null where the column names no units, or has several rows for each
 */
export function readUnitRows(on: MergedSheet, header: HeaderBlock, columns: UnitColumns): UnitRows | null {
  const { usedRange } = on.sheet;
  const end = usedRange === null ? 0 : usedRange.row + usedRange.rowCount;
  const candidates: Candidate[] = [];
  const names = new Set<string>();
  let maximumRow: number | null = null;
  let weightRow: number | null = null;
  const sumRows: { readonly row: number; readonly title: string }[] = [];
  let lastRow = header.bottom;
  let isHeadedAgain = false;
  let isUnderHeading = true;
  let unowned = 0;
  let lastRead = header.bottom;
  for (let row = header.bottom + 1, gap = 0; row < end && gap < LONGEST_GAP; row++) {
    lastRead = row;
    const found = readRow(on, row, header, columns, { isAfterGap: gap > 0, isUnderHeading });
    if (found.kind === 'end') break;
    isUnderHeading = found.kind === 'repeatedHeader';
    gap = found.kind === 'blank' ? gap + 1 : 0;
    if (found.kind === 'repeatedHeader') isHeadedAgain = true;
    if (found.kind === 'unowned') unowned++;
    if (found.kind === 'maximum') maximumRow ??= row;
    if (found.kind === 'weight') weightRow ??= row;
    if (found.kind === 'sum') sumRows.push({ row, title: found.title });
    if (found.kind === 'candidate') {
      const name = foldCase(found.name);
      if (isHeadedAgain && name !== '' && names.has(name)) break;
      isHeadedAgain = false;
      names.add(name);
      candidates.push(found);
    }
    if (kindsOfTable.has(found.kind)) lastRow = row;
  }
  on.search.spend(lastRead - header.bottom);
  const named = candidates.filter(({ name }) => name === '' || isLikeAName(name));
  const units = withoutGroups(named, columns);
  const { lists = [] } = columns;
  const onList = (row: number) => lists.map((column) => cleanText(on.sheet.values[row]?.[column] ?? null));
  const distinct = new Set(units.map(({ name, row }) => [foldCase(name), ...onList(row)].join('\n')));
  const isOfUnits = named.length >= MOST_ROWS * candidates.length && distinct.size >= MOST_ROWS * units.length;
  const isOneRowEach = unowned <= MOST_UNOWNED * units.length;
  return units.length > 0 && isOfUnits && isOneRowEach ? { units, maximumRow, weightRow, sumRows, lastRow } : null;
}

const kindsOfTable: ReadonlySet<FoundRow['kind']> = new Set<FoundRow['kind']>([
  'candidate',
  'maximum',
  'weight',
  'sum',
  'other',
]);

function readRow(
  on: MergedSheet,
  row: number,
  header: HeaderBlock,
  { unit, number, data }: UnitColumns,
  { isAfterGap, isUnderHeading }: { readonly isAfterGap: boolean; readonly isUnderHeading: boolean },
): FoundRow {
  const cells = on.sheet.values[row] ?? [];
  const label = cleanText(cells[unit] ?? null);
  const numberValue = number === null ? null : (cells[number] ?? null);
  const first = label === '' ? cleanText(numberValue) : label;
  const filled = data.filter((column) => cleanText(cells[column] ?? null) !== '').length;
  if (isRepeatedHeader(cells, header)) return { kind: 'repeatedHeader' };
  if (first === '') {
    if (cells.some(isEnding)) return { kind: 'end' };
    return { kind: filled === 0 ? 'blank' : filled >= data.length / 2 ? 'unowned' : 'other' };
  }
  if (isEnding(first) || isPlainHeaderRow(cells) || headingsOver(header, unit).has(label)) return { kind: 'end' };
  const meaning = matchHeader(first)?.meaning;
  if (meaning === 'maximumScore') return { kind: 'maximum' };
  if (meaning === 'weight') return { kind: 'weight' };
  const values = [unit, ...(number === null ? [] : [number]), ...data].map((column) => cells[column] ?? null);
  if (isUnderHeading && isColumnNumberRow(values)) return { kind: 'other' };
  if (isSummary(first)) return { kind: 'sum', title: first };
  const numbered = numberedAs(numberValue, label);
  if (label === '' && filled === 0) return { kind: 'line' };
  if (label === '' && numbered !== 'criterion') return { kind: 'other' };
  return {
    kind: 'candidate',
    row,
    name: label,
    position: { row, column: unit },
    numbered,
    hasData: filled > 0,
    isAcross: isAcross(on, { row, column: unit }, data),
    isAfterGap,
  };
}

/** Whether a name is merged over the cells beside it. */
function isAcross(on: MergedSheet, { row, column: unit }: CellPosition, data: readonly number[]): boolean {
  const merge = on.merges.at(row, unit);
  return merge !== null && data.some((column) => column < merge.column + merge.columnCount && column > unit);
}

/** A group's number may stand before its name. */
function numberedAs(number: CellValue, label: string): Candidate['numbered'] {
  return parseRowNumber(number)?.kind ?? (parseRowNumber(label)?.kind === 'group' ? 'group' : null);
}

function headingsOver({ columns }: HeaderBlock, column: number): ReadonlySet<string> {
  return new Set(columns.find((heading) => heading.column === column)?.words.map(({ text }) => text));
}

/** Two cells or more, all of which say what stands over them. */
function isRepeatedHeader(cells: readonly (CellValue | undefined)[], { columns }: HeaderBlock): boolean {
  let repeated = 0;
  for (const { column, words } of columns) {
    const text = cleanText(cells[column] ?? null);
    if (text === '') continue;
    if (!words.some((word) => word.text === text)) return false;
    repeated++;
  }
  return repeated > 1;
}

function isEnding(value: CellValue | undefined): boolean {
  return typeof value === 'string' && endsTable(cleanText(value));
}

function isSummary(text: string): boolean {
  return isTotalText(text) || saysHowMany(text) || SUMMARY.test(foldCase(text));
}

const SUMMARY =
  /^(?:số (?:xã|phường|đơn vị|tiêu chí|lượng)|(?:tỷ|tỉ) lệ|trung bình|bình quân|toàn (?:tỉnh|huyện|thành phố|xã|ngành)|cộng)(?!\p{L})/u;

/** What only heads others is told by its number, its level, its capitals, or by being merged over the cells. */
function withoutGroups(candidates: readonly Candidate[], { number }: UnitColumns): readonly UnitRow[] {
  const isNumbered = candidates.some(({ numbered }) => numbered === 'criterion');
  const hasCommunes = candidates.some(({ name }) => isBelowDistrict(name));
  const hasOthers = candidates.some(({ name }) => levelOfName(name) !== 'district');
  const hasSmall = candidates.some(({ name }) => !isUpperCase(name));
  return candidates.filter(({ name, numbered, hasData, isAcross, isAfterGap }) => {
    if (isAcross && !hasData) return false;
    if (numbered === 'group' && isNumbered) return false;
    if (levelOfName(name) === 'district' && (hasCommunes || (hasOthers && !hasData))) return false;
    if (hasData || numbered === 'criterion' || isBelowDistrict(name)) return true;
    const isHeading = hasSmall && isUpperCase(name);
    return (number === null || !isNumbered) && !isHeading && !isAfterGap;
  });
}

function isBelowDistrict(name: string): boolean {
  const level = levelOfName(name);
  return level === 'commune' || level === 'hamlet';
}
