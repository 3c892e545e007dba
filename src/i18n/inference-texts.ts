import type { InferenceNote } from '../reading/infer/inference-note';
import type { Language } from './language';
import { measureText } from './measure-texts';
import { laterTextsIn } from './texts';

/** What was made of a criterion's words: "tỷ lệ ít nhất 70 %", "điểm trừ, tối đa 2 điểm". */
export function guessedText(
  { measure, effect }: Extract<InferenceNote, { code: 'measure-guessed' }>,
  language: Language,
) {
  const how = measureText(measure, language);
  return effect === undefined ? how : `${laterTextsIn(language).effects[effect]}, ${how}`;
}

/** Long enough to know a text again. */
const LONGEST_QUOTE = 100;

export function short(text: string): string {
  return text.length <= LONGEST_QUOTE ? text : `${text.slice(0, LONGEST_QUOTE).trimEnd()}…`;
}
