import type { CheckOptions } from '../../app/check';
import { unreachable } from '../../outcome';
import { checkOptions } from '../check-options';
import { checkWork, refusedInReport } from '../check-work';
import type { CommandNamed } from '../command-line';
import type { CliError } from '../errors';
import type { ExitStatus } from '../exit-status';
import type { FoundInput } from '../find-workbooks';
import type { CommandIo } from '../io';
import { refusedInRollUp, rollUpWork } from '../roll-up/roll-up-work';

/** A command that goes through any number of files. */
export type ManyFilesCommand = CommandNamed<'check'> | CommandNamed<'summarize'>;

export interface FileTask {
  readonly input: FoundInput;
  /** The file's place among all, from 0. */
  readonly index: number;
  /** The digest that the file had when it was done before; null where it was not. */
  readonly knownDigest: string | null;
}

/** What came of one file, as plain data that threads can hand on. */
export interface FileAnswer {
  readonly status: ExitStatus;
  /** A line for standard error, or "". */
  readonly refusal: string;
  /** Whether the columns file fits one of its sheets; null where the file could not be read. */
  readonly usesColumns: boolean | null;
  /** For `check` the file's piece of the report, for `summarize` what the roll-up keeps of it, as lines of JSON. */
  readonly text: string;
}

/** What a command does with each file; it remembers nothing from one file to the next. */
export type FileWork = (task: FileTask) => Promise<FileAnswer>;

/** @throws Error for a command whose words mean nothing, which is refused before any file is given out */
export async function fileWorkOf(command: ManyFilesCommand, io: CommandIo): Promise<FileWork> {
  // What there is to say of the options was said before any file was given out.
  const options = await checkOptions(command, { ...io, stderr: { write: () => Promise.resolve() } });
  if (!options.ok) throw new Error(options.error.error.code);
  return fileWork(command, options.value, io);
}

function fileWork(command: ManyFilesCommand, options: CheckOptions, io: CommandIo): FileWork {
  switch (command.name) {
    case 'check':
      return checkWork(command, options, io);
    case 'summarize':
      return rollUpWork(command, options, io);
    default:
      return unreachable(command);
  }
}

/** What is said of a file that somebody gave up on. */
export function refusedAnswer(command: ManyFilesCommand, { input, index }: FileTask, error: CliError): FileAnswer {
  const refusal = { name: input.ok ? input.value.name : input.error.name, error };
  switch (command.name) {
    case 'check':
      return refusedInReport(command, refusal, index);
    case 'summarize':
      return refusedInRollUp(command, refusal);
    default:
      return unreachable(command);
  }
}
