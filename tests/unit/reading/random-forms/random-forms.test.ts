import * as fc from 'fast-check';
import { assess } from '../../../../src/assessing/assess';
import { severityOf } from '../../../../src/assessing/finding';
import { findBuiltInSet } from '../../../../src/criteria/built-in-sets';
import type { CriteriaSet } from '../../../../src/criteria/criteria-set';
import type { AssessmentTable, SheetReading } from '../../../../src/reading/assessment-table';
import { recogniseTables } from '../../../../src/reading/recognise-tables';
import type { SheetSnapshot } from '../../../../src/workbook/snapshot';
import { judgedForm, scoredForm, type RandomForm } from './arbitrary-form';
import { composeForm, type ColumnBlock, type FormTraits, type FormTruth } from './compose-form';
import { linesAbove } from './form-words';

function builtIn(id: string): CriteriaSet {
  const set = findBuiltInSet(id);
  if (set === null) throw new Error(`No set ${id}`);
  return set;
}

/** What a table says, in the words of what its form was composed to say. */
function sayings(
  table: AssessmentTable,
  set: CriteriaSet,
): Partial<FormTruth> & { readonly errors: readonly string[] } {
  const { unit, criteria, score, findings } = assess(table, set);
  return {
    ...(unit === null ? {} : { unit: unit.name }),
    results: criteria.map(({ result }) => result),
    score,
    errors: findings.filter(({ code }) => severityOf[code] === 'error').map(({ code }) => code),
  };
}

function read(sheet: SheetSnapshot, set: CriteriaSet): ReturnType<typeof sayings> | SheetReading {
  const reading = recogniseTables(sheet);
  const [table] = reading.tables;
  return table === undefined ? reading : sayings(table, set);
}

const kinds = [
  { kind: 'with criteria met or not met', form: judgedForm, set: builtIn('qd-9745-2022') },
  { kind: 'with points', form: scoredForm, set: builtIn('vi-du-cham-diem') },
];

/** Runs the same on every machine. */
const runs = (numRuns: number) => ({ numRuns, seed: 9745 });

describe.each(kinds)('a random form $kind', ({ form, set }) => {
  const isReadAsComposed = (traits: FormTraits, truth: FormTruth) =>
    expect(read(composeForm(traits), set)).toEqual({ ...truth, errors: [] });
  const isReadTheSame = <T>(change: fc.Arbitrary<T>, changed: (traits: FormTraits, change: T) => FormTraits) =>
    fc.assert(
      fc.property(form, change, ({ traits, truth }, value) => isReadAsComposed(changed(traits, value), truth)),
      runs(60),
    );

  it('is read as what it was composed to say', () => {
    fc.assert(
      fc.property(form, ({ traits, truth }) => isReadAsComposed(traits, truth)),
      runs(300),
    );
  });

  it('is read the same with rows inserted above', () => {
    isReadTheSame(
      fc.record({ lines: fc.array(fc.constantFrom(...linesAbove)), blank: fc.nat(40) }),
      (traits, { lines, blank }) => ({
        ...traits,
        above: [...lines.map((line): readonly [string] => [line]), ...traits.above],
        rowsAbove: traits.rowsAbove + blank,
      }),
    );
  });

  it('is read the same with other columns beside', () => {
    isReadTheSame(fc.tuple(otherBlocks, otherBlocks), (traits, [left, right]) => ({
      ...traits,
      blocks: [...left, ...traits.blocks, ...right],
    }));
  });

  it('is read the same with its columns in another order', () => {
    isReadTheSame(fc.nat(10), (traits, places) => ({
      ...traits,
      blocks: traits.blocks
        .map((_, index, blocks) => blocks[(index + places) % blocks.length] ?? blocks[0])
        .filter(isBlock),
    }));
  });

  it('is read the same in decomposed Unicode', () => {
    isReadTheSame(fc.constant(null), (traits) => ({
      ...traits,
      typed: (text) => traits.typed(text).normalize('NFD'),
    }));
  });

  it('is read the same on a hidden sheet', () => {
    fc.assert(
      fc.property(form, ({ traits, truth }) => {
        const sheet: SheetSnapshot = { ...composeForm(traits), visibility: 'hidden' };
        expect(read(sheet, set)).toEqual({ ...truth, errors: [] });
      }),
      runs(20),
    );
  });

  it('with a heading that nobody knows is read right, or with a confidence that says so', () => {
    const unsure: SheetReading[] = [];
    fc.assert(
      fc.property(form, fc.nat(), syllables, ({ traits, truth }, place, heading) => {
        const reading = recogniseTables(composeForm(withHeading(traits, place, heading)));
        const [table] = reading.tables;
        if (table === undefined) unsure.push(reading);
        else if (table.confidence >= CONFIDENT) {
          expect(sayings(table, set)).toEqual({ ...truth, errors: [] });
        }
      }),
      runs(200),
    );
    expect(unsure.length).toBeLessThan(200 / 3);
  });
});

/** From here on nobody is asked which column is which. */
const CONFIDENT = 0.75;

/** Columns of numbers or texts that have nothing to do with the form. */
const otherBlocks: fc.Arbitrary<ColumnBlock[]> = fc.array(
  fc
    .record({
      heading: fc.constantFrom('', 'Phụ lục', 'Năm sinh', 'Số điện thoại', 'Diện tích', 'Mã xã'),
      texts: fc.array(fc.constantFrom('', '1990', '0912 345 678', '25.898', 'Bản Hon', 'km²'), {
        minLength: 1,
        maxLength: 6,
      }),
    })
    .map(({ heading, texts }): ColumnBlock => ({ over: null, columns: [{ role: 'other', heading, texts }] })),
  { maxLength: 3 },
);

/** Words that no list has. */
const syllables = fc
  .array(fc.constantFrom('bẩm', 'quýt', 'ruỗng', 'khuya', 'nghiêng', 'phễu', 'đoảng'), { minLength: 1, maxLength: 4 })
  .map((words) => words.join(' '));

function isBlock(block: ColumnBlock | undefined): block is ColumnBlock {
  return block !== undefined;
}

function withHeading({ blocks, ...traits }: RandomForm['traits'], place: number, heading: string): FormTraits {
  const changed = place % blocks.length;
  const renamed = ({ over, columns }: ColumnBlock): ColumnBlock => ({
    over,
    columns: columns.map((column, index) => (index === 0 ? { ...column, heading } : column)),
  });
  return { ...traits, blocks: blocks.map((block, index) => (index === changed ? renamed(block) : block)) };
}
