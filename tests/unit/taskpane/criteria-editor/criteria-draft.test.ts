import type { CriteriaSet, Leaf } from '../../../../src/criteria/criteria-set';
import { numberedOf } from '../../../../src/criteria/leaves';
import {
  newDraft,
  reduceDraft,
  type CriteriaDraft,
  type DraftEvent,
} from '../../../../src/taskpane/criteria-editor/draft/criteria-draft';
import { withIndicators } from '../../../../src/taskpane/criteria-editor/draft/new-items';
import type { PendingGuess } from '../../../../src/taskpane/criteria-editor/draft/pending-guesses';
import { criterionAt, type Place } from '../../../../src/taskpane/criteria-editor/draft/place';

const judged = (number: string): Leaf => ({ number, measure: { kind: 'judged' }, evidence: 'none' });
const share: Leaf = { ...judged('2'), measure: { kind: 'amount', of: 'percentage', atLeast: 70 } };

const set: CriteriaSet = {
  version: 1,
  id: 'bo-thu',
  title: { vi: 'Bộ thử' },
  isExample: false,
  legalBasis: null,
  validity: {},
  groups: [
    { number: 'I', criteria: [judged('1'), share] },
    { number: 'II', criteria: [judged('3'), { number: '4', indicators: [judged('4.1'), judged('4.2')] }] },
  ],
  recognition: [],
};
const guess: PendingGuess = {
  code: 'measure-guessed',
  cell: { row: 3, column: 0 },
  number: '2',
  words: 'từ 70% trở lên',
  measure: share.measure,
};
const first: Place = { kind: 'criterion', group: 0, criterion: 0 };
const second: Place = { kind: 'criterion', group: 0, criterion: 1 };
const indicator: Place = { kind: 'indicator', group: 1, criterion: 1, indicator: 0 };

const after = (draft: CriteriaDraft, ...events: readonly DraftEvent[]) => events.reduce(reduceDraft, draft);
const numbers = (draft: CriteriaDraft) =>
  draft.set.groups.map(({ criteria }) => criteria.map((own) => own.number).join(' '));

describe('a draft of a criteria set', () => {
  it('begins with the list, or with the guesses that are to be confirmed', () => {
    expect(newDraft(set, []).view).toBeNull();
    expect(newDraft(set, [guess]).view).toEqual({ kind: 'guesses' });
  });

  it('gives what is added the next free number, and shows it', () => {
    const draft = after(newDraft(set, []), { type: 'criterionAdded', place: second });
    expect(numbers(draft)).toEqual(['1 2 5', '3 4']);
    expect(draft.view).toEqual({ kind: 'criterion', group: 0, criterion: 2 });
    const below = after(newDraft(set, []), { type: 'criterionAdded', place: indicator });
    expect(numberedOf(below.set).map(({ number }) => number)).toEqual(['1', '2', '3', '4', '4.1', '4.3', '4.2']);
    expect(numbers(after(newDraft(set, []), { type: 'groupAdded' }))).toEqual(['1 2', '3 4', '5']);
  });

  it('moves a criterion within its group and on to the next one', () => {
    const draft = after(newDraft(set, []), { type: 'moved', place: first, by: 1 });
    expect(numbers(draft)).toEqual(['2 1', '3 4']);
    const further = after(draft, { type: 'moved', place: second, by: 1 });
    expect(numbers(further)).toEqual(['2', '1 3 4']);
    expect(further.view).toEqual({ kind: 'criterion', group: 1, criterion: 0 });
    expect(numbers(after(further, { type: 'moved', place: first, by: 1 }))).toEqual(['2', '1 3 4']);
  });

  it('moves groups and indicators among their own', () => {
    expect(numbers(after(newDraft(set, []), { type: 'moved', place: { kind: 'group', group: 0 }, by: 1 }))).toEqual([
      '3 4',
      '1 2',
    ]);
    const draft = after(newDraft(set, []), { type: 'moved', place: indicator, by: 1 });
    expect(criterionAt(draft.set, indicator)?.number).toBe('4.2');
    expect(after(draft, { type: 'moved', place: indicator, by: -1 })).toBe(draft);
  });

  it('removes what stands somewhere, but never the last of a list', () => {
    const draft = after(newDraft(set, []), { type: 'removed', place: first });
    expect(numbers(draft)).toEqual(['2', '3 4']);
    expect(after(draft, { type: 'removed', place: first })).toBe(draft);
    expect(after(newDraft(set, []), { type: 'removed', place: indicator }).view).toEqual({
      kind: 'criterion',
      group: 1,
      criterion: 1,
    });
  });

  it('takes changes back, those of one field together, and does them again', () => {
    const typed = (number: string): DraftEvent => ({
      type: 'criterionChanged',
      place: first,
      own: judged(number),
      field: 'number',
    });
    const start = newDraft(set, []);
    const draft = after(start, typed('1a'), typed('1ab'), { type: 'groupAdded' });
    const once = after(draft, { type: 'undone' });
    expect(numbers(once)).toEqual(['1ab 2', '3 4']);
    const twice = after(once, { type: 'undone' });
    expect(twice.set).toBe(set);
    expect(after(twice, { type: 'undone' })).toBe(twice);
    expect(after(twice, { type: 'redone' }, { type: 'redone' }).set).toEqual(draft.set);
    expect(after(twice, typed('9')).future).toEqual([]);
  });
});

describe('a guess', () => {
  it('is pending until it is confirmed, and undo makes it so again', () => {
    const draft = after(newDraft(set, [guess]), { type: 'guessConfirmed', number: '2' });
    expect(draft).toMatchObject({ guesses: [], view: null, set });
    expect(after(draft, { type: 'undone' }).guesses).toEqual([guess]);
    expect(after(newDraft(set, [guess]), { type: 'allGuessesConfirmed' }).guesses).toEqual([]);
  });

  it('is taken out of the set where it is refused', () => {
    const draft = after(newDraft(set, [guess]), { type: 'guessRefused', number: '2' });
    expect(criterionAt(draft.set, second)).toEqual(judged('2'));
    expect(draft.guesses).toEqual([]);
  });

  it('is settled where the criterion is measured otherwise or removed', () => {
    const changed: DraftEvent = { type: 'criterionChanged', place: second, own: judged('2'), field: 'measure' };
    expect(after(newDraft(set, [guess]), changed).guesses).toEqual([]);
    expect(after(newDraft(set, [guess]), { type: 'removed', place: second }).guesses).toEqual([]);
  });

  it('goes with its criterion and its number', () => {
    const renumbered: DraftEvent = {
      type: 'criterionChanged',
      place: second,
      own: { ...share, number: '2a' },
      field: 'number',
    };
    const draft = after(newDraft(set, [guess]), renumbered, { type: 'moved', place: second, by: -1 });
    expect(draft.guesses).toEqual([{ ...guess, number: '2a' }]);
  });
});

describe('a criterion that gets indicators', () => {
  it('hands its measure on to the first', () => {
    expect(withIndicators(set, { ...share, effect: 'bonus' })).toEqual({
      number: '2',
      evidence: 'none',
      indicators: [{ number: '2.1', measure: share.measure, evidence: 'none', effect: 'bonus' }],
    });
  });
});
