import type { PointsElsewhere } from '../criteria/criteria-set';
import { sumOf } from '../criteria/leaves';
import { exactNumber } from './format';
import type { Language } from './language';
import { localText } from './local-text';
import { textsIn } from './texts';

/** "còn 25 điểm chấm ở nơi khác (Điều tra xã hội học: 15 điểm; Mức độ hài lòng: 10 điểm)" */
export function pointsElsewhereText(parts: PointsElsewhere, language: Language): string {
  const { nextLevel, measure } = textsIn(language);
  const points = (value: number) => measure.points(exactNumber(value, language));
  const each = parts.map(({ title, maximum }) => `${localText(title, language)}: ${points(maximum)}`);
  return nextLevel.elsewhere(points(sumOf(parts.map(({ maximum }) => maximum)) ?? 0), each.join('; '));
}
