import { success } from '../outcome';
import type { SheetSnapshot } from '../workbook/snapshot';
import type { LevelScale, RecognisedColumn } from './assessment-table';
import type { ColumnMapping, MappedColumn } from './column-mapping';
import { headerAt, headingOf, withoutColumnNumbers, type HeaderBlock, type HeaderColumn } from './header-block';
import { findLevels } from './level-columns';
import type { HeaderRun, RunFinder } from './recognise-forms';
import { withUnknownLevels } from './unknown-levels';
import { cleanText, foldCase } from './vietnamese-text';

/** Rows that are looked at for the header that a mapping was made for. */
const MOST_ROWS = 20_000;

/**
 * @returns what finds the header that a mapping was made for, wherever it stands now: by its words over all the mapped
 *   columns, or where it was, if there the words are the same as far as there are any
 */
export function runsByMapping(sheet: SheetSnapshot, mapping: ColumnMapping): RunFinder {
  const { headerTop, headerBottom, columns } = mapping;
  const firstWords = new Set(columns.map(({ header }) => sameWords(header?.split(BETWEEN_ROWS)[0] ?? '')));
  firstWords.delete('');
  const end = Math.min((sheet.usedRange?.row ?? 0) + (sheet.usedRange?.rowCount ?? 0), MOST_ROWS);
  const headerFrom = (top: number) =>
    headerAt(sheet, withoutColumnNumbers(sheet, { top, bottom: top + headerBottom - headerTop }));
  const mayBegin = (top: number) =>
    (sheet.values[top] ?? []).some((value) => typeof value === 'string' && firstWords.has(sameWords(cleanText(value))));
  return (fromRow) => {
    for (let top = fromRow; firstWords.size > 0 && top < end; top++) {
      const runs = mayBegin(top) ? runsOf(sheet, headerFrom(top), columns) : [];
      if (runs.length > 0) return runs;
    }
    if (fromRow > Math.max(headerTop, 0)) return null;
    const header = headerFrom(headerTop);
    const found = byPlace(header, columns);
    return found && [runWith(sheet, header, found)];
  };
}

const BETWEEN_ROWS = ' › ';

function sameWords(words: string): string {
  return foldCase(words.normalize('NFC'));
}

/** Side by side, tables have the same words several times. */
function runsOf(sheet: SheetSnapshot, header: HeaderBlock, mapped: readonly MappedColumn[]): readonly HeaderRun[] {
  const runs: HeaderRun[] = [];
  let rest = header;
  for (let found = byWords(rest, mapped); found !== null; found = byWords(rest, mapped)) {
    runs.push(runWith(sheet, rest, found));
    const last = Math.max(...found.map(({ column }) => column));
    rest = { ...rest, firstColumn: last + 1, columns: rest.columns.filter(({ column }) => column > last) };
  }
  return runs;
}

/** Each mapped column by its words, of several alike the one that was moved as far as the others. */
function byWords(header: HeaderBlock, mapped: readonly MappedColumn[]): readonly RecognisedColumn[] | null {
  const withWords = mapped.filter(hasWords);
  const shifts = withWords.flatMap((column) => {
    const alike = columnsLike(header, column);
    return alike.length > 0 ? [Math.min(...alike.map((own) => own.column)) - column.column] : [];
  });
  const [shift] = shifts;
  if (shift === undefined || shifts.length < withWords.length) return null;
  const taken = new Set<number>();
  const found: RecognisedColumn[] = [];
  for (const column of [...withWords, ...mapped.filter((wordless) => !hasWords(wordless))]) {
    const moved = column.column + shift;
    const alike = columnsLike(header, column).map((own) => own.column);
    const free = hasWords(column) ? alike.filter((place) => !taken.has(place)) : [moved];
    const place = free.includes(moved) ? moved : free[0];
    if (place === undefined || place < header.firstColumn || taken.has(place)) return null;
    taken.add(place);
    found.push(named(header, column, place));
  }
  return inOrder(found);
}

function columnsLike({ columns }: HeaderBlock, { header }: MappedColumn): readonly HeaderColumn[] {
  return columns.filter((column) => header !== null && sameWords(headingOf(column)) === sameWords(header));
}

function hasWords({ header }: MappedColumn): boolean {
  return header !== null && header !== '';
}

/** A mapping with words fits a place where some of them still stand, and no others; one that says none fits anywhere. */
function byPlace(header: HeaderBlock, mapped: readonly MappedColumn[]): readonly RecognisedColumn[] | null {
  const wordsAt = (place: number) => {
    const column = header.columns.find((own) => own.column === place);
    return column === undefined ? '' : sameWords(headingOf(column));
  };
  const isSame = ({ column, header: words }: MappedColumn) => words === null || wordsAt(column) === sameWords(words);
  const isOpen = mapped.every((column) => wordsAt(column.column) === '' || isSame(column));
  const worded = mapped.filter(hasWords);
  const isKnown = worded.length === 0 || worded.some(isSame);
  return isOpen && isKnown ? inOrder(mapped.map((column) => named(header, column, column.column))) : null;
}

function named({ columns }: HeaderBlock, { role }: MappedColumn, place: number): RecognisedColumn {
  const own = columns.find(({ column }) => column === place);
  return {
    role,
    column: place,
    header: own === undefined ? '' : headingOf(own),
    confidence: 1,
    reasons: ['mapping'],
  };
}

function inOrder(columns: readonly RecognisedColumn[]): readonly RecognisedColumn[] {
  return [...columns].sort((a, b) => a.column - b.column);
}

/** Levels to tick are told by their own words, wherever nobody has named their columns. */
function scaleBeside(
  sheet: SheetSnapshot,
  header: HeaderBlock,
  columns: readonly RecognisedColumn[],
): LevelScale | null {
  const found = findLevels(header);
  const levels = found === null ? null : withUnknownLevels(sheet, header, found);
  const isTaken = levels?.scale.columns.some(({ column }) => columns.some((own) => own.column === column)) ?? true;
  return levels === null || levels.isPlain || isTaken ? null : levels.scale;
}

/** The header from the first to the last of the mapped columns, whether they have words or not. */
function runWith(sheet: SheetSnapshot, header: HeaderBlock, columns: readonly RecognisedColumn[]): HeaderRun {
  const places = columns.map(({ column }) => column);
  const [first, last] = [Math.min(...places), Math.max(...places)];
  const worded = header.columns.filter(({ column }) => column >= first && column <= last);
  const blank = places.filter((place) => !worded.some(({ column }) => column === place));
  const own = [...worded, ...blank.map((column): HeaderColumn => ({ column, words: [] }))];
  return {
    header: { ...header, firstColumn: first, lastColumn: last, columns: own.sort((a, b) => a.column - b.column) },
    columns: success(columns),
    scale: scaleBeside(sheet, header, columns),
  };
}
