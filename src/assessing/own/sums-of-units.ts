import type { AssessmentTable, TableCell, UnitSum } from '../../reading/assessment-table';
import { isTotalText } from '../../reading/row-kinds';
import { isNoTick } from '../../reading/result-words';
import { cleanText, foldCase } from '../../reading/vietnamese-text';
import type { PlacedFinding } from '../finding';
import { exact, figureIn, isNear } from './own-figures';
import { ownReaderOf, type OwnReader } from './own-results';
import { saysByTicksAlone } from './ticks-alone';

/**
 * Holds the rows of a matrix that count units, add up their points or have their averages against the units above them.
 * @param siblings the tables of all its units
 */
export function checkSumsOfUnits(siblings: readonly AssessmentTable[]): readonly PlacedFinding[] {
  const [first] = siblings;
  const sums = first?.unitSums ?? [];
  if (first === undefined || sums.length === 0) return [];
  const resultOf = ownReaderOf(first, siblings);
  const isBlankNotMet = saysByTicksAlone(siblings);
  const [columns, rows] = [cellsBy('column', siblings), cellsBy('row', siblings)];
  return sums.flatMap((sum, index) => {
    const before = sum.isAcross === true ? -1 : (sums[index - 1]?.row ?? 0);
    const checked = sum.cells.flatMap((cell) => {
      const { row, column } = cell.position;
      const { isOfPoints = false, cells = [] } = (sum.isAcross === true ? rows.get(row) : columns.get(column)) ?? {};
      const isAbove = ({ position }: TableCell) => position.row >= sum.firstRow && position.row < row;
      const above = sum.isAcross === true ? cells : cells.filter(isAbove);
      const since = above.filter(({ position }) => position.row > before);
      const found = holds(sum, cell, [above, since], { isOfPoints, resultOf, isBlankNotMet });
      return found === null ? [] : [found];
    });
    const wrong = checked.flatMap(({ finding }) => finding ?? []);
    // A row of which most is other than what its words say is of something else: of a plan, or of the year before.
    return wrong.length * 2 > checked.length ? [] : wrong;
  });
}

/** What the units have under each criterion, or beside it. */
function cellsBy(line: 'row' | 'column', siblings: readonly AssessmentTable[]): ReadonlyMap<number, CellsOfUnits> {
  const byLine = new Map<number, { readonly isOfPoints: boolean; readonly cells: TableCell[] }>();
  for (const { cells } of siblings.flatMap(({ rows }) => rows.filter(({ kind }) => kind !== 'total'))) {
    const given = (['result', 'selfScore', 'verifiedScore'] as const).filter((role) => cells[role] !== undefined);
    // Beside a criterion stand the units' own points and the appraiser's: only the first are added up.
    for (const role of line === 'row' ? given.slice(0, 1) : given) {
      const cell = cells[role];
      if (cell === undefined) continue;
      const place = cell.position[line];
      const own = byLine.get(place) ?? { isOfPoints: role !== 'result', cells: [] };
      own.cells.push(cell);
      byLine.set(place, own);
    }
  }
  return byLine;
}

interface CellsOfUnits {
  readonly isOfPoints: boolean;
  readonly cells: readonly TableCell[];
}

interface Reading {
  readonly isOfPoints: boolean;
  readonly resultOf: OwnReader;
  readonly isBlankNotMet: boolean;
}

/** @returns null where it is not clear what a cell should be; else whether it is */
function holds(
  { title }: UnitSum,
  cell: TableCell,
  above: readonly (readonly TableCell[])[],
  { isOfPoints, resultOf, isBlankNotMet }: Reading,
): { readonly finding: PlacedFinding | null } | null {
  const words = foldCase(cleanText(title));
  const printed = figureIn(cell, null);
  if (printed.kind !== 'number' || OF_SHARE.test(words)) return null;
  const [all = []] = above;
  const base = { cell: cell.position, criterion: null, fix: null } as const;
  if (all.every(({ value }) => cleanText(value) === '')) return null;
  if (isOfPoints) {
    const sums = above.flatMap((cells) => sumsOf(words, cells));
    const [expected] = sums;
    if (expected === undefined) return null;
    const isRight = sums.some((sum) => isNear(sum, printed.value) || Math.abs(sum - printed.value) < roundingOf(words));
    const told = { code: 'total-mismatch', found: printed.value, expected: exact(expected) } as const;
    return { finding: isRight ? null : { ...base, ...told } };
  }
  const of = NOT_MET.test(words) ? 'notMet' : MET.test(words) || isTotalText(title) ? 'met' : null;
  if (of === null || !Number.isInteger(printed.value)) return null;
  const counts = above.map((cells) => countOf(cells, of, resultOf, isBlankNotMet));
  const [expected] = counts;
  const isRight = counts.some(({ least, most }) => printed.value >= least && printed.value <= most);
  if (isRight || expected === undefined) return { finding: null };
  return { finding: { ...base, code: 'count-mismatch', of, found: printed.value, expected: expected.least } };
}

const OF_SHARE = /tỷ lệ|tỉ lệ|%|phần trăm|percent|xếp hạng|thứ hạng|rank/u;
const NOT_MET = /chưa (?:đạt|hoàn thành)|không đạt|not met|fail/u;
const MET = /đạt|hoàn thành|(?<!\p{L})(?:met|pass(?:ed)?)(?!\p{L})/u;
const OF_AVERAGE = /trung bình|bình quân|(?<!\p{L})tb(?!\p{L})|average|mean/u;
const OF_SUM = /^(?:tổng|cộng|total)/u;

function sumsOf(words: string, cells: readonly TableCell[]): readonly number[] {
  const figures = cells.flatMap((cell) => {
    const figure = figureIn(cell, null);
    return figure.kind === 'number' ? figure.value : [];
  });
  if (figures.length === 0) return [];
  const sum = figures.reduce((all, one) => all + one, 0);
  if (OF_AVERAGE.test(words)) return [sum / figures.length, sum / cells.length];
  return OF_SUM.test(words) ? [sum] : [];
}

function roundingOf(words: string): number {
  return OF_AVERAGE.test(words) ? AVERAGE_ROUNDING : 0;
}

/** Averages are printed with one decimal, too. */
const AVERAGE_ROUNDING = 0.0501;

/** What is blank, graded or not understood may be either. */
function countOf(
  cells: readonly TableCell[],
  of: 'met' | 'notMet',
  resultOf: OwnReader,
  isBlankNotMet: boolean,
): { readonly least: number; readonly most: number } {
  let [least, open] = [0, 0];
  for (const { value } of cells) {
    const isUnticked = isBlankNotMet && (cleanText(value) === '' || isNoTick(value));
    const result = isUnticked ? 'notMet' : resultOf(value);
    const isBasically = of === 'notMet' && result === 'basicallyMet';
    if (result === of || isBasically) least += 1;
    else if (result === null || result === 'blank' || result === 'rated') open += 1;
  }
  return { least, most: least + open };
}
