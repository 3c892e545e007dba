import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { inProject, projectRoot } from './project.mjs';

/**
 * Runs `npm ci` unless node_modules already holds what package-lock.json asks for.
 * Needs nothing but Node, so that it works in a fresh clone. Throws where npm fails. Standard output stays free for
 * whatever is run next.
 */
export function ensureDependencies() {
  if (isInstalled()) return;
  console.error('Installing dependencies (npm ci) …');
  const { status } = runNpm(['ci', '--no-audit', '--no-fund']);
  if (status !== 0) throw new Error('npm ci failed: see its messages above.');
}

/** npm keeps in node_modules/.package-lock.json what it really installed. */
function isInstalled() {
  const installedLock = inProject('node_modules', '.package-lock.json');
  if (!existsSync(installedLock)) return false;
  const wanted = packagesOf(inProject('package-lock.json'));
  const installed = packagesOf(installedLock);
  return Object.entries(wanted).every(
    ([folder, { version, optional = false, link = false }]) =>
      folder === '' || optional || link || installed[folder]?.version === version,
  );
}

function packagesOf(lockFile) {
  return JSON.parse(readFileSync(lockFile, 'utf8')).packages;
}

function runNpm(args) {
  const options = { cwd: projectRoot, stdio: ['ignore', 2, 2] };
  const npmScript = process.env.npm_execpath;
  return npmScript?.endsWith('.js')
    ? spawnSync(process.execPath, [npmScript, ...args], options)
    : spawnSync('npm', args, { ...options, shell: process.platform === 'win32' });
}
