import type { RecognitionCondition } from '../criteria/criteria-set';
import { unreachable } from '../outcome';
import { exactNumber } from './format';
import type { Language } from './language';
import { localText } from './local-text';

/** What must be so for a conclusion, as a phrase: "ít nhất 28 tiêu chí đạt". */
export function conditionText(condition: RecognitionCondition, language: Language): string {
  const isVietnamese = language === 'vi';
  const number = (value: number) => exactNumber(value, language);
  switch (condition.kind) {
    case 'allMet':
      return isVietnamese ? 'mọi tiêu chí đạt' : 'all criteria met';
    case 'metAtLeast':
      return isVietnamese ? `ít nhất ${condition.count} tiêu chí đạt` : `at least ${condition.count} criteria met`;
    case 'criteriaMet':
      return isVietnamese
        ? `tiêu chí ${condition.numbers.join(', ')} đạt`
        : `criteria ${condition.numbers.join(', ')} met`;
    case 'scoreAtLeast':
      return isVietnamese
        ? `từ ${number(condition.points)} điểm trở lên`
        : `${number(condition.points)} points or more`;
    case 'shareAtLeast':
      return isVietnamese
        ? `từ ${number(condition.percent)} % tổng điểm áp dụng trở lên`
        : `${number(condition.percent)}% of the points that apply, or more`;
    case 'eachGroupAtLeast':
      return isVietnamese
        ? `mỗi nhóm từ ${number(condition.percent)} % điểm trở lên`
        : `${number(condition.percent)}% of the points of each group, or more`;
    case 'noVeto':
      return isVietnamese ? 'không vướng tiêu chí loại trừ' : 'no veto';
    case 'stated':
      return localText(condition.title, language);
    case 'anyOf':
      return `(${joined(condition.conditions, isVietnamese ? ' hoặc ' : ' or ', language)})`;
    case 'allOf':
      return `(${joined(condition.conditions, isVietnamese ? ' và ' : ' and ', language)})`;
    default:
      return unreachable(condition);
  }
}

function joined(conditions: readonly RecognitionCondition[], word: string, language: Language): string {
  return conditions.map((condition) => conditionText(condition, language)).join(word);
}
