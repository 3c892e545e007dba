import type { RecognitionCondition } from '../../../../src/criteria/criteria-set';
import { conditionInstead } from '../../../../src/taskpane/criteria-editor/draft/condition-choice';
import { periodFrom } from '../../../../src/taskpane/criteria-editor/draft/period';

describe('another kind of condition', () => {
  const count: RecognitionCondition = { kind: 'metAtLeast', count: 28 };

  it('over several goes on with the one that was there', () => {
    expect(conditionInstead(count, 'anyOf', 'x')).toEqual({ kind: 'anyOf', conditions: [count] });
  });

  it('over several keeps them, whichever of them must hold', () => {
    const any: RecognitionCondition = { kind: 'anyOf', conditions: [count, { kind: 'noVeto' }] };
    expect(conditionInstead(any, 'allOf', 'x')).toEqual({ ...any, kind: 'allOf' });
  });

  it('that stands alone begins blank', () => {
    expect(conditionInstead(count, 'stated', 'x')).toEqual({ kind: 'stated', id: 'x', title: { vi: '' } });
  });
});

it.each([
  ['11-16', '11-15', true],
  ['01-01', '12-31', false],
  ['11-16', '', false],
])('a period from %s to %s begins in the year before: %p', (from, to, startsInPreviousYear) => {
  expect(periodFrom(from, to)).toEqual({ from, to, startsInPreviousYear });
});
