import { isLanguage, languages, type Language } from '../i18n/language';
import type { Notice } from './notice';

/** What the dialog's page tells its opener. */
export const dialogMessages = { ready: 'ready', close: 'close' } as const;

/** A notice in the language that it is written in. */
export interface WrittenNotice {
  readonly notice: Notice;
  readonly language: Language;
}

/** What is sent to the dialog's page. Not in its address: that stands in the dialog's title (OfficeDev/office-js #3904). */
export function noticeMessage({ notice, language }: WrittenNotice): string {
  return JSON.stringify({ notice, language });
}

/** Reads a notice back; whatever is not understood is left empty, and all of it is text to be shown, never markup. */
export function readNoticeMessage(message: string): WrittenNotice {
  const { notice, language } = membersOf(parsed(message));
  const { tone, message: text, details } = membersOf(notice);
  return {
    notice: {
      tone: tone === 'failed' ? 'failed' : 'done',
      message: typeof text === 'string' ? text : '',
      details: Array.isArray(details) ? details.filter((detail) => typeof detail === 'string') : [],
    },
    language: isLanguage(language) ? language : languages[0],
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function membersOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}
