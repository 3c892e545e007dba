import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { run } from '../../../../src/cli/run';
import { formOf } from '../form-of';
import { temporaryFolder, testIo } from '../temporary-folder';

const OUTPUT = 'tong-hop.xlsx';
const JOURNAL = `${OUTPUT}.journal.ndjson`;

/** Six communes in two folders, one of them no workbook. */
function communes(): string {
  return temporaryFolder({
    'nop/a.xlsx': formOf('A', [7, 12]),
    'nop/b.xlsx': formOf('B', []),
    'nop/c.xlsx': 'không phải sổ tính',
    'nop/xa/d.xlsx': formOf('D', [1, 2, 3]),
    'nop/xa/e.xlsx': formOf('E', [34]),
    'nop/xa/g.xlsx': formOf('G', [7]),
  });
}

async function summarise(folder: string, ...options: string[]) {
  const io = testIo(folder);
  const status = await run(['summarize', 'nop', '--out', OUTPUT, ...options], io);
  return { status, ...io.written };
}

/** What a run leaves that is broken off when all files are done but nothing is written yet. */
async function brokenOff(folder: string, ...options: string[]): Promise<Buffer> {
  const io = testIo(folder, { create: () => Promise.reject(new Error('tắt máy')) });
  await run(['summarize', 'nop', '--out', OUTPUT, ...options], io);
  expect(existsSync(path.join(folder, OUTPUT))).toBe(false);
  return readFileSync(path.join(folder, JOURNAL));
}

describe('summarize --resume', () => {
  const folder = communes();
  let whole: Buffer;
  let journal: Buffer;

  beforeAll(async () => {
    await summarise(folder);
    whole = readFileSync(path.join(folder, OUTPUT));
    rmSync(path.join(folder, OUTPUT));
    journal = await brokenOff(folder);
  });
  beforeEach(() => rmSync(path.join(folder, OUTPUT), { force: true }));

  it('leaves nothing beside the output when it is done', async () => {
    const { status } = await summarise(folder);
    expect(status).toBe(2);
    expect(readdirSync(folder).sort()).toEqual(['nop', OUTPUT]);
  });

  it('goes on with an identical result wherever the run before was broken off, a half-written line included', async () => {
    const lines = journal.toString('utf8').split('\n').length - 1;
    // The head, the files, and that the output is about to get its name.
    expect(lines).toBe(1 + 6 + 1);
    for (let at = 0; at <= journal.length; at += Math.ceil(journal.length / 13)) {
      const kept = journal.subarray(0, at);
      writeFileSync(path.join(folder, JOURNAL), kept);
      const { stdout, stderr } = await summarise(folder, '--resume', '--force');
      const done = Math.min(6, kept.toString('utf8').split('\n').length - 2);
      if (done >= 0) expect(stderr).toContain(`Làm tiếp: ${done} tệp`);
      expect(stderr).toContain('nop/c.xlsx: ');
      expect(stdout).toContain('5 tệp');
      expect(readFileSync(path.join(folder, OUTPUT)).equals(whole)).toBe(true);
    }
  });

  it('does not check again what has not changed, and checks what has', async () => {
    writeFileSync(path.join(folder, JOURNAL), journal);
    writeFileSync(path.join(folder, 'nop/b.xlsx'), formOf('B', [9]));
    const lines: string[] = [];
    const files = testIo(folder).files;
    const io = testIo(folder, {
      append: (file, text) => {
        lines.push(text);
        return files.append(file, text);
      },
    });
    await run(['summarize', 'nop', '--out', OUTPUT, '--resume'], io);
    writeFileSync(path.join(folder, 'nop/b.xlsx'), formOf('B', []));
    expect(lines).toHaveLength(2);
    expect(lines[0]).toContain(JSON.stringify(path.join(folder, 'nop/b.xlsx')));
    expect(readFileSync(path.join(folder, OUTPUT)).equals(whole)).toBe(false);
  });

  it.each([
    ['the status of a file', (text: string) => text.replace('"status":0', '"status":1')],
    ['the day', (text: string) => text.replace(/"day":"\d{4}/, '"day":"2001')],
    ['a result', (text: string) => text.replace('"met"', '"notMet"')],
    ['the error of a file', (text: string) => text.replace(/"message":"[^"]*"/, '"message":"không sao"')],
    ['the order of lines', (text: string) => text.replace(/^(.*\n)(.*\n)(.*\n)/, '$1$3$2')],
    ['a line, which is missing', (text: string) => text.replace(/^(.*\n)(.*\n)/, '$1')],
    ['a line, which nests without end', (text: string) => text.replace(/\n/, `\n{"file":${'['.repeat(100_000)}\n`)],
    ['a seal', (text: string) => text.replace(/"seal":"[0-9a-f]{4}/g, '"seal":"0000')],
  ])('does again what a journal says in which somebody changed %s', async (_what, change) => {
    const changed = change(journal.toString('utf8'));
    expect(changed).not.toBe(journal.toString('utf8'));
    writeFileSync(path.join(folder, JOURNAL), changed);
    const { status } = await summarise(folder, '--resume');
    expect(status).toBe(2);
    expect(readFileSync(path.join(folder, OUTPUT)).equals(whole)).toBe(true);
    expect(readdirSync(folder).sort()).toEqual(['nop', OUTPUT]);
  });

  it('goes on where the output had its name already, but does not replace another one', async () => {
    writeFileSync(path.join(folder, JOURNAL), journal);
    writeFileSync(path.join(folder, OUTPUT), whole);
    expect((await summarise(folder, '--resume')).stdout).toContain('5 tệp');
    expect(readdirSync(folder).sort()).toEqual(['nop', OUTPUT]);

    writeFileSync(path.join(folder, JOURNAL), journal);
    writeFileSync(path.join(folder, OUTPUT), 'of somebody else');
    expect(await summarise(folder, '--resume')).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('Tệp kết quả đã có') as string,
    });
    expect(readFileSync(path.join(folder, OUTPUT), 'utf8')).toBe('of somebody else');
    expect(readFileSync(path.join(folder, JOURNAL)).equals(journal)).toBe(true);
    rmSync(path.join(folder, JOURNAL));
  });

  it('says that the disk is full while the journal is written', async () => {
    let lines = 0;
    const { files } = testIo(folder);
    const io = testIo(folder, {
      append: (file, text) =>
        ++lines > 3 ? Promise.reject(Object.assign(new Error(), { code: 'ENOSPC' })) : files.append(file, text),
    });
    expect(await run(['summarize', 'nop', '--out', OUTPUT], io)).toBe(2);
    expect(io.written.stderr).toContain('ENOSPC');
    expect(existsSync(path.join(folder, OUTPUT))).toBe(false);
    rmSync(path.join(folder, JOURNAL));
  });

  it('keeps its journal from other people', async () => {
    await brokenOff(folder);
    expect(statSync(path.join(folder, JOURNAL)).mode & 0o777).toBe(0o600);
    rmSync(path.join(folder, JOURNAL));
  });

  it('begins anew under other options, and says so', async () => {
    writeFileSync(path.join(folder, JOURNAL), journal);
    const { stderr } = await summarise(folder, '--resume', '--criteria', 'qd-9745-2022');
    expect(stderr).toContain('Lần trước dùng tùy chọn khác');
    expect(readFileSync(path.join(folder, OUTPUT)).equals(whole)).toBe(true);
  });

  it('begins anew without --resume', async () => {
    writeFileSync(path.join(folder, JOURNAL), journal);
    const { stderr } = await summarise(folder);
    expect(stderr).not.toContain('Làm tiếp');
    expect(readFileSync(path.join(folder, OUTPUT)).equals(whole)).toBe(true);
  });

  it('says beforehand that nothing can be written where the output is to stand', async () => {
    const io = testIo(folder, { append: () => Promise.reject(Object.assign(new Error(), { code: 'EACCES' })) });
    expect(await run(['summarize', 'nop', '--out', OUTPUT], io)).toBe(2);
    expect(io.written.stderr).toContain('EACCES');
  });
});
