import { errorText } from '../i18n/error-texts';
import type { Language } from '../i18n/language';
import { taskpaneTexts, type ProblemText } from '../i18n/taskpane-texts';
import type { PaneError } from './pane-error';

/** What happened, and what to do next. */
export function paneErrorText(error: PaneError, language: Language): ProblemText {
  const { problems } = taskpaneTexts[language];
  switch (error.code) {
    case 'part-not-loaded':
      return problems.partNotLoaded;
    case 'file-not-read':
      return problems.fileNotRead;
    case 'file-too-large':
      return problems.fileTooLarge;
    case 'unexpected':
      return problems.unexpected;
    default:
      return errorText(error, language);
  }
}
