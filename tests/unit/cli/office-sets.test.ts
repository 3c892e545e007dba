import { readFileSync } from 'node:fs';
import path from 'node:path';
import { run } from '../../../src/cli/run';
import { findBuiltInSet } from '../../../src/criteria/built-in-sets';
import { temporaryFolder, testIo } from './temporary-folder';

const SUNG_PHAI = new Uint8Array(readFileSync('tests/fixtures/xa-sung-phai-28-34.xlsx'));
const builtIn = findBuiltInSet('qd-9745-2022');
const ours = JSON.stringify({ ...builtIn, version: 1, title: { ...builtIn?.title, en: 'The province’s own' } });

const folder = () =>
  temporaryFolder({
    'bieu.xlsx': SUNG_PHAI,
    'criteria/index.json': '["tinh.json"]',
    'criteria/tinh.json': ours,
    'criteria/hong.json': '{"id":',
    'criteria/ghi-chu.txt': 'x',
  });

async function chamchuan(workingFolder: string, args: readonly string[], criteriaFolder: string | null = null) {
  const io = { ...testIo(workingFolder), criteriaFolder };
  const status = await run(args, io);
  return { status, ...io.written };
}

const sourceIn = (stdout: string): unknown => {
  const report = JSON.parse(stdout) as { files: [{ sheets: [{ criteriaFrom: string; criteriaSet: string }] }] };
  const { criteriaFrom, criteriaSet } = report.files[0].sheets[0];
  return { criteriaFrom, criteriaSet };
};

describe('sets in a folder of the office', () => {
  const args = ['check', 'bieu.xlsx', '--format', 'json'];

  it.each([
    ['the option', [...args, '--criteria-dir', 'criteria'], null],
    ['the environment', args, 'criteria'],
    ['its id', [...args, '--criteria-dir', 'criteria', '--criteria', 'qd-9745-2022'], null],
  ])(
    'are used where %s says so, before the built-in ones, and a broken one is named',
    async (_, words, environment) => {
      const done = await chamchuan(folder(), words, environment);
      expect(done.status).toBe(0);
      expect(sourceIn(done.stdout)).toEqual({ criteriaFrom: 'office', criteriaSet: 'qd-9745-2022' });
      expect(done.stderr).toMatch(/^criteria\/hong\.json: .+\n$/);
    },
  );

  it('are not looked for where nobody names a folder', async () => {
    const done = await chamchuan(folder(), args);
    expect(sourceIn(done.stdout)).toEqual({ criteriaFrom: 'built-in', criteriaSet: 'qd-9745-2022' });
    expect(done.stderr).toBe('');
  });

  it('are used in a roll-up', async () => {
    const workingFolder = folder();
    const words = ['summarize', 'bieu.xlsx', 'bieu.xlsx', '--out', 'ra.xlsx', '--format', 'json'];
    const done = await chamchuan(workingFolder, [...words, '--criteria-dir', path.join(workingFolder, 'criteria')]);
    expect(done.status).toBe(0);
    expect(done.stdout).toContain('"criteriaFrom":"office"');
  });

  it('are listed first, and one with a built-in set’s id takes its place', async () => {
    const { stdout } = await chamchuan(folder(), ['criteria', 'list', '--criteria-dir', 'criteria', '--lang', 'en']);
    expect(stdout.split('\n')[0]).toContain('The province’s own');
    expect(stdout.match(/^qd-9745-2022 /gm)).toHaveLength(1);
  });

  it('are refused as a whole where there is no such folder', async () => {
    const done = await chamchuan(folder(), [...args, '--criteria-dir', 'khong-co']);
    expect(done).toMatchObject({ status: 2, stdout: '' });
    expect(done.stderr).toMatch(/^khong-co: /);
  });
});
