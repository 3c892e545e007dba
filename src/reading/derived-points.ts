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
import { foldCase } from './vietnamese-text';

/** Points that follow from the figures in two other columns: a weight and what it weighs, or a maximum and what is lost. */
export interface DerivedPoints {
  readonly kind: 'product' | 'difference';
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
  if (one === null || other === null || found === null) return null;
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
  const isTaken = (own: HeaderColumn) => own === column || (own !== from[0] ? own === from[1] : kind === 'product');
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
