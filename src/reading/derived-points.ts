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
 * Points that follow from the figures in other columns: a weight and what it weighs, or points or a maximum with what is
 * given on top and taken off. Where they are weighted in the total only, the points are those of the second column.
 */
export type DerivedPoints = {
  readonly from: readonly [HeaderColumn, HeaderColumn, ...HeaderColumn[]];
  readonly column: HeaderColumn;
} & (
  | { readonly kind: 'product'; /** 0.01 where weights are per cents of the whole. */ readonly factor: number }
  /** What each column counts: 1 for what is given, -1 for what is taken off. */
  | { readonly kind: 'sum'; readonly signs: readonly (1 | -1)[] }
  | { readonly kind: 'weightedTotal' }
);

/** Fewer rows may be so by chance, and one of several may be a mistake. */
const FEWEST_ROWS = 2;
const MOST = 0.6;
/** Products are printed with two decimals. */
const ROUNDING = 0.0051;

const WEIGHS = /trọng số|hệ số|tỷ trọng|weight/u;
const TAKES_OFF = /(?<!\p{L})(?:điểm )?(?:bị )?(?:trừ|phạt)(?!\p{L})|deduct|penalt|points lost/u;
const GIVES = /(?<!\p{L})(?:điểm )?(?:cộng|thưởng)(?: thêm)?$|bonus|extra/u;
const REMAINS = /còn lại|đạt|được|điểm cuối|tổng|thực|remain|score|points|final/u;

/**
 * Tells by the sheet's own figures which column has the points that count, where headings say that there is more to them.
 * @returns null where the figures of most rows do not follow from each other
 */
export function derivedPoints(sheet: SheetSnapshot, header: HeaderBlock): DerivedPoints | null {
  const words = header.columns.map(({ column, words: own }): NamedColumn => ({
    column: { column, words: own },
    text: foldCase(headingOf({ column, words: own })),
  }));
  const hasWords = words.some(({ text }) => WEIGHS.test(text) || TAKES_OFF.test(text));
  if (!hasWords) return null;
  const figures = words.filter(
    ({ column, text }) => !headsNumbers(column) && (holdsFigures(sheet, header, column) || WEIGHS.test(text)),
  );
  return weightedPoints(sheet, header, figures) ?? remainingPoints(sheet, header, figures);
}

interface NamedColumn {
  readonly column: HeaderColumn;
  readonly text: string;
}

function holdsFigures(sheet: SheetSnapshot, header: HeaderBlock, { column }: HeaderColumn): boolean {
  return holdsPoints(contentOf(sheet, header, column));
}

function weightedPoints(
  sheet: SheetSnapshot,
  header: HeaderBlock,
  figures: readonly NamedColumn[],
): DerivedPoints | null {
  const weight = figures.find(({ text }) => WEIGHS.test(text))?.column;
  if (weight === undefined || figures.some(({ column }) => meansMaximum(column))) return null;
  const others = figures.filter(({ column, text }) => column !== weight && !TAKES_OFF.test(text));
  for (const [rating, { column }] of pairsOf(others)) {
    const from = [weight, rating.column] as const;
    const factor = factorOf(sheet, header, from, column);
    const derived = factor === null ? null : ({ kind: 'product', from, column, factor } as const);
    if (derived !== null && follows(sheet, header, derived)) return derived;
  }
  const rating = others.find(({ column }) => isWeightedInTotal(sheet, header, weight, column))?.column;
  return rating === undefined ? null : { kind: 'weightedTotal', from: [weight, rating], column: rating };
}

/** What products of most rows have to be multiplied with. */
function factorOf(
  sheet: SheetSnapshot,
  header: HeaderBlock,
  from: readonly [HeaderColumn, HeaderColumn],
  column: HeaderColumn,
): number | null {
  const ratios = sampleRows(sheet, header).flatMap((row) => {
    const own = reckoned(sheet, { kind: 'product', from, column, factor: 1 }, row);
    return own === null || own.expected === 0 || own.found <= 0 ? [] : [own.found / own.expected];
  });
  return [...ratios].sort((a, b) => a - b)[Math.floor(ratios.length / 2)] ?? null;
}

/** What is left of the most there are, or what points come to with those on top. */
function remainingPoints(
  sheet: SheetSnapshot,
  header: HeaderBlock,
  figures: readonly NamedColumn[],
): DerivedPoints | null {
  const losses = figures.filter(({ column, text }) => TAKES_OFF.test(text) && !meansMaximum(column));
  const gains = figures.filter(({ text }) => GIVES.test(text) && !isTotalText(text));
  const isExtra = (one: NamedColumn) => losses.includes(one) || gains.includes(one) || WEIGHS.test(one.text);
  const plain = figures.filter((one) => !isExtra(one));
  const maximum = plain.find(({ column }) => meansMaximum(column));
  const results = plain.filter((one) => one !== maximum && REMAINS.test(one.text));
  if (maximum === undefined) return null;
  const manners = [{ gains, losses }, ...losses.map((loss) => ({ gains: [], losses: [loss] }))];
  for (const result of results) {
    for (const base of [...plain.filter((one) => one !== maximum && one !== result), maximum]) {
      for (const manner of manners) {
        const derived = sumOf(base, manner, result);
        if (derived !== null && follows(sheet, header, derived) && keepsTo(sheet, header, maximum, result))
          return derived;
      }
    }
  }
  return null;
}

function sumOf(
  { column: base }: NamedColumn,
  { gains, losses }: { readonly gains: readonly NamedColumn[]; readonly losses: readonly NamedColumn[] },
  { column }: NamedColumn,
): DerivedPoints | null {
  const [first, ...others] = [...gains, ...losses].map((one) => one.column);
  if (first === undefined) return null;
  const signs = [1, ...gains.map(() => 1), ...losses.map(() => -1)] as const;
  return { kind: 'sum', from: [base, first, ...others], column, signs: signs.map((sign) => (sign < 0 ? -1 : 1)) };
}

/** With points on top a row may have more than the most there are: then it is not known what the most is. */
function keepsTo(
  sheet: SheetSnapshot,
  header: HeaderBlock,
  { column: most }: NamedColumn,
  { column }: NamedColumn,
): boolean {
  return sampleRows(sheet, header).every((row) => {
    const [maximum, points] = [most, column].map((own) => figureIn(valueAt(sheet, { row, column: own.column })));
    return typeof maximum !== 'number' || typeof points !== 'number' || points <= maximum;
  });
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
  const isTelling = right.some(({ figures: [one, ...others] }) =>
    derived.kind === 'product'
      ? [one, ...others].every((figure) => figure !== 1)
      : others.some((figure) => figure !== 0),
  );
  const isUsual = derived.kind !== 'product' || [1, 0.01].some((factor) => Math.abs(derived.factor - factor) < 1e-9);
  const fewest = isUsual ? FEWEST_ROWS : FEWEST_ROWS + 1;
  return right.length >= fewest && right.length >= MOST * rows.length && isTelling;
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
  readonly figures: readonly number[];
  readonly found: number;
  readonly expected: number;
}

function isRight({ found, expected }: Reckoned): boolean {
  return Math.abs(found - expected) < ROUNDING;
}

function reckoned(sheet: SheetSnapshot, derived: DerivedPoints, row: number): Reckoned | null {
  const at = ({ column }: HeaderColumn) => figureIn(valueAt(sheet, { row, column }));
  const [first, ...others] = derived.from.map(at);
  const found = at(derived.column);
  if (first === null || first === undefined || found === null || derived.kind === 'weightedTotal') return null;
  if (derived.kind === 'sum') {
    const figures = [first, ...others.map((figure) => Math.abs(figure ?? 0))];
    const expected = figures.reduce((sum, figure, index) => sum + figure * (derived.signs[index] ?? 1), 0);
    return others.every((figure) => figure === null) ? null : { figures, found, expected };
  }
  const [second = null] = others;
  if (second === null) return null;
  return { figures: [first, second], found, expected: derived.factor * first * second };
}

function figureIn(value: CellValue): number | null {
  const read = parseQuantity(typeof value === 'string' ? value.replace(/ ?%$/u, '') : value, 'comma');
  return read?.kind === 'quantity' ? read.value : null;
}

/** What headings claim, as the figures have it: the points that count, and nothing of those that they follow from. */
export function claimsOfDerived(claims: readonly Claim[], { from, column }: DerivedPoints): readonly Claim[] {
  const taken = new Set([column, ...from].map((own) => own.column));
  const isKept = (claim: Claim) =>
    claim.meaning === 'maximumScore' || (!taken.has(claim.column.column) && !claimsPoints(claim));
  return [...claims.filter(isKept), { column, meaning: 'selfScore', strength: 1, reason: 'header-word' }];
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
