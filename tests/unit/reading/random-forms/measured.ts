import * as fc from 'fast-check';
import type { CriterionResult } from '../../../../src/assessing/assessment';
import type { CellValue } from '../../../../src/workbook/snapshot';
import type { ColumnBlock, CriterionCells } from './compose-form';
import { alone, column, exactly, from } from './form-parts';
import { headings, resultSpellings, tickSigns } from './form-words';

type NumberStyle = (number: string) => string | number;
const figureStyles: readonly NumberStyle[] = [
  Number,
  (n) => n,
  (n) => `${n}.`,
  (n) => n.padStart(2, '0'),
  (n) => `(${n})`,
  (n) => `Tiêu chí ${n}`,
  (n) => `TC${n}`,
];
const decimalStyles: readonly NumberStyle[] = [
  Number,
  (n) => n,
  (n) => `${n}.`,
  (n) => n.replace('.', ','),
  (n) => `Chỉ tiêu ${n}`,
];

/** How a form says what came of its criteria: their numbers, the columns for it, and each criterion's cells and truth. */
export interface Measured {
  readonly numbers: readonly (string | number)[];
  readonly plainNumbers: readonly string[];
  readonly groups: readonly number[];
  readonly blocks: readonly ColumnBlock[];
  readonly cells: readonly CriterionCells[];
  readonly results: readonly CriterionResult[];
  readonly score: number | null;
}

const figures = Array.from({ length: 34 }, (_, index) => String(index + 1));
const numberedOf34 = fc
  .record({ style: from(figureStyles), groups: from([[], [0], [0, 2], [0, 10, 20]]) })
  .map(({ style, groups }) => ({ numbers: figures.map(style), plainNumbers: figures, groups }));

const resultsOf = (mets: readonly boolean[]) => mets.map((isMet): CriterionResult => (isMet ? 'met' : 'notMet'));

export const inWords: fc.Arbitrary<Measured> = fc
  .record({
    numbered: numberedOf34,
    mets: exactly(34, fc.boolean()),
    spelling: from<{ met: readonly CellValue[]; notMet: readonly CellValue[] }>(resultSpellings),
    heading: from(headings.result),
  })
  .map(({ numbered, mets, spelling, heading }) => ({
    ...numbered,
    blocks: [alone('result', heading)],
    results: resultsOf(mets),
    score: null,
    cells: mets.map((isMet, index) => {
      const spelled = isMet ? spelling.met : spelling.notMet;
      return { result: spelled[index % spelled.length] ?? null };
    }),
  }));

export const inTicks: fc.Arbitrary<Measured> = fc
  .record({
    numbered: numberedOf34,
    mets: exactly(34, fc.boolean()),
    sign: from(tickSigns),
    over: from(headings.overResults),
    met: from(headings.met),
    notMet: from(headings.notMet),
  })
  .map(({ numbered, mets, sign, over, met, notMet }) => ({
    ...numbered,
    blocks: [{ over, columns: [column('met', met), column('notMet', notMet)] }],
    results: resultsOf(mets),
    score: null,
    cells: mets.map((isMet) => (isMet ? { met: sign } : { notMet: sign })),
  }));

/** "Đạt", "Cơ bản đạt" and "Chưa đạt", ticked in one of three columns. */
export const inThreeTicks: fc.Arbitrary<Measured> = fc
  .record({
    numbered: numberedOf34,
    results: exactly(34, from(['met', 'basicallyMet', 'notMet'] as const)),
    sign: from(tickSigns),
    over: from(headings.overResults),
    basicallyMet: from(headings.basicallyMet),
    notMet: from(['Chưa đạt', 'Không đạt']),
    isReversed: fc.boolean(),
  })
  .map(({ numbered, results, sign, over, basicallyMet, notMet, isReversed }) => {
    const columns = [column('met', 'Đạt'), column('basicallyMet', basicallyMet), column('notMet', notMet)];
    return {
      ...numbered,
      blocks: [{ over, columns: isReversed ? columns.reverse() : columns }],
      results,
      score: null,
      cells: results.map((result) => ({ [result]: sign })),
    };
  });

const maxima: readonly (readonly [number: string, maximum: number])[] = [
  ...([
    ['1.1', 10],
    ['1.2', 8],
    ['1.3', 7],
    ['1.4', 5],
  ] as const),
  ...([
    ['2.1', 15],
    ['2.2', 10],
    ['2.3', 10],
    ['2.4', 10],
  ] as const),
  ...([
    ['3.1', 10],
    ['3.2', 5],
    ['3.3', 5],
    ['3.4', 5],
  ] as const),
];
const pointStyles: readonly ((points: number) => CellValue)[] = [
  (points) => points,
  String,
  (points) => String(points).replace('.', ','),
  (points) => `${points} điểm`,
];

export const inPoints: fc.Arbitrary<Measured> = fc
  .record({
    style: from(decimalStyles),
    groups: from([[], [0, 4, 8]]),
    lost: exactly(maxima.length, from([0, 0, 0.25, 1, 2.5])),
    spell: from(pointStyles),
    maximum: from(headings.maximumScore),
    self: from(headings.selfScore),
    verified: fc.option(from(headings.verifiedScore)),
    over: fc.option(fc.constant('Điểm đánh giá')),
  })
  .map(({ style, groups, lost, spell, maximum, self, verified, over }) => {
    const scores = maxima.map(([, most], index) => most - (lost[index] ?? 0));
    const plainNumbers = maxima.map(([number]) => number);
    const scoreColumns = [column('selfScore', self), ...(verified === null ? [] : [column('verifiedScore', verified)])];
    return {
      numbers: plainNumbers.map(style),
      plainNumbers,
      groups,
      blocks: [alone('maximumScore', maximum), { over, columns: scoreColumns }].flatMap((block) =>
        block.over === null ? block.columns.map((own) => ({ over: null, columns: [own] })) : [block],
      ),
      results: resultsOf(lost.map((points) => points === 0)),
      score: scores.reduce((sum, points) => sum + points, 0),
      cells: maxima.map(([, most], index) => ({ maximumScore: most, selfScore: spell(scores[index] ?? 0) })),
    };
  });
