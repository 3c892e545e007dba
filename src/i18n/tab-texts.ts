import { progress as progressEn } from './en/progress';
import { summary as summaryEn } from './en/summary';
import { progress } from './vi/progress';
import { summary } from './vi/summary';

/** What is written into summary tabs, in every language: a tab is read again in whatever language it was made. */
export const tabTexts = [
  { summary, progress },
  { summary: summaryEn, progress: progressEn },
] as const;
