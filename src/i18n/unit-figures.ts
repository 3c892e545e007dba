import type { Assessment } from '../assessing/assessment';
import { formatNumber } from './format';
import type { Language, Texts } from './language';

/** What a unit's figures are told from. */
type UnitFigures = Pick<Assessment, 'counts' | 'score' | 'maxScore'>;

interface FigureTexts {
  readonly met: (met: number, total: number) => string;
  readonly full: (full: number, total: number) => string;
  readonly points: (score: string, maximum: string) => string;
}

const texts: Texts<FigureTexts> = {
  vi: {
    met: (met, total) => `${met}/${total} tiêu chí đạt`,
    full: (full, total) => `${full}/${total} tiêu chí đủ điểm`,
    points: (score, maximum) => `${score}/${maximum} điểm`,
  },
  en: {
    met: (met, total) => `${met}/${total} criteria met`,
    full: (full, total) => `${full}/${total} criteria with full points`,
    points: (score, maximum) => `${score}/${maximum} points`,
  },
};

/** A unit in one figure: "28/34 tiêu chí đạt", or by its points where it has some: "85,5/100 điểm". */
export function headlineText(unit: UnitFigures, language: Language): string {
  return pointsText(unit, language) ?? countText(unit, language);
}

/** "85,5/100 điểm"; null for a unit without points. */
export function pointsText({ score, maxScore }: Omit<UnitFigures, 'counts'>, language: Language): string | null {
  if (score === null || maxScore === null) return null;
  return texts[language].points(formatNumber(score, language), formatNumber(maxScore, language));
}

/** "28/34 tiêu chí đạt", or "12/20 tiêu chí đủ điểm" where there are points. */
export function countText({ counts, score, maxScore }: UnitFigures, language: Language): string {
  const { met, full } = texts[language];
  return score === null || maxScore === null ? met(counts.met, counts.total) : full(counts.full, counts.total);
}
