import { explain } from '../app/explain';
import { success, type Outcome } from '../outcome';
import { checkInput, statusOfFile } from './checked-file';
import { checkOptions } from './check-options';
import { unusedColumns, usesColumns } from './columns-use';
import type { CommandNamed } from './command-line';
import { refusalLine } from './error-message';
import type { Refusal } from './errors';
import { worse, type ExitStatus } from './exit-status';
import { findWorkbooks } from './find-workbooks';
import type { CommandIo } from './io';
import { reporterFor } from './reporters';

/** Checks every file and reports each as soon as it is done; only one is in memory at a time. */
export async function checkCommand(
  command: CommandNamed<'check'>,
  io: CommandIo,
): Promise<Outcome<ExitStatus, Refusal>> {
  const options = await checkOptions(command, io);
  if (!options.ok) return options;
  const inputs = await findWorkbooks(command.paths, io);
  const reporter = reporterFor(command.format, command.lang);
  const progress = io.startProgress(inputs.length);
  const used: boolean[] = [];
  let status: ExitStatus = 0;
  await io.stdout.write(reporter.head);
  for (const [index, input] of inputs.entries()) {
    const checked = await checkInput(input, options.value, io);
    const { name, error, report } = checked;
    const explanations = command.explain && report !== null ? explain(report, options.value) : [];
    progress.clear();
    if (error !== null) await io.stderr.write(refusalLine({ name, error }, command.lang));
    if (report !== null) used.push(usesColumns(report, options.value));
    await io.stdout.write(reporter.file({ ...checked, explanations }, index));
    status = worse(status, statusOfFile(checked));
    progress.advance();
  }
  progress.stop();
  await io.stdout.write(reporter.tail);
  await io.stderr.write(unusedColumns(command, used));
  return success(status);
}
