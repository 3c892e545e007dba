import type { Assessment } from '../assessing/assessment';
import { closingOf, closingsOf, closingUnit, type Closing } from '../assessing/closing';
import { compareResults, type ResultChanges } from '../assessing/compare-results';
import type { Target } from '../assessing/target';
import { success, type Outcome } from '../outcome';
import type { CalendarDay } from '../reading/values/calendar-day';
import type { WorkbookEdit } from '../workbook/edit';
import type { WorkbookPort } from '../workbook/port';
import { readAndCheck, type CheckOptions } from './check';
import { entriesOf, metadataText, openMetadata, type MetadataJson } from './metadata/metadata-json';
import { refuse, type EditRefusal } from './refusal';
import { assessedTables, noTableError, type CheckReport } from './report';
import { unitSheets } from './unit-sheets';

export interface ClosePeriodOptions extends CheckOptions {
  /** The day whose results these are. */
  readonly date: CalendarDay;
  /** What the period is called, where it has a name. */
  readonly name?: string;
  /** What is to be reached by when, kept beside the results; it is for the criteria sets of the sheets. */
  readonly targets?: readonly Omit<Target, 'criteriaSetId'>[];
}

/** A unit whose results were kept, and how they differ from those of the period closed before. */
export interface ClosedUnit {
  readonly unit: string;
  readonly figures: Pick<Assessment, 'counts' | 'score' | 'maxScore'>;
  readonly since: (ResultChanges & Pick<Closing, 'date' | 'name'>) | null;
}

export interface PeriodClosed {
  readonly report: CheckReport;
  readonly undo: readonly WorkbookEdit[];
  readonly units: readonly ClosedUnit[];
}

/** What closing a period would keep. */
export interface PeriodPreview {
  readonly date: CalendarDay;
  readonly units: readonly ClosedUnit[];
  /** Whether results of that day are kept already, whose place these would take. */
  readonly isAgain: boolean;
}

/** Tells what `closePeriod` would keep; writes nothing. */
export async function previewPeriod(
  port: WorkbookPort,
  options: ClosePeriodOptions,
): Promise<Outcome<PeriodPreview, EditRefusal>> {
  const read = await readAndCheck(port, options, []);
  if (!read.ok) return refuse(read.error, null);
  const report = read.value;
  if (assessedTables(report.sheets).length === 0) return refuse(noTableError(report.sheets), report);
  const { date } = options;
  const isAgain = report.remembered.closings.some((closing) => closing.date === date);
  return success({ date, units: closedUnits(report, date), isAgain });
}

/**
 * Keeps the results of every unit, as they are, in the workbook's own notes, under a day. Nothing on the sheets changes.
 * Closing a day again takes the place of what was kept of it.
 */
export async function closePeriod(
  port: WorkbookPort,
  options: ClosePeriodOptions,
): Promise<Outcome<PeriodClosed, EditRefusal>> {
  const read = await readAndCheck(port, options, []);
  if (!read.ok) return refuse(read.error, null);
  const report = read.value;
  if (assessedTables(report.sheets).length === 0) return refuse(noTableError(report.sheets), report);
  const { metadata } = report.workbook;
  const standing = openMetadata(metadata);
  if (!standing.ok) return refuse(standing.error, report);
  const next = metadataText(await withPeriod(standing.value, report, options));
  const applied = await port.apply([{ kind: 'setMetadata', next, previous: metadata }]);
  if (!applied.ok) return refuse(applied.error, report);
  return success({ report, undo: applied.value.undo, units: closedUnits(report, options.date) });
}

function closedUnits(report: CheckReport, date: CalendarDay): readonly ClosedUnit[] {
  return assessedTables(unitSheets(report.sheets)).map(({ assessment }) => closedUnit(assessment, report, date));
}

async function withPeriod(
  standing: MetadataJson,
  report: CheckReport,
  { date, name, targets = [] }: ClosePeriodOptions,
): Promise<MetadataJson> {
  const { targetJson, withClosings } = await import(/* webpackChunkName: "metadata" */ './metadata/read-notes');
  const sheets = unitSheets(report.sheets);
  const closed = sheets.flatMap((one) =>
    one.layout === 'none'
      ? []
      : [
          {
            sheet: one.sheet.name,
            closings: one.tables.map(({ assessment }) => closingOf(assessment, date, name)),
          },
        ],
  );
  const setIds = new Set(assessedTables(sheets).map(({ criteriaSet }) => criteriaSet.id));
  const wanted = [...setIds].flatMap((criteriaSetId) => targets.map((target) => ({ criteriaSetId, ...target })));
  return {
    ...standing,
    closings: withClosings(entriesOf(standing, 'closings'), date, closed),
    ...(wanted.length > 0 && { targets: [...entriesOf(standing, 'targets'), ...wanted.map(targetJson)] }),
  };
}

function closedUnit(assessment: Assessment, { remembered }: CheckReport, date: CalendarDay): ClosedUnit {
  const before = closingsOf(assessment, remembered.closings).filter((closing) => closing.date < date);
  const last = before.at(-1);
  const { counts, score, maxScore } = assessment;
  const now = closingOf(assessment, date).results;
  return {
    unit: closingUnit(assessment),
    figures: { counts, score, maxScore },
    since:
      last === undefined
        ? null
        : {
            date: last.date,
            ...(last.name !== undefined && { name: last.name }),
            ...compareResults(last.results, now),
          },
  };
}
