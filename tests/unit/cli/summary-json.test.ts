import { readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { run } from '../../../src/cli/run';
import { formOf } from './form-of';
import { temporaryFolder, testIo } from './temporary-folder';

const place = z.object({ file: z.string(), sheet: z.string(), day: z.string().nullable() });
const summarySchema = z.strictObject({
  version: z.literal(1),
  files: z.array(
    z.strictObject({
      file: z.string(),
      error: z.strictObject({ code: z.string(), message: z.string() }).nullable(),
      units: z.array(z.object({ sheet: z.string(), criteriaSet: z.string(), name: z.string(), met: z.number() })),
      problems: z.array(z.object({ sheet: z.string(), code: z.string(), cell: z.string().nullable() })),
    }),
  ),
  conflicts: z.array(
    z.object({
      code: z.string(),
      file: z.string(),
      message: z.string(),
      counted: place.optional(),
      leftOut: place.optional(),
      earlier: place.optional(),
    }),
  ),
  tabs: z.array(z.object({ name: z.string(), change: z.enum(['added', 'removed', 'rewritten']) }).loose()),
  out: z.string().nullable(),
});

async function summarised(folder: string, ...words: string[]) {
  const io = testIo(folder);
  const status = await run(['summarize', ...words, '--format', 'json'], io);
  return { status, stderr: io.written.stderr, report: summarySchema.parse(JSON.parse(io.written.stdout)) };
}

const GOOD = readFileSync(path.resolve('tests/fixtures/xa-sung-phai-28-34.xlsx'));

describe('summarize --format json', () => {
  it('says of a roll-up what each file has, what was decided between files, and which tabs there are', async () => {
    const folder = temporaryFolder({
      'nop/a.xlsx': formOf('A', [7]),
      'nop/b.xlsx': formOf('B', []),
      'nop/c.xlsx': formOf('A', [7, 9]),
      'nop/d.xlsx': 'hỏng',
    });
    const { status, report } = await summarised(folder, 'nop', '--out', 'ra/../tong-hop.xlsx');
    expect(status).toBe(2);
    expect(report.files).toMatchObject([
      { file: 'nop/a.xlsx', error: null, units: [{ name: 'Xã A', met: 33, criteriaSet: 'qd-9745-2022' }] },
      { file: 'nop/b.xlsx', error: null, units: [{ name: 'Xã B', met: 34 }] },
      { file: 'nop/c.xlsx', error: null, units: [{ name: 'Xã A', met: 32 }] },
      { file: 'nop/d.xlsx', error: { code: 'not-a-workbook' }, units: [], problems: [] },
    ]);
    expect(report.conflicts).toMatchObject([
      { code: 'unit-repeated', file: 'nop/c.xlsx', counted: { file: 'nop/a.xlsx' }, leftOut: { file: 'nop/c.xlsx' } },
    ]);
    expect(report.tabs.map(({ name, change }) => [name, change])).toEqual(
      ['Tổng hợp', 'So sánh đơn vị', 'Chưa đạt', 'Vấn đề'].map((name) => [name, 'added']),
    );
    expect(report.out).toBe('ra/../tong-hop.xlsx');
  });

  it('says of one workbook what making the tabs again has changed', async () => {
    const folder = temporaryFolder({ 'a.xlsx': GOOD });
    const first = await summarised(folder, 'a.xlsx', '--out', 'b.xlsx');
    expect(first.report.tabs.map(({ name, change }) => [name, change])).toEqual([
      ['Tổng hợp', 'added'],
      ['Chưa đạt', 'added'],
    ]);
    const again = await summarised(folder, 'b.xlsx', '--out', 'c.xlsx', '--letterhead', 'signerName=Nguyễn Văn A');
    expect(again).toMatchObject({ status: 0, stderr: '' });
    expect(again.report).toMatchObject({
      files: [{ file: 'b.xlsx', error: null, units: [{ name: 'Xã Sùng Phài', met: 28 }] }],
      conflicts: [],
      out: 'c.xlsx',
    });
    const rewritten = { change: 'rewritten', added: 1, removed: 0, updated: 0 };
    expect(again.report.tabs).toEqual(['Tổng hợp', 'Chưa đạt'].map((name) => ({ name, ...rewritten })));
  });

  it('is whole, and says that nothing was written, where no file can be read', async () => {
    const folder = temporaryFolder({ 'nop/a.xlsx': 'hỏng', 'nop/b.xlsx': 'hỏng' });
    const { status, report } = await summarised(folder, 'nop', '--out', 'tong-hop.xlsx');
    expect([status, report.out, report.tabs, report.files.length]).toEqual([2, null, [], 2]);
  });

  it('writes each file when its turn comes, and waits while nobody reads', async () => {
    const names = ['a', 'b', 'c', 'd', 'e'];
    const folder = temporaryFolder(
      Object.fromEntries(names.map((name) => [`nop/${name}.xlsx`, formOf(name.toUpperCase(), [7])])),
    );
    const read: string[] = [];
    const files = testIo(folder).files;
    const io = testIo(folder, {
      read: (file) => {
        read.push(path.basename(file));
        return files.read(file);
      },
    });
    const whenWritten: (() => void)[] = [];
    let written = '';
    const stdout = {
      write: (text: string) => {
        written += text;
        return text.includes('"b.xlsx"') || text.includes('b.xlsx')
          ? new Promise<void>((resolve) => whenWritten.push(resolve))
          : Promise.resolve();
      },
    };
    const running = run(['summarize', 'nop', '--out', 'ra.xlsx', '--format', 'json'], { ...io, stdout });
    while (whenWritten.length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
    await new Promise((resolve) => setTimeout(resolve, 300));
    // The one that is worked on ahead, and no more.
    expect(read).toEqual(['a.xlsx', 'b.xlsx', 'c.xlsx']);
    whenWritten.forEach((resolve) => resolve());
    expect(await running).toBe(0);
    expect(summarySchema.parse(JSON.parse(written)).files).toHaveLength(5);
  });
});
