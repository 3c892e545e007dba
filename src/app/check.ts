import { failure, success, type Outcome } from '../outcome';
import { findOurTabs } from '../reporting/summary/our-tabs';
import type { WorkbookError } from '../workbook/errors';
import type { ReadRequest, WorkbookPort } from '../workbook/port';
import type { Measuring } from './measuring';
import { concludeAtPace, concludeSheets } from './conclude-sheets';
import type { SheetMapping } from './metadata/sheet-mapping';
import { withMachineColumns } from './metadata/machine-columns';
import { readMetadata } from './metadata/workbook-metadata';
import type { GivenUp, Pace } from './pace';
import { readSheets } from './read-sheets';
import type { AppError, CheckReport } from './report';

/** Which sheets a use case is about, and what they are measured against. */
export interface CheckOptions extends Measuring {
  readonly sheets: ReadRequest['sheets'];
  /** What is known of sheets' columns, believed before what the workbook itself remembers. */
  readonly mappings?: readonly SheetMapping[];
  /** What this machine keeps of forms whose files keep nothing, as `withForm` gave it. */
  readonly machineColumns?: string | null;
  /** Without one the sheets are checked in one go. */
  readonly pace?: Pace;
}

/** Checks sheets and changes nothing. A sheet without a table is part of the report, not an error. */
export async function check(port: WorkbookPort, options: CheckOptions): Promise<Outcome<CheckReport, AppError>> {
  return readAndCheck(port, options, []);
}

/**
 * Reads sheets and checks each against its criteria set. Tabs of ours are not checked: asked for by name they have no
 * table, and of "all" they are left out.
 */
export async function readAndCheck(
  port: WorkbookPort,
  options: CheckOptions,
  include: ReadRequest['include'],
): Promise<Outcome<CheckReport, WorkbookError | GivenUp>> {
  const read = await readSheets(port, options.sheets, include);
  if (!read.ok) return read;
  const { workbook, legacy } = read.value;
  const ours = new Set([...findOurTabs(workbook).values()].map(({ id }) => id));
  const inWorkbook = await readMetadata(workbook);
  const remembered = withMachineColumns(inWorkbook, workbook.fileName, options.machineColumns ?? null);
  const mappings = options.mappings ?? [];
  const sheets = workbook.sheets.filter(({ id }) => options.sheets !== 'all' || !ours.has(id));
  const from = { workbook, remembered, legacy, mappings, measuring: options };
  const { pace } = options;
  const concluded = pace === undefined ? concludeSheets(sheets, from) : await concludeAtPace(sheets, from, pace);
  return concluded === null ? failure({ code: 'given-up' }) : success({ workbook, remembered, sheets: concluded });
}
