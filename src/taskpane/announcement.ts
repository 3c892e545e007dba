import { textsIn } from '../i18n/texts';
import { assessedTables, isUnclear, type SheetReport } from '../app/report';
import { nameOf } from '../assessing/finding';
import type { Language } from '../i18n/language';
import { periodClosedText } from '../i18n/period-texts';
import { unfilledText } from '../i18n/score-preview-texts';
import { tabChangesText } from '../i18n/tab-changes-texts';
import type { ProblemText } from '../i18n/pane-problem-texts';
import type { TaskpaneTexts } from '../i18n/vi/taskpane';
import { unreachable } from '../outcome';
import { groupFindings } from './finding-list/finding-groups';
import { headlineText } from '../i18n/unit-figures';
import { localText } from '../i18n/local-text';
import type { AssessedTable } from '../reporting/assessed-table';
import { paneErrorText } from './pane-error-text';
import type { Done, LongJob, PaneState } from './pane-state';

/** What a screen reader is told of the pane's state, in one breath; "" where there is nothing new to say. */
export function announcement(state: PaneState, language: Language): string {
  const texts = textsIn(language).taskpane;
  if (state.running !== null) return workingText(state.running, state.isCancelling, texts);
  if (state.notice?.kind === 'failed') {
    const { message, advice } = paneErrorText(state.notice.error, language);
    return `${message} ${advice}`;
  }
  if (state.notice?.kind === 'done') return doneText(state.notice.done, texts, language);
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
  const isAnyConcluded = units.some(({ criteriaSet }) => criteriaSet.recognition.length > 0);
  if (!isAnyConcluded && units.length > 0) return textsIn(language).taskpane.unitCount(units.length);
  const recognised = units.filter(({ assessment }) => assessment.recognition?.recognised).length;
  return textsIn(language).workbookOverview.recognisedOf(recognised, units.length);
}

export function workingText(job: LongJob, isCancelling: boolean, texts: TaskpaneTexts): string {
  return isCancelling ? texts.working.cancelling : texts.working[job.kind];
}

/** So many notes are read out; sheets that have them show a blank in the tab that compares. */
const MOST_NOTES = 3;

export function doneText(done: Done, texts: TaskpaneTexts, language: Language): string {
  switch (done.kind) {
    case 'marked':
      return done.count === 0 ? texts.done.nothingToMark : texts.done.marked(done.count);
    case 'marksCleared':
      return done.clearedSheets === 0 ? texts.done.noMarks : texts.done.marksCleared;
    case 'scored':
      return scoredText(done, texts, language);
    case 'scoresReplaced':
      return textsIn(language).scorePreview.replaced(done.count);
    case 'summarised':
      return [
        tabChangesText(done.changes, language, done.leftOut),
        ...(done.notes ?? []).slice(0, MOST_NOTES).map(textsIn(language).formNote),
      ].join(' ');
    case 'sampleAdded':
      return texts.done.sampleAdded(done.sheetName);
    case 'periodClosed':
      return periodClosedText(done.date, done.units, language);
    case 'fixed':
      return texts.done.fixed(done.cells);
    case 'dismissed':
      return textsIn(language).dismissal.dismissed;
    case 'dismissalTakenBack':
      return textsIn(language).dismissal.takenBack;
    case 'conditionAnswered':
      return textsIn(language).unitFacts.answered;
    case 'profileChosen':
      return textsIn(language).unitFacts.profileChosen;
    case 'columnsRemembered':
      return texts.done.columnsRemembered;
    case 'columnsForgotten':
      return texts.done.columnsForgotten;
    case 'converted':
      return texts.done.converted(done.cells, done.skippedFormulas);
    case 'undone':
      return textsIn(language).undo.undone(done.of.kind);
    case 'undoSkipped':
      return textsIn(language).undo.skipped;
    case 'cancelled':
      return texts.done.cancelled;
    case 'criteriaOpened':
      return texts.done.criteriaOpened(localText(done.set.title, language));
    case 'criteriaStored':
      return texts.done.criteriaStored(localText(done.set.title, language));
    case 'ownSetRemembered':
      return textsIn(language).setAnswer.ownSetRemembered(localText(done.set.title, language));
    case 'likelySetAnswered':
      return textsIn(language).setAnswer[done.isItsOwn ? 'likelySetTaken' : 'likelySetRefused'](
        localText(done.set.title, language),
      );
    default:
      return unreachable(done);
  }
}

function scoredText(
  { count, differing, unfilled }: Extract<Done, { kind: 'scored' }>,
  texts: TaskpaneTexts,
  language: Language,
): string {
  const said = [
    ...(count === 0 ? [] : [texts.done.scored(count)]),
    ...(differing.length === 0 ? [] : [textsIn(language).scorePreview.differing(differing.length)]),
    ...(unfilled.length === 0 ? [] : [unfilledText(unfilled, language)]),
  ];
  return said.length === 0 ? texts.done.alreadyScored : said.join(' ');
}

/** Why a sheet without a table that can be read has no result. */
export function tableProblemText(report: SheetReport, texts: TaskpaneTexts): ProblemText {
  if (isUnclear(report)) return texts.unclearTable(report.sheet.name);
  return (report.sheet.usedRange === null ? texts.emptySheet : texts.noTable)(report.sheet.name);
}
