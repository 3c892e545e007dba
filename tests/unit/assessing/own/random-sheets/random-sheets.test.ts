import { composeForm } from './compose-form';
import { composedBySeed } from './dice';
import { verdictOn } from './read-sheet';

/** `npm run corpus` reads more. */
const SHEETS = Number(process.env['RANDOM_SHEETS'] ?? 400);
const FIRST = Number(process.env['RANDOM_SEED'] ?? 1);

describe('sheets composed of every trait by seed', () => {
  it('are never read wrong, and hardly ever with a question', () => {
    const counts = { right: 0, asked: 0, wrong: 0 };
    const wrong: string[] = [];
    for (let seed = FIRST; seed < FIRST + SHEETS; seed++) {
      const composed = composedBySeed(seed, composeForm);
      const { is, why } = verdictOn(composed);
      counts[is] += 1;
      if (is !== 'right') wrong.push(`${is} ${seed}: ${composed.traits} · ${why.join('; ')}`);
    }
    console.log(JSON.stringify(counts) + '\n' + wrong.join('\n'));
    expect(counts.wrong).toBe(0);
  });
});
