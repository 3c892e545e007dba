import * as fc from 'fast-check';
import { assess } from '../../../../../src/assessing/assess';
import { findBuiltInSet } from '../../../../../src/criteria/built-in-sets';
import type { CriteriaSet } from '../../../../../src/criteria/criteria-set';
import type { AssessmentTable } from '../../../../../src/reading/assessment-table';
import { findMatrices } from '../../../../../src/reading/matrix/find-matrices';
import { isUnsure, recogniseTables } from '../../../../../src/reading/recognise-tables';
import type { SheetSnapshot } from '../../../../../src/workbook/snapshot';
import { judgedForm, scoredForm } from '../../random-forms/arbitrary-form';
import { composeForm } from '../../random-forms/compose-form';
import {
  criterionColumns,
  judgedMatrix,
  scoredMatrix,
  transposed,
  unitColumns,
  type RandomMatrix,
} from './arbitrary-matrix';
import { composeMatrix, type MatrixTraits, type UnitTruth } from './compose-matrix';

function builtIn(id: string): CriteriaSet {
  const set = findBuiltInSet(id);
  if (set === null) throw new Error(`No set ${id}`);
  return set;
}

/** What a unit's table says, in the words of what it was composed to say. */
function sayings(table: AssessmentTable, set: CriteriaSet): UnitTruth {
  const { unit, criteria, score } = assess(table, set);
  return { unit: unit?.name ?? '', results: criteria.map(({ result }) => result), score };
}

function read(sheet: SheetSnapshot, set: CriteriaSet): readonly UnitTruth[] {
  return recogniseTables(sheet).tables.map((table) => sayings(table, set));
}

const kinds = [
  { kind: 'results', matrix: judgedMatrix, set: builtIn('qd-9745-2022') },
  { kind: 'points', matrix: scoredMatrix, set: builtIn('vi-du-cham-diem') },
];

/** Runs the same on every machine. */
const runs = (numRuns: number) => ({ numRuns, seed: 9745 });

describe.each(kinds)('a random matrix of $kind', ({ matrix, set }) => {
  const isReadAsComposed = (traits: MatrixTraits, truth: readonly UnitTruth[]) =>
    expect(read(composeMatrix(traits), set)).toEqual(truth);
  const isReadTheSame = <T>(change: fc.Arbitrary<T>, changed: (traits: MatrixTraits, change: T) => MatrixTraits) =>
    fc.assert(
      fc.property(matrix, change, ({ traits, truth }, value) => isReadAsComposed(changed(traits, value), truth)),
      runs(60),
    );

  it('is read as what it was composed to say, unit by unit', () => {
    fc.assert(
      fc.property(matrix, ({ traits, truth }) => isReadAsComposed(traits, truth)),
      runs(300),
    );
  });

  it('leaves nothing that was not found or is not known', () => {
    fc.assert(
      fc.property(matrix, ({ traits }) => {
        const findings = recogniseTables(composeMatrix(traits)).tables.flatMap((table) => assess(table, set).findings);
        const honest = [
          'result-missing',
          'criterion-not-met',
          'criterion-basically-met',
          'points-lost',
          'number-as-text',
        ];
        expect(findings.filter(({ code }) => !honest.includes(code))).toEqual([]);
      }),
      runs(100),
    );
  });

  it('is read the same with rows inserted above', () => {
    isReadTheSame(fc.record({ line: fc.string(), blank: fc.nat(40) }), (traits, { line, blank }) => ({
      ...traits,
      above: [...traits.above, `Số liệu ${line}`],
      rowsAbove: traits.rowsAbove + blank + 1,
    }));
  });

  it('is read the same with other columns beside it', () => {
    isReadTheSame(fc.nat(5), (traits, place) => {
      const others = traits.orientation === 'byRow' ? unitColumns : criterionColumns;
      const [other] = [...others.slice(place % others.length), ...others];
      const isThere = traits.columnsBefore.some(([heading]) => heading === other?.[0]);
      return { ...traits, columnsAfter: other === undefined || isThere ? traits.columnsAfter : [other] };
    });
  });

  it('is read the same in decomposed Unicode with no-break spaces', () => {
    isReadTheSame(fc.constant(null), (traits) => ({
      ...traits,
      typed: (text) => text.normalize('NFD').replaceAll(' ', '\u00A0'),
    }));
  });

  it('is read the same where merges are not known', () => {
    isReadTheSame(fc.constant(null), (traits) => ({ ...traits, isMerged: false }));
  });

  it('says the same of each unit in whatever order they stand', () => {
    fc.assert(
      fc.property(matrix, fc.nat(), ({ traits, truth }, places) => {
        const turned = <T>(items: readonly T[]): T[] => {
          const start = places % items.length;
          return [...items.slice(start), ...items.slice(0, start)];
        };
        const { content } = traits;
        const changed = { ...content, units: turned(content.units), cells: turned(content.cells) };
        isReadAsComposed({ ...traits, content: changed }, turned(truth));
      }),
      runs(60),
    );
  });

  it('says the same of each unit laid out the other way round', () => {
    fc.assert(
      fc.property(matrix, ({ traits, truth }: RandomMatrix) => {
        const over = traits.unitHeading === 'Xã' ? 'Tên xã' : 'Kết quả của các xã, phường';
        isReadAsComposed(transposed(traits, { over }), truth);
      }),
      runs(100),
    );
  });

  it('with a heading that nobody knows is read right, or with a confidence that says so', () => {
    const unread: number[] = [];
    fc.assert(
      fc.property(
        matrix,
        syllables,
        from(['unitHeading', 'titleHeading', 'overHeading'] as const),
        ({ traits, truth }, words, place) => {
          const { tables } = recogniseTables(composeMatrix({ ...traits, [place]: words }));
          if (tables.length === 0) unread.push(1);
          else if (!tables.some(isUnsure)) expect(tables.map((table) => sayings(table, set))).toEqual(truth);
        },
      ),
      runs(200),
    );
    expect(unread.length).toBeLessThan(200 / 2);
  });
});

it.each([judgedForm, scoredForm])('a random form is no matrix (%#)', (form) => {
  fc.assert(
    fc.property(form, ({ traits }) => expect(findMatrices(composeForm(traits))).toEqual([])),
    runs(200),
  );
});

function from<T>(items: readonly T[]): fc.Arbitrary<T> {
  return fc.constantFrom(...items);
}

/** Words that no list has. */
const syllables = fc
  .array(fc.constantFrom('bẩm', 'quýt', 'ruỗng', 'khuya', 'nghiêng', 'phễu', 'đoảng'), { minLength: 1, maxLength: 4 })
  .map((words) => words.join(' '));
