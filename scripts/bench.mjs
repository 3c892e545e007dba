// `npm run -s bench` measures every case and prints one JSON object; `npm run -s bench -- NAME` measures one. With `--report`
// the page about it under docs is written anew.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { ensureBuilt } from './lib/ensure-built.mjs';
import { ensureDependencies } from './lib/ensure-dependencies.mjs';
import { inProject } from './lib/project.mjs';

ensureDependencies();
const { cases } = await import('../tests/bench/cases.mjs');

const { values: options, positionals: wanted } = parseArgs({
  allowPositionals: true,
  options: { report: { type: 'boolean', default: false } },
});
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
    if (options.report) await writeReport(results);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function writeReport(results) {
  const { reportOf } = await import('./lib/bench-report.mjs');
  const { format, resolveConfig } = await import('prettier');
  const date = new Date().toISOString().slice(0, 10);
  const { page, chart } = reportOf(results, { date, node: process.versions.node, processors: availableParallelism() });
  const file = inProject('docs', 'bench.md');
  writeFileSync(file, await format(page, { ...(await resolveConfig(file)), parser: 'markdown' }));
  writeFileSync(inProject('docs', 'bench.svg'), chart);
}
