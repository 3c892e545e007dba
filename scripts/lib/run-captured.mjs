import { spawn } from 'node:child_process';
import { projectRoot } from './project.mjs';

/**
 * Runs a command and keeps what it prints, so that commands side by side do not mix their lines.
 * @param {Record<string, string>} environment on top of this process's
 * @returns {Promise<{ status: number | null, output: string, seconds: number }>} `status` is null where a signal ended it
 */
export function runCaptured(command, args, environment = {}) {
  const started = Date.now();
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: projectRoot,
      env: { ...process.env, ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
    });
    const chunks = [];
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => chunks.push(chunk));
    child.once('error', reject);
    child.once('close', (status) =>
      resolve({ status, output: Buffer.concat(chunks).toString('utf8'), seconds: (Date.now() - started) / 1000 }),
    );
  });
}
