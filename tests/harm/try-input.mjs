import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { faultOfOutput, partsOf } from './check-output.mjs';
import { runCommand } from './run-command.mjs';

/** What every answer has to keep to. */
const MAX_MS = 10_000;
const MAX_MB = 700;

const INPUT = 'dau-vao.xlsx';
const OUTPUT = 'dau-ra.xlsx';
const CRITERIA_FILE = 'bo.json';

const COMMANDS = {
  check: () => ['check', INPUT],
  mark: () => ['mark', INPUT, '--out', OUTPUT],
  score: () => ['score', INPUT, '--out', OUTPUT],
  summarize: () => ['summarize', INPUT, '--out', OUTPUT],
};
export const COMMAND_NAMES = Object.keys(COMMANDS);

/** What stands where the program was brought down instead of answering. */
const BROUGHT_DOWN =
  /^\s+at |Maximum call stack|heap out of memory|\b(?:Type|Range|Reference|Syntax)Error\b|Có lỗi ngoài dự kiến/m;

/**
 * Runs commands over an input in a folder of their own.
 * @param {import('./hostile-inputs.mjs').HostileInput} input
 * @param {readonly string[]} commands
 * @returns {Promise<{ command: string, status: number | null, ms: number, mb: number, fault: string | null, stderr: string }[]>}
 */
export async function tryInput(input, commands, scratch) {
  const folder = path.join(scratch, 'mot-tep');
  const bytes = input.make();
  const parts = bytes.length < 20 * 2 ** 20 ? partsOf(bytes) : null;
  const tried = [];
  for (const command of commands) {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder);
    writeFileSync(path.join(folder, INPUT), bytes);
    const more = [];
    if (input.criteria !== undefined) {
      writeFileSync(path.join(folder, CRITERIA_FILE), input.criteria());
      more.push('--criteria', CRITERIA_FILE);
    }
    const args = [...COMMANDS[command](), ...more];
    const run = await runCommand(args, folder);
    tried.push({ command, ...run, fault: faultOf(run, folder, bytes, parts) });
  }
  rmSync(folder, { recursive: true, force: true });
  return tried;
}

function faultOf({ status, ms, mb, stderr }, folder, bytes, parts) {
  if (status === null) return 'hangs';
  if (![0, 1, 2].includes(status)) return `status ${status}`;
  if (BROUGHT_DOWN.test(stderr)) return 'is brought down';
  if (ms > MAX_MS) return 'takes too long';
  if (mb > MAX_MB) return 'takes too much memory';
  if (Buffer.compare(readFileSync(path.join(folder, INPUT)), bytes) !== 0) return 'changes its input';
  const left = readdirSync(folder).filter((name) => ![INPUT, OUTPUT, CRITERIA_FILE].includes(name));
  if (left.length > 0) return `leaves ${left.join(', ')}`;
  if (!readdirSync(folder).includes(OUTPUT)) return null;
  if (status === 2) return 'writes what it refuses';
  return faultOfOutput(readFileSync(path.join(folder, OUTPUT)), parts);
}
