import type { TargetDistance } from '../assessing/distance-to-target';
import { formatNumber } from './format';
import type { Language, Texts } from './language';

/** "28/34 tiêu chí đạt, mục tiêu 34, còn 6". */
export function targetText(distance: TargetDistance, language: Language): string {
  return texts[language](distance, (value) => formatNumber(value, language));
}

const texts: Texts<(distance: TargetDistance, number: (value: number) => string) => string> = {
  vi: ({ of, reached, possible, target, remaining }, number) =>
    `${number(reached)}/${number(possible)} ${of === 'met' ? 'tiêu chí đạt' : 'điểm'}, mục tiêu ${number(target)}, ${remaining === 0 ? 'đã đạt mục tiêu' : `còn ${number(remaining)}`}`,
  en: ({ of, reached, possible, target, remaining }, number) =>
    `${number(reached)}/${number(possible)} ${of === 'met' ? 'criteria met' : 'points'}, target ${number(target)}, ${remaining === 0 ? 'reached' : `${number(remaining)} to go`}`,
};
