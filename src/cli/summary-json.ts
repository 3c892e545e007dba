import { laterTextsIn } from '../i18n/texts';
import type { FileResults } from '../app/roll-up/file-results';
import type { RollUpNote, UnitPlace } from '../app/roll-up/roll-up-note';
import type { AssessedTable } from '../reporting/assessed-table';
import type { Finding } from '../assessing/finding';
import type { Language } from '../i18n/language';
import { unreachable } from '../outcome';
import type { TabChange } from '../reporting/summary/tab-changes';
import { REPORT_VERSION } from './report-frame';
import { findingJson, unitJson } from './report-json';

/** What `summarize --format json` says of one file. */
export interface SummarisedFile {
  /** As the user called it. */
  readonly name: string;
  readonly error: { readonly code: string; readonly message: string } | null;
  readonly tables: readonly Pick<AssessedTable, 'sheet' | 'criteriaSet' | 'criteriaFrom' | 'assessment'>[];
  readonly problems: FileResults['problems'];
}

/** What is said when all files have been read. */
export interface SummarisedAll {
  readonly conflicts: readonly RollUpNote[];
  readonly tabs: readonly TabChange[];
  /** The output's name; null where there is none. */
  readonly out: string | null;
}

/** The pieces of `summarize --format json`, in the order in which they are written, so that its length costs no memory. */
export const summaryJson = {
  head: `{"version":${REPORT_VERSION},"files":[`,
  /** @param index the file's place, from 0 */
  file: (file: SummarisedFile, index: number, language: Language): string =>
    `${index === 0 ? '' : ','}\n${JSON.stringify(fileJson(file, language))}`,
  /** @param nameOf what the user calls a file that a conflict speaks of */
  tail: ({ conflicts, tabs, out }: SummarisedAll, nameOf: (fileName: string) => string, language: Language): string => {
    const said = conflicts.flatMap((note) => conflictJson(note, nameOf, language));
    return `\n],"conflicts":${JSON.stringify(said)},"tabs":${JSON.stringify(tabs.map(tabJson))},"out":${JSON.stringify(out)}}\n`;
  },
};

function fileJson({ name, error, tables, problems }: SummarisedFile, language: Language) {
  return {
    file: name,
    error: error && { code: error.code, message: error.message },
    units: tables.map(({ sheet, criteriaSet, criteriaFrom, assessment }) => ({
      sheet: sheet.name,
      criteriaSet: criteriaFrom === 'sheet' ? null : criteriaSet.id,
      criteriaFrom,
      ...unitJson(assessment),
    })),
    problems: problems.map((finding) => problemJson(finding, language)),
  };
}

function problemJson(finding: Finding, language: Language) {
  return { sheet: finding.sheetName, ...findingJson(finding, language) };
}

/** Nothing of a file that was refused: that is said where the file is. */
function conflictJson(note: RollUpNote, nameOf: (fileName: string) => string, language: Language): readonly object[] {
  const { code } = note;
  const said = { code, file: nameOf(note.fileName), message: laterTextsIn(language).rollUp.note(note) };
  const place = ({ fileName, sheetName, day }: UnitPlace) => ({ file: nameOf(fileName), sheet: sheetName, day });
  switch (note.code) {
    case 'file-refused':
      return [];
    case 'unit-repeated':
      return [{ ...said, unit: note.unit, counted: place(note.counted), leftOut: place(note.leftOut) }];
    case 'unit-in-phases':
      return [{ ...said, unit: note.unit, counted: place(note.counted), earlier: place(note.earlier) }];
    case 'set-versions':
      return [{ ...said, firstFile: nameOf(note.firstFile), setVersion: note.version }];
    case 'class-over-limit':
      return [{ ...said, units: note.count, allowed: note.allowed }];
    case 'several-sets':
    case 'other-form':
      return [{ ...said, units: note.units }];
    case 'criterion-missing':
    case 'criterion-unknown':
    case 'maximum-differs':
      return [{ ...said, sheet: note.sheetName, criteria: note.rows }];
    default:
      return unreachable(note);
  }
}

function tabJson({ name, change }: TabChange) {
  return change.kind === 'rewritten'
    ? { name, change: change.kind, added: change.added, removed: change.removed, updated: change.updated }
    : { name, change: change.kind };
}
