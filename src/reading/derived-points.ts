import type { CellPosition } from '../workbook/address';
import { valueAt, type CellValue, type SheetSnapshot } from '../workbook/snapshot';
import type { MisreckonedCell, TableRow } from './assessment-table';
import { contentOf, holdsPoints } from './column-content';
import { headingOf, type HeaderBlock, type HeaderColumn } from './header-block';
import type { Claim } from './heading-claims';
import { matchHeader } from './header-words';
import { SAME_POINTS } from './outline/printed-rows';
import { sampleRows } from './sample-rows';
import { parseQuantity } from './values/quantity';
import { isTotalText } from './row-kinds';
import { cleanText, foldCase } from './vietnamese-text';

/**
 * Points that follow from the figures in two other columns: a weight and what it weighs, or a maximum and what is lost.
 * Where they are weighted in the total only, the points are those of the second column.
 */
export interface DerivedPoints {
  readonly kind: 'product' | 'difference' | 'weightedTotal';
  readonly from: readonly [HeaderColumn, HeaderColumn];
  readonly column: HeaderColumn;
}

/** Fewer rows may be so by chance, and one of several may be a mistake. */
const FEWEST_ROWS = 2;
const MOST = 0.6;
/** Products are printed with two decimals. */
const ROUNDING = 0.0051;

const WEIGHS = /trọng số|hệ số|tỷ trọng|weight/u;
const TAKES_OFF = /(?<!\p{L})(?:điểm )?(?:bị )?(?:trừ|phạt)(?!\p{L})|deduct|penalt|points lost/u;
const REMAINS = /còn lại|đạt|được|điểm cuối|tổng điểm|thực|remain|score|points|final/u;

/**
 * Tells by the sheet's own figures which column has the points that count, where headings say that there is more to them.
 * @returns null where the figures of most rows do not follow from each other
 */
export function derivedPoints(sheet: SheetSnapshot, header: HeaderBlock): DerivedPoints | null {
  const words = header.columns.map((column) => ({ column, text: foldCase(headingOf(column)) }));
  const weights = words.filter(({ text }) => WEIGHS.test(text));
  const losses = words.filter(({ text }) => TAKES_OFF.test(text));
  if (weights.length + losses.length === 0) return null;
  const isOfFigures = ({ column }: HeaderColumn) => holdsPoints(contentOf(sheet, header, column));
  const figures = words.filter(({ column }) => isOfFigures(column) && !headsNumbers(column));
  const weight = weights.find(({ column }) => isOfFigures(column));
  if (weight !== undefined && !words.some(({ column }) => meansMaximum(column))) {
    const others = figures.filter((one) => one !== weight && !TAKES_OFF.test(one.text));
    const product = pairsOf(others).find(([rating, column]) =>
      follows(sheet, header, { kind: 'product', from: [weight.column, rating.column], column: column.column }),
    );
    if (product !== undefined)
      return { kind: 'product', from: [weight.column, product[0].column], column: product[1].column };
    const rating = others.find(({ column }) => isWeightedInTotal(sheet, header, weight.column, column));
    if (rating !== undefined)
      return { kind: 'weightedTotal', from: [weight.column, rating.column], column: rating.column };
  }
  const maximum = figures.find(({ column }) => meansMaximum(column));
  if (maximum === undefined) return null;
  for (const loss of losses.filter(({ column }) => isOfFigures(column) && !meansMaximum(column))) {
    for (const rest of figures.filter(({ text }) => REMAINS.test(text) && !TAKES_OFF.test(text))) {
      const derived = { kind: 'difference', from: [maximum.column, loss.column], column: rest.column } as const;
      if (rest !== maximum && rest !== loss && follows(sheet, header, derived)) return derived;
    }
  }
  return null;
}

function headsNumbers({ words }: HeaderColumn): boolean {
  return matchHeader(words.at(-1)?.text ?? '')?.meaning === 'number';
}

function meansMaximum({ words }: HeaderColumn): boolean {
  return matchHeader(words.at(-1)?.text ?? '')?.meaning === 'maximumScore';
}

function pairsOf<T>(items: readonly T[]): readonly (readonly [T, T])[] {
  return items.flatMap((one, index) => items.slice(index + 1).map((other) => [one, other] as const));
}

function follows(sheet: SheetSnapshot, header: HeaderBlock, derived: DerivedPoints): boolean {
  const rows = sampleRows(sheet, header).flatMap((row) => reckoned(sheet, derived, row) ?? []);
  const right = rows.filter(isRight);
  const isTelling = right.some(({ factors: [one, other] }) =>
    derived.kind === 'product' ? one !== 1 && other !== 1 : other !== 0,
  );
  return right.length >= FEWEST_ROWS && right.length >= MOST * rows.length && isTelling;
}

/** Whether a total has what the points of the rows above it come to when each counts as its weight says. */
function isWeightedInTotal(
  sheet: SheetSnapshot,
  header: HeaderBlock,
  weight: HeaderColumn,
  points: HeaderColumn,
): boolean {
  const rows = sampleRows(sheet, header).flatMap((row) => {
    const [share, own] = [weight, points].map(({ column }) => figureIn(valueAt(sheet, { row, column })));
    return share === null || own === null || share === undefined || own === undefined ? [] : [{ row, share, own }];
  });
  const last = rows.at(-1);
  if (last === undefined || rows.length < FEWEST_ROWS) return false;
  const [sum, plain] = [
    ({ share, own }: (typeof rows)[number]) => share * own,
    ({ own }: (typeof rows)[number]) => own,
  ].map((figure) => rows.reduce((all, one) => all + figure(one), 0));
  return Array.from({ length: ROWS_BELOW }, (_, index) => last.row + 1 + index).some((row) => {
    const isTotal = (sheet.values[row] ?? []).some((value) => isTotalText(cleanText(value ?? null)));
    const total = figureIn(valueAt(sheet, { row, column: points.column }));
    if (!isTotal || total === null || sum === undefined || plain === undefined) return false;
    const isPlain = Math.abs(total - plain) < ROUNDING;
    return !isPlain && [sum, sum / 100].some((weighted) => Math.abs(total - weighted) < ROUNDING);
  });
}

const ROWS_BELOW = 3;

/** @returns the rows with the weight of each, where the total alone weighs them */
export function withWeights(
  sheet: SheetSnapshot,
  { kind, from: [weight] }: DerivedPoints,
  rows: readonly TableRow[],
): readonly TableRow[] {
  if (kind !== 'weightedTotal') return rows;
  const figures = rows.map(({ row, kind: kindOfRow }) =>
    kindOfRow === 'total' ? null : figureIn(valueAt(sheet, { row, column: weight.column })),
  );
  const all = figures.reduce<number>((sum, one) => sum + (one ?? 0), 0);
  const whole = Math.abs(all - 100) < ROUNDING ? 100 : 1;
  return rows.map((row, index) => {
    const figure = figures[index] ?? null;
    return figure === null ? row : { ...row, weight: figure / whole };
  });
}

interface Reckoned {
  readonly factors: readonly [number, number];
  readonly found: number;
  readonly expected: number;
}

function isRight({ found, expected }: Reckoned): boolean {
  return Math.abs(found - expected) < ROUNDING;
}

/** A weight of 40 in a column of per cents is 0.4: whichever of the two is nearer counts. */
function reckoned(sheet: SheetSnapshot, { kind, from, column }: DerivedPoints, row: number): Reckoned | null {
  const figure = (place: HeaderColumn) => figureIn(valueAt(sheet, { row, column: place.column }));
  const [one, other, found] = [figure(from[0]), figure(from[1]), figure(column)];
  if (one === null || other === null || found === null || kind === 'weightedTotal') return null;
  const factors = [one, other] as const;
  if (kind === 'difference') return { factors, found, expected: one - Math.abs(other) };
  const product = one * other;
  const isOfPercent = Math.abs(product / 100 - found) < Math.abs(product - found);
  return { factors, found, expected: isOfPercent ? product / 100 : product };
}

function figureIn(value: CellValue): number | null {
  const read = parseQuantity(typeof value === 'string' ? value.replace(/ ?%$/u, '') : value, 'comma');
  return read?.kind === 'quantity' ? read.value : null;
}

/** What headings claim, as the figures have it: the points that count, and nothing of those that they follow from. */
export function claimsOfDerived(claims: readonly Claim[], { kind, from, column }: DerivedPoints): readonly Claim[] {
  const isTaken = (own: HeaderColumn) => own === column || (own !== from[0] ? own === from[1] : kind !== 'difference');
  const others = claims.filter((claim) => !isTaken(claim.column) && !claimsPoints(claim));
  return [...others, { column, meaning: 'selfScore', strength: 1, reason: 'header-word' }];
}

/** Beside points that follow from others, nobody else's are told. */
function claimsPoints({ meaning }: Claim): boolean {
  return meaning === 'score' || meaning === 'result' || meaning === 'weighted' || meaning === 'adjustment';
}

/** @returns the cells of criteria's points that do not follow from the figures beside them, as the others do */
export function misreckonedIn(
  sheet: SheetSnapshot,
  derived: DerivedPoints,
  rows: readonly TableRow[],
): readonly MisreckonedCell[] {
  return rows.flatMap(({ row, kind }): readonly MisreckonedCell[] => {
    const own = kind === 'criterion' ? reckoned(sheet, derived, row) : null;
    if (own === null || isRight(own)) return [];
    const position: CellPosition = { row, column: derived.column.column };
    return [{ position, found: own.found, expected: Math.round(own.expected / SAME_POINTS) * SAME_POINTS }];
  });
}
