import { laterTextsIn } from '../i18n/texts';
import { closingsOf } from '../assessing/closing';
import type { CalendarDay } from '../reading/values/calendar-day';
import type { Language } from '../i18n/language';
import type { OwnWords } from '../reporting/summary/letterhead-keys';
import type { OptionalTab } from '../reporting/summary/our-tabs';
import { summaryEdits } from '../reporting/summary/plan-summary';
import type { FileProblem } from '../reporting/summary/problems-tab';
import type { WorkbookEdit } from '../workbook/edit';
import type { SheetInfo } from '../workbook/snapshot';
import { noteSeverity, type RollUpNote } from './roll-up/roll-up-note';
import { unpackedClosing } from './roll-up/file-results';
import type { FileReport } from './roll-up/settle-units';
import { today } from './today';

export interface CombineOptions {
  /** The tabs' language; Vietnamese unless said otherwise. */
  readonly language?: Language;
  /** The day that the progress is shown for; as the clock says unless said otherwise. */
  readonly today?: CalendarDay;
  /** The only sheet of the blank workbook: the summary is written on it, under its name. */
  readonly blankSheet?: SheetInfo;
  /** What is to be said of the files together, before what is wrong in each. */
  readonly notes?: readonly RollUpNote[];
  /** What is to stand in the head and the foot of the tabs. */
  readonly letterhead?: OwnWords;
  /** Which tabs are made that can be left out; left out, those that have something to say. */
  readonly tabs?: readonly OptionalTab[];
  /** Those that are not made, whatever they have to say. */
  readonly without?: readonly OptionalTab[];
  /** Whether the problems go into a workbook of their own. */
  readonly areProblemsApart?: boolean;
}

/**
 * Plans the roll-up of many workbooks, for a blank one: the summary tabs, and a list of the files with what is
 * wrong in each.
 * Results stand in it once, side by side, as they were found, since no formula can follow another file; counts and the
 * list of what is not met are formulas over them.
 * @returns the edits one after the other, each planned when it is asked for; none where no file has a table
 */
export function combine(
  reports: readonly FileReport[],
  {
    language = 'vi',
    blankSheet,
    notes = [],
    today: day = today(),
    letterhead = {},
    tabs: wanted,
    without = [],
    areProblemsApart = false,
  }: CombineOptions = {},
): Iterable<WorkbookEdit> {
  const inputs = reports.flatMap(({ fileName, results }) => {
    const closings = results.closings.map(unpackedClosing);
    return results.tables.map((assessed) => ({
      assessed,
      fileName,
      closings: closingsOf(assessed.assessment, closings),
      remarks: new Map(assessed.remarks ?? []),
    }));
  });
  if (inputs.length === 0) return [];
  const problems = areProblemsApart ? [] : problemsIn(reports, notes, language);
  const sheetInfos = blankSheet === undefined ? [] : [blankSheet];
  const settings = {
    today: day,
    targets: reports.flatMap(({ results }) => results.targets),
    letterhead: {},
    newLetterhead: letterhead,
  };
  const target = {
    workbook: { names: [], sheetInfos },
    tabs: [],
    blankSheet: blankSheet ?? null,
    settings,
    ...(wanted !== undefined && { wanted }),
    unwanted: without,
  };
  return summaryEdits(inputs, problems, target, language);
}

/** What is to be said of the files together, and then of each. */
export function problemsIn(
  reports: readonly FileReport[],
  notes: readonly RollUpNote[],
  language: Language,
): readonly FileProblem[] {
  const said = new Set(notes.map(({ fileName }) => fileName));
  return [
    ...notes.map((note) => ({
      fileName: note.fileName,
      severity: noteSeverity(note),
      text: laterTextsIn(language).rollUp.note(note),
    })),
    ...reports.flatMap((report) => problemsOf(report, said, language)),
  ];
}

/** A file with nothing to say of it stands in the list as well, as the list leads to every file. */
function problemsOf(
  { fileName, results }: FileReport,
  said: ReadonlySet<string>,
  language: Language,
): readonly FileProblem[] {
  if (results.problems.length === 0 && !said.has(fileName)) {
    return [{ fileName, severity: 'info', text: laterTextsIn(language).rollUp.noProblems }];
  }
  return results.problems.map((finding) => ({ fileName, finding }));
}
