import * as fc from 'fast-check';
import type {
  CriteriaSet,
  Criterion,
  Leaf,
  LocalText,
  Measure,
  RecognitionCondition,
} from '../../../src/criteria/criteria-set';

const words = fc.constantFrom('Có kế hoạch', 'Tỷ lệ hộ đăng ký', 'Không để xảy ra', 'Số mô hình', 'Đúng hạn');
const texts: fc.Arbitrary<LocalText> = fc.record(
  { vi: words, en: fc.constantFrom('Plan', 'Share', 'Models') },
  { requiredKeys: ['vi'] },
);
const days = fc.constantFrom('2024-02-29', '2025-03-31', '2025-12-31');
const daysOfYear = fc.constantFrom('02-29', '03-31', '11-15');

const quarters = (minimum: number, maximum: number) =>
  fc.integer({ min: minimum * 4, max: maximum * 4 }).map((number) => number / 4);

/** Different numbers from the lowest to the highest. */
const ascending = (numbers: fc.Arbitrary<number>, minLength: number) =>
  fc.uniqueArray(numbers, { minLength, maxLength: 5 }).map((list) => [...list].sort((one, other) => one - other));

/** One bound at least, the lower one first. */
const bounded = (numbers: fc.Arbitrary<number>) =>
  fc.tuple(ascending(numbers, 2), fc.constantFrom('atLeast', 'atMost', 'both')).map(([[low = 0, high = 0], which]) => ({
    ...(which === 'atMost' ? {} : { atLeast: low }),
    ...(which === 'atLeast' ? {} : { atMost: high }),
  }));

const unit = fc.constantFrom({}, { unit: 'mô hình' });
const amounts: fc.Arbitrary<Measure> = fc.oneof(
  fc.tuple(bounded(quarters(-20, 20)), unit).map(([bounds, own]) => ({
    kind: 'amount' as const,
    of: 'number' as const,
    ...bounds,
    ...own,
  })),
  fc.tuple(bounded(fc.nat(50)), unit).map(([bounds, own]) => ({
    kind: 'amount' as const,
    of: 'count' as const,
    ...bounds,
    ...own,
  })),
  fc.tuple(bounded(quarters(0, 100)), fc.constantFrom('percentage' as const, 'ratio' as const)).map(([bounds, of]) => ({
    kind: 'amount' as const,
    of,
    ...bounds,
  })),
  fc.oneof(days, daysOfYear).map((notAfter) => ({ kind: 'amount' as const, of: 'date' as const, notAfter })),
);

function bandsBetween(limits: readonly number[], points: readonly number[]) {
  return [undefined, ...limits].map((from, index) => ({
    ...(from === undefined ? {} : { from }),
    ...(limits[index] === undefined ? {} : { below: limits[index] }),
    points: points[index % points.length] ?? 0,
  }));
}

const bands: fc.Arbitrary<Measure> = fc
  .constantFrom('number' as const, 'count' as const, 'percentage' as const, 'ratio' as const)
  .chain((of) =>
    fc
      .record({
        limits: ascending(of === 'count' ? fc.integer({ min: 1, max: 50 }) : quarters(1, 100), 1),
        points: fc.array(quarters(0, 4), { minLength: 1, maxLength: 6 }),
        whenNone: fc.option(quarters(0, 4)),
      })
      .map(({ limits, points, whenNone }) => ({
        kind: 'bands' as const,
        of,
        maximum: 4,
        bands: bandsBetween(limits, points),
        ...(whenNone === null ? {} : { whenNone }),
      })),
  );

const levels: fc.Arbitrary<Measure> = fc
  .record({
    titles: fc.subarray(['Xuất sắc', 'Tốt', 'Khá', 'Trung bình', 'Yếu'], { minLength: 2 }),
    points: ascending(quarters(0, 8), 5),
    atLeast: fc.option(fc.constantFrom(0, 1)),
  })
  .map(({ titles, points, atLeast }) => ({
    kind: 'levels' as const,
    levels: titles.map((vi, index) => ({
      title: { vi },
      words: [`Loại ${index + 1}`],
      ...(atLeast === null ? { points: points.at(-1 - index) ?? 0 } : {}),
    })),
    ...(atLeast === null ? {} : { atLeast }),
  }));

const ofInput = fc.constantFrom('number' as const, 'count' as const, 'percentage' as const, 'ratio' as const);
const rules: fc.Arbitrary<Measure> = fc
  .record({ title: texts, first: ofInput, second: ofInput, whenNone: fc.option(quarters(0, 3)) })
  .chain(({ title, first, second, whenNone }) =>
    fc.constantFrom<Measure>(
      {
        kind: 'rule',
        inputs: [
          { name: 'a', title, of: first },
          { name: 'b', title, of: second },
        ],
        points: 'if(b / a < 70%, 0, b / a * max)',
        maximum: 3,
        ...(whenNone === null ? {} : { whenNone }),
      },
      { kind: 'rule', inputs: [{ name: 'a', title, of: first }], met: 'a >= 70% and not (a > 3)' },
    ),
  );

/** Every kind of measure, so that each keeps the rules between its values. */
export const measures: fc.Arbitrary<Measure> = fc.oneof(
  fc.constant<Measure>({ kind: 'judged' }),
  fc.constantFrom<Measure>({ kind: 'points', maximum: 10 }, { kind: 'points', maximum: 2, step: 0.25 }),
  amounts,
  bands,
  levels,
  rules,
  fc
    .array(fc.record({ title: texts, except: texts }, { requiredKeys: ['title'] }), { minLength: 1, maxLength: 3 })
    .map((events): Measure => ({ kind: 'noneOf', events })),
  fc.constantFrom<Measure>(
    { kind: 'reference', set: 'bo-tieu-chi-khac' },
    { kind: 'reference', set: 'bo-tieu-chi-khac', criteria: ['1', '2.a'] },
  ),
);

const leaves: fc.Arbitrary<Omit<Leaf, 'number'>> = fc.record(
  {
    measure: measures,
    evidence: fc.constantFrom('required' as const, 'optional' as const, 'none' as const),
    title: texts,
    source: fc.constantFrom('Điều 4', 'Mục 1.2'),
    notApplicable: fc.constantFrom('excluded' as const, 'fullPoints' as const, 'zero' as const),
    scoredBy: fc.constantFrom('self' as const, 'appraiser' as const, 'survey' as const),
    onlyFor: fc.constantFrom(['a'], ['b', 'a']),
    byProfile: fc.constantFrom('a', 'b').chain((own) => measures.map((measure) => [{ profiles: [own], measure }])),
  },
  { requiredKeys: ['measure', 'evidence'] },
);

/** A criterion of its own, or one with indicators; the numbers come with the place in the set. */
const criteria: fc.Arbitrary<(number: string) => Criterion> = fc.oneof(
  leaves.map((leaf) => (number: string) => ({ ...leaf, number })),
  fc.array(leaves, { minLength: 1, maxLength: 3 }).chain((indicators) =>
    fc.option(fc.constantFrom('all' as const, { atLeast: 1 })).map((metWhen) => (number: string) => ({
      number,
      indicators: indicators.map((leaf, index) => ({ ...leaf, number: `${number}.${index + 1}` })),
      ...(metWhen === null ? {} : { metWhen }),
    })),
  ),
);

/** What holds beside the conditions of the only conclusion, and a condition made of others. */
const sideRules = fc
  .record({
    months: fc.option(fc.integer({ min: 1, max: 12 })),
    except: fc.option(texts),
    percent: fc.option(fc.integer({ min: 0, max: 100 })),
    condition: fc.constantFrom<RecognitionCondition>(
      { kind: 'allMet' },
      { kind: 'someOf', atLeast: 1, conditions: [{ kind: 'allMet' }, { kind: 'scoreAtLeast', points: 0 }] },
    ),
    title: texts,
  })
  .map(({ months, except, percent, condition, title }) => ({
    condition,
    rules: {
      ...(months === null ? {} : { fewestMonths: { months, title } }),
      ...(except === null ? {} : { notAboveParent: { title, except } }),
      ...(percent === null ? {} : { classLimits: [{ class: 'dat', percent, of: ['dat'] }] }),
    },
  }));

/** Sets as a criteria file may hold them, with every kind of measure. */
export const criteriaSets: fc.Arbitrary<CriteriaSet> = fc
  .record({
    groups: fc.array(fc.array(criteria, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 3 }),
    title: texts,
    isExample: fc.boolean(),
    legalBasis: fc.option(fc.record({ document: fc.constant('Quyết định 1/QĐ-UBND'), date: days })),
    profiles: fc.constant(['a', 'b'].map((id) => ({ id, title: { vi: `Loại ${id}` } }))),
    rounding: fc.option(fc.record({ digits: fc.integer({ min: 0, max: 4 }) })),
    leftOut: fc.option(fc.constantFrom('excluded' as const, 'fullPoints' as const, 'zero' as const)),
    beside: sideRules,
  })
  .map(({ groups, title, isExample, legalBasis, profiles, rounding, leftOut, beside }) => ({
    version: 1 as const,
    id: 'bo-ngau-nhien',
    title,
    isExample,
    legalBasis,
    validity: {},
    profiles,
    groups: groups.map((own, group) => ({
      number: String(group + 1),
      ...(leftOut === null ? {} : { notApplicable: leftOut }),
      criteria: own.map((criterion, index) => criterion(`${group + 1}.${index + 1}`)),
    })),
    recognition: [{ id: 'dat', title: { vi: 'Đạt' }, conditions: [beside.condition], recognised: true }],
    ...beside.rules,
    ...(rounding === null ? {} : { rounding }),
  }));
