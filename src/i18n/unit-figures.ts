import type { Assessment, LevelCount } from '../assessing/assessment';
import { countedOf } from '../assessing/counted-of';
import { unreachable } from '../outcome';
import { formatNumber } from './format';
import type { Language } from './language';
import { textsIn } from './texts';

/** What a unit's figures are told from. */
type UnitFigures = Pick<Assessment, 'counts' | 'score' | 'maxScore'>;

/** The one figure that says most of a unit: its points; else what is met; else, where nothing calls any grade enough, what is graded. */
export interface Headline {
  readonly of: 'points' | 'met' | 'rated';
  readonly value: number;
  /** Null where nothing says how many points there can be. */
  readonly total: number | null;
}

export function headlineOf({ counts, score, maxScore }: UnitFigures): Headline {
  const isJudged = counts.met + counts.notMet > 0;
  if (score !== null && (maxScore !== null || !isJudged)) return { of: 'points', value: score, total: maxScore };
  return !isJudged && counts.rated > 0
    ? { of: 'rated', value: counts.rated, total: counts.total }
    : { of: 'met', value: counts.met, total: countedOf(counts) };
}

/** A unit in one figure: "28/34 tiêu chí đạt", or by its points where it has some: "85,5/100 điểm". */
export function headlineText(unit: UnitFigures, language: Language): string {
  return pointsText(unit, language) ?? countText(unit, language);
}

/** "85,5/100 điểm", "17 điểm"; null for a unit without points. */
export function pointsText(unit: UnitFigures, language: Language): string | null {
  const { of, value, total } = headlineOf(unit);
  if (of !== 'points') return null;
  const score = formatNumber(value, language);
  return total === null
    ? textsIn(language).unitFigures.pointsAlone(score)
    : textsIn(language).unitFigures.points(score, formatNumber(total, language));
}

/** "28/34 tiêu chí đạt"; "12/20 tiêu chí đủ điểm" where there are points; "5/6 tiêu chí đã xếp mức" where nothing is judged. */
export function countText(unit: UnitFigures, language: Language): string {
  const { met, full, rated, scored } = textsIn(language).unitFigures;
  const { counts } = unit;
  const { of } = headlineOf(unit);
  switch (of) {
    case 'points':
      return counts.full + counts.notFull === 0 && counts.rated > 0
        ? scored(counts.rated, counts.total)
        : full(counts.full, countedOf(counts));
    case 'rated':
      return rated(counts.rated, counts.total);
    case 'met':
      return met(counts.met, countedOf(counts));
    default:
      return unreachable(of);
  }
}

/** "Tốt 5 · Khá 3 · Đạt 2"; levels that are figures themselves are parted from theirs: "4: 5 · 3: 2". */
export function levelsText(levels: readonly LevelCount[]): string {
  const parting = levels.some(({ level }) => /\d$/.test(level)) ? ': ' : ' ';
  return levels.map(({ level, count }) => `${level}${parting}${count}`).join(' · ');
}
