import { laterTextsIn } from '../i18n/texts';
import path from 'node:path';
import type { Outcome } from '../outcome';
import type { CommandNamed } from './command-line';
import type { Refusal } from './errors';
import type { ExitStatus } from './exit-status';
import type { CommandIo } from './io';
import { runApart } from './run-apart';

/**
 * One file gets its summary tabs in a copy; several files, or a folder, are rolled up into one new workbook, as is one file
 * where slips or problems are asked for.
 */
export async function summarizeCommand(
  command: CommandNamed<'summarize'>,
  io: CommandIo,
): Promise<Outcome<ExitStatus, Refusal>> {
  const [first, ...others] = command.paths;
  const isRolledUp = others.length > 0 || command.slips !== undefined || command.problems !== undefined;
  if (first === undefined || isRolledUp) return rollUpLazily(command, io);
  if ((await io.files.kind(path.resolve(io.workingFolder, first))) === 'folder') return rollUpLazily(command, io);
  const added = await runApart(command, io);
  if (added.ok || added.error.error.code !== 'structure-protected') return added;
  await io.stderr.write(`${first}: ${laterTextsIn(command.lang).cli.ownWorkbook}\n`);
  return rollUpLazily(command, io);
}

async function rollUpLazily(command: CommandNamed<'summarize'>, io: CommandIo): Promise<Outcome<ExitStatus, Refusal>> {
  const { rollUp } = await import('./roll-up/roll-up');
  return rollUp(command, io);
}
