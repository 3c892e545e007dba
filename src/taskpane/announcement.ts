import { textsIn } from '../i18n/texts';
import { assessedTables, isUnclear, type SheetReport } from '../app/report';
import { nameOf } from '../assessing/finding';
import type { Language } from '../i18n/language';
import type { ProblemText } from '../i18n/pane-problem-texts';
import type { TaskpaneTexts } from '../i18n/vi/taskpane';
import { doneText } from './actions';
import { groupFindings } from './finding-list/finding-groups';
import { headlineText } from '../i18n/unit-figures';
import type { AssessedTable } from '../reporting/assessed-table';
import { paneErrorText } from './pane-error-text';
import type { LongJob, PaneState } from './pane-state';
import { concludes } from '../criteria/concludes';

/** What a screen reader is told of the pane's state, in one breath; "" where there is nothing new to say. */
export function announcement(state: PaneState, language: Language): string {
  const texts = textsIn(language).taskpane;
  if (state.running !== null) return workingText(state.running, state.isCancelling, texts);
  if (state.notice?.kind === 'failed') {
    const { message, advice } = paneErrorText(state.notice.error, language);
    return `${message} ${advice}`;
  }
  if (state.notice?.kind === 'done') return doneText(state.notice.done, language);
  const sheets = state.report?.sheets ?? [];
  const [first] = sheets;
  if (first === undefined) return '';
  if (sheets.length > 1) {
    return overviewText(assessedTables(sheets), language);
  }
  if (first.layout === 'none') return tableProblemText(first, texts).message;
  const [{ assessment }, ...others] = first.tables;
  const figure = others.length === 0 ? headlineText(assessment, language) : texts.unitCount(first.tables.length);
  const groups = groupFindings(first.findings).map(({ severity, findings }) =>
    texts.severityCount(texts.severity[nameOf(severity, findings)], findings.length),
  );
  return [figure, ...groups].join(', ');
}

/** How many units are recognised, where anything says what that depends on; else how many there are. */
export function overviewText(units: readonly AssessedTable[], language: Language): string {
  const isAnyConcluded = units.some(({ criteriaSet }) => concludes(criteriaSet));
  if (!isAnyConcluded && units.length > 0) return textsIn(language).taskpane.unitCount(units.length);
  const recognised = units.filter(({ assessment }) => assessment.recognition?.recognised).length;
  return textsIn(language).workbookOverview.recognisedOf(recognised, units.length);
}

export function workingText(job: LongJob, isCancelling: boolean, texts: TaskpaneTexts): string {
  return isCancelling ? texts.working.cancelling : texts.working[job.kind];
}

/** Why a sheet without a table that can be read has no result. */
export function tableProblemText(report: SheetReport, texts: TaskpaneTexts): ProblemText {
  if (isUnclear(report)) return texts.unclearTable(report.sheet.name);
  return (report.sheet.usedRange === null ? texts.emptySheet : texts.noTable)(report.sheet.name);
}
