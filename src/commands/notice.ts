import { errorText } from '../i18n/error-texts';
import type { Language } from '../i18n/language';
import type { AppError } from '../app/report';

/** What a command has to say for itself. */
export interface Notice {
  readonly tone: 'done' | 'failed';
  readonly message: string;
  /** More about it, or what to do next; one paragraph each. */
  readonly details: readonly string[];
}

export function failureNotice(error: AppError, language: Language): Notice {
  const { message, advice } = errorText(error, language);
  return { tone: 'failed', message, details: [advice] };
}
