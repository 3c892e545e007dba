import { pointsRuleOf } from '../../criteria/measure-kinds';
import type { NumberSought } from '../../assessing/read-amount';
import { compileExpression } from '../../criteria/expressions/compile-expression';
import type { BandsMeasure, LevelsMeasure, Measure, MeasureOf, RuleMeasure } from '../../criteria/measure';
import { MAXIMUM, pointsBy } from '../../criteria/points-rule';
import type { CellValue } from '../../workbook/snapshot';
import { isPossibleNumber } from '../amount-formula';
import { textArray, textConstant, trimmedText } from '../formula-text';

/** A formula, without "=", that gives the points whatever a cell comes to state, as far as a formula can read it. */
export interface PointsFormula {
  readonly formula: string;
  /** The texts that it knows. */
  readonly words: readonly string[];
  readonly readsFigures: boolean;
}

type Writes<M extends Measure> = (measure: M, reference: string) => PointsFormula | null;

const kinds: { readonly [kind in Measure['kind']]: Writes<MeasureOf<kind>> } = {
  judged: () => null,
  points: () => null,
  amount: () => null,
  noneOf: () => null,
  reference: () => null,
  bands: (measure, reference) => byNumber(measure, measure.of, reference),
  rule: (measure, reference) => (measure.maximum === undefined ? null : byRule(measure, reference)),
  levels: byWord,
};

/** @returns null for a measure whose points are given by hand, or that gives none, or whose formula Excel would refuse */
export function pointsFormula(measure: Measure, reference: string): PointsFormula | null {
  const write = kinds[measure.kind] as Writes<Measure>;
  return write(measure, reference);
}

/** Several figures in one cell are a text, which no formula reads. */
function byRule(measure: RuleMeasure, reference: string): PointsFormula | null {
  const [only, ...others] = measure.inputs;
  return only === undefined || others.length > 0
    ? orNothingArose('""', measure.whenNone, reference)
    : byNumber(measure, only.of, reference);
}

function byNumber(
  measure: BandsMeasure | RuleMeasure,
  of: NumberSought['of'],
  reference: string,
): PointsFormula | null {
  const rule = pointsRuleOf(measure);
  const [input] = rule?.inputs ?? [];
  if (rule === null || input === undefined) return null;
  const { whenNone, maximum = 0 } = measure;
  const place = of === 'percentage' ? `IF(${reference}>1,${reference}/100,${reference})` : reference;
  const computed = compileExpression(rule.expression, (name) => (name === MAXIMUM ? maximum : place));
  if (computed === null) return null;
  const atZero = pointsBy(
    rule,
    new Map([
      [input, 0],
      [MAXIMUM, maximum],
    ]),
  );
  const points =
    atZero === null && measure.kind === 'rule' && whenNone !== undefined
      ? `IF(${reference}=0,${whenNone},${computed})`
      : computed;
  const possible = of === 'number' ? points : `IF(${isPossibleNumber(of, reference)},${points},"")`;
  const otherwise = orNothingArose('""', whenNone, reference);
  const formula = `IF(AND(ISNUMBER(${reference}),NOT(ISLOGICAL(${reference}))),${possible},${otherwise.formula})`;
  return { formula, words: otherwise.words, readsFigures: true };
}

/** What forms write where nothing arose; longer texts are followed as they are found. */
const NOTHING_AROSE = ['Không phát sinh', 'Chưa phát sinh', 'Không xảy ra', 'Chưa xảy ra', 'Không có', '0/0'];

function orNothingArose(otherwise: string, whenNone: number | undefined, reference: string): PointsFormula {
  if (whenNone === undefined) return { formula: otherwise, words: [], readsFigures: false };
  const isNothing = `OR(TRIM(${reference})=${textArray(NOTHING_AROSE)})`;
  return { formula: `IF(${isNothing},${whenNone},${otherwise})`, words: NOTHING_AROSE, readsFigures: false };
}

function byWord({ levels }: LevelsMeasure, reference: string): PointsFormula | null {
  if (levels.some(({ points }) => points === undefined)) return null;
  const words = levels.map(({ title, words: more = [] }) => [
    title.vi,
    ...(title.en === undefined ? [] : [title.en]),
    ...more,
  ]);
  const formula = levels.reduceRight(
    (worse, { points }, index) => `IF(${isAnyOf(reference, words[index] ?? [])},${points},${worse})`,
    '""',
  );
  return { formula, words: words.flat(), readsFigures: false };
}

function isAnyOf(reference: string, words: readonly string[]): string {
  const tests = words.map((word) => `TRIM(${reference})=${textConstant(word)}`);
  return tests.length === 1 ? tests.join() : `OR(${tests.join()})`;
}

/** What stands in a cell now, and the points that it was read as; null where it was refused, or says nothing of them. */
export interface FoundAmount {
  readonly value: CellValue;
  readonly points: number | null;
}

/**
 * A text that no formula reads, such as "16/25", keeps the points that were read from it for as long as it stands; so does
 * a number that was refused, such as a 0.7 among percentages, keep having none.
 */
export function withFound(general: PointsFormula, reference: string, { value, points }: FoundAmount): string {
  const { formula, words, readsFigures } = general;
  if (typeof value === 'number' && readsFigures)
    return points === null ? `IF(${reference}=${value},"",${formula})` : formula;
  const text = trimmedText(value);
  if (points === null || words.includes(text)) return formula;
  return `IF(TRIM(${reference})=${textConstant(text)},${points},${formula})`;
}

/** Whether a formula is ours for the same cell, whatever was found in that when it was written. */
export function isPointsFormula(standing: string, general: string, reference: string): boolean {
  if (standing === `=${general}`) return true;
  const [start, end] = ['=IF(', `,${general})`];
  if (!standing.startsWith(start) || !standing.endsWith(end)) return false;
  const [text, number] = [`TRIM(${reference})=`, `${reference}=`];
  const test = standing.slice(start.length, -end.length);
  if (test.startsWith(text)) return /^"(?:[^"]|"")*"(?:&"(?:[^"]|"")*")*,-?[\d.]+$/.test(test.slice(text.length));
  return test.startsWith(number) && /^-?[\d.]+,""$/.test(test.slice(number.length));
}
