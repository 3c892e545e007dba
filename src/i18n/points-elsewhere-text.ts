import type { PointsElsewhere } from '../criteria/criteria-set';
import { roundedTo } from '../criteria/expressions/exact-decimals';
import { exactNumber } from './format';
import type { Language } from './language';
import { localText } from './local-text';
import { textsIn } from './texts';

/** "còn 25 điểm chấm ở nơi khác (Điều tra xã hội học: 15 điểm; Mức độ hài lòng: 10 điểm)" */
export function pointsElsewhereText(parts: PointsElsewhere, language: Language): string {
  const { nextLevel, measure } = textsIn(language);
  const points = (value: number) => measure.points(exactNumber(value, language));
  const each = parts.map(({ title, maximum }) => `${localText(title, language)}: ${points(maximum)}`);
  const whole = parts.reduce((sum, { maximum }) => sum + maximum, 0);
  return nextLevel.elsewhere(points(roundedTo(whole, 6, 'round')), each.join('; '));
}
