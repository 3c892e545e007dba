// `npm run release -- --url https://…`: makes dist/release, what an office needs to have Chấm Chuẩn without a clone of it.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { ensureDependencies } from './lib/ensure-dependencies.mjs';
import { inProject, projectRoot } from './lib/project.mjs';

const { values: options } = parseArgs({
  options: { url: { type: 'string' }, 'without-executables': { type: 'boolean', default: false } },
});

ensureDependencies();

const { addressOf, DEVELOPMENT_ADDRESS } = await import('./lib/manifest-for.mjs');
const address = options.url === undefined ? DEVELOPMENT_ADDRESS : addressOf(options.url);
if (address === null) {
  console.error('Cần địa chỉ https của máy chủ: npm run release -- --url https://máy-chủ/thư-mục');
  console.error('An https address of the server is needed: npm run release -- --url https://server/folder');
  process.exitCode = 2;
} else {
  await release(address);
}

async function release(url) {
  const { filesUnder, layPane, layWorkbench } = await import('./release/pages.mjs');
  const { writeTarball, writeZip } = await import('./release/archives.mjs');
  const { packNpm } = await import('./release/npm-package.mjs');
  const { version } = JSON.parse(readFileSync(inProject('package.json'), 'utf8'));
  const out = inProject('dist', 'release');
  const parts = inProject('dist', 'release-parts');
  const work = inProject('dist', 'release-work');
  for (const folder of [out, parts, work]) rmSync(folder, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  mkdirSync(work);

  const built = ['pane', 'workbench', 'cli', ...(options['without-executables'] ? [] : ['executable'])];
  build(built);
  layPane(parts, path.join(out, 'pane'), url);
  layWorkbench(parts, path.join(out, 'workbench'), version);
  const pages = path.join(work, 'pages.zip');
  writeZip(path.join(out, 'workbench'), pages);

  const documents = ['README.md', 'README.vi.md', 'SECURITY.md', 'LICENSE', 'CHANGELOG.md'].map((name) =>
    inProject(name),
  );
  for (const file of documents) cpSync(file, path.join(out, path.basename(file)));
  writeFileSync(path.join(out, 'LICENCES.txt'), await licences(parts, built));
  copyBills(parts, built, path.join(out, 'sbom'));
  const forArchives = [...documents, path.join(out, 'LICENCES.txt')];
  packNpm({ parts, staging: path.join(work, 'npm'), documents: forArchives, pages, output: out });

  if (!options['without-executables']) {
    const { buildExecutable } = await import('./release/executables.mjs');
    const script = path.join(parts, 'executable', 'chamchuan.cjs');
    const conversion = path.join(parts, 'executable', 'conversion.cjs');
    for (const [target, program] of [
      ['linux-x64', 'chamchuan'],
      ['win-x64', 'chamchuan.exe'],
    ]) {
      const name = `chamchuan-${version}-${target}`;
      const folder = path.join(work, target, name);
      mkdirSync(folder, { recursive: true });
      rmSync(await buildExecutable(target, { script, conversion, pages }, path.join(folder, program)));
      for (const file of forArchives) cpSync(file, path.join(folder, path.basename(file)));
      const isProgram = (file) => path.basename(file) === program;
      if (target === 'win-x64') writeZip(path.join(work, target), path.join(out, `${name}.zip`), isProgram);
      else await writeTarball(path.join(work, target), path.join(out, `${name}.tar.gz`));
    }
  }

  const files = filesUnder(out);
  writeFileSync(
    path.join(out, 'SHA256SUMS'),
    files.map((name) => `${sumOf(path.join(out, name))}  ${name}\n`).join(''),
  );
  rmSync(work, { recursive: true });
  print(out, files);
}

function build(names) {
  const { status } = spawnSync(
    process.execPath,
    [
      inProject('node_modules', 'webpack', 'bin', 'webpack.js'),
      ...['--mode', 'production', '--env', 'officejs=local', '--env', 'release', '--stats', 'errors-only'],
      ...names.flatMap((name) => ['--config-name', name]),
    ],
    { cwd: projectRoot, stdio: ['ignore', 2, 2] },
  );
  if (status !== 0) throw new Error('The build failed: see the messages above.');
}

/** What is in a release, each library once, and Node and office.js, which no bundle lists. */
async function licences(parts, built) {
  const blocks = new Map();
  for (const part of built) {
    const text = readFileSync(path.join(parts, part, 'licences.txt'), 'utf8');
    for (const block of text.split(/\n{3,}(?=\S)/)) blocks.set(block.split('\n', 1)[0], block.trim());
  }
  const officeJs = readFileSync(inProject('node_modules', '@microsoft', 'office-js', 'LICENSE.md'), 'utf8');
  blocks.set('@microsoft/office-js', `@microsoft/office-js\n${officeJs.trim()}`);
  if (built.includes('executable')) {
    const { NODE_VERSION, nodeLicence } = await import('./release/executables.mjs');
    blocks.set('node', `Node.js ${NODE_VERSION}\n${(await nodeLicence()).trim()}`);
  }
  const byName = [...blocks].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, text]) => text);
  return `${byName.join(`\n\n${'-'.repeat(80)}\n\n`)}\n`;
}

function copyBills(parts, built, folder) {
  for (const part of built) cpSync(path.join(parts, part, 'sbom', 'bom.json'), path.join(folder, `${part}.cdx.json`));
}

function sumOf(file) {
  return createHash('sha256').update(readFileSync(file)).digest('hex');
}

function print(out, files) {
  const sizes = new Map();
  for (const name of files) {
    const [part] = name.split('/');
    sizes.set(part, (sizes.get(part) ?? 0) + statSync(path.join(out, name)).size);
  }
  for (const [part, bytes] of sizes) console.log(`${(bytes / 2 ** 20).toFixed(1).padStart(8)} MB  ${part}`);
  console.log(out);
}
