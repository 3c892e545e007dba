import type { CriteriaSet, RecognitionCondition } from '../criteria/criteria-set';
import { unreachable } from '../outcome';
import type { Recognition, ResultCounts } from './assessment';

/** @returns the first conclusion, from the highest, whose conditions all hold, or null */
export function concludeRecognition(set: CriteriaSet, counts: ResultCounts, score: number | null): Recognition | null {
  const level = set.recognition.find(({ conditions }) =>
    conditions.every((condition) => holds(condition, counts, score)),
  );
  return level === undefined ? null : { id: level.id, title: level.title, recognised: level.recognised };
}

function holds(condition: RecognitionCondition, counts: ResultCounts, score: number | null): boolean {
  switch (condition.kind) {
    case 'allMet':
      return counts.met === counts.total - counts.notApplicable;
    case 'metAtLeast':
      return counts.met >= condition.count;
    case 'scoreAtLeast':
      return score !== null && score >= condition.points;
    default:
      return unreachable(condition);
  }
}
