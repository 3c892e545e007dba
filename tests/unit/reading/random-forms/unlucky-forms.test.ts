import * as fc from 'fast-check';
import { adversity, unknownHeading } from './adversities';
import { composeForm } from './compose-form';
import { kinds, runs, verdictOn, type Verdict } from './read-form';

const FORMS = 250;
/** Of a hundred forms whose columns were mixed up on purpose, so many may be asked about; those that need not are read. */
const MOST_ASKED = 0.75;
/** One heading that nobody knows leaves most of a form clear. */
const MOST_ASKED_OF_UNKNOWN = 0.4;

describe.each(kinds)('an unlucky form $kind', ({ form, set }) => {
  const verdicts = (unlucky: typeof adversity): Verdict[] => {
    const all: Verdict[] = [];
    fc.assert(
      fc.property(form, unlucky, ({ traits, truth }, change) => {
        const verdict = verdictOn(composeForm(change(traits)), set, truth);
        all.push(verdict);
        expect(verdict).not.toBe('wrong');
      }),
      runs(FORMS),
    );
    return all;
  };
  const part = (all: readonly Verdict[], verdict: Verdict) => all.filter((own) => own === verdict).length / all.length;

  it('is never read wrong without a question', () => {
    const all = verdicts(adversity);
    expect(part(all, 'asked')).toBeLessThan(MOST_ASKED);
    expect(part(all, 'refused')).toBeLessThan(0.1);
  });

  it('with a heading that nobody knows is read right, or with a question', () => {
    const all = verdicts(unknownHeading);
    expect(part(all, 'asked')).toBeLessThan(MOST_ASKED_OF_UNKNOWN);
  });
});
