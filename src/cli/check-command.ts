import { laterTextsIn } from '../i18n/texts';
import { success, type Outcome } from '../outcome';
import { unusedColumns } from './columns-use';
import type { CommandNamed } from './command-line';
import type { Refusal } from './errors';
import { worse, type ExitStatus } from './exit-status';
import { findWorkbooks } from './find-workbooks';
import type { CommandIo } from './io';
import { reportFrame } from './report-frame';
import { answersInOrder } from './workers/answers-in-order';
import { startWorkers } from './workers/start-workers';

/** Checks every file and reports each in its turn; only those that are worked on are in memory. */
export async function checkCommand(
  command: CommandNamed<'check'>,
  io: CommandIo,
): Promise<Outcome<ExitStatus, Refusal>> {
  const known = await refuseUnknown(command, io);
  if (!known.ok) return known;
  const inputs = await findWorkbooks(command.paths, io);
  const { head, tail } = reportFrame(command.format);
  const workers = await startWorkers(command, inputs.length, io);
  const progress = await io.startProgress(inputs.length, laterTextsIn(command.lang).cli.remaining);
  const used: boolean[] = [];
  let status: ExitStatus = 0;
  const tasks = inputs.map((input, index) => ({ input, index, knownDigest: null }));
  await io.stdout.write(head);
  for await (const answer of answersInOrder(tasks, workers)) {
    progress.clear();
    if (answer.refusal !== '') await io.stderr.write(answer.refusal);
    if (answer.usesColumns !== null) used.push(answer.usesColumns);
    await io.stdout.write(answer.text);
    status = worse(status, answer.status);
    progress.advance();
  }
  progress.stop();
  await io.stdout.write(tail);
  await io.stderr.write(unusedColumns(command, used));
  return success(status);
}

/** What each thread finds out for itself is looked at here only where it can be wrong: the sets need not be loaded. */
async function refuseUnknown(command: CommandNamed<'check'>, io: CommandIo): Promise<Outcome<unknown, Refusal>> {
  const { criteria, columns, criteriaDir } = command;
  const hasOfficeSets = criteriaDir !== undefined || io.criteriaFolder !== null;
  if (criteria === 'auto' && columns === undefined && !hasOfficeSets) return success(null);
  const { checkOptions } = await import('./check-options');
  return checkOptions(command, io);
}
