// `npm test`: installs what is missing, then runs every check. Plain Node, so that it starts on a bare clone.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ensureDependencies } from './lib/ensure-dependencies.mjs';
import { ensureSystemTools } from './lib/ensure-system-tools.mjs';

const scratch = mkdtempSync(path.join(tmpdir(), 'cham-chuan-test-'));
const counts = { passed: 0, failed: 0 };

function run(title, command, args) {
  console.log(`\n▶ ${title}`);
  const started = Date.now();
  const { status } = spawnSync(command, args, { stdio: ['ignore', 'inherit', 'inherit'] });
  console.log(`  ${status === 0 ? 'ok' : 'FAILED'} in ${((Date.now() - started) / 1000).toFixed(1)} s`);
  return status === 0;
}

/** One of package.json's scripts, which stand there to be run alone as well. */
function check(script) {
  counts[run(script, 'npm', ['run', '--silent', script]) ? 'passed' : 'failed'] += 1;
}

function jest(title, args) {
  const report = path.join(scratch, `${title}.json`);
  const passed = run(title, 'npx', ['jest', '--json', `--outputFile=${report}`, ...args]);
  const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, 'utf8'));
  counts.passed += numPassedTests;
  counts.failed += passed ? numFailedTests : Math.max(1, numFailedTests);
}

try {
  ensureDependencies();
  ensureSystemTools();
  for (const script of ['format:check', 'typecheck', 'lint', 'rooms', 'dead-code', 'build:all', 'pane-size'])
    check(script);
  jest('unit and contract tests', []);
  jest('end-to-end tests', ['--config', 'tests/e2e/jest.config.cjs']);
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
console.log(`\n${counts.passed} passed, ${counts.failed} failed`);
process.exitCode = counts.failed === 0 ? 0 : 1;
