import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { z } from 'zod';
import { formOf } from '../unit/cli/form-of';

const SCRIPT = path.resolve('scripts/chamchuan.mjs');
const BUILT = path.resolve('dist/cli/chamchuan.cjs');
const FILES = 400;
/** A run builds first where the sources have changed. */
jest.setTimeout(180_000);

const lineSchema = z.object({ file: z.string(), sheets: z.array(z.object({ findings: z.array(z.unknown()) })) });

/** In MB, as Linux tells it. */
const memoryOf = (process: number): number =>
  Number(/^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${process}/status`, 'utf8'))?.[1]) / 1024;

describe('check --format ndjson, as built, with a reader that takes its time', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'chamchuan-cham-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  beforeAll(() => {
    spawnSync(process.execPath, [SCRIPT, '--version']);
    mkdirSync(path.join(folder, 'nop'));
    // A long line for each file: every criterion is a gap.
    const form = formOf(
      'A',
      [...Array(34).keys()].map((index) => index + 1),
    );
    for (let index = 0; index < FILES; index += 1) {
      writeFileSync(path.join(folder, 'nop', `xa-${String(index).padStart(3, '0')}.xlsx`), form);
    }
  });

  it('waits for the reader, in no more memory, and gives every line in order', async () => {
    const child = spawn(process.execPath, [BUILT, 'check', 'nop', '--format', 'ndjson', '--jobs', '2'], {
      cwd: folder,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
    const first = await new Promise<string>((resolve) => child.stdout.once('data', (data) => resolve(String(data))));
    child.stdout.pause();
    await setTimeout(4000);
    const before = memoryOf(child.pid ?? 0);
    await setTimeout(2000);
    expect(child.exitCode).toBeNull();
    expect(memoryOf(child.pid ?? 0)).toBeLessThan(before + 20);

    let text = first;
    child.stdout.on('data', (data) => (text += String(data)));
    child.stdout.resume();
    expect(await ended).toBe(0);
    const lines = text.trimEnd().split('\n');
    expect(lines.map((line) => lineSchema.parse(JSON.parse(line)).file)).toEqual(
      Array.from({ length: FILES }, (_, index) => `nop/xa-${String(index).padStart(3, '0')}.xlsx`),
    );
    expect(text.length).toBeGreaterThan(1_000_000);
  });
});
