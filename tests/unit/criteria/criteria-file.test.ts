import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { invalidCriteriaText } from '../../../src/i18n/criteria-error-texts';
import { parseCriteriaFile } from '../../../src/criteria/criteria-file';

const fixture = (name: string) => readFileSync(join(__dirname, '../../fixtures/criteria', name), 'utf8');

const valid = {
  version: 1,
  id: 'bo-tieu-chi',
  title: { vi: 'Bộ tiêu chí' },
  legalBasis: null,
  groups: [
    {
      criteria: [
        { number: '1', measure: { kind: 'judged' }, evidence: 'required' },
        { number: '2', measure: { kind: 'points', maximum: 10, step: 0.5 }, evidence: 'none' },
      ],
    },
  ],
  recognition: [{ id: 'dat', title: { vi: 'Đạt' }, conditions: [{ kind: 'allMet' }], recognised: true }],
};

const judged = { kind: 'judged' };

const phase = (id: string, from: string, to: string, target: unknown = { met: 2 }) => ({
  id,
  title: { vi: `Giai đoạn ${id}` },
  from,
  to,
  target,
});

/** The valid file with one value changed at a path. */
function changed(path: readonly (string | number)[], value: unknown): string {
  const change = (node: unknown, [step, ...rest]: readonly (string | number)[]): unknown => {
    if (step === undefined) return value;
    if (Array.isArray(node)) return node.map((item: unknown, index) => (index === step ? change(item, rest) : item));
    const entries = new Map(Object.entries(Object(node) as Record<string, unknown>));
    entries.set(String(step), change(entries.get(String(step)), rest));
    return Object.fromEntries(entries);
  };
  return JSON.stringify(change(valid, path));
}

const errorOf = (text: string) => {
  const outcome = parseCriteriaFile(text);
  return outcome.ok ? null : outcome.error;
};

describe('a criteria file', () => {
  it('is read with its defaults filled in', () => {
    const outcome = parseCriteriaFile(fixture('valid.json'));
    expect(outcome).toMatchObject({ ok: true, value: { id: 'bo-tieu-chi-tinh', isExample: false, validity: {} } });
  });

  it('with every kind of amount is read, and comes back from its JSON', () => {
    const outcome = parseCriteriaFile(fixture('amounts.json'));
    expect(outcome.ok && outcome.value.groups[0]?.criteria.map(({ measure }) => measure)).toEqual([
      { kind: 'amount', of: 'percentage', atLeast: 70 },
      { kind: 'amount', of: 'ratio', atLeast: 80 },
      { kind: 'amount', of: 'count', atLeast: 2, unit: 'mô hình' },
      { kind: 'amount', of: 'number', atLeast: 2.5, atMost: 5, unit: 'km' },
      { kind: 'amount', of: 'percentage', atMost: 5 },
      { kind: 'amount', of: 'date', notAfter: '2025-03-31' },
      { kind: 'judged' },
    ]);
    expect(parseCriteriaFile(JSON.stringify(outcome.ok && outcome.value))).toEqual(outcome);
  });

  it('may begin with a byte order mark', () => {
    expect(parseCriteriaFile(`\uFEFF${JSON.stringify(valid)}`).ok).toBe(true);
  });

  it.each([
    ['not-json.json', { code: 'criteria-not-json' }],
    ['newer-version.json', { code: 'criteria-newer-version', version: 2 }],
    [
      'duplicate-number.json',
      { code: 'criteria-invalid', path: ['groups', 0, 'criteria', 1, 'number'], problem: 'duplicate' },
    ],
    [
      'wrong-word.json',
      { code: 'criteria-invalid', path: ['groups', 0, 'criteria', 1, 'evidence'], problem: 'wrong-value' },
    ],
  ])('%s is refused with what is wrong and where', (name, error) => {
    expect(errorOf(fixture(name))).toEqual(error);
  });

  it.each<[string, string, readonly (string | number)[], string]>([
    ['a missing field', changed(['legalBasis'], undefined), ['legalBasis'], 'missing'],
    [
      'a missing field deep inside',
      changed(['groups', 0, 'criteria'], undefined),
      ['groups', 0, 'criteria'],
      'missing',
    ],
    [
      'a number for a text',
      changed(['groups', 0, 'criteria', 0, 'number'], 1),
      ['groups', 0, 'criteria', 0, 'number'],
      'wrong-type',
    ],
    ['a field that nobody knows', changed(['weight'], 3), ['weight'], 'unknown-field'],
    ['an id with capitals', changed(['id'], 'Bộ'), ['id'], 'wrong-value'],
    [
      'a way of measuring that nobody knows',
      changed(['groups', 0, 'criteria', 0, 'measure'], { kind: 'guessed' }),
      ['groups', 0, 'criteria', 0, 'measure', 'kind'],
      'wrong-value',
    ],
    [
      'a step that never reaches the maximum',
      changed(['groups', 0, 'criteria', 1, 'measure', 'step'], 0.3),
      ['groups', 0, 'criteria', 1, 'measure', 'step'],
      'step-does-not-divide-maximum',
    ],
    [
      'more criteria to meet than there are',
      changed(['recognition', 0, 'conditions', 0], { kind: 'metAtLeast', count: 3 }),
      ['recognition', 0, 'conditions', 0],
      'more-than-there-are',
    ],
    [
      'more points to reach than there are',
      changed(['recognition', 0, 'conditions', 0], { kind: 'scoreAtLeast', points: 11 }),
      ['recognition', 0, 'conditions', 0],
      'more-than-there-are',
    ],
    [
      'an amount of nobody knows what',
      changed(['groups', 0, 'criteria', 0, 'measure'], { kind: 'amount', of: 'weight', atLeast: 1 }),
      ['groups', 0, 'criteria', 0, 'measure', 'of'],
      'wrong-value',
    ],
    [
      'an amount that does not say of what',
      changed(['groups', 0, 'criteria', 0, 'measure'], { kind: 'amount', atLeast: 1 }),
      ['groups', 0, 'criteria', 0, 'measure', 'of'],
      'missing',
    ],
    [
      'a percentage above a hundred',
      changed(['groups', 0, 'criteria', 0, 'measure'], { kind: 'amount', of: 'percentage', atLeast: 170 }),
      ['groups', 0, 'criteria', 0, 'measure', 'atLeast'],
      'wrong-value',
    ],
    [
      'a count that is no whole number',
      changed(['groups', 0, 'criteria', 0, 'measure'], { kind: 'amount', of: 'count', atLeast: 1.5 }),
      ['groups', 0, 'criteria', 0, 'measure', 'atLeast'],
      'wrong-type',
    ],
    [
      'a date without its deadline',
      changed(['groups', 0, 'criteria', 0, 'measure'], { kind: 'amount', of: 'date' }),
      ['groups', 0, 'criteria', 0, 'measure', 'notAfter'],
      'missing',
    ],
    [
      'a deadline that no calendar has',
      changed(['groups', 0, 'criteria', 0, 'measure'], { kind: 'amount', of: 'date', notAfter: '2025-02-31' }),
      ['groups', 0, 'criteria', 0, 'measure', 'notAfter'],
      'wrong-value',
    ],
    [
      'a deadline of every year that no calendar has',
      changed(['groups', 0, 'criteria', 0, 'measure'], { kind: 'amount', of: 'date', notAfter: '02-30' }),
      ['groups', 0, 'criteria', 0, 'measure', 'notAfter'],
      'wrong-value',
    ],
    [
      'a date with the bound of a number',
      changed(['groups', 0, 'criteria', 0, 'measure'], {
        kind: 'amount',
        of: 'date',
        notAfter: '2025-03-31',
        atLeast: 1,
      }),
      ['groups', 0, 'criteria', 0, 'measure', 'atLeast'],
      'unknown-field',
    ],
    [
      'an amount without bounds',
      changed(['groups', 0, 'criteria', 0, 'measure'], { kind: 'amount', of: 'number' }),
      ['groups', 0, 'criteria', 0, 'measure'],
      'without-bounds',
    ],
    [
      'bounds that nothing lies between',
      changed(['groups', 0, 'criteria', 0, 'measure'], { kind: 'amount', of: 'number', atLeast: 2, atMost: 1 }),
      ['groups', 0, 'criteria', 0, 'measure', 'atMost'],
      'at-least-above-at-most',
    ],
    [
      'a validity that ends before it begins',
      changed(['validity'], { from: '2026-01-01', to: '2025-01-01' }),
      ['validity', 'to'],
      'ends-before-it-begins',
    ],
    [
      'neither a measure nor indicators',
      changed(['groups', 0, 'criteria', 0, 'measure'], undefined),
      ['groups', 0, 'criteria', 0, 'measure'],
      'missing',
    ],
    [
      'both a measure and indicators',
      changed(['groups', 0, 'criteria', 1, 'indicators'], [{ number: '2.1', measure: judged, evidence: 'none' }]),
      ['groups', 0, 'criteria', 1, 'indicators'],
      'unknown-field',
    ],
    [
      'an indicator whose measure is wrong',
      changed(['groups', 0, 'criteria', 1], {
        number: '2',
        indicators: [{ number: '2.1', measure: { kind: 'points', maximum: 0 }, evidence: 'none' }],
      }),
      ['groups', 0, 'criteria', 1, 'indicators', 0, 'measure', 'maximum'],
      'wrong-value',
    ],
    [
      'an indicator that has the number of a criterion',
      changed(['groups', 0, 'criteria', 1], {
        number: '2',
        indicators: [{ number: '1', measure: judged, evidence: 'none' }],
      }),
      ['groups', 0, 'criteria', 1, 'indicators', 0, 'number'],
      'duplicate',
    ],
    [
      'more indicators to meet than there are',
      changed(['groups', 0, 'criteria', 1], {
        number: '2',
        indicators: [{ number: '2.1', measure: judged, evidence: 'none' }],
        metWhen: { atLeast: 2 },
      }),
      ['groups', 0, 'criteria', 1, 'metWhen', 'atLeast'],
      'more-than-there-are',
    ],
    [
      'no indicator that need be met',
      changed(['groups', 0, 'criteria', 1], {
        number: '2',
        indicators: [{ number: '2.1', measure: judged, evidence: 'none' }],
        metWhen: { atLeast: 0 },
      }),
      ['groups', 0, 'criteria', 1, 'metWhen', 'atLeast'],
      'wrong-value',
    ],
    [
      'extra points on a criterion without points',
      changed(['groups', 0, 'criteria', 0, 'effect'], 'bonus'),
      ['groups', 0, 'criteria', 0, 'effect'],
      'needs-points',
    ],
    [
      'a conclusion on criteria that it does not have',
      changed(['recognition', 0, 'conditions', 0], { kind: 'criteriaMet', numbers: ['1', '7'] }),
      ['recognition', 0, 'conditions', 0, 'numbers', 1],
      'not-in-set',
    ],
    [
      'a conclusion that wants no veto where nothing vetoes',
      changed(['recognition', 0, 'conditions', 0], { kind: 'noVeto' }),
      ['recognition', 0, 'conditions', 0],
      'needs-veto',
    ],
    [
      'a condition within others that cannot be met',
      changed(['recognition', 0, 'conditions', 0], { kind: 'anyOf', conditions: [{ kind: 'metAtLeast', count: 3 }] }),
      ['recognition', 0, 'conditions', 0, 'conditions', 0],
      'more-than-there-are',
    ],
    [
      'a share above a hundred',
      changed(['recognition', 0, 'conditions', 0], { kind: 'shareAtLeast', percent: 120 }),
      ['recognition', 0, 'conditions', 0, 'percent'],
      'wrong-value',
    ],
    [
      'a period that ends before it begins',
      changed(['period'], { from: '11-16', to: '11-15', startsInPreviousYear: false }),
      ['period', 'to'],
      'ends-before-it-begins',
    ],
    [
      'a period that begins on no day of a year',
      changed(['period'], { from: '02-30', to: '11-15', startsInPreviousYear: true }),
      ['period', 'from'],
      'wrong-value',
    ],
    [
      'a phase that begins before the one before it has ended',
      changed(['phases'], [phase('1', '2026-01-01', '2026-06-30'), phase('2', '2026-06-30', '2026-12-31')]),
      ['phases', 1, 'from'],
      'phases-overlap',
    ],
    [
      'a phase that ends before it begins',
      changed(['phases'], [phase('1', '2026-06-30', '2026-01-01')]),
      ['phases', 0, 'to'],
      'ends-before-it-begins',
    ],
    [
      'two phases of one id',
      changed(['phases'], [phase('1', '2026-01-01', '2026-06-30'), phase('1', '2026-07-01', '2026-12-31')]),
      ['phases', 1, 'id'],
      'duplicate',
    ],
    [
      'a phase with more to meet than there is',
      changed(['phases'], [phase('1', '2026-01-01', '2026-06-30', { met: 3 })]),
      ['phases', 0, 'target', 'met'],
      'more-than-there-are',
    ],
    [
      'a phase with more points than there are',
      changed(['phases'], [phase('1', '2026-01-01', '2026-06-30', { score: 11 })]),
      ['phases', 0, 'target', 'score'],
      'more-than-there-are',
    ],
    [
      'a rule for what does not apply that nobody knows',
      changed(['groups', 0, 'criteria', 0, 'notApplicable'], 'half'),
      ['groups', 0, 'criteria', 0, 'notApplicable'],
      'wrong-value',
    ],
    [
      'two conclusions of one id',
      changed(['recognition'], [...valid.recognition, ...valid.recognition]),
      ['recognition', 1, 'id'],
      'duplicate',
    ],
  ])('with %s is refused at its path', (_, text, path, problem) => {
    expect(errorOf(text)).toMatchObject({ code: 'criteria-invalid', path, problem });
  });

  it.each<[unknown, string]>([
    [{ kind: 'amount', of: 'percentage', atLeast: 170 }, 'mức tối thiểu: phải là số từ 0 đến 100.'],
    [{ kind: 'amount', of: 'percentage', atLeast: '70%' }, 'mức tối thiểu: phải là số từ 0 đến 100.'],
    [{ kind: 'amount', of: 'number', atMost: 'nhiều' }, 'mức tối đa: phải là số.'],
    [{ kind: 'amount', of: 'count', atLeast: 1.5 }, 'mức tối thiểu: phải là số nguyên không nhỏ hơn 0.'],
    [{ kind: 'points', maximum: 0 }, 'điểm tối đa: phải là số lớn hơn 0.'],
    [{ kind: 'judge' }, 'loại: giá trị không nằm trong các giá trị được dùng.'],
  ])('says which numbers belong in a field: %j', (measure, text) => {
    const error = errorOf(changed(['groups', 0, 'criteria', 0, 'measure'], measure));
    if (error?.code !== 'criteria-invalid') throw new Error('not refused');
    expect(invalidCriteriaText(error, 'vi')).toBe(`Nhóm 1, tiêu chí 1, cách đánh giá, ${text}`);
  });

  it.each(['null', '[]', '"văn bản"', '3'])('that holds %s is refused as a whole', (text) => {
    expect(errorOf(text)).toEqual({ code: 'criteria-invalid', path: [], problem: 'wrong-type' });
  });

  it.each(['03-31', '02-29', '12-31', '2025-03-31'])('may have the deadline %s', (notAfter) => {
    const measure = { kind: 'amount', of: 'date', notAfter };
    expect(parseCriteriaFile(changed(['groups', 0, 'criteria', 0, 'measure'], measure)).ok).toBe(true);
  });

  it('may have a maximum that is a multiple of its step only in decimals', () => {
    expect(
      parseCriteriaFile(changed(['groups', 0, 'criteria', 1, 'measure'], { kind: 'points', maximum: 0.3, step: 0.1 }))
        .ok,
    ).toBe(true);
  });
});
