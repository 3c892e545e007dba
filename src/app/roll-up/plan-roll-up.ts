import { combine, type CombineOptions } from '../combine';
import type { WorkbookEdit } from '../../workbook/edit';
import type { RollUpNote } from './roll-up-note';
import { settleFileForms } from './settle-file-forms';
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

/**
 * Settles what counts of many files, and plans the roll-up of it for a blank workbook: by their names, in whatever order
 * they come.
 */
export function planRollUp(
  reports: readonly FileReport[],
  refused: readonly RefusedFile[],
  options: CombineOptions = {},
): PlannedRollUp {
  const forms = settleFileForms([...reports].sort(byName));
  const settled = settleUnits(forms.reports);
  const notes: readonly RollUpNote[] = [
    ...[...refused].sort(byName).map((file): RollUpNote => ({ code: 'file-refused', ...file })),
    ...forms.notes,
    ...settled.notes,
  ];
  return {
    edits: combine(settled.reports, { ...options, notes }),
    notes,
    unitCount: settled.reports.reduce((count, { results }) => count + results.tables.length, 0),
  };
}

/** "2.xlsx" comes before "10.xlsx"; what a language holds to be the same is told apart by its letters. */
function byName(a: Named, b: Named): number {
  return collator.compare(a.fileName, b.fileName) || (a.fileName < b.fileName ? -1 : 1);
}

type Named = Pick<RefusedFile, 'fileName'>;
const collator = new Intl.Collator('vi', { numeric: true });
