import type { RecognitionCondition } from '../../../criteria/criteria-set';
import { unreachable } from '../../../outcome';

/** The conditions that can be chosen one by one; those over other conditions are shown and kept as they are. */
export const simpleConditions = [
  'allMet',
  'metAtLeast',
  'criteriaMet',
  'scoreAtLeast',
  'shareAtLeast',
  'eachGroupAtLeast',
  'noVeto',
  'stated',
] as const;
export type SimpleCondition = (typeof simpleConditions)[number];

/** A condition of a kind, with nothing filled in. @param id one that no other has */
export function blankCondition(kind: SimpleCondition, id: string): RecognitionCondition {
  switch (kind) {
    case 'allMet':
    case 'noVeto':
      return { kind };
    case 'metAtLeast':
      return { kind, count: NaN };
    case 'criteriaMet':
      return { kind, numbers: [] };
    case 'scoreAtLeast':
      return { kind, points: NaN };
    case 'shareAtLeast':
    case 'eachGroupAtLeast':
      return { kind, percent: NaN };
    case 'stated':
      return { kind, id, title: { vi: '' } };
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
