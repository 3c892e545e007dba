import type { CriteriaSet } from '../criteria-set';
import { numberedOf } from '../leaves';
import { criterionChanges, named } from './criterion-changes';
import { isEqual } from './is-equal';
import { pairCriteria } from './pair-criteria';
import type { RecognitionLevel, SetChange, SetField } from './set-change';

/**
 * Compares two versions of a criteria set.
 * @returns every difference: first of the set as a whole, then of its criteria in the order of the later version with those
 *   that were removed at the end, then of its conclusions; none where both say the same. Of a frame's criteria nothing is
 *   said but that they were not seen.
 */
export function compareSets(earlier: CriteriaSet, later: CriteriaSet): readonly SetChange[] {
  const frame = [later, earlier].find(({ isFrame }) => isFrame === true);
  return [
    ...setFields
      .filter((field) => !isEqual(earlier[field], later[field]))
      .map((field) => ({ kind: 'set-field-changed', field }) as const),
    ...(frame === undefined ? contentChanges(earlier, later) : notSeen(frame, earlier, later)),
  ];
}

function notSeen({ title }: CriteriaSet, earlier: CriteriaSet, later: CriteriaSet): readonly SetChange[] {
  return earlier.isFrame === later.isFrame ? [] : [{ kind: 'criteria-not-seen', title }];
}

function contentChanges(earlier: CriteriaSet, later: CriteriaSet): readonly SetChange[] {
  const { pairs, added, removed } = pairCriteria(earlier, later);
  const isAdded = new Set(added);
  const changesOf = new Map(pairs.map((pair) => [pair.after, pair]));
  const ofCriteria = numberedOf(later).flatMap((criterion): readonly SetChange[] => {
    if (isAdded.has(criterion)) return [{ kind: 'criterion-added', criterion: named(criterion) }];
    const pair = changesOf.get(criterion);
    return pair === undefined ? [] : criterionChanges(pair, earlier, later);
  });
  return [
    ...(isEqual(leftOutRules(earlier), leftOutRules(later))
      ? []
      : [{ kind: 'set-field-changed', field: 'notApplicableGroups' } as const]),
    ...ofCriteria,
    ...removed.map((criterion) => ({ kind: 'criterion-removed', criterion: named(criterion) }) as const),
    ...conclusionChanges(earlier.recognition, later.recognition),
  ];
}

/** What becomes of groups that do not apply as a whole, by their numbers. */
function leftOutRules({ groups }: CriteriaSet) {
  return groups.flatMap(({ number, notApplicable }, place) =>
    notApplicable === undefined ? [] : [{ group: number ?? String(place + 1), notApplicable }],
  );
}

const setFields: readonly Exclude<SetField, 'notApplicableGroups'>[] = [
  'title',
  'legalBasis',
  'validity',
  'replacedBy',
  'period',
  'decidedBy',
  'dossier',
  'phases',
  'profiles',
  'rounding',
  'fewestMonths',
  'notAboveParent',
  'classLimits',
  'pointsElsewhere',
];

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
