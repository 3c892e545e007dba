import type { Outcome } from '../outcome';
import type { Refusal } from './errors';
import type { ExitStatus } from './exit-status';
import type { CommandIo } from './io';
import type { OneFileCommand } from './one-file-command';

/** Does a command about one file where the file can bring down nothing but itself. */
export async function runApart(command: OneFileCommand, io: CommandIo): Promise<Outcome<ExitStatus, Refusal>> {
  if (io.threads !== null) return io.threads.run(command, io);
  const { runOneFile } = await import('./run-one-file');
  return runOneFile(command, io);
}
