import type { Finding } from '../assessing/finding';
import type { LocalText } from '../criteria/criteria-set';
import type { HeadedColumn } from '../reading/assessment-table';
import { cellToA1, columnLetters } from '../workbook/address';
import { say, type ByCode } from './by-code';
import type { Language } from './language';
import { localText } from './local-text';
import { textsIn } from './texts';

/** What a text names of a finding beside its own data: "Ô E21", "tiêu chí 7". */
interface Named {
  readonly cell: string;
  readonly criterion: string;
}

export type FindingTexts = ByCode<Finding, string, [Named]>;

/** One finding in plain words: where it is, what stands there, what is expected, what to do. */
export function findingText(finding: Finding, language: Language): string {
  const { finding: texts, findingPlace } = textsIn(language);
  return say(texts, finding, {
    cell: finding.cell === null ? '' : findingPlace.cell(cellToA1(finding.cell)),
    criterion: findingPlace.criterion(finding.criterion ?? ''),
  });
}

export function namesOf(texts: readonly LocalText[], language: Language): readonly string[] {
  return texts.map((text) => localText(text, language));
}

/** "0; 0,5 hoặc 1": a comma would be taken for a decimal one. */
export function oneOf(items: readonly string[], language: Language): string {
  const last = items.at(-1) ?? '';
  const others = items.slice(0, -1).join('; ');
  return others === '' ? last : `${others} ${textsIn(language).or} ${last}`;
}

/** Of more columns than these the others are counted: a matrix may have hundreds. */
const MOST_COLUMNS = 8;

/** Columns by their letters and headings; @param others how those beyond the first few are counted */
export function headed(
  columns: readonly HeadedColumn[],
  called: (letters: string) => string,
  others: (count: number) => string,
): readonly string[] {
  const named = columns.slice(0, columns.length > MOST_COLUMNS ? MOST_COLUMNS - 1 : MOST_COLUMNS);
  const left = columns.length - named.length;
  return [
    ...named.map(({ column, header }) =>
      header === '' ? called(columnLetters(column)) : `${called(columnLetters(column))} “${short(header)}”`,
    ),
    ...(left === 0 ? [] : [others(left)]),
  ];
}

/** Long enough to know a text again. */
const LONGEST_QUOTE = 120;

export function short(text: string): string {
  return text.length <= LONGEST_QUOTE ? text : `${text.slice(0, LONGEST_QUOTE).trimEnd()}…`;
}

/** "Không có chợ": whether that is good, or does not apply, only people can say. */
export function isOfNothing(text: string): boolean {
  return /^(?:không|chưa) có /iu.test(text);
}

export function titled(title: string): string {
  return title === '' ? '' : `: ${short(title).replace(/(?<![.;\s])[.;\s]+$/, '')}`;
}

export function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

export function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
