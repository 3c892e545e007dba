import * as fc from 'fast-check';
import { recogniseTables } from '../../../../src/reading/recognise-tables';
import type { SheetSnapshot } from '../../../../src/workbook/snapshot';
import { composeForm, type FormTraits } from './compose-form';
import { communes } from './form-words';
import { beside, below } from './place-sheets';
import { kinds, read, runs, sayings } from './read-form';

/** The form of a commune that is named in one line over it. */
function ofCommune(traits: FormTraits, name: string): FormTraits {
  return { ...traits, sheetName: 'Sheet1', above: [[`Tên xã: ${name}`]], rowsAbove: 1 };
}

/** The criteria from one place to another, with nothing under the last. */
function partOf(traits: FormTraits, from: number, to: number): FormTraits {
  return {
    ...traits,
    criteria: traits.criteria.slice(from, to),
    groups: new Map(
      [...traits.groups].flatMap(([place, text]) => (place < from || place >= to ? [] : [[place - from, text]])),
    ),
    headerAgainBefore: [],
    hasTotal: false,
    hasSignatures: false,
  };
}

const twoCommunes = fc.shuffledSubarray([...communes], { minLength: 2, maxLength: 2 });

describe.each(kinds)('random forms $kind', ({ form, set }) => {
  const readAll = (sheet: SheetSnapshot) => recogniseTables(sheet).tables.map((table) => sayings(table, set));

  it('of two communes, one below the other, are read as two', () => {
    fc.assert(
      fc.property(form, form, twoCommunes, fc.nat(4), (one, other, [a = '', b = ''], gap) => {
        const sheet = below(
          composeForm(ofCommune(one.traits, a)),
          composeForm({ ...ofCommune(other.traits, b), columnsLeft: one.traits.columnsLeft }),
          gap,
        );
        expect(readAll(sheet)).toEqual([
          { ...one.truth, unit: `Xã ${a}`, errors: [] },
          { ...other.truth, unit: `Xã ${b}`, errors: [] },
        ]);
      }),
      runs(40),
    );
  });

  it('of two communes, side by side under the same headings, are read as two', () => {
    fc.assert(
      fc.property(form, twoCommunes, fc.nat(2), ({ traits, truth }, [a = '', b = ''], gap) => {
        const left = { ...ofCommune(traits, a), columnsLeft: 0, hasNumberColumn: true };
        const sheet = beside(composeForm(left), composeForm({ ...left, ...ofCommune(left, b) }), gap);
        expect(readAll(sheet)).toEqual([
          { ...truth, unit: `Xã ${a}`, errors: [] },
          { ...truth, unit: `Xã ${b}`, errors: [] },
        ]);
      }),
      runs(40),
    );
  });

  it('that go on beside or on the next page are read as one', () => {
    fc.assert(
      fc.property(form, fc.nat(2), fc.constantFrom(beside, below), ({ traits, truth }, gap, place) => {
        const whole = { ...ofCommune(traits, 'Bản Bo'), columnsLeft: 0 };
        const half = Math.floor(whole.criteria.length / 2);
        const rest = partOf(whole, half, whole.criteria.length);
        const sheet = place(
          composeForm(partOf(whole, 0, half)),
          composeForm(place === beside ? { ...rest, above: [[]], rowsAbove: 1 } : { ...rest, above: [] }),
          gap,
        );
        expect(read(sheet, set)).toEqual({ ...truth, unit: 'Xã Bản Bo', errors: [] });
      }),
      runs(40),
    );
  });
});
