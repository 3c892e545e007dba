import { errorText } from '../i18n/error-texts';
import type { Language } from '../i18n/language';
import { taskpaneTexts, type ProblemText } from '../i18n/taskpane-texts';
import type { PaneError, PaneProblem } from './pane-error';

/** What happened, and what to do next. */
export function paneErrorText(error: PaneError, language: Language): ProblemText {
  return isOfPane(error) ? taskpaneTexts[language].problems[error.code] : errorText(error, language);
}

function isOfPane(error: PaneError): error is PaneProblem {
  return error.code in taskpaneTexts.vi.problems;
}
