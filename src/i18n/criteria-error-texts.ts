import type { CriteriaError } from '../criteria/errors';
import { criteriaFieldName } from './criteria-field-names';
import { expressionErrorText } from './expression-error-texts';
import type { Language } from './language';
import { textsIn } from './texts';

type InvalidCriteria = Extract<CriteriaError, { code: 'criteria-invalid' }>;

/** Says where a criteria file is wrong and which rule it breaks there: "Nhóm 1, tiêu chí 12, minh chứng: …". */
export function invalidCriteriaText({ path, problem, expression, range }: InvalidCriteria, language: Language): string {
  const place = placeInWords(path, language);
  const rule =
    expression !== undefined
      ? expressionErrorText(expression, language)
      : range !== undefined
        ? textsIn(language).numberRange(range)
        : textsIn(language).criteriaProblems[problem];
  return capitalised(place === '' ? rule : `${place}: ${rule}`);
}

/** A list's name and the place in it are one step: places count from 0 in a file, from 1 among people. */
function placeInWords(path: InvalidCriteria['path'], language: Language): string {
  const steps: string[] = [];
  let parent = '';
  for (const step of path) {
    if (typeof step === 'number') {
      steps.push(`${steps.pop() ?? ''} ${step + 1}`.trim());
    } else {
      steps.push(criteriaFieldName(parent, step, language) ?? `“${step}”`);
      parent = step;
    }
  }
  return steps.join(', ');
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
