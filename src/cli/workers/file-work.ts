import type { CheckOptions } from '../../app/check';
import { explain } from '../../app/explain';
import { checkInput, statusOfFile, type CheckedFile } from '../checked-file';
import { usesColumns } from '../columns-use';
import type { CommandNamed } from '../command-line';
import { refusalLine } from '../error-message';
import type { CliError } from '../errors';
import type { ExitStatus } from '../exit-status';
import type { FoundInput } from '../find-workbooks';
import type { CommandIo } from '../io';
import { reporterFor } from '../reporters';

/** A command that goes through any number of files. */
export type ManyFilesCommand = CommandNamed<'check'>;

export interface FileTask {
  readonly input: FoundInput;
  /** The file's place among all, from 0. */
  readonly index: number;
}

/** What came of one file, as plain data that threads can hand on. */
export interface FileAnswer {
  readonly status: ExitStatus;
  /** A line for standard error, or "". */
  readonly refusal: string;
  /** Whether the columns file fits one of its sheets; null where the file could not be read. */
  readonly usesColumns: boolean | null;
  /** What the command makes of the file: for `check` its piece of the report. */
  readonly text: string;
}

/** What a command does with each file; it remembers nothing from one file to the next. */
export type FileWork = (task: FileTask) => Promise<FileAnswer>;

/** @param options what the words of the command mean */
export function fileWork(command: ManyFilesCommand, options: CheckOptions, io: CommandIo): FileWork {
  return async (task) => answerOf(command, options, task, await checkInput(task.input, options, io));
}

/** What is said of a file that somebody gave up on. */
export function refusedAnswer(command: ManyFilesCommand, task: FileTask, error: CliError): FileAnswer {
  const { name } = task.input.ok ? task.input.value : task.input.error;
  return answerOf(command, null, task, { name, report: null, error });
}

function answerOf(
  command: ManyFilesCommand,
  options: CheckOptions | null,
  { index }: FileTask,
  checked: CheckedFile,
): FileAnswer {
  const { name, error, report } = checked;
  const isRead = report !== null && options !== null;
  const explanations = command.explain && isRead ? explain(report, options) : [];
  return {
    status: statusOfFile(checked),
    refusal: error === null ? '' : refusalLine({ name, error }, command.lang),
    usesColumns: isRead ? usesColumns(report, options) : null,
    text: reporterFor(command.format, command.lang).file({ ...checked, explanations }, index),
  };
}
