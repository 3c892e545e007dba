import fc from 'fast-check';
import { SharedValues } from '../../../../src/cli/roll-up/shared-values';

const plainValue = fc.oneof(
  fc.dictionary(fc.constantFrom('a', 'b', 'c'), fc.oneof(fc.string(), fc.integer(), fc.constant(null))),
  fc.array(fc.integer(), { maxLength: 3 }),
);

describe('SharedValues', () => {
  it('gives back what was shared, and equal values as one', () => {
    fc.assert(
      fc.property(fc.array(plainValue), (values) => {
        const shared = new SharedValues();
        const known = values.map((value) => shared.valueOf(shared.share(value)));
        expect(known).toEqual(values);
        const distinct = new Set(values.map((value) => JSON.stringify(value)));
        expect(new Set(known).size).toBe(distinct.size);
      }),
    );
  });

  it('is understood elsewhere by what it told in pieces', () => {
    fc.assert(
      fc.property(fc.array(fc.array(plainValue)), (pieces) => {
        const here = new SharedValues();
        const there = new SharedValues();
        for (const piece of pieces) {
          const numbers = piece.map((value) => here.share(value));
          there.take(JSON.parse(JSON.stringify(here.takeNew())) as object[]);
          expect(numbers.map((number) => there.valueOf(number))).toEqual(piece);
        }
      }),
    );
  });

  it('takes over values that elsewhere stand as JSON, with those it has', () => {
    fc.assert(
      fc.property(fc.array(plainValue), fc.array(plainValue), (ours, theirs) => {
        const here = new SharedValues();
        const there = new SharedValues();
        for (const value of ours) here.share(value);
        const numbers = theirs.map((value) => there.share(value));
        const taken = there.texts.map((json) => here.shareJson(json));
        expect(numbers.map((number) => here.valueOf(taken[Number(number)] ?? {}))).toEqual(theirs);
        const distinct = new Set([...ours, ...theirs].map((value) => JSON.stringify(value)));
        expect(here.takeNew()).toHaveLength(distinct.size);
      }),
    );
  });
});
