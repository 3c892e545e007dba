import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const MODULE = pathToFileURL(path.resolve('scripts/lib/local-requests.mjs')).href;

describe('the server of the workbench', () => {
  it('answers requests for this machine only, whatever name leads to it', () => {
    const hosts = [
      'localhost',
      'localhost:3000',
      'LOCALHOST:3000',
      'evil.example',
      'localhost.evil.example:3000',
      '',
      undefined,
    ];
    const script = `import(${JSON.stringify(MODULE)}).then((m) => console.log(JSON.stringify([${hosts
      .map((host) => (host === undefined ? 'undefined' : JSON.stringify(host)))
      .join()}].map(m.isForThisMachine))))`;
    const { stdout } = spawnSync(process.execPath, ['-e', script], { encoding: 'utf8' });
    expect(JSON.parse(stdout)).toEqual([true, true, true, false, false, false, false]);
  });
});
