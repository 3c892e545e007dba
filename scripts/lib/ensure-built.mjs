import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { compileCli } from './compile-cli.mjs';
import { inProject, projectRoot } from './project.mjs';

/** What a build is made of; other tests and documents do not make it stale. */
const SOURCES = ['src', 'tests/excel', 'assets', 'manifest.xml', 'webpack.config.js', 'package-lock.json'];

/** Stands in each output folder. Webpack's own `clean` removes it, so a build by other means counts as stale. */
const STAMP = '.built-from';

/**
 * Builds the named webpack parts in production mode, with office.js from our own server, where their sources have
 * changed since the last time. Throws where webpack fails.
 * @param {readonly ('pane' | 'workbench' | 'cli' | 'excel-test')[]} parts
 */
export function ensureBuilt(parts) {
  const digest = digestOfSources();
  const stale = parts.filter((part) => stampOf(part) !== digest);
  if (stale.length === 0) return;
  console.error(`Building ${stale.join(', ')} …`);
  const args = stale.flatMap((part) => ['--config-name', part]);
  const { status } = spawnSync(
    process.execPath,
    [
      inProject('node_modules', 'webpack', 'bin', 'webpack.js'),
      ...['--mode', 'production', '--env', 'officejs=local', '--stats', 'errors-warnings'],
      ...args,
    ],
    { cwd: projectRoot, stdio: ['ignore', 2, 2] },
  );
  if (status !== 0) throw new Error('The build failed: see the messages above.');
  if (stale.includes('cli')) compileCli();
  for (const part of stale) writeFileSync(stampFile(part), digest);
}

function stampFile(part) {
  return inProject('dist', part, STAMP);
}

function stampOf(part) {
  return existsSync(stampFile(part)) ? readFileSync(stampFile(part), 'utf8') : null;
}

function digestOfSources() {
  const hash = createHash('sha256');
  for (const file of SOURCES.flatMap(filesUnder))
    hash
      .update(file)
      .update('\0')
      .update(readFileSync(inProject(file)));
  return hash.digest('hex');
}

function filesUnder(source) {
  if (!existsSync(inProject(source))) return [];
  if (/\.[a-z]+$/.test(source)) return [source];
  return readdirSync(inProject(source), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`.slice(projectRoot.length))
    .sort();
}
