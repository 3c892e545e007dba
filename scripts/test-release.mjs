// `npm run release:test`: uses what `npm run release` made as an office would, in a folder elsewhere: the executable for
// Linux checks a file and serves; the workbench is used in Chromium, then again with nothing served; nothing is left behind.
import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { extract } from 'tar';
import { chromiumArguments, findChromium } from './lib/find-chromium.mjs';
import { inProject } from './lib/project.mjs';

const PORT = 3779;
const PATIENCE_MS = 120_000;

const release = inProject('dist', 'release');
const folder = mkdtempSync(path.join(tmpdir(), 'Chấm Chuẩn '));
const home = path.join(folder, 'home');
const environment = { HOME: home, LANG: 'C.UTF-8' };
mkdirSync(home);

try {
  holdSums();
  const [archive] = readdirSync(release).filter((name) => name.endsWith('-linux-x64.tar.gz'));
  await extract({ cwd: folder, file: path.join(release, archive) });
  const program = path.join(folder, archive.replace('.tar.gz', ''), 'chamchuan');
  holdCheck(program);
  await holdPages(program);
  console.log('dist/release: all holds.');
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function holdSums() {
  for (const line of readFileSync(path.join(release, 'SHA256SUMS'), 'utf8').trim().split('\n')) {
    const [sum, name] = line.split('  ');
    const actual = createHash('sha256')
      .update(readFileSync(path.join(release, name)))
      .digest('hex');
    assert.equal(actual, sum, name);
  }
}

function holdCheck(program) {
  cpSync(inProject('tests', 'fixtures', 'xa-co-loi.xlsx'), path.join(folder, 'Biểu xã.xlsx'));
  const checked = spawnSync(program, ['check', 'Biểu xã.xlsx'], { cwd: folder, env: environment, encoding: 'utf8' });
  assert.equal(checked.status, 1, checked.stderr);
  assert.match(checked.stdout, /22\/34 tiêu chí đạt/);
  const rolledUp = spawnSync(program, ['summarize', 'Biểu xã.xlsx', '--out', 'Tổng hợp.xlsx'], {
    cwd: folder,
    env: environment,
    encoding: 'utf8',
  });
  assert.equal(rolledUp.status, 1, rolledUp.stderr);
  assert.ok(existsSync(path.join(folder, 'Tổng hợp.xlsx')));
}

async function holdPages(program) {
  const served = spawn(program, ['serve', '--port', String(PORT)], {
    env: environment,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await once(served.stdout, 'data');
  const browser = await chromium.launch({
    executablePath: findChromium(),
    args: [...chromiumArguments, '--ignore-certificate-errors'],
  });
  try {
    const context = await browser.newContext({ ignoreHTTPSErrors: true });
    const page = await context.newPage();
    await page.goto(`https://localhost:${PORT}/`);
    await holdWorkbench(page);
    await page.evaluate(() => window.navigator.serviceWorker.ready.then(() => true));
    served.kill('SIGTERM');
    await once(served, 'exit');
    await page.reload();
    await holdWorkbench(page);
  } finally {
    await browser.close();
    served.kill('SIGKILL');
  }
  const undone = spawnSync(program, ['unserve'], { env: environment, encoding: 'utf8' });
  assert.equal(undone.status, 0, undone.stderr);
  assert.deepEqual(filesIn(home), []);
}

async function holdWorkbench(page) {
  const pane = page.frameLocator('#pane-frame iframe');
  await pane.getByRole('button', { name: 'Kiểm tra trang tính này' }).waitFor({ timeout: PATIENCE_MS });
  await page.locator('#check:enabled').click({ timeout: PATIENCE_MS });
  const result = pane.getByRole('region', { name: 'Kết quả' });
  await result.getByText('28').first().waitFor({ timeout: PATIENCE_MS });
}

function filesIn(place) {
  return readdirSync(place, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => name);
}
