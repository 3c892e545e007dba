import { systemCode } from './errors';
import { REFUSED } from './exit-status';
import { nodeIo } from './node-io';
import { run } from './run';

/** A reader that has seen enough ("| head") closes its end; that is no failure. */
process.stdout.on('error', (error) => process.exit(systemCode(error) === 'EPIPE' ? 0 : REFUSED));

void run(process.argv.slice(2), nodeIo()).then((status) => {
  process.exitCode = status;
});
