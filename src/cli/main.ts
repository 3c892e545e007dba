import { systemCode } from './errors';
import { REFUSED } from './exit-status';
import { nodeIo } from './node-io';
import { nodeThreads } from './node-threads';
import { run } from './run';

/**
 * Runs the command line over the process's own words, streams and files.
 * @param threadFile what its threads run
 */
export function runProcess(threadFile: string): void {
  /** A reader that has seen enough ("| head") closes its end; that is no failure. */
  process.stdout.on('error', (error) => {
    if (systemCode(error) !== 'EPIPE') process.stderr.write(`chamchuan: stdout: ${systemCode(error)}\n`);
    process.exit(systemCode(error) === 'EPIPE' ? 0 : REFUSED);
  });
  /** Where nobody hears what is wrong, the status still tells that something is. */
  process.stderr.on('error', () => process.exit(REFUSED));

  run(process.argv.slice(2), { ...nodeIo(), threads: nodeThreads(threadFile) }).then(
    (status) => {
      process.exitCode = status;
    },
    (error: unknown) => {
      process.stderr.write(`chamchuan: ${error instanceof Error ? error.message : String(error)}\n`);
      process.exitCode = REFUSED;
    },
  );
}
