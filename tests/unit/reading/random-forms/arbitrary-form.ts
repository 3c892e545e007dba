import * as fc from 'fast-check';
import type { CriterionResult } from '../../../../src/assessing/assessment';
import type { CellValue } from '../../../../src/workbook/snapshot';
import type { ColumnBlock, CriterionCells, FormRole, FormTraits, FormTruth } from './compose-form';
import {
  communes,
  evidences,
  headings,
  linesAbove,
  otherColumns,
  resultSpellings,
  tickSigns,
  titles,
} from './form-words';

export interface RandomForm {
  readonly traits: FormTraits;
  readonly truth: FormTruth;
}

const from = <T>(items: readonly T[]): fc.Arbitrary<T> => fc.constantFrom(...items);
const exactly = <T>(count: number, arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T[]> =>
  fc.array(arbitrary, { minLength: count, maxLength: count });

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

const keyboards: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => text.normalize('NFD'),
  (text) => text.replaceAll(' ', '\u00A0'),
  (text) => ` ${text}  `,
  (text) => text.replaceAll(' ', '  '),
];

const units = fc
  .record({
    kind: from(['xã', 'phường']),
    name: from(communes),
    place: from(['label', 'beside', 'title', 'alone', 'sheet']),
  })
  .map(({ kind, name, place }) => {
    const unit = `${kind.charAt(0).toUpperCase()}${kind.slice(1)} ${name}`;
    const lines: Readonly<Record<string, readonly (readonly [string, string?])[]>> = {
      label: [[`Tên ${kind}: ${name}`]],
      beside: [[`Tên ${kind}:`, name]],
      title: [[`BẢNG TỰ CHẤM ĐIỂM CỦA ${unit.toUpperCase()} NĂM 2026`]],
      alone: [[`UBND ${unit.toUpperCase()}`]],
      sheet: [],
    };
    return { unit, lines: lines[place] ?? [], sheetName: place === 'sheet' ? unit : 'Sheet1' };
  });

const column = (role: FormRole, heading: string, texts: readonly string[] = []) => ({ role, heading, texts });
const alone = (role: FormRole, heading: string): ColumnBlock => ({ over: null, columns: [column(role, heading)] });

const others = fc
  .subarray([...otherColumns], { maxLength: 3 })
  .map((chosen) =>
    chosen.map(([heading, ...texts]): ColumnBlock => ({ over: null, columns: [column('other', heading, texts)] })),
  );

/** The parts of a form that do not depend on how its criteria are measured, the groups' places apart. */
const frame = fc.record({
  unit: units,
  above: fc.array(
    from(linesAbove).map((line): readonly [string] => [line]),
    { maxLength: 5 },
  ),
  rowsAbove: fc.nat(6),
  columnsLeft: fc.nat(5),
  isMerged: fc.boolean(),
  columnNumbers: from(['none', 'brackets', 'plain'] as const),
  groupsAreAlone: fc.boolean(),
  headerAgainBefore: fc.subarray([5, 9, 25]),
  hasTotal: fc.boolean(),
  hasSignatures: fc.boolean(),
  typed: from(keyboards),
  hasNumberColumn: fc.boolean(),
  numberHeading: from(headings.number),
  titleHeading: from(headings.title),
  evidenceHeading: from(headings.evidence),
  noteHeading: from(headings.note),
  titles: fc.array(from(titles), { minLength: 5, maxLength: 9 }),
  evidences: fc.array(from(evidences), { minLength: 3, maxLength: 7 }),
  others,
});

/** How a form says what came of its criteria: their numbers, the columns for it, and each criterion's cells and truth. */
interface Measured {
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

const inWords: fc.Arbitrary<Measured> = fc
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

const inTicks: fc.Arbitrary<Measured> = fc
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

const inPoints: fc.Arbitrary<Measured> = fc
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

/** A form with the 34 criteria, each met or not met. */
export const judgedForm = formWith(fc.oneof(inWords, inTicks));

/** A form with the points of the example set. */
export const scoredForm = formWith(inPoints);

function formWith(measuredForm: fc.Arbitrary<Measured>): fc.Arbitrary<RandomForm> {
  return fc.record({ frame, measured: measuredForm }).chain(({ frame: parts, measured }) => {
    const blocks: ColumnBlock[] = [
      ...(parts.hasNumberColumn ? [alone('number', parts.numberHeading)] : []),
      alone('title', parts.titleHeading),
      ...measured.blocks,
      alone('evidence', parts.evidenceHeading),
      alone('note', parts.noteHeading),
      ...parts.others,
    ];
    return fc
      .shuffledSubarray(blocks, { minLength: blocks.length })
      .map((shuffled) => ({ traits: traitsOf(parts, shuffled, measured), truth: truthOf(parts, measured) }));
  });
}

type Frame = typeof frame extends fc.Arbitrary<infer Parts> ? Parts : never;

function traitsOf(parts: Frame, blocks: readonly ColumnBlock[], measured: Measured): FormTraits {
  const { numbers, plainNumbers, groups, cells } = measured;
  return {
    ...parts,
    sheetName: parts.unit.sheetName,
    above: [...parts.above, ...parts.unit.lines],
    blocks,
    groups: new Map(groups.map((place) => [place, 'Công tác lãnh đạo, chỉ đạo'])),
    criteria: cells.map((own, index) => {
      const title = parts.titles[index % parts.titles.length] ?? '';
      return {
        number: numbers[index] ?? null,
        title: parts.hasNumberColumn ? title : `${plainNumbers[index] ?? ''}. ${title}`,
        evidence: parts.evidences[index % parts.evidences.length] ?? null,
        ...own,
      };
    }),
  };
}

function truthOf({ unit }: Frame, { results, score }: Measured): FormTruth {
  return { unit: unit.unit, results, score };
}
