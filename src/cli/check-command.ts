import { laterTextsIn } from '../i18n/texts';
import { success, type Outcome } from '../outcome';
import { checkOptions } from './check-options';
import { unusedColumns } from './columns-use';
import type { CommandNamed } from './command-line';
import type { Refusal } from './errors';
import { worse, type ExitStatus } from './exit-status';
import { findWorkbooks } from './find-workbooks';
import type { CommandIo } from './io';
import { reporterFor } from './reporters';
import { answersInOrder } from './workers/answers-in-order';
import { startWorkers } from './workers/start-workers';

/** Checks every file and reports each in its turn; only those that are worked on are in memory. */
export async function checkCommand(
  command: CommandNamed<'check'>,
  io: CommandIo,
): Promise<Outcome<ExitStatus, Refusal>> {
  const options = await checkOptions(command, io);
  if (!options.ok) return options;
  const inputs = await findWorkbooks(command.paths, io);
  const reporter = reporterFor(command.format, command.lang);
  const workers = startWorkers(command, options.value, inputs.length, io);
  const progress = io.startProgress(inputs.length, laterTextsIn(command.lang).cli.remaining);
  const used: boolean[] = [];
  let status: ExitStatus = 0;
  const tasks = inputs.map((input, index) => ({ input, index, knownDigest: null }));
  await io.stdout.write(reporter.head);
  for await (const answer of answersInOrder(tasks, workers)) {
    progress.clear();
    if (answer.refusal !== '') await io.stderr.write(answer.refusal);
    if (answer.usesColumns !== null) used.push(answer.usesColumns);
    await io.stdout.write(answer.text);
    status = worse(status, answer.status);
    progress.advance();
  }
  progress.stop();
  await io.stdout.write(reporter.tail);
  await io.stderr.write(unusedColumns(command, used));
  return success(status);
}
