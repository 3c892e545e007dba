import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { inProject } from '../../scripts/lib/project.mjs';

const MEASURE = inProject('tests', 'bench', 'measure.cjs');

/**
 * Runs Node with these arguments in a process of its own, its standard output thrown away.
 * @param {readonly string[]} args
 * @returns {Promise<{ ms: number, rssMb: number }>} wall time from the process's start, and its peak resident memory
 */
export async function measureProcess(args) {
  const stdio = ['ignore', 'ignore', 'inherit', 'pipe'];
  const child = spawn(process.execPath, ['--require', MEASURE, ...args], { stdio });
  const ended = new Promise((resolve, reject) => child.once('error', reject).once('close', resolve));
  const report = await text(child.stdio[3]);
  const status = await ended;
  if (status !== 0) throw new Error(`Status ${status}: node ${args.join(' ')}`);
  return JSON.parse(report);
}
