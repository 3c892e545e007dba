import type { Language } from '../../i18n/language';
import { tabTexts } from '../../i18n/tab-texts';
import { planProblemsTab } from '../../reporting/summary/problems-tab';
import { planReturnSlips } from '../../reporting/summary/return-slips';
import type { WorkbookEdit } from '../../workbook/edit';
import type { SheetPlan } from '../../workbook/sheet-plan';
import type { SheetInfo } from '../../workbook/snapshot';
import { overLimits } from '../class-limits';
import { combine, problemsIn, type CombineOptions } from '../combine';
import type { RollUpNote } from './roll-up-note';
import { settleFileForms } from './settle-file-forms';
import { slipsOf } from './slips-of';
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
  /** Edits of a blank workbook with the problems alone, for the office that rolls up; links lead from where it is saved. */
  readonly problems: (linkFrom: (fileName: string) => string, blankSheet: SheetInfo | null) => Iterable<WorkbookEdit>;
  /** Edits of a blank workbook with a page for each unit that has something to mend or to add. */
  readonly slips: (blankSheet: SheetInfo | null) => Iterable<WorkbookEdit>;
}

export interface RollUpOptions extends CombineOptions {
  /** Files whose forms count where several files speak for a unit. */
  readonly preferred?: ReadonlySet<string>;
}

/**
 * Settles what counts of many files, and plans the roll-up of it for a blank workbook: by their names, in whatever order
 * they come.
 */
export function planRollUp(
  reports: readonly FileReport[],
  refused: readonly RefusedFile[],
  options: RollUpOptions = {},
): PlannedRollUp {
  const forms = settleFileForms([...reports].sort(byName));
  const settled = settleUnits(forms.reports, options.preferred);
  const notes: readonly RollUpNote[] = [
    ...[...refused].sort(byName).map((file): RollUpNote => ({ code: 'file-refused', ...file })),
    ...forms.notes,
    ...settled.notes,
    ...limitNotes(settled.reports),
  ];
  return {
    edits: combine(settled.reports, { ...options, notes }),
    notes,
    unitCount: settled.reports.reduce((count, { results }) => count + results.tables.length, 0),
    problems: (linkFrom, blankSheet) => problemsEdits(settled.reports, notes, linkFrom, blankSheet, options.language),
    slips: (blankSheet) =>
      newSheets(
        planReturnSlips(
          slipsOf(settled.reports, [...refused].sort(byName), notes, options.language ?? 'vi'),
          options.letterhead ?? {},
          options.language ?? 'vi',
        ),
        blankSheet,
      ),
  };
}

/** The first plan on the blank sheet that stands already, the others on sheets of their own. */
function* newSheets(
  plans: Iterable<SheetPlan>,
  blankSheet: SheetInfo | null,
): Generator<WorkbookEdit, void, undefined> {
  let blank = blankSheet;
  for (const plan of plans) {
    const replaces = blank === null ? null : { sheetId: blank.id, tableNames: [], chartNames: [] };
    yield { kind: 'putSheet', plan, replaces };
    blank = null;
  }
}

function problemsEdits(
  reports: readonly FileReport[],
  notes: readonly RollUpNote[],
  linkFrom: (fileName: string) => string,
  blankSheet: SheetInfo | null,
  language: Language = 'vi',
): Iterable<WorkbookEdit> {
  const problems = problemsIn(reports, notes, language).map((problem) => ({
    ...problem,
    fileName: linkFrom(problem.fileName),
  }));
  const texts = tabTexts[language].summary;
  return newSheets([planProblemsTab(problems, texts.tabs.problems, texts, language)], blankSheet);
}

/** Of the units of all files together, which conclusions more of them have than may. */
function limitNotes(reports: readonly FileReport[]): readonly RollUpNote[] {
  const tables = reports.flatMap(({ fileName, results }) => results.tables.map((table) => ({ ...table, fileName })));
  return overLimits(tables).map(({ first, standing }): RollUpNote => ({
    code: 'class-over-limit',
    fileName: first.fileName,
    ...standing,
  }));
}

/** "2.xlsx" comes before "10.xlsx"; what a language holds to be the same is told apart by its letters. */
function byName(a: Named, b: Named): number {
  return collator.compare(a.fileName, b.fileName) || (a.fileName < b.fileName ? -1 : 1);
}

type Named = Pick<RefusedFile, 'fileName'>;
const collator = new Intl.Collator('vi', { numeric: true });
