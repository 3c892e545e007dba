import type { CriteriaSet, RecognitionCondition } from '../criteria/criteria-set';
import type { AnsweredCondition, Assessment, StatedCondition } from './assessment';

/** What somebody said of conditions that no sheet says, by the condition's id; nothing of those that are not there. */
export type ConditionAnswers = ReadonlyMap<string, boolean>;

/**
 * @param asked what else the conclusion depends on that no sheet says
 * @returns every condition of a set that no sheet says, each once, in the order of its conclusions
 */
export function answerConditions(
  set: CriteriaSet,
  answers: ConditionAnswers,
  asked: readonly StatedCondition[] = [],
): readonly AnsweredCondition[] {
  const stated = new Map(
    [...set.recognition.flatMap(({ conditions }) => statedAmong(conditions)), ...asked].map((condition) => [
      condition.id,
      condition,
    ]),
  );
  return [...stated.values()].map(({ id, title }) => ({ id, title, holds: answers.get(id) ?? null }));
}

/** The answers that an assessment was made with. */
export function answersIn({ conditions }: Pick<Assessment, 'conditions'>): ConditionAnswers {
  return new Map(conditions.flatMap(({ id, holds }) => (holds === null ? [] : [[id, holds]])));
}

function statedAmong(conditions: readonly RecognitionCondition[]): readonly StatedCondition[] {
  return conditions.flatMap((condition) => {
    if (condition.kind === 'stated') return [condition];
    return 'conditions' in condition ? statedAmong(condition.conditions) : [];
  });
}
