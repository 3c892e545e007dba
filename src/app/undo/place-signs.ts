import type { CellPosition } from '../../workbook/address';
import type { SheetSnapshot } from '../../workbook/snapshot';

/** By what a row is known again after rows were inserted or sorted: the text that stands in one of its columns. */
interface RowSign {
  readonly column: number;
  readonly text: string;
}

/** By what the rows and columns of a sheet are known again, wherever they have moved. */
export interface PlaceSigns {
  readonly sheetId: string;
  readonly rows: ReadonlyMap<number, RowSign>;
  /** The topmost text of each column: its heading, as a rule. */
  readonly columns: ReadonlyMap<number, string>;
}

/**
 * Takes the signs of the places of some cells.
 * @param cells their own texts are no signs, as they are what is about to change
 */
export function placeSigns(sheet: SheetSnapshot, cells: readonly CellPosition[]): PlaceSigns {
  const own = new Set(cells.map(keyOf));
  const rows = new Map<number, RowSign>();
  const columns = new Map<number, string>();
  const counts = new TextCounts(sheet);
  for (const { row, column } of cells) {
    const sign = rows.has(row) ? null : signOfRow(sheet, row, own, counts);
    if (sign !== null) {
      rows.set(row, sign);
      takeHeading(sheet, sign.column, own, columns);
    }
    takeHeading(sheet, column, own, columns);
  }
  return { sheetId: sheet.id, rows, columns };
}

/** Where the places of a sheet are now. */
export class MovedPlaces {
  private readonly columns = new Map<number, number | null>();

  constructor(
    private readonly sheet: SheetSnapshot,
    private readonly signs: PlaceSigns | null,
  ) {}

  /** @returns null where the cell's row or column is not found again, or not for certain */
  find({ row, column }: CellPosition): CellPosition | null {
    const foundColumn = this.findColumn(column);
    const foundRow = this.findRow(row);
    return foundColumn === null || foundRow === null ? null : { row: foundRow, column: foundColumn };
  }

  private findRow(row: number): number | null {
    const sign = this.signs?.rows.get(row);
    if (sign === undefined) return row;
    const column = this.findColumn(sign.column);
    if (column === null) return null;
    const stands = ({ values }: SheetSnapshot, at: number) => values[at]?.[column] === sign.text;
    if (stands(this.sheet, row)) return row;
    return onlyOne(this.sheet.values.flatMap((_cells, at) => (stands(this.sheet, at) ? [at] : [])));
  }

  private findColumn(column: number): number | null {
    const known = this.columns.get(column);
    if (known !== undefined) return known;
    const heading = this.signs?.columns.get(column);
    const found = heading === undefined ? column : this.columnWith(heading, column);
    this.columns.set(column, found);
    return found;
  }

  private columnWith(heading: string, wanted: number): number | null {
    if (topmostText(this.sheet, wanted, nothing) === heading) return wanted;
    const width = Math.max(0, ...this.sheet.values.map((cells) => cells?.length ?? 0));
    const columns = Array.from({ length: width }, (_, column) => column);
    return onlyOne(columns.filter((column) => topmostText(this.sheet, column, nothing) === heading));
  }
}

/** How often a text stands in a column; counted for the columns that are asked about. */
class TextCounts {
  private readonly columns = new Map<number, ReadonlyMap<string, number>>();

  constructor(private readonly sheet: SheetSnapshot) {}

  isOnlyOne(column: number, text: string): boolean {
    const counts = this.columns.get(column) ?? this.count(column);
    this.columns.set(column, counts);
    return counts.get(text) === 1;
  }

  private count(column: number): ReadonlyMap<string, number> {
    const counts = new Map<string, number>();
    for (const cells of this.sheet.values) {
      const value = cells?.[column];
      if (typeof value === 'string') counts.set(value, (counts.get(value) ?? 0) + 1);
    }
    return counts;
  }
}

/** The longest text that no other row has in that column; of texts that all stand elsewhere too, the longest. */
function signOfRow(sheet: SheetSnapshot, row: number, own: ReadonlySet<string>, counts: TextCounts): RowSign | null {
  const texts = (sheet.values[row] ?? []).flatMap((value, column): RowSign[] =>
    typeof value === 'string' && value.trim() !== '' && !own.has(keyOf({ row, column }))
      ? [{ column, text: value }]
      : [],
  );
  texts.sort((a, b) => b.text.length - a.text.length);
  return texts.find(({ column, text }) => counts.isOnlyOne(column, text)) ?? texts[0] ?? null;
}

function takeHeading(
  sheet: SheetSnapshot,
  column: number,
  own: ReadonlySet<string>,
  columns: Map<number, string>,
): void {
  const heading = columns.has(column) ? null : topmostText(sheet, column, own);
  if (heading !== null) columns.set(column, heading);
}

function topmostText({ values }: SheetSnapshot, column: number, own: ReadonlySet<string>): string | null {
  for (const [row, cells] of values.entries()) {
    const value = cells?.[column];
    if (typeof value === 'string' && value.trim() !== '') return own.has(keyOf({ row, column })) ? null : value;
  }
  return null;
}

const nothing: ReadonlySet<string> = new Set();

function onlyOne(numbers: readonly number[]): number | null {
  const [only, ...others] = numbers;
  return only === undefined || others.length > 0 ? null : only;
}

function keyOf({ row, column }: CellPosition): string {
  return `${row}:${column}`;
}
