import type { CriteriaGroup, CriteriaSet, Criterion } from '../../../criteria/criteria-set';
import { hasIndicators } from '../../../criteria/leaves';
import { unreachable } from '../../../outcome';
import { newCriterion, newGroup } from './new-items';
import { stillPending, withoutGuess, type PendingGuess } from './pending-guesses';
import {
  criterionAt,
  groupAt,
  moved,
  placesOf,
  siblingsAt,
  withCriterion,
  withGroup,
  withNext,
  without,
  type Place,
} from './place';

/** What the editor shows: one item of the set, one of its other parts, or, at null, the list of them all. */
export type View =
  Place | { readonly kind: 'set' | 'recognition' | 'phases' | 'profiles' | 'guesses' | 'comparison' | 'export' } | null;

/** What can be taken back. */
interface Step {
  readonly set: CriteriaSet;
  readonly guesses: readonly PendingGuess[];
  readonly view: View;
}

/** A criteria set on its way: while fields are filled in, it may be one that no file could hold. */
export interface CriteriaDraft extends Step {
  readonly past: readonly Step[];
  readonly future: readonly Step[];
  /** The field that the last change was made in; changes of one field are taken back together. */
  readonly lastField: string | null;
}

/** What was typed into, whose changes are taken back together; null for a change that stands alone. */
type TypedField = string | null;

export type DraftEvent =
  | { readonly type: 'went'; readonly view: View }
  | { readonly type: 'setChanged'; readonly set: CriteriaSet; readonly field: TypedField }
  | { readonly type: 'groupChanged'; readonly group: number; readonly own: CriteriaGroup; readonly field: TypedField }
  | { readonly type: 'criterionChanged'; readonly place: Place; readonly own: Criterion; readonly field: TypedField }
  | { readonly type: 'groupAdded' }
  /** Behind a criterion or an indicator; of a group at its end. */
  | { readonly type: 'criterionAdded'; readonly place: Place }
  | { readonly type: 'removed'; readonly place: Place }
  | { readonly type: 'moved'; readonly place: Place; readonly by: -1 | 1 }
  | { readonly type: 'guessConfirmed' | 'guessRefused'; readonly number: string }
  | { readonly type: 'allGuessesConfirmed' }
  | { readonly type: 'undone' | 'redone' };

/** More steps back nobody counts. */
const MOST_STEPS = 200;

export function newDraft(set: CriteriaSet, guesses: readonly PendingGuess[]): CriteriaDraft {
  return { set, guesses, view: guesses.length > 0 ? { kind: 'guesses' } : null, past: [], future: [], lastField: null };
}

/** The draft after what was done to it. */
export function reduceDraft(draft: CriteriaDraft, event: DraftEvent): CriteriaDraft {
  const { set } = draft;
  switch (event.type) {
    case 'went':
      return { ...draft, view: event.view, lastField: null };
    case 'setChanged':
      return changed(draft, event.set, { field: event.field });
    case 'groupChanged':
      return changed(draft, withGroup(set, event.group, event.own), { field: event.field });
    case 'criterionChanged':
      return changed(draft, withCriterion(set, event.place, event.own), { field: event.field });
    case 'groupAdded': {
      const groups = [...set.groups, newGroup(set)];
      return changed(draft, { ...set, groups }, { view: { kind: 'group', group: groups.length - 1 } });
    }
    case 'criterionAdded':
      return added(draft, event.place);
    case 'removed':
      if (!canRemove(set, event.place)) return draft;
      return changed(draft, without(set, event.place), { view: viewWithout(event.place) });
    case 'moved': {
      const there = moved(set, event.place, event.by);
      return there.set === set ? draft : changed(draft, there.set, { view: there.place });
    }
    case 'guessConfirmed':
      return settled(draft, ({ number }) => number !== event.number);
    case 'allGuessesConfirmed':
      return settled(draft, () => false);
    case 'guessRefused':
      return refused(draft, event.number);
    case 'undone':
      return steppedBack(draft);
    case 'redone':
      return steppedForward(draft);
    default:
      return unreachable(event);
  }
}

/** A list of a set is never empty. */
export function canRemove(set: CriteriaSet, place: Place): boolean {
  return siblingsAt(set, place) > 1;
}

function changed(
  draft: CriteriaDraft,
  set: CriteriaSet,
  { field = null, view = draft.view }: { readonly field?: string | null; readonly view?: View },
): CriteriaDraft {
  const goesOn = field !== null && field === draft.lastField;
  return {
    set,
    view,
    guesses: stillPending(draft.guesses, draft.set, set),
    past: goesOn ? draft.past : [...draft.past, stepOf(draft)].slice(-MOST_STEPS),
    future: [],
    lastField: field,
  };
}

function added(draft: CriteriaDraft, place: Place): CriteriaDraft {
  const { set } = draft;
  if (place.kind === 'group') {
    const group = groupAt(set, place);
    if (group === undefined) return draft;
    const own = newCriterion(set, group.criteria.at(-1)?.number ?? null);
    const criterion = group.criteria.length;
    const next = withGroup(set, place.group, { ...group, criteria: [...group.criteria, own] });
    return changed(draft, next, { view: { kind: 'criterion', group: place.group, criterion } });
  }
  const own = newCriterion(set, criterionAt(set, place)?.number ?? null);
  const view: Place =
    place.kind === 'criterion'
      ? { ...place, criterion: place.criterion + 1 }
      : { ...place, indicator: place.indicator + 1 };
  return changed(draft, withNext(set, place, own), { view });
}

/** The list, or, for an indicator, the criterion that it stood in. */
function viewWithout(place: Place): View {
  return place.kind === 'indicator' ? { kind: 'criterion', group: place.group, criterion: place.criterion } : null;
}

function settled(draft: CriteriaDraft, isLeft: (guess: PendingGuess) => boolean): CriteriaDraft {
  const guesses = draft.guesses.filter(isLeft);
  return {
    ...draft,
    guesses,
    view: draft.view?.kind === 'guesses' && guesses.length === 0 ? null : draft.view,
    past: [...draft.past, stepOf(draft)].slice(-MOST_STEPS),
    future: [],
    lastField: null,
  };
}

function refused(draft: CriteriaDraft, number: string): CriteriaDraft {
  const { set } = draft;
  const place = placesOf(set).find((each) => criterionAt(set, each)?.number === number);
  const own = place && criterionAt(set, place);
  if (place === undefined || own === undefined || hasIndicators(own)) return draft;
  const next = changed(draft, withCriterion(set, place, withoutGuess(own)), {});
  return next.view?.kind === 'guesses' && next.guesses.length === 0 ? { ...next, view: null } : next;
}

function stepOf({ set, guesses, view }: CriteriaDraft): Step {
  return { set, guesses, view };
}

function steppedBack(draft: CriteriaDraft): CriteriaDraft {
  const last = draft.past.at(-1);
  if (last === undefined) return draft;
  return { ...last, past: draft.past.slice(0, -1), future: [stepOf(draft), ...draft.future], lastField: null };
}

function steppedForward(draft: CriteriaDraft): CriteriaDraft {
  const [next, ...others] = draft.future;
  if (next === undefined) return draft;
  return { ...next, past: [...draft.past, stepOf(draft)], future: others, lastField: null };
}
