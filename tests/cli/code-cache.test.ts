import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const BUILT = path.resolve('dist', 'cli');
const FORM = path.resolve('tests', 'fixtures', 'xa-co-loi.xlsx');

function check(folder: string): string {
  const command = [path.join(folder, 'chamchuan.cjs'), 'check', FORM, '--format', 'json'];
  const { stdout, stderr } = spawnSync(process.execPath, command, { encoding: 'utf8' });
  expect(stderr).toBe('');
  return stdout;
}

describe('what V8 made of the command line’s files', () => {
  const copy = mkdtempSync(path.join(tmpdir(), 'cham-chuan-code-'));
  const caches = readdirSync(BUILT).filter((name) => name.endsWith('.cache'));
  beforeAll(() => cpSync(BUILT, copy, { recursive: true }));
  afterAll(() => rmSync(copy, { recursive: true }));

  it('is left beside them by the build, for the command line and for its threads', () => {
    expect(caches.filter((name) => name.endsWith('.main.cache'))).not.toEqual([]);
    expect(caches.filter((name) => name.endsWith('.thread.cache'))).not.toEqual([]);
  });

  it('changes nothing where it is spoilt, or is not there', () => {
    const report = check(BUILT);
    expect(report).toContain('"file"');
    for (const name of caches) writeFileSync(path.join(copy, name), 'spoilt');
    expect(check(copy)).toBe(report);
    for (const name of caches) rmSync(path.join(copy, name));
    expect(check(copy)).toBe(report);
  });
});
