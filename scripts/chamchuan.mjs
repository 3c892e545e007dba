// `npm run -s chamchuan -- check …`: installs and builds what is missing, then runs the command line.
import { spawnSync } from 'node:child_process';
import { constants } from 'node:os';
import { builtCliArguments } from './lib/built-cli.mjs';
import { ensureBuilt } from './lib/ensure-built.mjs';
import { ensureDependencies } from './lib/ensure-dependencies.mjs';

const USAGE_OR_INPUT_ERROR = 2;

try {
  ensureDependencies();
  ensureBuilt(['cli']);
  process.exitCode = runBuilt(process.argv.slice(2));
} catch (error) {
  console.error(error.message);
  process.exitCode = USAGE_OR_INPUT_ERROR;
}

function runBuilt(args) {
  const { status, signal, error } = spawnSync(process.execPath, builtCliArguments(args), {
    cwd: userFolder(),
    stdio: 'inherit',
  });
  if (error) throw error;
  return status ?? 128 + constants.signals[signal];
}

/** npm runs scripts in the clone's folder and keeps the user's own in INIT_CWD. */
function userFolder() {
  const startedByNpm = process.env.npm_lifecycle_event === 'chamchuan';
  return (startedByNpm && process.env.INIT_CWD) || process.cwd();
}
