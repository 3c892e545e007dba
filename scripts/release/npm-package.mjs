import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { inProject } from '../lib/project.mjs';
import { withPlainModes } from './archives.mjs';
import { filesUnder } from './pages.mjs';

const STARTER = `#!/usr/bin/env node\nrequire('../lib/chamchuan.cjs');\n`;

/**
 * The command line as an npm package: nothing to build, nothing else to install.
 * @param {string} parts the folder of the built parts
 * @param {readonly string[]} documents files that go with it
 * @param {string} pages the archive that `serve` serves
 */
export function packNpm({ parts, staging, documents, pages, output }) {
  const { version, license, engines, description } = JSON.parse(readFileSync(inProject('package.json'), 'utf8'));
  mkdirSync(path.join(staging, 'bin'), { recursive: true });
  const built = path.join(parts, 'cli');
  for (const name of filesUnder(built).filter((file) => file.endsWith('.cjs')))
    cpSync(path.join(built, name), path.join(staging, 'lib', name));
  cpSync(pages, path.join(staging, 'lib', 'pages.zip'));
  writeFileSync(path.join(staging, 'bin', 'chamchuan.cjs'), STARTER);
  for (const file of documents) cpSync(file, path.join(staging, path.basename(file)));
  const manifest = {
    name: 'chamchuan',
    version,
    description,
    license,
    engines,
    bin: { chamchuan: 'bin/chamchuan.cjs' },
  };
  writeFileSync(path.join(staging, 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`);
  withPlainModes(staging, (name) => name === 'bin/chamchuan.cjs');
  const { status, stderr } = spawnSync('npm', ['pack', '--silent', '--pack-destination', output], {
    cwd: staging,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`npm pack: ${stderr}`);
}
