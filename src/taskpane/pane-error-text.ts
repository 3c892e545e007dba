import { textsIn } from '../i18n/texts';
import { errorText } from '../i18n/error-texts';
import type { Language } from '../i18n/language';
import { type ProblemText } from '../i18n/pane-problem-texts';
import type { PaneError, PaneProblem } from './pane-error';

/** What happened, and what to do next. */
export function paneErrorText(error: PaneError, language: Language): ProblemText {
  const problems = textsIn(language).paneProblem;
  const isOfPane = (one: PaneError): one is PaneProblem => one.code in problems;
  return isOfPane(error) ? problems[error.code] : errorText(error, language);
}
