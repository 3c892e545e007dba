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

export function numbersText(numbers: readonly string[], language: Language): string {
  const named = numbers.slice(0, MOST_NAMED).join(', ');
  const left = numbers.length - MOST_NAMED;
  const criteria = { vi: 'tiêu chí', en: numbers.length === 1 ? 'criterion' : 'criteria' }[language];
  const more = left <= 0 ? '' : { vi: ` và ${left} tiêu chí nữa`, en: ` and ${left} more` }[language];
  return `${criteria} ${named}${more}`;
}

/** Long enough to know a text again. */
const LONGEST_QUOTE = 60;

export function short(text: string): string {
  return text.length <= LONGEST_QUOTE ? text : `${text.slice(0, LONGEST_QUOTE).trimEnd()}…`;
}
