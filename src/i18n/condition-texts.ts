import type { RecognitionCondition } from '../criteria/criteria-set';
import type { Language } from './language';
import { textsIn } from './texts';

type Kind = RecognitionCondition['kind'];

/** One phrase for each kind of condition. */
export type ConditionTexts = {
  readonly [kind in Kind]: (condition: Extract<RecognitionCondition, { readonly kind: kind }>) => string;
};

/** What must be so for a conclusion, as a phrase: "ít nhất 28 tiêu chí đạt". */
export function conditionText(condition: RecognitionCondition, language: Language): string {
  const say = textsIn(language).condition[condition.kind] as (condition: RecognitionCondition) => string;
  return say(condition);
}

export function joined(conditions: readonly RecognitionCondition[], word: string, language: Language): string {
  return conditions.map((condition) => conditionText(condition, language)).join(word);
}
