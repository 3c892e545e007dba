import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { formOf } from '../unit/cli/form-of';
import { workbookOf } from '../unit/cli/workbook-of';
import { zipBomb } from '../unit/cli/zip-bomb';

const SCRIPT = path.resolve('scripts/chamchuan.mjs');
const BUILT = path.resolve('dist/cli/chamchuan.cjs');
const FILES = 60;
/** By their place: no workbook, one that would inflate without end, one with a password. */
const bad = new Map<number, string | Uint8Array>([
  [7, 'hỏng'],
  [27, zipBomb()],
  [47, readFileSync('tests/fixtures/encrypted.xlsx')],
]);
/** A run builds first where the sources have changed. */
jest.setTimeout(180_000);

describe('summarize, as built', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'chamchuan-gop-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  beforeAll(() => {
    spawnSync(process.execPath, [SCRIPT, '--version']);
    mkdirSync(path.join(folder, 'nop'));
    for (let index = 0; index < FILES; index += 1) {
      const notMet = [1 + (index % 34), 1 + ((index * 7) % 34)];
      // The same commune twice now and then, and files that nobody can read.
      const form = bad.get(index) ?? formOf(`Số ${index % 25 === 24 ? 1 : index}`, notMet);
      writeFileSync(path.join(folder, 'nop', `xa-${index}.xlsx`), form);
    }
  });

  function argumentsFor(out: string, ...options: string[]): string[] {
    return [BUILT, 'summarize', 'nop', '--out', out, ...options];
  }
  function summarise(out: string, ...options: string[]) {
    const run = spawnSync(process.execPath, argumentsFor(out, ...options), { cwd: folder, encoding: 'utf8' });
    expect(run.status).toBe(2);
    return { ...run, written: readFileSync(path.join(folder, out)) };
  }

  it('gives the same bytes and messages however many threads share the files', () => {
    const [alone, shared] = ['1', '2'].map((jobs) => summarise(`${jobs}.xlsx`, '--jobs', jobs));
    expect(shared?.written.equals(alone?.written ?? Buffer.alloc(0))).toBe(true);
    expect(shared?.stderr).toBe(alone?.stderr);
    for (const index of bad.keys()) expect(alone?.stderr).toMatch(new RegExp(`^nop/xa-${index}\\.xlsx: `, 'm'));
    expect(alone?.stdout).toContain(`Đã tổng hợp ${FILES - bad.size} tệp.`);
    expect(alone?.stderr).toMatch(/^nop\/xa-24\.xlsx: .*hai biểu/m);
  });

  it('goes on with an identical result after it was killed', async () => {
    const whole = summarise('whole.xlsx').written;
    const out = path.join(folder, 'killed.xlsx');
    const done = await killedAt(out, 15);
    expect(done).toBeGreaterThanOrEqual(15);
    expect(existsSync(out)).toBe(false);
    const { stderr, written } = summarise('killed.xlsx', '--resume', '--jobs', '2');
    expect(stderr).toContain('Làm tiếp: ');
    expect(written.equals(whole)).toBe(true);
    expect(existsSync(`${out}.journal.ndjson`)).toBe(false);
  });

  /** Kills a run as hard as can be once so many files are done. @returns how many were */
  async function killedAt(out: string, files: number): Promise<number> {
    const child = spawn(process.execPath, argumentsFor(out, '--jobs', '2'), { cwd: folder, stdio: 'ignore' });
    const ended = new Promise((resolve) => child.once('close', resolve));
    const done = () => {
      const journal = `${out}.journal.ndjson`;
      return existsSync(journal) ? readFileSync(journal, 'utf8').split('\n').length - 2 : 0;
    };
    while (child.exitCode === null && done() < files) await setTimeout(2);
    child.kill('SIGKILL');
    await ended;
    return done();
  }

  it('compares twenty files of a form that nobody knows, and tells the row that one lacks, in whatever order they are named', () => {
    const titles = ['Cổng', 'Sân', 'Bếp', 'Kho', 'Lớp', 'Nước', 'Rác', 'Cây', 'Sổ'];
    mkdirSync(path.join(folder, 'truong'));
    const names = Array.from({ length: 20 }, (_, file) => {
      const rows = titles.map((title, index) => [index + 1, `${title} bảo đảm yêu cầu về vệ sinh`, 5, 4]);
      const head = [
        ['PHIẾU CHẤM ĐIỂM'],
        [`Tên trường: Trường ${file}`],
        ['TT', 'Nội dung', 'Điểm tối đa', 'Điểm chấm'],
      ];
      const form = workbookOf({ Biểu: [...head, ...rows.filter((_row, index) => file !== 13 || index !== 3)] });
      const name = path.join('truong', `t-${file}.xlsx`);
      writeFileSync(path.join(folder, name), form);
      return name;
    });
    const [forwards, backwards] = [names, [...names].reverse()].map((files, index) => {
      const out = `truong-${index}.xlsx`;
      const args = [BUILT, 'summarize', ...files, '--out', out, '--jobs', String(index + 1)];
      const run = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' });
      expect(run.status).toBe(0);
      return { ...run, written: readFileSync(path.join(folder, out)) };
    });
    expect(forwards?.stderr).toBe(
      'truong/t-13.xlsx: Trang “Biểu” không có tiêu chí 4 “Kho bảo đảm yêu cầu về vệ sinh” (sau tiêu chí 3 “Bếp bảo đảm yêu cầu về vệ sinh”, 19/20 biểu có). Khi so sánh, tiêu chí này tính là chưa có kết quả.\n',
    );
    expect(backwards?.stderr).toBe(forwards?.stderr);
    expect(backwards?.written.equals(forwards?.written ?? Buffer.alloc(0))).toBe(true);
  });
});
