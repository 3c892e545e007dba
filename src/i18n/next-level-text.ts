import type { NextLevel, Shortfall } from '../assessing/next-level';
import { unreachable } from '../outcome';
import { formatNumber } from './format';
import type { Language, Texts } from './language';
import { localText } from './local-text';

/** Numbers that are named before the rest is counted. */
const MOST_NAMED = 4;

interface NextLevelTexts {
  readonly lacking: (shortfall: Shortfall) => string;
  /** All that is lacking, and what for. */
  readonly whole: (lacking: string, next: NextLevel) => string;
  readonly and: string;
}

const texts: Texts<NextLevelTexts> = {
  vi: {
    lacking: vietnamese,
    whole: (lacking, next) =>
      `Còn ${lacking} để ${next.isSoleRecognition ? 'được công nhận' : `đạt “${localText(next.title, 'vi')}”`}`,
    and: ' và ',
  },
  en: {
    lacking: english,
    whole: (lacking, next) =>
      `${upperFirst(lacking)} to go ${next.isSoleRecognition ? 'until recognition' : `until “${localText(next.title, 'en')}”`}`,
    and: ' and ',
  },
};

/** What a unit lacks for its next conclusion: "Còn 6 tiêu chí để được công nhận"; null where nothing countable is lacking. */
export function nextLevelText(next: NextLevel, language: Language): string | null {
  const { lacking, whole, and } = texts[language];
  if (next.shortfalls.length === 0) return null;
  return whole(next.shortfalls.map(lacking).join(and), next);
}

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
    case 'condition':
      return `điều kiện “${localText(shortfall.title, 'vi')}”`;
    case 'awaited':
      return `${shortfall.numbers.length} tiêu chí chờ cấp trên chấm`;
    default:
      return unreachable(shortfall);
  }
}

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
    case 'condition':
      return `the condition “${localText(shortfall.title, 'en')}”`;
    case 'awaited':
      return `${shortfall.numbers.length === 1 ? '1 criterion' : `${shortfall.numbers.length} criteria`} scored by others`;
    default:
      return unreachable(shortfall);
  }
}

function groupNames({ groups }: Extract<Shortfall, { kind: 'groups' }>, language: Language): string {
  const names = groups.flatMap(
    ({ number, title }) => number ?? (title === undefined ? [] : localText(title, language)),
  );
  return named(names, language);
}

function named(names: readonly string[], language: Language): string {
  const shown = names.slice(0, MOST_NAMED).join(', ');
  return names.length > MOST_NAMED ? `${shown}… (${formatNumber(names.length, language)})` : shown;
}

function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
