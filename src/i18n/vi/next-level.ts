import type { NextLevel, Shortfall } from '../../assessing/next-level';
import { unreachable } from '../../outcome';
import { conditionText } from '../condition-texts';
import { formatNumber } from '../format';
import { localText } from '../local-text';
import { named, groupNames } from '../next-level-text';
import { pointsElsewhereText } from '../points-elsewhere-text';

export const nextLevel = {
  lacking: vietnamese,
  /** All that is lacking, and what for. */
  whole: (lacking: string, next: NextLevel) =>
    next.shortfalls.some(({ kind }) => kind === 'elsewhere')
      ? `Chưa xếp loại: ${lacking}`
      : `Còn ${lacking} để ${next.isSoleRecognition ? 'được công nhận' : `đạt “${localText(next.title, 'vi')}”`}`,
  and: ' và ',
  elsewhere: (points: string, parts: string) => `còn ${points} chấm ở nơi khác (${parts})`,
};

function vietnamese(shortfall: Shortfall): string {
  switch (shortfall.kind) {
    case 'criteria':
      return `${shortfall.count} tiêu chí`;
    case 'namedCriteria':
      return `tiêu chí ${named(shortfall.numbers, 'vi')}`;
    case 'points':
      return `${formatNumber(shortfall.points, 'vi')} điểm`;
    case 'groups':
      return `nhóm ${groupNames(shortfall, 'vi')} (mỗi nhóm cần ${formatNumber(shortfall.percent, 'vi')}\u00A0% số điểm)`;
    case 'vetoes':
      return `tiêu chí bắt buộc ${named(shortfall.numbers, 'vi')}`;
    case 'figure':
      return conditionText(shortfall.condition, 'vi');
    case 'condition':
      return `điều kiện “${localText(shortfall.title, 'vi')}”`;
    case 'elsewhere':
      return pointsElsewhereText(shortfall.parts, 'vi');
    case 'awaited':
      return `${shortfall.numbers.length} tiêu chí chờ cấp trên chấm`;
    default:
      return unreachable(shortfall);
  }
}
