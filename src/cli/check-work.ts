import type { CheckOptions } from '../app/check';
import { explain } from '../app/explain';
import { checkInput, statusOfFile } from './checked-file';
import { usesColumns } from './columns-fit';
import type { CommandNamed } from './command-line';
import { refusalLine } from './error-message';
import type { Refusal } from './errors';
import { REFUSED } from './exit-status';
import type { CommandIo } from './io';
import { fileReporter } from './reporters';
import type { FileAnswer, FileWork } from './workers/file-work';

type CheckCommand = CommandNamed<'check'>;

/** Checks a file and puts it into words. */
export function checkWork(command: CheckCommand, options: CheckOptions, io: CommandIo): FileWork {
  const reportOf = fileReporter(command.format, command.lang);
  return async ({ input, index }) => {
    const checked = await checkInput(input, options, io);
    const { name, error, report } = checked;
    const explanations = command.explain && report !== null ? explain(report, options) : [];
    return {
      status: statusOfFile(checked),
      refusal: error === null ? '' : refusalLine({ name, error }, command.lang),
      usesColumns: report === null ? null : usesColumns(report, options),
      text: reportOf({ ...checked, explanations }, index),
    };
  };
}

/** @param index the file's place in the report */
export function refusedInReport({ format, lang }: CheckCommand, refusal: Refusal, index: number): FileAnswer {
  return {
    status: REFUSED,
    refusal: refusalLine(refusal, lang),
    usesColumns: null,
    text: fileReporter(format, lang)({ ...refusal, report: null }, index),
  };
}
