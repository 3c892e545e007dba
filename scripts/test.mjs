// `npm test`: installs what is missing, then runs every check. Plain Node, so that it starts on a bare clone.
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ensureDependencies } from './lib/ensure-dependencies.mjs';
import { ensureSystemTools } from './lib/ensure-system-tools.mjs';
import { inProject } from './lib/project.mjs';
import { runCaptured } from './lib/run-captured.mjs';
import { runJobs } from './lib/run-jobs.mjs';

/** Two jobs at once keep two cores busy; more would only make the pages slow that the end-to-end tests look at. */
const LANES = 2;

const started = Date.now();
const scratch = mkdtempSync(path.join(tmpdir(), 'cham-chuan-test-'));
const counts = { passed: 0, failed: 0 };

/** One of package.json's scripts, which stand there to be run alone as well. */
function script(name, after = []) {
  const run = async () => {
    const isFine = await told(name, 'npm', ['run', '--silent', name]);
    counts[isFine ? 'passed' : 'failed'] += 1;
    return isFine;
  };
  return { name, after, run };
}

function jest(name, args) {
  const run = async () => {
    const countsFile = path.join(scratch, `${name}.json`);
    const reporters = ['default', inProject('scripts', 'lib', 'jest-counts.cjs')];
    const all = [...args, ...reporters.map((reporter) => `--reporters=${reporter}`)];
    const isFine = await told(name, 'npx', ['jest', ...all], { COUNTS_FILE: countsFile });
    const { passed, failed } = existsSync(countsFile)
      ? JSON.parse(readFileSync(countsFile, 'utf8'))
      : { passed: 0, failed: 1 };
    counts.passed += passed;
    counts.failed += isFine ? failed : Math.max(1, failed);
    return isFine;
  };
  return { name, after: ['build:all'], run };
}

/** Runs a command, and tells when it begins and how it ended, with all that it printed. */
async function told(name, command, args, environment) {
  console.log(`▶ ${name}`);
  const { status, output, seconds } = await runCaptured(command, args, environment);
  if (output.trim() !== '') console.log(`\n${output.trimEnd()}\n`);
  console.log(`${status === 0 ? '✓' : '✗ FAILED:'} ${name}, ${seconds.toFixed(1)} s`);
  return status === 0;
}

/** What takes longest begins first. The pages are tried in one browser, the rest has the other core and what it leaves. */
const jobs = [
  script('build:all'),
  script('lint'),
  jest('end-to-end tests', ['--config', 'tests/e2e/jest.config.cjs']),
  ...['typecheck', 'format:check', 'rooms', 'dead-code'].map((name) => script(name)),
  script('pane-size', ['build:all']),
  script('release'),
  script('release:test', ['release']),
  jest('unit and contract tests', ['--maxWorkers=100%']),
];

try {
  ensureDependencies();
  ensureSystemTools();
  await runJobs(jobs, LANES, (name) => {
    counts.failed += 1;
    console.log(`✗ not run, since what it needs failed: ${name}`);
  });
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
const minutes = (Date.now() - started) / 60_000;
console.log(`\nIn ${minutes.toFixed(1)} minutes`);
console.log(`${counts.passed} passed, ${counts.failed} failed`);
process.exitCode = counts.failed === 0 ? 0 : 1;
