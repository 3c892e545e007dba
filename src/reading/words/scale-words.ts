import type { LevelJudgement } from '../assessment-table';
import { cleanText, foldCase } from '../vietnamese-text';
import scales from './scales.json';

/** What one word of a scale says; `blank` where it says that nothing was looked at yet. */
export type ScaleMeaning = LevelJudgement | 'blank';

/** One way of judging, by words. */
export interface Scale {
  /** By the word in small letters; levels of one meaning may have several. */
  readonly meanings: ReadonlyMap<string, ScaleMeaning>;
  /** Which level a word is, from the first on. */
  readonly places: ReadonlyMap<string, number>;
  /** What each level says, from the first on. */
  readonly levels: readonly ScaleMeaning[];
}

const meaningNames: ReadonlySet<string> = new Set<ScaleMeaning>([
  'met',
  'basicallyMet',
  'notMet',
  'notApplicable',
  'rated',
  'blank',
]);

function isMeaning(name: string): name is ScaleMeaning {
  return meaningNames.has(name);
}

/**
 * The scales that sheets judge by, each with its words from the best level on: the file beside this one has them all, and
 * a scale that is not known yet is added there and nowhere else. Of two that fit, the first is taken.
 */
const known: readonly Scale[] = scales.map(({ levels }) => ({
  meanings: new Map(
    levels.flatMap(({ is, words }) => (isMeaning(is) ? words.map((word) => [scaleWord(word), is] as const) : [])),
  ),
  places: new Map(levels.flatMap(({ words }, place) => words.map((word) => [scaleWord(word), place] as const))),
  levels: levels.flatMap(({ is }) => (isMeaning(is) ? is : [])),
}));

/** What most words are asked first: whether they are on any scale. */
const onAnyScale: ReadonlySet<string> = new Set(known.flatMap(({ meanings }) => [...meanings.keys()]));

/** A word as scales are looked up by: in small letters, without brackets behind it and final signs. */
export function scaleWord(text: string): string {
  return foldCase(cleanText(text))
    .replace(/(?<!\s)\s*\([^()]*\)$/, '')
    .replace(/(?<![\s.;,:])[\s.;,:]+$/, '');
}

/**
 * @param words as `scaleWord` gives them
 * @returns what each says, in the first scale in which all are levels of their own; null where there is none
 */
export function meaningsOnOneScale(words: readonly string[]): readonly ScaleMeaning[] | null {
  if (!words.every(isScaleWord)) return null;
  for (const { meanings, places, levels: all } of known) {
    if (words.length > all.length) continue;
    const found = words.flatMap((word) => meanings.get(word) ?? []);
    const levels = new Set(words.map((word) => places.get(word)));
    if (found.length === words.length && levels.size === words.length) return found;
  }
  return null;
}

/**
 * @param words different ones that stand in one column, as `scaleWord` gives them
 * @returns the scale that has most of them; null where none has enough
 */
export function scaleOfWords(words: readonly string[]): Scale | null {
  let best: Scale | null = null;
  let most = FEWEST_WORDS - 1;
  for (const scale of known) {
    const count = words.filter((word) => scale.meanings.has(word)).length;
    if (count > most) [best, most] = [scale, count];
  }
  return best;
}

/** Whether a word, as `scaleWord` gives it, is a level of some scale. */
export function isScaleWord(word: string): boolean {
  return onAnyScale.has(word);
}

/** @returns what a word, as `scaleWord` gives it, says on each of the scales that have it */
export function meaningsInScales(word: string): readonly ScaleMeaning[] {
  return known.flatMap(({ meanings }) => meanings.get(word) ?? []);
}

/** Whether a word, as `scaleWord` gives it, is a level that is counted: "Mức 2". */
export function isCountedLevel(word: string): boolean {
  return COUNTED.test(word);
}

/** Whether a word, as `scaleWord` gives it, says that not even the first of such levels is reached. */
export function isNoCountedLevel(word: string): boolean {
  return NOT_REACHED.test(word);
}

const COUNTED = /^(?:đạt )?(?:mức|mức độ|level|tier|stage|cấp|cấp độ|bậc) ?(?:\d|[ivx]+)$/u;
const NOT_REACHED = /^(?:chưa|không) đạt(?: mức 1)?$|^not met$/u;

/** One word alone may be on many scales. */
const FEWEST_WORDS = 2;
