import type { NextLevel, Shortfall } from '../assessing/next-level';
import { formatNumber } from './format';
import type { Language } from './language';
import { localText } from './local-text';
import { textsIn } from './texts';

/** Numbers that are named before the rest is counted. */
const MOST_NAMED = 4;

/** What a unit lacks for its next conclusion: "Còn 6 tiêu chí để được công nhận"; null where nothing countable is lacking. */
export function nextLevelText(next: NextLevel, language: Language): string | null {
  const { lacking, whole, and } = textsIn(language).nextLevel;
  if (next.shortfalls.length === 0) return null;
  return whole(next.shortfalls.map(lacking).join(and), next);
}

export function groupNames({ groups }: Extract<Shortfall, { kind: 'groups' }>, language: Language): string {
  const names = groups.flatMap(
    ({ number, title }) => number ?? (title === undefined ? [] : localText(title, language)),
  );
  return named(names, language);
}

export function named(names: readonly string[], language: Language): string {
  const shown = names.slice(0, MOST_NAMED).join(', ');
  return names.length > MOST_NAMED ? `${shown}… (${formatNumber(names.length, language)})` : shown;
}
