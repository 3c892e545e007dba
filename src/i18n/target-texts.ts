import type { TargetDistance } from '../assessing/distance-to-target';
import { formatNumber } from './format';
import type { Language } from './language';
import { textsIn } from './texts';

/** "28/34 tiêu chí đạt, mục tiêu 34, còn 6". */
export function targetText(distance: TargetDistance, language: Language): string {
  return textsIn(language).target(distance, (value) => formatNumber(value, language));
}
