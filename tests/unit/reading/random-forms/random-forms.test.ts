import * as fc from 'fast-check';
import { isUnsure, recogniseTables } from '../../../../src/reading/recognise-tables';
import type { SheetSnapshot } from '../../../../src/workbook/snapshot';
import { composeForm, type ColumnBlock, type FormTraits, type FormTruth } from './compose-form';
import { linesAbove } from './form-words';
import { kinds, read, runs } from './read-form';

describe.each(kinds)('a random form $kind', ({ form, set }) => {
  const isReadAsComposed = (traits: FormTraits, truth: FormTruth) =>
    expect(read(composeForm(traits), set)).toEqual({ ...truth, errors: [] });
  const isReadTheSame = <T>(change: fc.Arbitrary<T>, changed: (traits: FormTraits, change: T) => FormTraits) =>
    fc.assert(
      fc.property(form, change, ({ traits, truth }, value) => isReadAsComposed(changed(traits, value), truth)),
      runs(40),
    );

  it('is read as what it was composed to say, and hardly ever with a question', () => {
    let unsure = 0;
    fc.assert(
      fc.property(form, ({ traits, truth }) => {
        isReadAsComposed(traits, truth);
        if (recogniseTables(composeForm(traits)).tables.some(isUnsure)) unsure++;
      }),
      runs(150),
    );
    expect(unsure).toBeLessThan(150 / 50);
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

  it('is read the same however its text is encoded', () => {
    const encodings: readonly ((text: string) => string)[] = [
      (text) => text.normalize('NFD'),
      (text) => text.replaceAll(' ', '\u00A0'),
      (text) => text.normalize('NFD').replaceAll(' ', '\u00A0\u200B'),
    ];
    isReadTheSame(fc.constantFrom(...encodings), (traits, encoded) => ({
      ...traits,
      typed: (text) => encoded(traits.typed(text)),
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
});

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

function isBlock(block: ColumnBlock | undefined): block is ColumnBlock {
  return block !== undefined;
}
