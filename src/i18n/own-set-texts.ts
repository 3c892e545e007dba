import type { ReadColumn } from '../assessing/own/own-guesses';
import type { LevelColumn } from '../reading/assessment-table';
import { columnLetters } from '../workbook/address';
import type { Language } from './language';
import { textsIn } from './texts';

/** "B: Nội dung tiêu chí; C: Điểm tối đa" */
export function columnsText(columns: readonly ReadColumn[], language: Language): string {
  return columns
    .map(({ role, column }) => `${columnLetters(column)}: ${textsIn(language).columnRoles[role]}`)
    .join('; ');
}

/** "“Tốt” (đạt), “Kém” (chưa đạt)"; what nothing calls met or not stands by itself, what gives points with them. */
export function levelsText(levels: readonly LevelColumn[], language: Language): string {
  return levels
    .map(({ label, judgement }) => {
      const said = textsIn(language).levelJudgements[judgement];
      return said === null ? `“${label}”` : `“${label}” (${said})`;
    })
    .join(', ');
}

/** More criteria than these are counted. */
const MOST_NAMED = 6;

/** @param said how criteria are called, and how those beyond the first few are counted */
export function numbersText(
  numbers: readonly string[],
  said: { readonly criteria: string; readonly more: (count: number) => string },
): string {
  const named = numbers.slice(0, MOST_NAMED).join(', ');
  const left = numbers.length - MOST_NAMED;
  return `${said.criteria} ${named}${left <= 0 ? '' : said.more(left)}`;
}

/** Long enough to know a text again. */
const LONGEST_QUOTE = 60;

export function short(text: string): string {
  return text.length <= LONGEST_QUOTE ? text : `${text.slice(0, LONGEST_QUOTE).trimEnd()}…`;
}
