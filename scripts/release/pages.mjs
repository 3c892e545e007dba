import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { manifestFor } from '../lib/manifest-for.mjs';
import { inProject } from '../lib/project.mjs';

const OFFICE_JS = inProject('node_modules', '@microsoft', 'office-js', 'dist');
/** What of office.js belongs to other programs than Excel, or to those who debug it. */
const NOT_FOR_EXCEL =
  /(?:\.debug\.js|\.debug-vsdoc\.js|vsdoc\.js|\.d\.ts)$|^(?:word|outlook|powerpoint|onenote|project|access)/;
/** The workbench's own, as `serve` sends it (src/cli/serve/site.ts): other servers send none. */
const WORKBENCH_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; " +
  "font-src 'self' data:; connect-src 'self' blob:; frame-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'none'";
const LANGUAGES = ['vi-vn', 'en-us'];

/** Names that a build makes and nobody serves. */
const NOT_SERVED = new Set(['sbom', '.built-from']);

/**
 * The pane for any https server, with office.js for offices that have no internet.
 * @param {string} parts the folder of the built parts
 * @param {string} address where it will be, without "/" at its end
 */
export function layPane(parts, folder, address) {
  copyBuilt(path.join(parts, 'pane'), folder);
  copyOfficeJs(folder);
  writeFileSync(path.join(folder, 'manifest.xml'), manifestFor(address));
  copyServerSettings(folder);
}

/**
 * The workbench with the pane in it, as static pages for machines without Excel; once loaded they need no network.
 * @param {string} version of the release
 */
export function layWorkbench(parts, folder, version) {
  for (const part of ['pane', 'workbench']) copyBuilt(path.join(parts, part), folder);
  copyOfficeJs(folder);
  const samples = readFileSync(inProject('src', 'workbench', 'samples.ts'), 'utf8').matchAll(/file: '([^']+)'/g);
  mkdirSync(path.join(folder, 'samples'));
  for (const [, name] of samples) cpSync(inProject('tests', 'fixtures', name), path.join(folder, 'samples', name));
  markAsRelease(path.join(folder, 'index.html'), version);
  writeServiceWorker(folder);
  copyServerSettings(folder);
}

function copyBuilt(from, to) {
  cpSync(from, to, { recursive: true, filter: (source) => !NOT_SERVED.has(path.basename(source)) });
}

function copyOfficeJs(folder) {
  const isWanted = (name) => (/^[a-z]{2,3}-/.test(name) ? LANGUAGES.includes(name) : !NOT_FOR_EXCEL.test(name));
  for (const name of readdirSync(OFFICE_JS).filter(isWanted)) {
    cpSync(path.join(OFFICE_JS, name), path.join(folder, 'officejs', name), {
      recursive: true,
      filter: (source) => !source.endsWith('.debug.js'),
    });
  }
}

function copyServerSettings(folder) {
  for (const name of ['nginx.conf', 'web.config'])
    cpSync(inProject('scripts', 'release', 'servers', name), path.join(folder, name));
}

function markAsRelease(page, version) {
  const text = readFileSync(page, 'utf8');
  const marked = text
    .replace(/<html lang="vi"/, `$& data-version="${version}" data-service-worker="service-worker.js"`)
    .replace(
      /<meta charset="utf-8"\/>/,
      `$&<meta http-equiv="Content-Security-Policy" content="${WORKBENCH_POLICY}"/>`,
    );
  if (!marked.includes('data-version=') || !marked.includes(WORKBENCH_POLICY))
    throw new Error(`${page}: there is no <html lang="vi"> or no <meta charset="utf-8"/> to mark.`);
  writeFileSync(page, marked);
}

function writeServiceWorker(folder) {
  const files = filesUnder(folder);
  const hash = createHash('sha256');
  for (const name of files) hash.update(name).update(readFileSync(path.join(folder, name)));
  const release = { digest: hash.digest('hex').slice(0, 16), files: files.map((name) => `./${name}`) };
  const worker = readFileSync(inProject('src', 'workbench', 'offline', 'service-worker.js'), 'utf8');
  writeFileSync(path.join(folder, 'service-worker.js'), `const RELEASE = ${JSON.stringify(release)};\n${worker}`);
}

/** Every file in a folder and below, by its name from there, in one order on every machine. */
export function filesUnder(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, '/'))
    .sort();
}
