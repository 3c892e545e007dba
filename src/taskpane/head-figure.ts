import { judgedIn, type Assessment } from '../assessing/assessment';
import { countedOf } from '../assessing/counted-of';
import { formatNumber } from '../i18n/format';
import type { Language } from '../i18n/language';
import { recognitionText } from '../i18n/recognition-text';
import { textsIn } from '../i18n/texts';
import { headlineOf, levelsText } from '../i18n/unit-figures';

/** Where a unit stands, in one line: "22", "/34", "đạt", "còn 12"; "42,5", "/100", "điểm", "Khá". */
export interface HeadFigure {
  readonly value: string;
  readonly total: string;
  readonly called: string;
  /** How the levels divide, what is left, or else what is judged beside points and the conclusion; null where there is none. */
  readonly more: string | null;
}

export function headFigure(assessment: Assessment, language: Language): HeadFigure {
  const texts = textsIn(language);
  const { of, value, total } = headlineOf(assessment);
  const { counts, recognition } = assessment;
  const called = { points: texts.taskpane.points, met: texts.taskpane.met, rated: texts.taskpane.rated }[of];
  const left = countedOf(counts) - counts.met - counts.notApplicable;
  const isCounted = of === 'met' && left > 0;
  const { levels = [] } = assessment;
  const concluded = recognition === null ? null : [recognitionText(recognition, language)];
  const judged = judgedIn(assessment);
  const isJudgedToo = of === 'points' && judged.met + judged.notMet > 0;
  const beside = [...(isJudgedToo ? [texts.frame.judged(judged.met, judged.notMet)] : []), ...(concluded ?? [])];
  return {
    value: formatNumber(value, language),
    total: total === null ? '' : `/${formatNumber(total, language)}`,
    called,
    more:
      of === 'rated' && levels.length > 0
        ? levelsText(levels)
        : isCounted
          ? texts.frame.left(left)
          : beside.length === 0
            ? null
            : beside.join(' · '),
  };
}
