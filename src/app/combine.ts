import { severityOf } from '../assessing/finding';
import type { Language } from '../i18n/language';
import { planSummary } from '../reporting/summary/plan-summary';
import type { WorkbookEdit } from '../workbook/edit';
import type { CheckReport } from './report';

/** What was found in one file; `fileName` is relative to where the roll-up will be saved, for its links. */
export interface FileReport {
  readonly fileName: string;
  readonly report: CheckReport;
}

/**
 * Plans the roll-up of many workbooks, for a blank one: the summary tabs, and a list of what is wrong in each file.
 * Results stand in it as they were found, as no formula can follow another file; counts are formulas over them.
 * @returns no edits where no file has a table
 */
export function combine(reports: readonly FileReport[], language: Language = 'vi'): readonly WorkbookEdit[] {
  const inputs = reports.flatMap(({ fileName, report }) =>
    report.sheets.flatMap((sheet) => (sheet.layout === 'form' ? [{ assessed: sheet, fileName }] : [])),
  );
  if (inputs.length === 0) return [];
  const problems = reports.flatMap(({ fileName, report }) =>
    report.sheets
      .flatMap(({ findings }) => findings)
      .filter(({ code }) => severityOf[code] === 'error' || severityOf[code] === 'warning')
      .map((finding) => ({ fileName, finding })),
  );
  return planSummary(inputs, problems, { workbook: { names: [], sheetInfos: [] }, tabs: [] }, language).edits;
}
