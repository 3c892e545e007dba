import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { builtCliArguments } from '../../scripts/lib/built-cli.mjs';
import { inProject } from '../../scripts/lib/project.mjs';

const MEASURE = inProject('tests', 'harm', 'measure.cjs');
/** Long past what is allowed, so that what hangs is told from what is slow. */
const GIVE_UP_AFTER_MS = 60_000;

/**
 * Runs the built command line in a folder.
 * @returns {Promise<{ status: number | null, ms: number, mb: number, stderr: string }>} a status of null where it was
 *   ended by a signal; processor time, and the peak of its memory
 */
export async function runCommand(args, folder) {
  const child = spawn(process.execPath, ['--require', MEASURE, ...builtCliArguments(args)], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
  });
  const ended = new Promise((resolve, reject) => child.once('error', reject).once('close', resolve));
  const timer = setTimeout(() => child.kill('SIGKILL'), GIVE_UP_AFTER_MS);
  const [stderr, measured, status] = await Promise.all([text(child.stderr), text(child.stdio[3]), ended]);
  clearTimeout(timer);
  const nothing = { ms: Number.NaN, mb: Number.NaN };
  return { status, ...(measured === '' ? nothing : JSON.parse(measured)), stderr };
}
