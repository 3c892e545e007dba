// `npm run release -- --url https://…`: makes dist/release, what an office needs to have Chấm Chuẩn without a clone of it.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { ensureDependencies } from './lib/ensure-dependencies.mjs';
import { inProject, projectRoot } from './lib/project.mjs';

const options = optionsOf(process.argv.slice(2));

ensureDependencies();

const { addressOf, DEVELOPMENT_ADDRESS } = await import('./lib/manifest-for.mjs');
const address = options?.url === undefined ? DEVELOPMENT_ADDRESS : addressOf(options.url);
if (options === null || address === null) {
  console.error('Cần địa chỉ https của máy chủ: npm run release -- --url https://máy-chủ/thư-mục');
  console.error('An https address of the server is needed: npm run release -- --url https://server/folder');
  process.exitCode = 2;
} else {
  await release(address);
}

/** @returns null where what was typed is not understood */
function optionsOf(args) {
  try {
    return parseArgs({
      args,
      options: { url: { type: 'string' }, 'without-executables': { type: 'boolean', default: false } },
    }).values;
  } catch {
    return null;
  }
}

async function release(url) {
  const { filesUnder, layPane, layWorkbench } = await import('./release/pages.mjs');
  const { writeTarball, writeZip } = await import('./release/archives.mjs');
  const { licencesOf, writeBills } = await import('./release/bills.mjs');
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
  // What README leads to: the guides to installing, the command line, and their pictures.
  const guides = [...readFileSync(inProject('README.md'), 'utf8').matchAll(/\]\((docs\/[^)]+)\)/g)].map(
    ([, name]) => name,
  );
  const pictures = guides
    .filter((name) => name.endsWith('.md'))
    .flatMap((name) => [...readFileSync(inProject(name), 'utf8').matchAll(/\]\(\.\.\/([^)./]+\.png)\)/g)])
    .map(([, name]) => `docs/${name}`);
  for (const name of new Set([...guides, ...pictures])) cpSync(inProject(name), path.join(out, name));
  const components = await writeBills(parts, built, path.join(out, 'sbom'));
  writeFileSync(path.join(out, 'LICENCES.txt'), licencesOf(components));
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
      cpSync(path.join(out, 'docs'), path.join(folder, 'docs'), { recursive: true });
      const isProgram = (file) => path.basename(file) === program;
      if (target === 'win-x64') writeZip(path.join(work, target), path.join(out, `${name}.zip`), isProgram);
      else await writeTarball(path.join(work, target), path.join(out, `${name}.tar.gz`), isProgram);
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
