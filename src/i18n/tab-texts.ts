import { progress as progressEn } from './en/progress';
import { summary as summaryEn } from './en/summary';
import type { Language } from './language';
import { progress } from './vi/progress';
import { summary } from './vi/summary';

interface TabTexts {
  readonly summary: typeof summary;
  readonly progress: typeof progress;
}

/**
 * What is written into summary tabs. It is there in every language, as a tab is read again in whatever language it was
 * made; and only with what writes, which is loaded on demand.
 */
export const tabTexts: Readonly<Record<Language, TabTexts>> = {
  vi: { summary, progress },
  en: { summary: summaryEn, progress: progressEn },
};

/** @returns whether it is so in any language */
export function inAnyLanguage(isSo: (texts: TabTexts) => boolean): boolean {
  return Object.values(tabTexts).some(isSo);
}
