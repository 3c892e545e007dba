import type { CellPosition } from '../../workbook/address';
import { valueAt, type SheetSnapshot } from '../../workbook/snapshot';
import type { HeaderCell } from '../header-block';
import { parseRowNumber } from '../row-number';
import { cleanLines, cleanText, foldCase } from '../vietnamese-text';
import { keyOf, lowestOf, type HeadedColumn } from './headed-columns';
import { isPeriod } from './unit-words';

/** A criterion, or something else that units have a column for, as its headings have it. */
export interface ColumnHeading {
  /** One, or one for each part: "Tự chấm" and "Thẩm định" under "Tiêu chí 1". */
  readonly columns: readonly HeadedColumn[];
  readonly number: string | null;
  readonly title: string;
  /** Where the number stands alone and may be mended; null where other words stand beside it, or there is none. */
  readonly numberCell: CellPosition | null;
  readonly titleCell: CellPosition | null;
  /** The nearest heading that it shares with others, such as "Nhóm I". */
  readonly group: HeaderCell | null;
  /** True where the words say that it is a criterion: "TC 1", or "1" under "Kết quả thực hiện các tiêu chí". */
  readonly isNamed: boolean;
  /** True where a heading speaks of a time: "Năm 2025", or "1" under "Tháng". */
  readonly isPeriod: boolean;
}

/** What a matrix's headings are about, each once, from left to right. */
export function columnHeadings(sheet: SheetSnapshot, columns: readonly HeadedColumn[]): readonly ColumnHeading[] {
  const grouped = new Map<string, HeadedColumn[]>();
  for (const column of columns) {
    const key = column.part === null ? `${column.column}` : keyOf(lowestOf(column));
    const sharing = grouped.get(key);
    if (sharing === undefined) grouped.set(key, [column]);
    else sharing.push(column);
  }
  const things = [...grouped.values()];
  const counts = new Map<string, number>();
  for (const [first] of things) {
    for (const cell of first?.heading ?? []) counts.set(keyOf(cell), (counts.get(keyOf(cell)) ?? 0) + 1);
  }
  const isShared = (cell: HeaderCell) => (counts.get(keyOf(cell)) ?? 0) > 1;
  const sharedRows = new Set(
    things.flatMap(([first]) => (first?.heading ?? []).filter(isShared).map(({ row }) => row)),
  );
  return things.flatMap((sharing) => {
    const [first] = sharing;
    if (first === undefined) return [];
    const lowest = lowestOf(first);
    const isOver = (cell: HeaderCell) =>
      cell !== lowest && (isShared(cell) || (sharedRows.has(cell.row) && numberIn(sheet, cell)?.rest !== ''));
    return [
      headingOf(
        sheet,
        sharing,
        first.heading.filter(isOver),
        first.heading.filter((cell) => !isOver(cell)),
      ),
    ];
  });
}

function headingOf(
  sheet: SheetSnapshot,
  columns: readonly HeadedColumn[],
  over: readonly HeaderCell[],
  own: readonly HeaderCell[],
): ColumnHeading {
  const numbers = own.flatMap((cell) => {
    const found = numberIn(sheet, cell);
    return found === null ? [] : [{ cell, ...found }];
  });
  const chosen = numbers.find(({ cell }) => NAMED.test(cell.text)) ?? numbers[0] ?? null;
  const titles = own.filter(({ row, column, text }) => {
    return !(row === chosen?.cell.row && column === chosen.cell.column) && !isFigure(text);
  });
  const isAlone = chosen !== null && isFigure(chosen.cell.text);
  const [title = null] = chosen !== null && !isAlone ? [chosen.cell] : titles;
  return {
    columns,
    number: chosen?.number ?? null,
    title: [chosen?.rest ?? '', ...titles.map(({ text }) => text)].filter((text) => text !== '').join(' '),
    numberCell: isAlone ? placeOf(chosen.cell) : null,
    titleCell: title === null ? null : placeOf(title),
    group: over.at(-1) ?? null,
    isNamed: own.some(({ text }) => NAMED.test(text)) || over.some(({ text }) => CRITERIA.test(foldCase(text))),
    isPeriod: [...over, ...own].some(({ text }) => isPeriod(text)),
  };
}

const NAMED = /^(?:tiêu chí|chỉ tiêu|tc)[\s.-]*(?:(?:số|thứ)\s*)?\d|\stiêu chí(?: số)? [\d.,]+$/iu;
const CRITERIA = /(?:^|\s)(?:tiêu chí|chỉ tiêu)(?!\p{L})/u;
/** Numbers above this are years. */
const LARGEST_NUMBER = 999;

interface HeadingNumber {
  readonly number: string;
  readonly rest: string;
}

/** Letters number columns, not criteria. */
function numberIn(sheet: SheetSnapshot, cell: HeaderCell): HeadingNumber | null {
  const value = valueAt(sheet, cell);
  const found = parseRowNumber(value);
  if (found?.kind === 'criterion' && /^\d/.test(found.number)) {
    return Number(found.number.split('.')[0]) > LARGEST_NUMBER ? null : found;
  }
  if (typeof value !== 'string') return null;
  return numberOnItsLine(value) ?? beforeBracket(cleanText(value)) ?? numberAtTheEnd(cleanText(value));
}

/** "1.1 (10 điểm)". */
function beforeBracket(text: string): HeadingNumber | null {
  const [, before = '', rest = ''] = /^([\d.,]+)\s*(\(.*)$/.exec(text) ?? [];
  const found = parseRowNumber(before);
  return found?.kind === 'criterion' && found.rest === '' ? { number: found.number, rest } : null;
}

/** "Kết quả tiêu chí số 7", which has no words of its own. */
function numberAtTheEnd(text: string): HeadingNumber | null {
  const [, name = ''] = /\s(tiêu chí(?: số)? \d{1,3}(?:[.,]\d{1,3}){0,3})$/iu.exec(text) ?? [];
  const found = parseRowNumber(name);
  return found === null ? null : { number: found.number, rest: '' };
}

/** "7" and its text on the next line of the cell. */
function numberOnItsLine(text: string): HeadingNumber | null {
  const [line = '', ...others] = cleanLines(text);
  const rest = others.join(' ');
  const found = rest === '' ? null : parseRowNumber(line);
  return found?.kind === 'criterion' && found.rest === '' && /^\d{1,3}(?:\.|$)/.test(found.number)
    ? { number: found.number, rest }
    : null;
}

function isFigure(text: string): boolean {
  return /^[\d.,()\s]+$/.test(text);
}

function placeOf({ row, column }: HeaderCell): CellPosition {
  return { row, column };
}
