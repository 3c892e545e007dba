import type { CriteriaSet, Criterion, Leaf, Measure } from '../criteria-set';
import { hasIndicators, numberedOf } from '../leaves';
import { isEqual } from './is-equal';
import { pairCriteria, type CriterionPair } from './pair-criteria';
import type { NamedCriterion, RecognitionLevel, SetChange, SetField, TermChange } from './set-change';

/**
 * Compares two versions of a criteria set.
 * @returns every difference: first of the set as a whole, then of its criteria in the order of the later version with those
 *   that were removed at the end, then of its conclusions; none where both say the same
 */
export function compareSets(earlier: CriteriaSet, later: CriteriaSet): readonly SetChange[] {
  const { pairs, added, removed } = pairCriteria(earlier, later);
  const isAdded = new Set(added);
  const changesOf = new Map(pairs.map((pair) => [pair.after, pair]));
  const ofCriteria = numberedOf(later).flatMap((criterion): readonly SetChange[] => {
    if (isAdded.has(criterion)) return [{ kind: 'criterion-added', criterion: named(criterion) }];
    const pair = changesOf.get(criterion);
    return pair === undefined ? [] : criterionChanges(pair);
  });
  return [
    ...setFields
      .filter((field) => !isEqual(earlier[field], later[field]))
      .map((field) => ({ kind: 'set-field-changed', field }) as const),
    ...ofCriteria,
    ...removed.map((criterion) => ({ kind: 'criterion-removed', criterion: named(criterion) }) as const),
    ...conclusionChanges(earlier.recognition, later.recognition),
  ];
}

const setFields: readonly SetField[] = ['title', 'legalBasis', 'validity', 'period', 'phases', 'rounding'];

function criterionChanges({ before, after }: CriterionPair): readonly SetChange[] {
  const criterion = named(after);
  const [measured, measures] = [measureOf(before), measureOf(after)];
  return [
    ...(before.number === after.number
      ? []
      : [{ kind: 'criterion-renumbered', criterion, before: before.number } as const]),
    ...(isEqual(before.title, after.title)
      ? []
      : [
          {
            kind: 'criterion-retitled',
            criterion,
            before: before.title ?? null,
            after: after.title ?? null,
          } as const,
        ]),
    ...(isEqual(measured, measures)
      ? []
      : [{ kind: 'measure-changed', criterion, before: measured, after: measures } as const]),
    ...termChanges(before, after).map((change) => ({ kind: 'term-changed', criterion, change }) as const),
  ];
}

/** Only what both versions can have: what indicators bring with them is said of the measure. */
function termChanges(before: Criterion, after: Criterion): readonly TermChange[] {
  const changes: readonly TermChange[] = [
    { term: 'notApplicable', before: before.notApplicable ?? 'excluded', after: after.notApplicable ?? 'excluded' },
    { term: 'isVeto', before: before.isVeto ?? false, after: after.isVeto ?? false },
    { term: 'evidence', before: before.evidence ?? 'none', after: after.evidence ?? 'none' },
    ...(hasIndicators(before) || hasIndicators(after) ? [] : leafTerms(before, after)),
    ...(hasIndicators(before) && hasIndicators(after)
      ? [{ term: 'metWhen', before: before.metWhen ?? 'all', after: after.metWhen ?? 'all' } as const]
      : []),
  ];
  return changes.filter((change) => !isEqual(change.before, change.after));
}

function leafTerms(before: Leaf, after: Leaf): readonly TermChange[] {
  return [
    { term: 'scoredBy', before: before.scoredBy ?? 'self', after: after.scoredBy ?? 'self' },
    { term: 'effect', before: before.effect ?? null, after: after.effect ?? null },
  ];
}

function measureOf(criterion: Criterion): Measure | null {
  return hasIndicators(criterion) ? null : criterion.measure;
}

function conclusionChanges(
  earlier: readonly RecognitionLevel[],
  later: readonly RecognitionLevel[],
): readonly SetChange[] {
  const earlierById = new Map(earlier.map((level) => [level.id, level]));
  const ids = new Set(later.map(({ id }) => id));
  return [
    ...later.flatMap((after): readonly SetChange[] => {
      const before = earlierById.get(after.id);
      if (before === undefined) return [{ kind: 'conclusion-added', level: after }];
      return isEqual(before, after) ? [] : [{ kind: 'conclusion-changed', before, after }];
    }),
    ...earlier.filter(({ id }) => !ids.has(id)).map((level): SetChange => ({ kind: 'conclusion-removed', level })),
  ];
}

function named({ number, title }: Criterion): NamedCriterion {
  return { number, title: title ?? null };
}
