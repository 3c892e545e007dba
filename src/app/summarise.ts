import type { Language } from '../i18n/language';
import { closingsOf } from '../assessing/closing';
import type { Target } from '../assessing/target';
import type { CalendarDay } from '../reading/values/calendar-day';
import { success, type Outcome } from '../outcome';
import { findOurTabs, foreignContent, type OptionalTab } from '../reporting/summary/our-tabs';
import type { OwnWords } from '../reporting/summary/letterhead-keys';
import { planSummary, wordsOnTabs, type PlannedSummary, type SummaryTarget } from '../reporting/summary/plan-summary';
import type { SummaryInput } from '../reporting/summary/summary-unit';
import type { TabChange } from '../reporting/summary/tab-changes';
import type { AssessedTable } from '../reporting/assessed-table';
import type { WorkbookEdit } from '../workbook/edit';
import type { WorkbookError } from '../workbook/errors';
import type { SheetFinish, WorkbookPort } from '../workbook/port';
import type { SheetSnapshot, WorkbookSnapshot } from '../workbook/snapshot';
import { readAndCheck, type CheckOptions } from './check';
import { followForms } from './forms/follow-forms';
import type { FormNote } from './forms/form-note';
import { settleForms } from './forms/settle-forms';
import { withLetterhead } from './metadata/letterhead-json';
import { entriesOf, metadataText, openMetadata } from './metadata/metadata-json';
import { protectedSheetError, refuse, type EditRefusal } from './refusal';
import { assessedTables, noTableError, type AppError, type CheckReport } from './report';
import { today } from './today';
import { unitSheets } from './unit-sheets';

export interface SummariseOptions extends CheckOptions {
  /** The tabs' language; Vietnamese unless said otherwise. */
  readonly language?: Language;
  /** The day that the progress is shown for; as the clock says unless said otherwise. */
  readonly today?: CalendarDay;
  /** What is to stand in the head and the foot of the tabs from now on; what is not among it stays as it is. */
  readonly letterhead?: OwnWords;
  /** Which tabs are made that can be left out; left out, those that have something to say. */
  readonly tabs?: readonly OptionalTab[];
  /** Which of them are not made, unless they stand there already. */
  readonly without?: readonly OptionalTab[];
}

export interface Summarised {
  readonly report: CheckReport;
  readonly undo: readonly WorkbookEdit[];
  /** The tabs, the summary first. */
  readonly sheetNames: readonly string[];
  readonly changes: readonly TabChange[];
  /** What Excel could not do of the tabs' looks. */
  readonly leftOut: readonly SheetFinish[];
  /** What sheets of one form lack or have beside the others, where no criteria set is known for them. */
  readonly notes: readonly FormNote[];
}

/** Checks sheets and writes the summary tabs into the same workbook, or writes them anew where they stand. */
export async function summarise(
  port: WorkbookPort,
  options: SummariseOptions,
): Promise<Outcome<Summarised, EditRefusal>> {
  const read = await readAndCheck(port, options, []);
  if (!read.ok) return refuse(read.error, null);
  const report = read.value;
  const { workbook } = report;
  if (assessedTables(report.sheets).length === 0) return refuse(noTableError(report.sheets), report);
  if (workbook.isStructureProtected) return refuse({ code: 'structure-protected' }, report);

  const tabs = await readOurTabs(port, workbook);
  if (!tabs.ok) return refuse(tabs.error, report);
  const foreign = foreignContent(workbook, tabs.value);
  if (foreign !== null) return refuse({ code: 'tab-has-other-content', ...foreign }, report);
  const forms = settledTables(report);
  const planned = planSummary(
    summaryInputs(forms, report),
    [],
    summaryTarget(report, forms, tabs.value, options),
    options.language ?? 'vi',
  );
  const edits = [...planned.edits, ...(await rememberSettings(report, planned))];
  const locked = protectedSheetError(tabs.value, edits);
  if (locked !== null) return refuse(locked, report);
  const applied = await port.apply(edits);
  if (!applied.ok) return refuse(applied.error, report);
  const { sheetNames, changes } = planned;
  const { undo, leftOut = [] } = applied.value;
  return success({ report, undo, sheetNames, changes, leftOut, notes: forms.notes });
}

/** Reads what officials wrote into the head and the foot of the tabs, or what is remembered of it; changes nothing. */
export async function readLetterhead(port: WorkbookPort, options: CheckOptions): Promise<Outcome<OwnWords, AppError>> {
  const read = await readAndCheck(port, options, []);
  if (!read.ok) return read;
  const tabs = await readOurTabs(port, read.value.workbook);
  if (!tabs.ok) return tabs;
  const forms = settledTables(read.value);
  return success(wordsOnTabs(summaryInputs(forms, read.value), summaryTarget(read.value, forms, tabs.value, {})));
}

function summaryInputs({ tables }: Formed, { remembered }: CheckReport): readonly SummaryInput[] {
  return tables.map((assessed) => ({
    assessed,
    fileName: null,
    closings: closingsOf(assessed.assessment, remembered.closings),
  }));
}

/** The tables that are summed up. */
interface Formed {
  readonly tables: readonly AssessedTable[];
  readonly targets: readonly Target[];
  readonly notes: readonly FormNote[];
}

/** Sheets of which no criteria set is known are each other's set; see `settleForms`. */
function settledTables({ sheets, remembered: { targets } }: CheckReport): Formed {
  const tables = assessedTables(unitSheets(sheets));
  const { settled, notes } = settleForms(tables.map((table) => ({ place: table.sheet.name, table })));
  const after = tables.map((table) => settled.get(table) ?? table);
  return { tables: after, targets: followForms(targets, tables, after), notes: notes.map(({ note }) => note) };
}

function summaryTarget(
  { workbook, remembered: { letterhead } }: CheckReport,
  { targets }: Formed,
  tabs: readonly SheetSnapshot[],
  {
    today: day = today(),
    letterhead: newLetterhead = {},
    tabs: wanted,
    without,
  }: Omit<SummariseOptions, keyof CheckOptions>,
): SummaryTarget {
  const settings = { today: day, letterhead, newLetterhead, targets };
  return {
    workbook,
    tabs,
    blankSheet: null,
    settings,
    ...(wanted !== undefined && { wanted }),
    ...(without && { unwanted: without }),
  };
}

/** What users typed into the tabs stays known when the tabs are gone; a newer version's notes are not written to. */
async function rememberSettings(
  { workbook: { metadata } }: CheckReport,
  { letterhead, targets }: PlannedSummary,
): Promise<readonly WorkbookEdit[]> {
  const standing = openMetadata(metadata);
  if (!standing.ok) return [];
  const { withTargets } = await import(/* webpackChunkName: "metadata" */ './metadata/read-notes');
  const next = metadataText({
    ...standing.value,
    letterhead: withLetterhead(standing.value, letterhead),
    targets: withTargets(entriesOf(standing.value, 'targets'), targets),
  });
  return next === metadata ? [] : [{ kind: 'setMetadata', next, previous: metadata }];
}

/** With their formulas, which nobody wrote: what users typed is kept. */
async function readOurTabs(
  port: WorkbookPort,
  workbook: WorkbookSnapshot,
): Promise<Outcome<readonly SheetSnapshot[], WorkbookError>> {
  const names = [...findOurTabs(workbook).values()].map(({ name }) => name);
  if (names.length === 0) return success([]);
  const read = await port.read({ sheets: { names }, include: ['objects', 'formulas'] });
  return read.ok ? success(read.value.sheets) : read;
}
