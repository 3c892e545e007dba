// `npm run mutation`: puts one mistake after the other into the assessing code and tells which ones its tests notice.
// Takes about twenty minutes on two cores; `npm run mutation -- --mutate src/assessing/totals.ts` tries a single file.
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { ensureDependencies } from './lib/ensure-dependencies.mjs';
import { inProject, projectRoot } from './lib/project.mjs';

/** Fetched when they are wanted: 60 MB that hardly anybody who installs the project needs. */
const PACKAGES = ['@stryker-mutator/core@9.6.1', '@stryker-mutator/mocha-runner@9.6.1', 'mocha@10.8.2'];
const REPORT = inProject('dist', 'mutation', 'report.json');

ensureDependencies();
rmSync(REPORT, { force: true });
const { status } = spawnSync(
  'npx',
  [
    '--yes',
    ...PACKAGES.flatMap((name) => ['--package', name]),
    ...['stryker', 'run', 'tests/mutation/stryker.config.mjs', ...process.argv.slice(2)],
  ],
  { cwd: projectRoot, stdio: 'inherit' },
);
for (const [file, { mutants, source }] of Object.entries(readReport())) {
  const lines = source.split('\n');
  for (const mutant of mutants.filter(isUnnoticed)) console.log(describe(file, mutant, lines));
}
process.exitCode = status ?? 1;

function readReport() {
  try {
    return JSON.parse(readFileSync(REPORT, 'utf8')).files;
  } catch {
    // There is none where Stryker could not even begin; it has said why.
    return {};
  }
}

function isUnnoticed({ status }) {
  return status === 'Survived' || status === 'NoCoverage';
}

function describe(file, { location: { start, end }, replacement, status }, lines) {
  const isOneLine = start.line === end.line;
  const original = lines[start.line - 1].slice(start.column - 1, isOneLine ? end.column - 1 : undefined);
  return `${status} ${file}:${start.line}:${start.column} ${original}${isOneLine ? '' : ' …'} → ${replacement.replace(/\s+/g, ' ')}`;
}
