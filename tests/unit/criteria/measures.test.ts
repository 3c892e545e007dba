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

describe('levels', () => {
  const levels = (list: readonly unknown[], atLeast?: number) => ({ kind: 'levels', levels: list, atLeast });
  const good = { title: { vi: 'Tốt' }, words: ['A'] };
  const fair = { title: { vi: 'Khá' }, words: ['B'] };

  it.each<[string, unknown]>([
    ['that must be reached', levels([good, fair], 0)],
    [
      'with points',
      levels([
        { ...good, points: 2 },
        { ...fair, points: 0 },
      ]),
    ],
  ])('%s are accepted', (_, measure) => {
    expect(breachOf(measure)).toBeNull();
  });

  it.each<[string, unknown, string]>([
    ['that say nothing', levels([good, fair]), 'measure.atLeast points-or-met'],
    [
      'that say both',
      levels(
        [
          { ...good, points: 2 },
          { ...fair, points: 0 },
        ],
        0,
      ),
      'measure.atLeast points-or-met',
    ],
    ['of which one has no points', levels([{ ...good, points: 2 }, fair]), 'measure.levels.1.points missing'],
    ['with a bound beyond the last', levels([good, fair], 2), 'measure.atLeast more-than-there-are'],
    [
      'from the worst to the best',
      levels([
        { ...good, points: 1 },
        { ...fair, points: 2 },
      ]),
      'measure.levels.1.points worse-level-gives-more',
    ],
    ['of one name', levels([good, { title: { vi: 'TỐT' } }], 0), 'measure.levels.1 duplicate'],
    ['of one word', levels([good, { ...fair, words: ['a'] }], 0), 'measure.levels.1 duplicate'],
    ['alone', levels([good], 0), 'measure.levels wrong-value'],
  ])('%s are refused', (_, measure, breach) => {
    expect(breachOf(measure)).toBe(breach);
  });
});

describe('a rule', () => {
  const a = { name: 'a', title: { vi: 'Tổng số' }, of: 'count' };
  const b = { name: 'b', title: { vi: 'Đã xử lý' }, of: 'count' };
  const rule = { kind: 'rule', inputs: [a, b], points: 'b / a * max', maximum: 2 };

  it.each<[string, unknown]>([
    ['for points', rule],
    ['with points for when nothing arose', { ...rule, whenNone: 2 }],
    ['for what is met', { kind: 'rule', inputs: [a, b], met: 'b / a >= 70% and a > 0' }],
  ])('%s is accepted', (_, measure) => {
    expect(breachOf(measure)).toBeNull();
  });

  it.each<[string, unknown, string]>([
    ['that says nothing', { kind: 'rule', inputs: [a] }, 'measure points-or-met'],
    ['that says both', { ...rule, met: 'b > a' }, 'measure.met points-or-met'],
    ['for what is met, with a maximum', { ...rule, points: undefined, met: 'b > a' }, 'measure.maximum points-or-met'],
    [
      'for what is met, with points for nothing',
      { kind: 'rule', inputs: [a, b], met: 'b > a', whenNone: 1 },
      'measure.whenNone points-or-met',
    ],
    ['without a maximum', { ...rule, maximum: undefined }, 'measure.maximum missing'],
    ['with more for nothing than there is', { ...rule, whenNone: 3 }, 'measure.whenNone points-above-maximum'],
    ['with an input twice', { ...rule, inputs: [a, b, a] }, 'measure.inputs.2.name duplicate'],
    [
      'with an input called as the maximum',
      { ...rule, inputs: [a, { ...b, name: 'max' }] },
      'measure.inputs.1.name duplicate',
    ],
    ['with an input that it does not use', { ...rule, points: 'a * max' }, 'measure.inputs.1 input-unused'],
    ['with a name that no input has', { ...rule, points: 'b / c * a' }, 'measure.points expression-refused'],
    ['that is a condition where points belong', { ...rule, points: 'b > a' }, 'measure.points expression-refused'],
    [
      'that is a number where a condition belongs',
      { kind: 'rule', inputs: [a, b], met: 'b / a' },
      'measure.met expression-refused',
    ],
    [
      'that closes more than it opens',
      { kind: 'rule', inputs: [a, b], met: 'a > 0), 1, 0) + if((b > 0' },
      'measure.met expression-refused',
    ],
  ])('%s is refused', (_, measure, breach) => {
    expect(breachOf(measure)).toBe(breach);
  });
});

describe('none of some events, and a reference to another set', () => {
  it.each<[string, unknown]>([
    ['events', { kind: 'noneOf', events: [{ title: { vi: 'Cháy, nổ' }, except: { vi: 'Bất khả kháng' } }] }],
    ['another set', { kind: 'reference', set: 'tt-124-2021-xa' }],
    ['some of its criteria', { kind: 'reference', set: 'tt-124-2021-xa', criteria: ['2', '3'] }],
  ])('are accepted with %s', (_, measure) => {
    expect(breachOf(measure)).toBeNull();
  });

  it.each<[string, unknown, string]>([
    ['no events', { kind: 'noneOf', events: [] }, 'measure.events wrong-value'],
    ['no set', { kind: 'reference' }, 'measure.set missing'],
    ['no criteria', { kind: 'reference', set: 'tt-124', criteria: [] }, 'measure.criteria wrong-value'],
  ])('are refused with %s', (_, measure, breach) => {
    expect(breachOf(measure)).toBe(breach);
  });
});
