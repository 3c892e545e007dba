import type { AppError } from '../app/report';
import { say, type ByCode } from './by-code';
import type { Language } from './language';
import { textsIn } from './texts';

/** What happened, and what to do next. */
export interface ErrorText {
  readonly message: string;
  readonly advice: string;
}

export type ErrorTexts = ByCode<AppError, ErrorText>;

/** Puts an error into words for people who never see a code or a stack trace. */
export function errorText(error: AppError, language: Language): ErrorText {
  return say(textsIn(language).error, error);
}

export type Limit = Extract<AppError, { code: 'hostile-workbook' }>['limit'];
