import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const MODULE = pathToFileURL(path.resolve('scripts/release/archives.mjs')).href;
const folder = mkdtempSync(path.join(tmpdir(), 'release-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The archives of the same files, written at another time and in another time zone. */
function archives(name: string, seconds: number, timeZone: string): { readonly zip: Buffer; readonly tarball: Buffer } {
  const files = path.join(folder, name);
  mkdirSync(path.join(files, 'Thư mục'), { recursive: true });
  for (const file of seconds % 2 === 0 ? ['b.txt', 'Thư mục/a.txt'] : ['Thư mục/a.txt', 'b.txt']) {
    writeFileSync(path.join(files, file), `of ${file}`);
    utimesSync(path.join(files, file), seconds, seconds);
  }
  const script = `import(${JSON.stringify(MODULE)}).then(async (m) => {
    m.writeZip(${JSON.stringify(files)}, ${JSON.stringify(`${files}.zip`)}, (name) => name === 'b.txt');
    await m.writeTarball(${JSON.stringify(files)}, ${JSON.stringify(`${files}.tgz`)});
  })`;
  const { status, stderr } = spawnSync(process.execPath, ['-e', script], {
    encoding: 'utf8',
    env: { ...process.env, TZ: timeZone },
  });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  return { zip: readFileSync(`${files}.zip`), tarball: readFileSync(`${files}.tgz`) };
}

describe('the archives of a release', () => {
  it('are the same bytes whenever and wherever they are made', () => {
    const first = archives('first', 1_700_000_001, 'Asia/Ho_Chi_Minh');
    const second = archives('second', 1_790_000_000, 'America/New_York');
    expect(second.zip.equals(first.zip)).toBe(true);
    expect(second.tarball.equals(first.tarball)).toBe(true);
  });

  it('keep names in Vietnamese, and say which file is a program', () => {
    const { zip } = archives('third', 1_700_000_000, 'UTC');
    expect(zip.includes('Thư mục/a.txt')).toBe(true);
    const directory = zip.indexOf(Buffer.from([0x50, 0x4b, 0x01, 0x02]));
    const modes = [directory, zip.indexOf(Buffer.from([0x50, 0x4b, 0x01, 0x02]), directory + 4)].map(
      (at) => (zip.readUInt32LE(at + 38) >>> 16) & 0o777,
    );
    expect(modes.sort()).toEqual([0o644, 0o755]);
  });
});
