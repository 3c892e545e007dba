import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { builtCliArguments } from '../../scripts/lib/built-cli.mjs';
import { inProject } from '../../scripts/lib/project.mjs';
import { communeRows, workbookFile } from '../bench/form-workbook.mjs';
import { randomOf } from './random.mjs';

const OUTPUT = 'ra.xlsx';
const COMMUNES = 24;

/** The commands that write, each over its input. */
const RUNS = {
  mark: ['mark', 'xa.xlsx'],
  score: ['score', 'cham-diem.xlsx'],
  summarize: ['summarize', 'xa.xlsx'],
  'roll-up': ['summarize', 'nop', '--jobs', '2'],
};
/** What goes on where a roll-up was broken off, which is itself killed. */
const RESUME = 'resume';
export const KILLED = [...Object.keys(RUNS), RESUME];

/** Lays the inputs out, and does each run once without a kill: what it writes, and how long it takes. */
export async function unbrokenRuns(folder) {
  mkdirSync(path.join(folder, 'nop'), { recursive: true });
  cpSync(inProject('tests', 'fixtures', 'xa-co-loi.xlsx'), path.join(folder, 'xa.xlsx'));
  cpSync(inProject('tests', 'fixtures', 'cham-diem.xlsx'), path.join(folder, 'cham-diem.xlsx'));
  for (let index = 0; index < COMMUNES; index += 1) {
    const name = `Bản số ${index}`;
    writeFileSync(path.join(folder, 'nop', `xa-${index}.xlsx`), workbookFile([{ name, rows: communeRows(name) }]));
  }
  const inputs = snapshotOf(folder);
  const runs = {};
  for (const [name, args] of Object.entries(RUNS)) {
    const began = Date.now();
    const status = await run(args, folder, null);
    if (status === 2) throw new Error(`${name} is refused without a kill.`);
    runs[name] = { ms: Date.now() - began, written: readFileSync(path.join(folder, OUTPUT)) };
    rmSync(path.join(folder, OUTPUT));
  }
  return { inputs, runs };
}

/**
 * Kills one run at a moment of its own, as hard as can be, and has the same done again.
 * @returns {Promise<{ killed: string, fault: string | null }>} the fault is what stands there that should not
 */
export async function killOnce(seed, folder, { inputs, runs }) {
  const random = randomOf(seed);
  const killed = random.pick(KILLED);
  const name = killed === RESUME ? 'roll-up' : killed;
  const { ms, written } = runs[name];
  const kill = async (...more) => {
    await run([...RUNS[name], ...more], folder, random.below(ms));
    return faultAfterKill(folder, inputs, written);
  };
  let fault = await kill();
  if (killed === RESUME) fault ??= await kill('--resume', '--force');
  const again = name === 'roll-up' ? ['--resume', '--force'] : ['--force'];
  await run([...RUNS[name], ...again], folder, null);
  fault ??= faultAtEnd(folder, inputs, written);
  for (const left of leftIn(folder, inputs)) rmSync(path.join(folder, left), { recursive: true, force: true });
  return { killed, fault };
}

function faultAfterKill(folder, inputs, written) {
  if (isChanged(folder, inputs)) return 'its input is changed by a run that was killed';
  const output = path.join(folder, OUTPUT);
  return existsSync(output) && !readFileSync(output).equals(written) ? 'half an output stands there' : null;
}

function faultAtEnd(folder, inputs, written) {
  if (isChanged(folder, inputs)) return 'its input is changed';
  const left = leftIn(folder, inputs).filter((name) => name !== OUTPUT);
  if (left.length > 0) return `${left.join(', ')} is left`;
  const output = path.join(folder, OUTPUT);
  if (!existsSync(output)) return 'there is no output after another run';
  return readFileSync(output).equals(written) ? null : 'the output after another run is not that of an unbroken one';
}

async function run(args, folder, killAfter) {
  const child = spawn(process.execPath, builtCliArguments([...args, '--out', OUTPUT]), {
    cwd: folder,
    stdio: 'ignore',
  });
  const ended = new Promise((resolve) => child.once('close', resolve));
  if (killAfter !== null) {
    await Promise.race([ended, setTimeout(killAfter)]);
    child.kill('SIGKILL');
  }
  return ended;
}

function snapshotOf(folder) {
  return new Map(namesIn(folder).map((name) => [name, readFileSync(path.join(folder, name))]));
}

function isChanged(folder, inputs) {
  return [...inputs].some(([name, bytes]) => !readFileSync(path.join(folder, name)).equals(bytes));
}

function leftIn(folder, inputs) {
  return namesIn(folder).filter((name) => !inputs.has(name));
}

function namesIn(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)));
}
