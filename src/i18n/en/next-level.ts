import type { Shortfall } from '../../assessing/next-level';
import { unreachable } from '../../outcome';
import { conditionText } from '../condition-texts';
import { formatNumber } from '../format';
import { localText } from '../local-text';
import { named, groupNames } from '../next-level-text';
import { pointsElsewhereText } from '../points-elsewhere-text';
import type { nextLevel as vi } from '../vi/next-level';

export const nextLevel: typeof vi = {
  lacking: english,
  whole: (lacking, next) =>
    next.shortfalls.some(({ kind }) => kind === 'elsewhere')
      ? `Not concluded: ${lacking}`
      : `${upperFirst(lacking)} to go ${next.isSoleRecognition ? 'until recognition' : `until “${localText(next.title, 'en')}”`}`,
  and: ' and ',
  elsewhere: (points: string, parts: string) => `${points} are given elsewhere (${parts})`,
};

function english(shortfall: Shortfall): string {
  switch (shortfall.kind) {
    case 'criteria':
      return shortfall.count === 1 ? '1 criterion' : `${shortfall.count} criteria`;
    case 'namedCriteria':
      return `${shortfall.numbers.length === 1 ? 'criterion' : 'criteria'} ${named(shortfall.numbers, 'en')}`;
    case 'points':
      return `${formatNumber(shortfall.points, 'en')} ${shortfall.points === 1 ? 'point' : 'points'}`;
    case 'groups':
      return `${shortfall.groups.length === 1 ? 'group' : 'groups'} ${groupNames(shortfall, 'en')} (each needs ${formatNumber(shortfall.percent, 'en')}% of its points)`;
    case 'vetoes':
      return `the mandatory ${shortfall.numbers.length === 1 ? 'criterion' : 'criteria'} ${named(shortfall.numbers, 'en')}`;
    case 'figure':
      return conditionText(shortfall.condition, 'en');
    case 'condition':
      return `the condition “${localText(shortfall.title, 'en')}”`;
    case 'elsewhere':
      return pointsElsewhereText(shortfall.parts, 'en');
    case 'awaited':
      return `${shortfall.numbers.length === 1 ? '1 criterion' : `${shortfall.numbers.length} criteria`} scored by others`;
    default:
      return unreachable(shortfall);
  }
}

function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
