// `npm run test:excel`: opens a page in the Excel of this machine that makes the contract suite's checks and the self-test
// there, on a sheet that it removes, and prints what came of each. With `-- --no-start` Excel is left to you: upload
// dist/excel-test/manifest.xml, as in Excel on the web.
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { ensureBuilt } from './lib/ensure-built.mjs';
import { ensureDependencies } from './lib/ensure-dependencies.mjs';
import { inProject } from './lib/project.mjs';

const { values: options } = parseArgs({ options: { 'no-start': { type: 'boolean', default: false } } });
/** Where the page sends its results. */
const TEST_PORT = 4201;
/** Whoever opens Excel by hand needs a while. */
const TIME_LIMIT = 600_000;
const DEBUGGING = 'office-addin-debugging@7.0.0';
const MANIFEST = inProject('dist', 'excel-test', 'manifest.xml');

ensureDependencies();
ensureBuilt(['pane', 'excel-test']);
writeFileSync(MANIFEST, testManifest());

const { TestServer } = await import('office-addin-test-server');
const { startWorkbenchServer } = await import('./lib/workbench-server.mjs');
const pages = await startWorkbenchServer({ trust: true });
const testServer = new TestServer(TEST_PORT);
// It begins with a promise that is rejected, which ends a process where nobody hears it.
testServer.getTestResults().catch(() => undefined);
try {
  await testServer.startTestServer();
  if (options['no-start']) console.log(`Upload ${MANIFEST} in Excel, and open its pane.`);
  else debugging('start', MANIFEST, 'desktop');
  const results = await Promise.race([testServer.getTestResults(), tooLate()]);
  process.exitCode = report(results) ? 0 : 1;
} catch (error) {
  console.error(error.message);
  process.exitCode = 2;
} finally {
  if (!options['no-start']) debugging('stop', MANIFEST);
  await testServer.stopTestServer();
  await pages.close();
}
process.exit();

/** An add-in of its own, beside the real one, whose pane is the page of the tests. */
function testManifest() {
  return readFileSync(inProject('manifest.xml'), 'utf8')
    .replace(/<Id>[^<]*<\/Id>/, '<Id>6e0f1d0c-52a4-4a2e-9c55-8b1f0b7d4e16</Id>')
    .replaceAll('taskpane.html', 'excel-test.html');
}

function debugging(...args) {
  const { status } = spawnSync('npx', ['--yes', DEBUGGING, ...args], { stdio: 'inherit', shell: true });
  if (status !== 0 && args[0] === 'start') throw new Error('Excel could not be started.');
}

function tooLate() {
  return new Promise((_resolve, reject) => {
    setTimeout(() => reject(new Error('No results have come from Excel.')), TIME_LIMIT);
  });
}

/** @returns whether all is as it should be */
function report({ excel, results, leftSheet }) {
  if (excel !== null)
    console.log(`Excel ${excel.version}, ${excel.platform}, ${JSON.stringify(excel.requirementSets)}`);
  for (const { name, kind, detail } of results) console.log(`${kind.padEnd(8)} ${name} ${detail}`.trimEnd());
  if (leftSheet !== null) console.log(`The sheet "${leftSheet}" was left.`);
  return leftSheet === null && results.every(({ kind }) => kind === 'works' || kind === 'skipped');
}
