import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const SCRIPT = path.resolve('scripts/chamchuan.mjs');
const FIXTURES = path.resolve('tests/fixtures');
/** A run builds first where the sources have changed. */
jest.setTimeout(120_000);

describe('npm run -s chamchuan', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'chamchuan-built-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  function chamchuan(workingFolder: string, ...args: string[]) {
    // As npm has it: the script runs in the clone, and what is relative is relative to where the user is.
    const env = { ...process.env, INIT_CWD: workingFolder, npm_lifecycle_event: 'chamchuan' };
    const { status, stdout, stderr } = spawnSync(process.execPath, [SCRIPT, ...args], { env, encoding: 'utf8' });
    return { status, stdout, stderr };
  }

  it('checks a workbook', () => {
    const { status, stdout } = chamchuan(FIXTURES, 'check', 'xa-sung-phai-28-34.xlsx');
    expect(stdout).toContain('Xã Sùng Phài: 28/34 tiêu chí đạt, 6 chưa đạt');
    expect(status).toBe(0);
  });

  it('passes the exit status on', () => {
    expect(chamchuan(FIXTURES, 'check', 'xa-co-loi.xlsx').status).toBe(1);
    expect(chamchuan(FIXTURES, 'check', 'encrypted.xlsx')).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('encrypted.xlsx: ') as string,
    });
  });

  it('keeps standard output for JSON alone', () => {
    const { stdout } = chamchuan(FIXTURES, 'check', '.', '--format', 'json');
    expect(JSON.parse(stdout)).toMatchObject({ version: 1 });
  });

  it('reports the same in the same order however many threads share the files', () => {
    const form = readFileSync(path.join(FIXTURES, 'xa-sung-phai-28-34.xlsx'));
    const many = mkdtempSync(path.join(folder, 'nhieu-'));
    for (let index = 0; index < 40; index += 1) {
      const isBad = index % 9 === 4;
      writeFileSync(path.join(many, `xa-${index}.xlsx`), isBad ? form.subarray(0, 500 + index) : form);
    }
    const [alone, shared] = ['1', '2'].map((jobs) => chamchuan(many, 'check', '.', '--format', 'json', '--jobs', jobs));
    expect(shared).toEqual(alone);
    expect(shared?.status).toBe(2);
    expect((JSON.parse(shared?.stdout ?? '') as { files: unknown[] }).files).toHaveLength(40);
    rmSync(many, { recursive: true });
  });

  it('marks, then summarises what it marked, beside the user', () => {
    const input = path.join(FIXTURES, 'xa-sung-phai-28-34.xlsx');
    expect(chamchuan(folder, 'mark', input, '--out', 'danh-dau.xlsx')).toMatchObject({ status: 0 });
    expect(chamchuan(folder, 'summarize', 'danh-dau.xlsx', '--out', 'tong-hop.xlsx')).toMatchObject({ status: 0 });
    expect(readdirSync(folder).sort()).toEqual(['danh-dau.xlsx', 'tong-hop.xlsx']);
    expect(chamchuan(folder, 'check', 'tong-hop.xlsx').stdout).toContain('28/34 tiêu chí đạt, 6 chưa đạt');
  });

  it('makes a criteria set of a form, and checks the form against it', () => {
    const input = path.join(FIXTURES, 'xa-sung-phai-28-34.xlsx');
    const inferred = chamchuan(folder, 'criteria', 'infer', input, '--out', 'bo.json');
    expect(inferred).toMatchObject({ status: 0, stderr: expect.stringContaining('Sùng Phài') as string });
    const { stdout } = chamchuan(folder, 'check', input, '--criteria', 'bo.json');
    expect(stdout).toContain('28/34 tiêu chí đạt, 6 chưa đạt');
  });

  it('reads a sheet by the columns file that it has explained', () => {
    const input = path.join(FIXTURES, 'xa-sung-phai-28-34.xlsx');
    const { stdout } = chamchuan(folder, 'check', input, '--explain', '--sheet', 'Sùng Phài');
    writeFileSync(path.join(folder, 'cot.json'), stdout.slice(stdout.indexOf('{')));
    expect(chamchuan(folder, 'check', input, '--columns', 'cot.json')).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('28/34 tiêu chí đạt, 6 chưa đạt') as string,
      stderr: '',
    });
  });
});
