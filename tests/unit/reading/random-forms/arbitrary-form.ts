import * as fc from 'fast-check';
import type { ColumnBlock, FormTraits, FormTruth } from './compose-form';
import { alone, column, from } from './form-parts';
import { communes, evidences, headings, linesAbove, otherColumns, titles } from './form-words';
import { inPoints, inThreeTicks, inTicks, inWords, type Measured } from './measured';

export interface RandomForm {
  readonly traits: FormTraits;
  readonly truth: FormTruth;
}

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

/** A form with the 34 criteria, each met, nearly met or not met. */
export const judgedForm = formWith(fc.oneof(inWords, inTicks, inThreeTicks));

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
