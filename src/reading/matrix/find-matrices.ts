import type { CellValue, SheetSnapshot } from '../../workbook/snapshot';
import { matchHeader } from '../header-words';
import { indexMerges } from '../merged-cells';
import { remembered } from '../remembered';
import { cleanText } from '../vietnamese-text';
import { SearchBudget, type MergedSheet } from './matrix-header';
import type { MatrixReading } from './matrix-reading';
import { isPeopleHeading } from './unit-column';
import { matchUnitHeading } from './unit-words';
import { readUnitsAsWholes } from './units-as-wholes';
import { readUnitsByColumn } from './units-by-column';
import { readUnitsByRow } from './units-by-row';

/** Tables stand near the top; how far a search goes where there is none, in cells that are looked at. */
const MOST_CELLS = 100_000;
const MOST_TEXTS = 5_000;
/** Rows that are read below what looks like a header and is none. */
const MOST_ROWS_IN_VAIN = 200_000;

/**
 * Finds the tables of units against criteria on a sheet: a row for each unit and a column for each criterion, or the
 * other way round.
 * @returns them from top to bottom
 */
export function findMatrices(sheet: SheetSnapshot): readonly MatrixReading[] {
  const { usedRange } = sheet;
  if (usedRange === null) return [];
  const lastColumn = usedRange.column + usedRange.columnCount - 1;
  const on: MergedSheet = {
    sheet,
    merges: indexMerges(sheet.merges, { first: 0, last: lastColumn }),
    search: new SearchBudget(MOST_ROWS_IN_VAIN),
  };
  const end = usedRange.row + usedRange.rowCount;
  const found: MatrixReading[] = [];
  let cells = 0;
  let texts = 0;
  for (let row = usedRange.row; row < end && cells <= MOST_CELLS && texts <= MOST_TEXTS && !on.search.isSpent; row++) {
    const values = sheet.values[row];
    if (values === undefined) continue;
    const words = values.filter((value) => typeof value === 'string').map(cleanText);
    cells += values.length;
    texts += words.length;
    if (beginsWithFigure(values) || !words.some(isKeyHeading)) continue;
    const againstCriteria = readUnitsByColumn(on, row) ?? readUnitsByRow(on, row);
    const isOfCriteria = againstCriteria !== null && againstCriteria.tables.length > 0;
    const matrix = isOfCriteria ? againstCriteria : (readUnitsAsWholes(on, row) ?? againstCriteria);
    if (matrix === null) continue;
    found.push(matrix);
    row = Math.max(row, matrix.area.row + matrix.area.rowCount - 1);
  }
  return found;
}

/** Most rows are of tables, and begin with their number, which may be kept as text: "1 | Trường | 10 | 9". */
function beginsWithFigure(values: readonly (CellValue | undefined)[]): boolean {
  const first = values.find((value) => value !== undefined && value !== null && value !== '');
  return typeof first === 'number' || (typeof first === 'string' && FIGURE.test(first));
}

const FIGURE = /^\s*\d{1,4}[.)]?\s*$/;

/** A heading of the rows of a matrix: numbers, criteria or units. */
function isKeyHeading(text: string): boolean {
  return text !== '' && text.length <= LONGEST_HEADING && isShortKeyHeading(text);
}

const LONGEST_HEADING = 60;

const isShortKeyHeading = remembered((text) => {
  const meaning = matchHeader(text)?.meaning;
  return meaning === 'number' || meaning === 'title' || matchUnitHeading(text) !== null || isPeopleHeading(text);
});
