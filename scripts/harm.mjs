// `npm run harm`: gives the command line hundreds of files that were made to hurt it, and prints how it answered each
// kind; `npm run harm -- WORDS…` takes those inputs only whose kind or name has one of the words. With `--minutes N` or
// `--changes N` fixtures are changed at random for so long or so often, with `--kills N` so many runs are killed at random
// moments; `--seed N` says where the random numbers begin, and every fault is told with its own.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { ensureBuilt } from './lib/ensure-built.mjs';
import { ensureDependencies } from './lib/ensure-dependencies.mjs';

ensureDependencies();
ensureBuilt(['cli']);
const { changedFixture } = await import('../tests/harm/changed-fixtures.mjs');
const { hostileInputs } = await import('../tests/harm/hostile-inputs.mjs');
const { KILLED, killOnce, unbrokenRuns } = await import('../tests/harm/kill-runs.mjs');
const { COMMAND_NAMES, tryInput } = await import('../tests/harm/try-input.mjs');

const count = { type: 'string' };
const { values, positionals: words } = parseArgs({
  options: { minutes: count, changes: count, kills: count, seed: count },
  allowPositionals: true,
});
const firstSeed = Number(values.seed ?? Date.now() % 1_000_000);
const scratch = mkdtempSync(path.join(tmpdir(), 'cham-chuan-harm-'));
let faults = 0;
try {
  if (values.kills !== undefined) await killRuns(Number(values.kills));
  else if (values.minutes !== undefined || values.changes !== undefined) await tryAll(randomInputs());
  else await tryAll(chosenInputs());
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
process.exitCode = faults === 0 ? 0 : 1;

function* chosenInputs() {
  const isChosen = ({ kind, name }) => words.length === 0 || words.some((word) => `${kind}: ${name}`.includes(word));
  for (const input of hostileInputs.filter(isChosen)) yield { input, commands: COMMAND_NAMES };
}

/** One command each: what is wrong with a file mostly shows in its reading, and more files are tried so. */
function* randomInputs() {
  const end = values.minutes === undefined ? Infinity : Date.now() + Number(values.minutes) * 60_000;
  const last = values.changes === undefined ? Infinity : firstSeed + Number(values.changes);
  for (let seed = firstSeed; seed < last && Date.now() < end; seed += 1)
    yield { input: changedFixture(seed), commands: [COMMAND_NAMES[seed % COMMAND_NAMES.length]] };
}

async function tryAll(inputs) {
  const kinds = new Map();
  let runs = 0;
  for (const { input, commands } of inputs) {
    const line = kinds.get(input.kind) ?? { inputs: 0, written: 0, refused: 0, ms: 0, mb: 0, faults: 0 };
    kinds.set(input.kind, line);
    line.inputs += 1;
    for (const { command, status, ms, mb, fault, stderr } of await tryInput(input, commands, scratch)) {
      runs += 1;
      line.ms = Math.max(line.ms, ms);
      line.mb = Math.max(line.mb, mb);
      if (status === 2) line.refused += 1;
      else line.written += 1;
      if (fault === null) continue;
      line.faults += 1;
      faults += 1;
      const measured = `${(ms / 1000).toFixed(1)} s, ${mb.toFixed(0)} MB`;
      console.log(`✗ ${input.kind}: ${input.name}: ${command} ${fault} (${measured}) ${stderr.slice(0, 300).trim()}`);
    }
  }
  console.log('\ninputs  answered  refused  slowest   most    faults  kind');
  for (const [kind, { inputs: ofKind, written, refused, ms, mb, faults: wrong }] of kinds) {
    const columns = [
      String(ofKind).padStart(6),
      String(written).padStart(8),
      String(refused).padStart(7),
      `${(ms / 1000).toFixed(1)} s`.padStart(7),
      `${mb.toFixed(0)} MB`.padStart(7),
      String(wrong).padStart(6),
    ];
    console.log(`${columns.join('  ')}  ${kind}`);
  }
  const total = [...kinds.values()].reduce((sum, { inputs: ofKind }) => sum + ofKind, 0);
  console.log(`\n${total} inputs, ${runs} runs, ${faults} faults`);
}

async function killRuns(times) {
  const unbroken = await unbrokenRuns(scratch);
  const killed = new Map(KILLED.map((name) => [name, 0]));
  for (let seed = firstSeed; seed < firstSeed + times; seed += 1) {
    const { killed: name, fault } = await killOnce(seed, scratch, unbroken);
    killed.set(name, killed.get(name) + 1);
    if (fault === null) continue;
    faults += 1;
    console.log(`✗ seed ${seed}: ${name}: ${fault}`);
  }
  const said = [...killed].map(([name, number]) => `${name} ${number}`).join(', ');
  console.log(`${times} runs killed (${said}), ${faults} faults`);
}
