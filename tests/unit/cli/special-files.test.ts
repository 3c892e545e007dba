import { execFileSync } from 'node:child_process';
import { symlinkSync, writeFileSync, truncateSync } from 'node:fs';
import path from 'node:path';
import { MAX_FILE_BYTES } from '../../../src/cli/io';
import { run } from '../../../src/cli/run';
import { formOf } from './form-of';
import { temporaryFolder, testIo } from './temporary-folder';

const hasPipes = process.platform !== 'win32';

describe('what is no file', () => {
  const folder = temporaryFolder({});
  if (hasPipes) {
    execFileSync('mkfifo', [path.join(folder, 'ong.xlsx')]);
    symlinkSync('/dev/zero', path.join(folder, 'vo-tan.xlsx'));
  }
  const said = async (...args: string[]) => {
    const io = testIo(folder);
    return { status: await run(args, io), ...io.written };
  };
  const test = hasPipes ? it : it.skip;

  test.each(['ong.xlsx', 'vo-tan.xlsx'])('is refused where it is named: %s', async (name) => {
    expect(await said('check', name)).toMatchObject({
      status: 2,
      stderr: expect.stringMatching(/không phải là tệp/) as string,
    });
  });

  test('is told of, and stops no other file, where it lies in a folder', async () => {
    writeFileSync(path.join(folder, 'xa.xlsx'), formOf('A', []));
    const { status, stdout, stderr } = await said('check', '.');
    expect(status).toBe(2);
    expect(stdout).toContain('xa.xlsx');
    expect(stderr).toMatch(/ong\.xlsx: .*không phải là tệp/);
    expect(stderr).toMatch(/vo-tan\.xlsx: .*không phải là tệp/);
  });

  test.each([
    ['--criteria', 'ong.json'],
    ['--columns', 'ong.json'],
  ])('is refused as %s', async (option, name) => {
    execFileSync('mkfifo', ['-m', '600', path.join(folder, `${option}${name}`)]);
    expect(await said('check', 'xa.xlsx', option, `./${option}${name}`)).toMatchObject({ status: 2 });
  });

  it('and a file too large to hold is refused before it is read', async () => {
    const large = path.join(folder, 'lon.xlsx');
    writeFileSync(large, '');
    truncateSync(large, MAX_FILE_BYTES + 1);
    expect(await said('check', 'lon.xlsx')).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('512 MB') as string,
    });
  });
});

describe('a defect', () => {
  it('is said as one line with status 2, as status 1 means findings', async () => {
    const folder = temporaryFolder({ 'xa.xlsx': formOf('A', []) });
    const io = testIo(folder, {
      status: () => Promise.reject(new TypeError('unforeseen')),
      kind: () => {
        throw new TypeError('unforeseen');
      },
    });
    expect(await run(['check', 'xa.xlsx'], io)).toBe(2);
    expect(io.written.stderr).toMatch(/unforeseen/);
    expect(io.written.stderr.trim().split('\n')).toHaveLength(1);
  });
});
