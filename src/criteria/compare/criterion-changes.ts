import type { CriteriaSet, Criterion, Leaf, LocalText, Measure } from '../criteria-set';
import { hasIndicators } from '../leaves';
import { isEqual } from './is-equal';
import type { CriterionPair } from './pair-criteria';
import type { CriterionBasis, NamedCriterion, SetChange, TermChange } from './set-change';

/** What has become of a criterion from one version of its set to another. */
export function criterionChanges(pair: CriterionPair, earlier: CriteriaSet, later: CriteriaSet): readonly SetChange[] {
  const { before, after } = pair;
  const criterion = named(after);
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
    ...measureChanges(pair, later),
    ...audienceChange(pair, earlier, later),
    ...termChanges(before, after).map((change) => ({ kind: 'term-changed', criterion, change }) as const),
  ];
}

/** Only what both versions can have: what indicators bring with them is said of the measure. */
function termChanges(before: Criterion, after: Criterion): readonly TermChange[] {
  const changes: readonly TermChange[] = [
    { term: 'basis', before: basisOf(before), after: basisOf(after) },
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

function basisOf({ document, source, seen }: Criterion): CriterionBasis {
  return { document, source, seen };
}

function leafTerms(before: Leaf, after: Leaf): readonly TermChange[] {
  return [
    { term: 'scoredBy', before: before.scoredBy ?? 'self', after: after.scoredBy ?? 'self' },
    { term: 'effect', before: before.effect ?? null, after: after.effect ?? null },
  ];
}

/** The measure that most units have, then those that a profile has of its own. */
function measureChanges({ before, after }: CriterionPair, { profiles = [] }: CriteriaSet): readonly SetChange[] {
  const criterion = named(after);
  const general = { profile: null, id: null };
  const own = profiles.map(({ id, title }) => ({ profile: title, id }));
  return [general, ...own].flatMap(({ profile, id }): readonly SetChange[] => {
    if (id !== null && !hasOwnMeasure(before, id) && !hasOwnMeasure(after, id)) return [];
    const [was, is] = [measureOf(before, id), measureOf(after, id)];
    return isEqual(was, is) ? [] : [{ kind: 'measure-changed', criterion, profile, before: was, after: is }];
  });
}

function hasOwnMeasure(criterion: Criterion, profile: string): boolean {
  return criterion.byProfile?.some(({ profiles }) => profiles.includes(profile)) === true;
}

function measureOf(criterion: Criterion, profile: string | null): Measure | null {
  if (hasIndicators(criterion)) return null;
  const own = criterion.byProfile?.find(({ profiles }) => profile !== null && profiles.includes(profile));
  return own?.measure ?? criterion.measure;
}

function audienceChange(
  { before, after }: CriterionPair,
  earlier: CriteriaSet,
  later: CriteriaSet,
): readonly SetChange[] {
  if (isEqual(before.onlyFor, after.onlyFor)) return [];
  const change = { before: titlesOf(before, earlier), after: titlesOf(after, later) };
  return [{ kind: 'criterion-for-others', criterion: named(after), ...change }];
}

function titlesOf({ onlyFor }: Criterion, { profiles = [] }: CriteriaSet): readonly LocalText[] | null {
  if (onlyFor === undefined) return null;
  return profiles.filter(({ id }) => onlyFor.includes(id)).map(({ title }) => title);
}

export function named({ number, title }: Criterion): NamedCriterion {
  return { number, title: title ?? null };
}
