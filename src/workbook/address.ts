/** A cell on a sheet; both indices count from 0. */
export interface CellPosition {
  readonly row: number;
  readonly column: number;
}

/** A rectangle of cells on a sheet; the origin counts from 0. */
export interface Area extends CellPosition {
  readonly rowCount: number;
  readonly columnCount: number;
}

/** Excel's grid: the last row is 1,048,576 and the last column is XFD. */
export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

/** 0 → "A", 25 → "Z", 26 → "AA". */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column; rest >= 0; rest = Math.floor(rest / 26) - 1) {
    letters = String.fromCharCode(65 + (rest % 26)) + letters;
  }
  return letters;
}

/** `{row: 20, column: 4}` → "E21". */
export function cellToA1({ row, column }: CellPosition): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** "B2:D10", or "B2" for a single cell. */
export function areaToA1(area: Area): string {
  const first = cellToA1(area);
  if (area.rowCount === 1 && area.columnCount === 1) return first;
  const last = cellToA1({ row: area.row + area.rowCount - 1, column: area.column + area.columnCount - 1 });
  return `${first}:${last}`;
}

/**
 * Reads "E21", "$B$2:$D$10", "A:C", "3:5", each with or without a sheet name before "!".
 * @returns the area inside Excel's grid, or null where the text is not an address
 */
export function areaFromA1(text: string): Area | null {
  const address = text.slice(text.lastIndexOf('!') + 1).replaceAll('$', '');
  const [from = '', to = from, ...rest] = address.split(':');
  const first = parseCorner(from);
  const last = parseCorner(to);
  if (rest.length > 0 || first === null || last === null) return null;
  if ((first.row === null) !== (last.row === null) || (first.column === null) !== (last.column === null)) return null;
  if ((first.row === null || first.column === null) && !address.includes(':')) return null;
  const [top, bottom] = ordered(first.row ?? 0, last.row ?? MAX_ROWS - 1);
  const [left, right] = ordered(first.column ?? 0, last.column ?? MAX_COLUMNS - 1);
  if (bottom >= MAX_ROWS || right >= MAX_COLUMNS) return null;
  return { row: top, column: left, rowCount: bottom - top + 1, columnCount: right - left + 1 };
}

function parseCorner(text: string): { row: number | null; column: number | null } | null {
  const match = /^([A-Za-z]{0,3})([1-9]\d{0,6})?$/.exec(text);
  if (match === null || text === '') return null;
  const [, letters = '', digits] = match;
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return { row: digits === undefined ? null : Number(digits) - 1, column: letters === '' ? null : column - 1 };
}

function ordered(a: number, b: number): [number, number] {
  return a <= b ? [a, b] : [b, a];
}

export function areaOfCell({ row, column }: CellPosition): Area {
  return { row, column, rowCount: 1, columnCount: 1 };
}

/** The first and the last cell of an area. */
export function cornersOf({ row, column, rowCount, columnCount }: Area): readonly [CellPosition, CellPosition] {
  return [
    { row, column },
    { row: row + rowCount - 1, column: column + columnCount - 1 },
  ];
}

/** The smallest area that has both in it. */
export function areaAround(one: Area, other: Area): Area {
  const row = Math.min(one.row, other.row);
  const column = Math.min(one.column, other.column);
  return {
    row,
    column,
    rowCount: Math.max(one.row + one.rowCount, other.row + other.rowCount) - row,
    columnCount: Math.max(one.column + one.columnCount, other.column + other.columnCount) - column,
  };
}

export function areaContains(area: Area, { row, column }: CellPosition): boolean {
  return (
    row >= area.row &&
    row < area.row + area.rowCount &&
    column >= area.column &&
    column < area.column + area.columnCount
  );
}

/** A sheet name as it stands in a formula: quoted where Excel wants it. */
export function quoteSheetName(name: string): string {
  return /^[A-Za-z_][A-Za-z0-9_]*$/.test(name) && areaFromA1(name) === null && !/^[RC]\d*$/i.test(name)
    ? name
    : `'${name.replaceAll("'", "''")}'`;
}
