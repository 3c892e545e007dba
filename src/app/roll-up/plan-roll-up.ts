import { combine, type CombineOptions } from '../combine';
import type { WorkbookEdit } from '../../workbook/edit';
import type { RollUpNote } from './roll-up-note';
import { settleUnits, type FileReport } from './settle-units';

/** A file that could not be read, and what its user can do about it, in words. */
export interface RefusedFile {
  readonly fileName: string;
  readonly message: string;
}

export interface PlannedRollUp {
  /** One after the other, each planned when it is asked for; none where no file has a table. */
  readonly edits: Iterable<WorkbookEdit>;
  /** What was decided, and which files are left out. */
  readonly notes: readonly RollUpNote[];
  /** How many forms count. */
  readonly unitCount: number;
}

/** Settles what counts of many files, and plans the roll-up of it for a blank workbook. */
export function planRollUp(
  reports: readonly FileReport[],
  refused: readonly RefusedFile[],
  options: CombineOptions = {},
): PlannedRollUp {
  const settled = settleUnits(reports);
  const notes: readonly RollUpNote[] = [
    ...refused.map((file): RollUpNote => ({ code: 'file-refused', ...file })),
    ...settled.notes,
  ];
  return {
    edits: combine(settled.reports, { ...options, notes }),
    notes,
    unitCount: settled.reports.reduce((count, { results }) => count + results.tables.length, 0),
  };
}
