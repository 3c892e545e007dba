import { cpSync, existsSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { run } from '../../../src/cli/run';
import { temporaryFolder, testIo } from './temporary-folder';

const FIXTURES = path.resolve('tests/fixtures');
const GOOD = 'xa-sung-phai-28-34.xlsx';
const WITH_ERRORS = 'xa-co-loi.xlsx';

/** The shape of `check --format json`, as far as these tests look at it. */
const reportSchema = z.object({
  version: z.literal(1),
  files: z.array(
    z.object({
      file: z.string(),
      error: z.object({ code: z.string(), message: z.string() }).nullable(),
      sheets: z.array(
        z.object({
          sheet: z.string(),
          layout: z.enum(['form', 'matrix', 'none']),
          criteriaSet: z.string().nullable(),
          units: z.array(z.object({ name: z.string().nullable(), total: z.number(), met: z.number() })),
          findings: z.array(z.object({ code: z.string(), severity: z.string(), cell: z.string().nullable() })),
        }),
      ),
    }),
  ),
});

async function chamchuan(folder: string, ...args: string[]) {
  const io = testIo(folder);
  const status = await run(args, io);
  return { status, ...io.written };
}

async function checkAsJson(folder: string, ...args: string[]) {
  const done = await chamchuan(folder, 'check', ...args, '--format', 'json');
  return { ...done, report: reportSchema.parse(JSON.parse(done.stdout)) };
}

describe('check', () => {
  it('counts 28 of 34 criteria met, with each gap at its cell', async () => {
    const { status, stdout, stderr } = await chamchuan(FIXTURES, 'check', GOOD, '--format', 'json');
    expect(status).toBe(0);
    expect(stderr).toBe('');
    expect(JSON.parse(stdout)).toEqual({
      version: 1,
      files: [
        {
          file: GOOD,
          error: null,
          sheets: [
            {
              sheet: 'Sùng Phài',
              layout: 'form',
              criteriaSet: 'qd-9745-2022',
              criteriaFrom: 'built-in',
              units: [
                {
                  name: 'Xã Sùng Phài',
                  total: 34,
                  met: 28,
                  full: 0,
                  notMet: 6,
                  notApplicable: 0,
                  blank: 0,
                  score: null,
                  maxScore: null,
                  recognition: null,
                  recognised: false,
                },
              ],
              findings: [7, 12, 18, 23, 29, 33].map((number) => ({
                code: 'criterion-not-met',
                severity: 'gap',
                criterion: String(number),
                unit: 'Xã Sùng Phài',
                cell: `E${number + 14}`,
                message: expect.stringContaining(String(number)) as string,
                fixable: false,
              })),
              criteriaReasons: [
                {
                  code: 'subject-words',
                  words: 'VỀ PHONG TRÀO TOÀN DÂN BẢO VỆ AN NINH TỔ QUỐC',
                  cell: 'A6',
                  message: 'tên biểu: “VỀ PHONG TRÀO TOÀN DÂN BẢO VỆ AN NINH TỔ QUỐC” (ô A6)',
                },
              ],
            },
            { sheet: 'Hướng dẫn', ...withoutTable },
            { sheet: 'Bản nháp', ...withoutTable },
          ],
        },
      ],
    });
  });

  it('says the same in words', async () => {
    const { stdout } = await chamchuan(FIXTURES, 'check', GOOD);
    expect(stdout).toContain('Xã Sùng Phài: 28/34 tiêu chí đạt, 6 chưa đạt\n');
    expect(stdout).toContain('Chưa đạt (6)');
    expect(stdout).toContain('E21');
    const english = await chamchuan(FIXTURES, 'check', GOOD, '--lang', 'en');
    expect(english.stdout).toContain('Xã Sùng Phài: 28/34 criteria met, 6 not met\n');
  });

  it('prints a line for each file as ndjson', async () => {
    const { stdout } = await chamchuan(FIXTURES, 'check', GOOD, WITH_ERRORS, '--format', 'ndjson');
    const files = stdout
      .trimEnd()
      .split('\n')
      .map((line) => reportSchema.shape.files.element.parse(JSON.parse(line)));
    expect(files.map(({ file }) => file)).toEqual([GOOD, WITH_ERRORS]);
  });

  it('ends with 1 where something has to be corrected', async () => {
    const { status, report } = await checkAsJson(FIXTURES, WITH_ERRORS);
    expect(status).toBe(1);
    expect(report.files[0]?.sheets[0]?.findings.map(({ severity }) => severity)).toContain('error');
  });

  it('looks at the named sheet only', async () => {
    const { status, report } = await checkAsJson(FIXTURES, GOOD, '--sheet', 'Sùng Phài');
    expect(status).toBe(0);
    expect(report.files[0]?.sheets.map(({ sheet }) => sheet)).toEqual(['Sùng Phài']);
  });

  it.each([
    ['not-a-zip.xlsx', 'not-a-workbook'],
    ['encrypted.xlsx', 'encrypted-workbook'],
    ['empty.xlsx', 'no-table'],
    ['huong-dan.xlsx', 'no-table'],
    ['khong-co.xlsx', 'file-not-found'],
  ])('refuses %s as %s, in the chosen language, and still does the other files', async (file, code) => {
    const vietnamese = await checkAsJson(FIXTURES, file, GOOD);
    expect(vietnamese.status).toBe(2);
    expect(vietnamese.report.files.map(({ error }) => error?.code)).toEqual([code, undefined]);
    expect(vietnamese.report.files[1]?.sheets[0]?.units[0]?.met).toBe(28);
    expect(vietnamese.stderr).toBe(`${file}: ${vietnamese.report.files[0]?.error?.message}\n`);
    const english = await checkAsJson(FIXTURES, file, GOOD, '--lang', 'en');
    expect(english.report.files[0]?.error?.message).not.toBe(vietnamese.report.files[0]?.error?.message);
  });

  it('names the sheet that is not there', async () => {
    const { status, report } = await checkAsJson(FIXTURES, GOOD, '--sheet', 'Không có');
    expect(status).toBe(2);
    expect(report.files[0]?.error).toMatchObject({
      code: 'sheet-not-found',
      message: expect.stringContaining('Không có') as string,
    });
  });

  it('checks a folder in a fixed order', async () => {
    const folder = temporaryFolder();
    for (const name of ['b.xlsx', 'a/c.xlsx', 'A.xlsx', '~$b.xlsx'])
      cpSync(path.join(FIXTURES, GOOD), path.join(folder, name), { recursive: true });
    const { report } = await checkAsJson(folder, '.');
    expect(report.files.map(({ file }) => file)).toEqual(['A.xlsx', 'a/c.xlsx', 'b.xlsx']);
  });
});

describe.each(['mark', 'score', 'summarize'])('%s', (command) => {
  it.each([
    ['not-a-zip.xlsx'],
    ['encrypted.xlsx'],
    ['legacy.xls'],
    ['empty.xlsx'],
    ['huong-dan.xlsx'],
    ['khong-co.xlsx'],
    [GOOD, '--sheet', 'Không có'],
    [GOOD, '--criteria', 'khong-co'],
    [GOOD, '--criteria', path.join(FIXTURES, 'not-a-zip.xlsx')],
  ])('leaves no file behind where it refuses %s %s %s', async (file, ...options) => {
    const folder = temporaryFolder();
    const { status, stdout, stderr } = await chamchuan(
      folder,
      ...[command, path.join(FIXTURES, file), ...options, '--out', 'ra.xlsx'],
    );
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(/: \S.*\n$/);
    expect(readdirSync(folder)).toEqual([]);
  });

  it('never overwrites its input', async () => {
    const folder = temporaryFolder();
    cpSync(path.join(FIXTURES, GOOD), path.join(folder, 'vao.xlsx'));
    symlinkSync('vao.xlsx', path.join(folder, 'lien-ket.xlsx'));
    const before = readFileSync(path.join(folder, 'vao.xlsx'));
    for (const out of ['vao.xlsx', 'lien-ket.xlsx']) {
      expect((await chamchuan(folder, command, 'vao.xlsx', '--out', out, '--force')).status).toBe(2);
    }
    expect(readFileSync(path.join(folder, 'vao.xlsx')).equals(before)).toBe(true);
  });

  it('writes a copy that opens again with the same figures', async () => {
    const folder = temporaryFolder();
    const [file, ...asked] = command === 'score' ? ['cham-diem.xlsx', '--criteria', 'vi-du-cham-diem'] : [GOOD];
    const done = await chamchuan(folder, command, path.join(FIXTURES, file), ...asked, '--out', 'ra.xlsx');
    expect(done).toMatchObject({ status: 0, stderr: '' });
    expect(done.stdout).toContain('ra.xlsx');
    const before = await checkAsJson(FIXTURES, file, ...asked);
    const after = await checkAsJson(folder, 'ra.xlsx', ...asked);
    expect(after.report.files[0]?.sheets[0]).toEqual(before.report.files[0]?.sheets[0]);
  });
});

describe('summarize', () => {
  it('rolls a folder up into one workbook, with what could be read', async () => {
    const folder = temporaryFolder();
    for (const name of [GOOD, WITH_ERRORS, 'encrypted.xlsx'])
      cpSync(path.join(FIXTURES, name), path.join(folder, 'cac-xa', name), { recursive: true });
    const { status, stdout, stderr } = await chamchuan(folder, 'summarize', 'cac-xa', '--out', 'tong-hop.xlsx');
    expect(status).toBe(2);
    expect(stderr).toMatch(/^cac-xa\/encrypted\.xlsx: /);
    expect(stdout).toContain('2');
    expect(existsSync(path.join(folder, 'tong-hop.xlsx'))).toBe(true);
  });

  it('does not overwrite a workbook of the folder that it rolls up', async () => {
    const folder = temporaryFolder();
    cpSync(path.join(FIXTURES, GOOD), path.join(folder, 'cac-xa', GOOD), { recursive: true });
    const out = path.join('cac-xa', GOOD);
    expect(await chamchuan(folder, 'summarize', 'cac-xa', '--out', out, '--force')).toMatchObject({ status: 2 });
    expect(readFileSync(path.join(folder, out)).equals(readFileSync(path.join(FIXTURES, GOOD)))).toBe(true);
  });
});

describe('criteria', () => {
  it('lists the built-in sets and says which is an example', async () => {
    const { status, stdout } = await chamchuan(FIXTURES, 'criteria', 'list');
    expect(status).toBe(0);
    expect(stdout).toMatch(/^qd-9745-2022 .*\(34 tiêu chí\)$/m);
    expect(stdout).toMatch(/^vi-du-cham-diem .*, ví dụ\)$/m);
  });

  it('shows a set as a file that it can validate and use', async () => {
    const { stdout } = await chamchuan(FIXTURES, 'criteria', 'show', 'qd-9745-2022');
    const folder = temporaryFolder({ 'bo.json': stdout });
    expect(await chamchuan(folder, 'criteria', 'validate', 'bo.json')).toMatchObject({ status: 0, stderr: '' });
    const { report } = await checkAsJson(folder, path.join(FIXTURES, GOOD), '--criteria', 'bo.json');
    expect(report.files[0]?.sheets[0]?.units[0]).toMatchObject({ total: 34, met: 28 });
  });

  it('refuses a file that is no criteria set, and an id that it does not know', async () => {
    const folder = temporaryFolder({ 'bo.json': '{"version":1}' });
    for (const words of [
      ['validate', 'bo.json'],
      ['validate', 'khong-co.json'],
      ['show', 'khong-co'],
    ]) {
      const { status, stdout, stderr } = await chamchuan(folder, 'criteria', ...words);
      expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
      expect(stderr).toContain(words[1]);
    }
  });

  it('prints the JSON Schema of criteria files', async () => {
    const { stdout } = await chamchuan(FIXTURES, 'criteria', 'schema');
    expect(JSON.parse(stdout)).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      required: expect.arrayContaining(['version', 'id', 'groups']) as string[],
    });
  });
});

describe('the command line', () => {
  it('answers bad usage in the chosen language on standard error', async () => {
    expect(await chamchuan(FIXTURES, 'chek')).toEqual({
      status: 2,
      stdout: '',
      stderr: 'Không có lệnh "chek". Thêm --help để xem cách dùng.\n',
    });
    expect((await chamchuan(FIXTURES, 'chek', '--lang', 'en')).stderr).toBe(
      'There is no command "chek". Add --help to see how it is used.\n',
    );
  });

  it('answers --version and --help on standard output', async () => {
    expect(await chamchuan(FIXTURES, '--version')).toMatchObject({ status: 0, stderr: '' });
    expect((await chamchuan(FIXTURES, 'check', '--help')).stdout).toContain('--criteria');
  });
});

const tableNotFound = {
  code: 'table-not-found',
  severity: 'info',
  criterion: null,
  unit: null,
  cell: null,
  message: expect.any(String) as string,
  fixable: false,
};
const withoutTable = {
  layout: 'none',
  criteriaSet: null,
  criteriaFrom: null,
  units: [],
  findings: [tableNotFound],
  criteriaReasons: [],
};
