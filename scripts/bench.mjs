// `npm run -s bench` measures every case and prints one JSON object; `npm run -s bench -- NAME` measures one.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ensureBuilt } from './lib/ensure-built.mjs';
import { ensureDependencies } from './lib/ensure-dependencies.mjs';

ensureDependencies();
const { cases } = await import('../tests/bench/cases.mjs');

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !cases.some((known) => known.name === name));
if (unknown.length > 0) {
  console.error(`Unknown: ${unknown.join(', ')}. Cases: ${cases.map(({ name }) => name).join(', ')}`);
  process.exitCode = 2;
} else {
  const chosen = wanted.length === 0 ? cases : cases.filter(({ name }) => wanted.includes(name));
  ensureBuilt([...new Set(chosen.flatMap(({ parts }) => parts))]);
  const folder = mkdtempSync(path.join(tmpdir(), 'cham-chuan-bench-'));
  try {
    const results = [];
    for (const { name, measure } of chosen) results.push({ name, ...(await measure(folder)) });
    console.log(JSON.stringify({ results }, null, 1));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
