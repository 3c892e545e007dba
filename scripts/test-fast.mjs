// `npm run test:fast`: the types, the format and those tests that a change touches, without the slow ones, which
// `npm test` runs. What changed is what is not committed yet; where all is committed, what `origin/main` does not have.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { ensureDependencies } from './lib/ensure-dependencies.mjs';
import { fastTests, slowModules } from './lib/fast-tests.mjs';
import { inProject, projectRoot } from './lib/project.mjs';
import { runCaptured } from './lib/run-captured.mjs';

ensureDependencies();

const changed = changedFiles();
if (changed.length === 0) {
  console.log('Nothing has changed.');
} else {
  // The types are checked while jest starts; the two share the cores after that.
  const others = [
    runCaptured('npm', ['run', '--silent', 'typecheck']),
    runCaptured('npx', ['prettier', '--check', '--ignore-unknown', '--log-level', 'warn', ...changed]),
  ];
  const { chosen, left } = fastTests(changed, testsThatImport(changed), testsThatImport(slowModules(changed)));
  const pass = chosen.length === 0 || passWithout(left);
  const results = await Promise.all(others);
  for (const { output } of results) process.stdout.write(output);
  console.log(`${chosen.length} files of tests were run; npm test runs ${left.length} slow ones as well.`);
  process.exitCode = pass && results.every(({ status }) => status === 0) ? 0 : 1;
}

function changedFiles() {
  const uncommitted = [...git('diff', '--name-only', 'HEAD'), ...git('ls-files', '--others', '--exclude-standard')];
  const files = uncommitted.length > 0 ? uncommitted : git('diff', '--name-only', 'origin/main...HEAD');
  return files.filter((file) => existsSync(inProject(file)));
}

function git(...args) {
  const output = execFileSync('git', ['-c', 'core.quotePath=false', ...args], { cwd: projectRoot, encoding: 'utf8' });
  return output.split('\n').filter((line) => line !== '');
}

function testsThatImport(files) {
  const modules = modulesAmong(files);
  if (modules.length === 0) return [];
  const { stdout, stderr, status } = jest(['--listTests', '--findRelatedTests', ...modules], 'pipe');
  if (status !== 0) throw new Error(stderr);
  const found = stdout.split('\n').filter((line) => line !== '');
  return found.map((file) => path.relative(projectRoot, file).split(path.sep).join('/'));
}

function passWithout(tests) {
  const left = tests.map((test) => `--testPathIgnorePatterns=${test.replaceAll('.', '\\.')}$`);
  return jest(['--maxWorkers=100%', ...left, '--findRelatedTests', ...modulesAmong(changed)], 'inherit').status === 0;
}

function modulesAmong(files) {
  return files.filter((file) => /\.(tsx?|json)$/.test(file));
}

function jest(args, output) {
  return spawnSync(process.execPath, [inProject('node_modules', 'jest', 'bin', 'jest.js'), ...args], {
    cwd: projectRoot,
    encoding: 'utf8',
    stdio: ['ignore', output, output],
  });
}
