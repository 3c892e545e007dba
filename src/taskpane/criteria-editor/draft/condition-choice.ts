import type { RecognitionCondition } from '../../../criteria/criteria-set';
import { unreachable } from '../../../outcome';

/** The kinds of conditions, those over other conditions last. */
export const conditionKinds = [
  'allMet',
  'metAtLeast',
  'criteriaMet',
  'scoreAtLeast',
  'scoreBelow',
  'shareAtLeast',
  'eachGroupAtLeast',
  'noVeto',
  'figure',
  'stated',
  'someOf',
  'anyOf',
  'allOf',
] as const satisfies readonly RecognitionCondition['kind'][];

/**
 * A condition in another's place: over several it goes on with what it was, else nothing of it is filled in.
 * @param id one that no other condition has
 */
export function conditionInstead(
  before: RecognitionCondition,
  kind: RecognitionCondition['kind'],
  id: string,
): RecognitionCondition {
  if (kind !== 'anyOf' && kind !== 'allOf' && kind !== 'someOf') return blankCondition(kind, id);
  const conditions = 'conditions' in before ? before.conditions : [before];
  return kind === 'someOf' ? { kind, atLeast: NaN, conditions } : { kind, conditions };
}

/** A condition of a kind, with nothing filled in. @param id one that no other has */
export function blankCondition(kind: RecognitionCondition['kind'], id: string): RecognitionCondition {
  switch (kind) {
    case 'allMet':
    case 'noVeto':
      return { kind };
    case 'metAtLeast':
      return { kind, count: NaN };
    case 'criteriaMet':
      return { kind, numbers: [] };
    case 'scoreAtLeast':
    case 'scoreBelow':
      return { kind, points: NaN };
    case 'shareAtLeast':
    case 'eachGroupAtLeast':
      return { kind, percent: NaN };
    case 'figure':
      return { kind, criterion: '' };
    case 'stated':
      return { kind, id, title: { vi: '' } };
    case 'someOf':
      return { kind, atLeast: NaN, conditions: [blankCondition('metAtLeast', id)] };
    case 'anyOf':
    case 'allOf':
      return { kind, conditions: [blankCondition('metAtLeast', id)] };
    default:
      return unreachable(kind);
  }
}

/** "muc-3": a text that is none of those. */
export function freeId(word: string, taken: readonly string[]): string {
  let count = 1;
  while (taken.includes(`${word}-${count}`)) count++;
  return `${word}-${count}`;
}
