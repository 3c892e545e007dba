import { laterTextsIn } from '../../i18n/texts';
import type { RollUpNote } from '../../app/roll-up/roll-up-note';
import { unreachable } from '../../outcome';
import type { CommandNamed } from '../command-line';
import { summaryJson } from '../summary-json';
import type { DoneFile } from './journal';

/** What a roll-up has come to. */
export interface WrittenRollUp {
  readonly notes: readonly RollUpNote[];
  /** The names of its sheets. */
  readonly tabs: readonly string[];
}

/** What standard output says of a roll-up, piece by piece, each as soon as it is known. */
interface RollUpReport {
  readonly head: string;
  /** @param index the file's place, from 0 */
  readonly file: (name: string, done: DoneFile, index: number) => string;
  /** @param written null where nothing was */
  readonly tail: (written: (WrittenRollUp & { readonly files: number }) | null) => string;
}

/** @param nameOf what the user calls a file that the roll-up knows by its link */
export function rollUpReport(
  { format, lang, out, slips, problems }: CommandNamed<'summarize'>,
  nameOf: (fileName: string) => string,
): RollUpReport {
  switch (format) {
    case 'text':
      return {
        head: '',
        file: () => '',
        tail: (written) => {
          if (written === null) return '';
          const { rolledUp, problemsWritten, slipsWritten } = laterTextsIn(lang).cli;
          return [
            rolledUp(written.files, out),
            ...(problems === undefined ? [] : [problemsWritten(problems)]),
            ...(slips === undefined ? [] : [slipsWritten(slips)]),
          ]
            .map((line) => `${line}\n`)
            .join('');
        },
      };
    case 'json':
      return {
        head: summaryJson.head,
        file: (name, { error, results }, index) => {
          const { tables = [], problems = [] } = results ?? {};
          return summaryJson.file({ name, error, tables, problems }, index, lang);
        },
        tail: (written) => {
          const { notes = [], tabs = [] } = written ?? {};
          const added = tabs.map((name) => ({ name, change: { kind: 'added' } as const }));
          return summaryJson.tail({ conflicts: notes, tabs: added, out: written && out }, nameOf, lang);
        },
      };
    default:
      return unreachable(format);
  }
}
