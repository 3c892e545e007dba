import { composedBySeed } from './dice';
import { composeOf } from './kinds';
import { verdictOn } from './read-sheet';

/** Enough to notice what breaks; `npm run corpus` reads many more and says what came of them. */
const SHEETS = Number(process.env['CHAMCHUAN_RANDOM_SHEETS'] ?? 400);
/** Of a hundred sheets, so many may be asked about: those of which half was written wrong. */
const MOST_ASKED = 0.03;

describe('sheets composed of every trait by seed', () => {
  const counts = { right: 0, asked: 0, wrong: 0 };
  const wrong: string[] = [];
  for (let seed = 1; seed <= SHEETS; seed++) {
    const composed = composedBySeed(seed, composeOf(seed));
    const { is, why } = verdictOn(composed);
    counts[is] += 1;
    if (is === 'wrong') wrong.push(`${seed} (${composed.traits}): ${why.join('; ')}`);
  }

  // The figures stand in the titles, where `npm run corpus` finds them.
  it(`were ${SHEETS}: ${counts.right} right, ${counts.asked} asked, ${counts.wrong} wrong; none is read wrong`, () => {
    expect(wrong).toEqual([]);
  });

  it('are hardly ever asked about', () => {
    expect(counts.asked / SHEETS).toBeLessThan(MOST_ASKED);
  });
});
