// `npm run harm`: gives the command line hundreds of files that were made to hurt it, and prints how it answered each
// kind; `npm run harm -- WORDS…` takes those inputs only whose kind or name has one of the words.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ensureBuilt } from './lib/ensure-built.mjs';
import { ensureDependencies } from './lib/ensure-dependencies.mjs';

ensureDependencies();
ensureBuilt(['cli']);
const { hostileInputs } = await import('../tests/harm/hostile-inputs.mjs');
const { COMMAND_NAMES, tryInput } = await import('../tests/harm/try-input.mjs');

const words = process.argv.slice(2);
const chosen = hostileInputs.filter(
  ({ kind, name }) => words.length === 0 || words.some((word) => `${kind}: ${name}`.includes(word)),
);
const scratch = mkdtempSync(path.join(tmpdir(), 'cham-chuan-harm-'));
const kinds = new Map();
let faults = 0;
try {
  for (const input of chosen) {
    const line = kinds.get(input.kind) ?? { inputs: 0, written: 0, refused: 0, ms: 0, mb: 0, faults: 0 };
    kinds.set(input.kind, line);
    line.inputs += 1;
    for (const { command, status, ms, mb, fault, stderr } of await tryInput(input, COMMAND_NAMES, scratch)) {
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
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

console.log('\ninputs  answered  refused  slowest   most    faults  kind');
for (const [kind, { inputs, written, refused, ms, mb, faults: ofKind }] of kinds) {
  const columns = [
    String(inputs).padStart(6),
    String(written).padStart(8),
    String(refused).padStart(7),
    `${(ms / 1000).toFixed(1)} s`.padStart(7),
    `${mb.toFixed(0)} MB`.padStart(7),
    String(ofKind).padStart(6),
  ];
  console.log(`${columns.join('  ')}  ${kind}`);
}
console.log(`\n${chosen.length} inputs × ${COMMAND_NAMES.length} commands, ${faults} faults`);
process.exitCode = faults === 0 ? 0 : 1;
