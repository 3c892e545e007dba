import type { CriteriaGroup, CriteriaSet, Criterion, Leaf } from '../../../criteria/criteria-set';
import { hasIndicators } from '../../../criteria/leaves';

/** A group of a set, a criterion of a group, or an indicator of a criterion, by where it stands. */
export type Place =
  | { readonly kind: 'group'; readonly group: number }
  | CriterionPlace
  | { readonly kind: 'indicator'; readonly group: number; readonly criterion: number; readonly indicator: number };

export interface CriterionPlace {
  readonly kind: 'criterion';
  readonly group: number;
  readonly criterion: number;
}

export function isSamePlace(a: Place, b: Place): boolean {
  return keyOf(a) === keyOf(b);
}

/** A text that no other place has. */
export function keyOf(place: Place): string {
  switch (place.kind) {
    case 'group':
      return `${place.group}`;
    case 'criterion':
      return `${place.group}.${place.criterion}`;
    case 'indicator':
      return `${place.group}.${place.criterion}.${place.indicator}`;
  }
}

/** Every group, each followed by its criteria, each of them followed by its indicators. */
export function placesOf({ groups }: CriteriaSet): readonly Place[] {
  return groups.flatMap(({ criteria }, group): readonly Place[] => [
    { kind: 'group', group },
    ...criteria.flatMap((own, criterion): readonly Place[] => [
      { kind: 'criterion', group, criterion },
      ...indicatorsOf(own).map((_, indicator): Place => ({ kind: 'indicator', group, criterion, indicator })),
    ]),
  ]);
}

export function groupAt({ groups }: CriteriaSet, { group }: Pick<Place, 'group'>): CriteriaGroup | undefined {
  return groups[group];
}

/** @returns undefined where nothing stands there, or a group does */
export function criterionAt(set: CriteriaSet, place: Place): Criterion | undefined {
  if (place.kind === 'group') return undefined;
  const criterion = groupAt(set, place)?.criteria[place.criterion];
  return place.kind === 'criterion' ? criterion : indicatorsOf(criterion)[place.indicator];
}

/** Puts one group in another's place. */
export function withGroup(set: CriteriaSet, group: number, own: CriteriaGroup): CriteriaSet {
  return { ...set, groups: set.groups.map((each, index) => (index === group ? own : each)) };
}

/** Puts one criterion, or indicator, in another's place. */
export function withCriterion(set: CriteriaSet, place: Place, own: Criterion): CriteriaSet {
  return changeList(set, place, (list) => list.map((each, index) => (index === lastOf(place) ? own : each)));
}

/** Takes out what stands at a place. */
export function without(set: CriteriaSet, place: Place): CriteriaSet {
  if (place.kind === 'group') return { ...set, groups: set.groups.filter((_, index) => index !== place.group) };
  return changeList(set, place, (list) => list.filter((_, index) => index !== lastOf(place)));
}

/** Puts something right behind a place. */
export function withNext(set: CriteriaSet, place: CriterionPlace | IndicatorPlace, own: Criterion): CriteriaSet {
  return changeList(set, place, (list) => inserted(list, lastOf(place) + 1, own));
}

export type IndicatorPlace = Extract<Place, { kind: 'indicator' }>;

/** Changes places with the neighbour; a criterion at the end of its group goes to the next group. */
export function moved(
  set: CriteriaSet,
  place: Place,
  by: -1 | 1,
): { readonly set: CriteriaSet; readonly place: Place } {
  const from = lastOf(place);
  const to = from + by;
  const count = siblingsAt(set, place);
  if (to >= 0 && to < count) {
    const swapped =
      place.kind === 'group'
        ? { ...set, groups: swap(set.groups, from, to) }
        : changeList(set, place, (list) => swap(list, from, to));
    return { set: swapped, place: withLast(place, to) };
  }
  const neighbour = place.kind === 'criterion' ? set.groups[place.group + by] : undefined;
  const own = criterionAt(set, place);
  if (place.kind !== 'criterion' || neighbour === undefined || own === undefined || count === 1) return { set, place };
  const group = place.group + by;
  const criterion = by === 1 ? 0 : neighbour.criteria.length;
  const taken = without(set, place);
  const there = withGroup(taken, group, { ...neighbour, criteria: inserted(neighbour.criteria, criterion, own) });
  return { set: there, place: { kind: 'criterion', group, criterion } };
}

/** Whether something would move: a group keeps its last criterion. */
export function canMove(set: CriteriaSet, place: Place, by: -1 | 1): boolean {
  return moved(set, place, by).set !== set;
}

/** How many stand in one list with what stands at a place, itself included. */
export function siblingsAt(set: CriteriaSet, place: Place): number {
  if (place.kind === 'group') return set.groups.length;
  const group = groupAt(set, place);
  return place.kind === 'criterion'
    ? (group?.criteria.length ?? 0)
    : indicatorsOf(group?.criteria[place.criterion]).length;
}

function indicatorsOf(criterion: Criterion | undefined): readonly Leaf[] {
  return criterion !== undefined && hasIndicators(criterion) ? criterion.indicators : [];
}

function lastOf(place: Place): number {
  return place.kind === 'group' ? place.group : place.kind === 'criterion' ? place.criterion : place.indicator;
}

function withLast(place: Place, index: number): Place {
  switch (place.kind) {
    case 'group':
      return { ...place, group: index };
    case 'criterion':
      return { ...place, criterion: index };
    case 'indicator':
      return { ...place, indicator: index };
  }
}

function inserted<T>(list: readonly T[], index: number, item: T): T[] {
  return [...list.slice(0, index), item, ...list.slice(index)];
}

function swap<T>(list: readonly T[], from: number, to: number): T[] {
  const [a, b] = [list[from], list[to]];
  return list.map((each, index) => (index === from ? (b ?? each) : index === to ? (a ?? each) : each));
}

/** Changes the list that a criterion or an indicator stands in; only what has no indicators is an indicator. */
function changeList(
  set: CriteriaSet,
  place: Exclude<Place, { kind: 'group' }> | Place,
  change: (list: readonly Criterion[]) => Criterion[],
): CriteriaSet {
  const group = groupAt(set, place);
  if (group === undefined || place.kind === 'group') return set;
  if (place.kind === 'criterion') return withGroup(set, place.group, { ...group, criteria: change(group.criteria) });
  const over = group.criteria[place.criterion];
  if (over === undefined || !hasIndicators(over)) return set;
  const indicators = change(over.indicators).filter((own): own is Leaf => !hasIndicators(own));
  const criteria = group.criteria.map((each, index) => (index === place.criterion ? { ...over, indicators } : each));
  return withGroup(set, place.group, { ...group, criteria });
}
