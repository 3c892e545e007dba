import type { LevelsMeasure } from './measure';
import type { RuleBreach } from './rule-breach';

/** Checks that levels are told apart, and do not say both what they give and which of them is met. @returns the first breach */
export function findLevelsBreach(measure: LevelsMeasure): RuleBreach | null {
  const { levels, atLeast } = measure;
  const seen = new Set<string>();
  for (const [index, level] of levels.entries()) {
    const path = ['levels', index];
    const isKnown = wordsOf(level).some((word) => seen.has(word));
    if (isKnown) return { path, problem: 'duplicate' };
    for (const word of wordsOf(level)) seen.add(word);
    const better = levels[index - 1]?.points;
    if (level.points !== undefined && better !== undefined && level.points > better)
      return { path: [...path, 'points'], problem: 'worse-level-gives-more' };
  }
  const unscored = levels.findIndex(({ points }) => points === undefined);
  const isScored = levels.some(({ points }) => points !== undefined);
  if (isScored && atLeast !== undefined) return { path: ['atLeast'], problem: 'points-or-met' };
  if (isScored && unscored !== -1) return { path: ['levels', unscored, 'points'], problem: 'missing' };
  return atLeast !== undefined && atLeast >= levels.length
    ? { path: ['atLeast'], problem: 'more-than-there-are' }
    : null;
}

function wordsOf({ title, words = [] }: LevelsMeasure['levels'][number]): readonly string[] {
  const own = [title.vi, ...(title.en === undefined ? [] : [title.en]), ...words];
  return [...new Set(own.map((word) => word.normalize('NFC').trim().toLowerCase()))];
}
