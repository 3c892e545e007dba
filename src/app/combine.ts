import type { Language } from '../i18n/language';
import { planSummary } from '../reporting/summary/plan-summary';
import type { WorkbookEdit } from '../workbook/edit';
import type { SheetInfo } from '../workbook/snapshot';
import type { FileResults } from './roll-up/file-results';

/** What was found in one file; `fileName` is relative to where the roll-up will be saved, for its links. */
export interface FileReport {
  readonly fileName: string;
  readonly results: FileResults;
}

export interface CombineOptions {
  /** The tabs' language; Vietnamese unless said otherwise. */
  readonly language?: Language;
  /** The only sheet of the blank workbook: the summary is written on it, under its name. */
  readonly blankSheet?: SheetInfo;
}

/**
 * Plans the roll-up of many workbooks, for a blank one: the summary tabs, and a list of what is wrong in each file.
 * Results stand in it as they were found, as no formula can follow another file; counts are formulas over them.
 * @returns no edits where no file has a table
 */
export function combine(
  reports: readonly FileReport[],
  { language = 'vi', blankSheet }: CombineOptions = {},
): readonly WorkbookEdit[] {
  const inputs = reports.flatMap(({ fileName, results }) => results.tables.map((assessed) => ({ assessed, fileName })));
  if (inputs.length === 0) return [];
  const problems = reports.flatMap(({ fileName, results }) =>
    results.problems.map((finding) => ({ fileName, finding })),
  );
  const sheetInfos = blankSheet === undefined ? [] : [blankSheet];
  const target = { workbook: { names: [], sheetInfos }, tabs: [], blankSheet: blankSheet ?? null };
  return planSummary(inputs, problems, target, language).edits;
}
