import { errorText } from '../i18n/error-texts';
import type { Language } from '../i18n/language';
import { paneProblemTexts, type ProblemText } from '../i18n/pane-problem-texts';
import type { PaneError, PaneProblem } from './pane-error';

/** What happened, and what to do next. */
export function paneErrorText(error: PaneError, language: Language): ProblemText {
  return isOfPane(error) ? paneProblemTexts[language][error.code] : errorText(error, language);
}

function isOfPane(error: PaneError): error is PaneProblem {
  return error.code in paneProblemTexts.vi;
}
