import { parseCriteriaFile } from '../../../src/criteria/criteria-file';

/** What is wrong with a set whose only criterion is measured so, with the path from the measure on. */
function breachOf(measure: unknown): string | null {
  const outcome = parseCriteriaFile(
    JSON.stringify({
      version: 1,
      id: 'bo-thu',
      title: { vi: 'Bộ thử' },
      legalBasis: null,
      groups: [{ criteria: [{ number: '1', measure, evidence: 'none' }] }],
      recognition: [],
    }),
  );
  if (outcome.ok) return null;
  const { error } = outcome;
  if (error.code !== 'criteria-invalid') return error.code;
  return `${error.path.slice(4).join('.')} ${error.problem}`;
}

describe('bands', () => {
  const low = { below: 70, points: 0 };
  const middle = { from: 70, below: 100, points: 1 };
  const high = { from: 100, points: 2 };
  const bands = (...list: readonly unknown[]) => ({ kind: 'bands', of: 'percentage', maximum: 2, bands: list });

  it.each<[string, unknown]>([
    ['that hold every percentage', bands(low, middle, high)],
    ['that begin at 0', bands({ ...low, from: 0 }, middle, high)],
    ['with points for when nothing arose', { ...bands(low, middle, high), whenNone: 2 }],
    ['of any number', { ...bands({ below: -1, points: 0 }, { from: -1, points: 2 }), of: 'number' }],
    ['of a count', { ...bands({ below: 1, points: 0 }, { from: 1, points: 2 }), of: 'count' }],
    ['of a ratio', { ...bands(low, middle, high), of: 'ratio' }],
  ])('%s are accepted', (_, measure) => {
    expect(breachOf(measure)).toBeNull();
  });

  it.each<[string, unknown, string]>([
    ['with a gap', bands(low, { ...middle, from: 71 }, high), 'measure.bands.1.from bands-gap'],
    ['that overlap', bands(low, { ...middle, from: 69 }, high), 'measure.bands.1.from bands-overlap'],
    ['from the highest to the lowest', bands(high, middle, low), 'measure.bands.0.from bands-gap'],
    [
      'with an upper limit before the last',
      bands(low, { from: 70, points: 1 }, high),
      'measure.bands.2.from bands-overlap',
    ],
    [
      'without a lower limit after the first',
      bands(low, { below: 100, points: 1 }, high),
      'measure.bands.1.from bands-overlap',
    ],
    ['that do not reach the lowest', bands({ ...low, from: 10 }, middle, high), 'measure.bands.0.from bands-gap'],
    ['that do not reach the highest', bands(low, middle), 'measure.bands.1.below bands-gap'],
    [
      'of numbers that begin at 0',
      { ...bands({ ...low, from: 0 }, middle, high), of: 'number' },
      'measure.bands.0.from bands-gap',
    ],
    ['of which one holds nothing', bands(low, { ...middle, below: 70 }, high), 'measure.bands.1.below band-empty'],
    [
      'with more points than there are',
      bands(low, middle, { ...high, points: 3 }),
      'measure.bands.2.points points-above-maximum',
    ],
    [
      'with more points than there are for nothing',
      { ...bands(low, middle, high), whenNone: 3 },
      'measure.whenNone points-above-maximum',
    ],
    ['with points below 0', bands({ ...low, points: -1 }, middle, high), 'measure.bands.0.points wrong-value'],
    [
      'with a limit above 100 %',
      bands({ below: 170, points: 0 }, { from: 170, points: 2 }),
      'measure.bands.0.below wrong-value',
    ],
    [
      'of counts with a limit in between',
      { ...bands({ below: 1.5, points: 0 }, { from: 1.5, points: 2 }), of: 'count' },
      'measure.bands.0.below wrong-type',
    ],
    ['of days', { ...bands(low, middle, high), of: 'date' }, 'measure.of wrong-value'],
    ['alone', bands({ points: 2 }), 'measure.bands wrong-value'],
    ['with a field that nobody knows', bands(low, middle, { ...high, to: 3 }), 'measure.bands.2.to unknown-field'],
  ])('%s are refused', (_, measure, breach) => {
    expect(breachOf(measure)).toBe(breach);
  });
});
