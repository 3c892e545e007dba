import { spawnSync } from 'node:child_process';
import path from 'node:path';

/** `npm run harm` gives all of them; here is one of each way to hurt. */
const NAMES = [
  'xl/worksheets/sheet1.xml breaks off in a tag',
  '[Content_Types].xml is no XML',
  'rows in descending order',
  'a shared string out of range',
  'styles that are not as they should be: no lists',
  'two sheets of one id',
  'entries over each other',
  'a name that is not UTF-8',
  'notes of ours: lists nested 100,000 deep',
  '20000 levels in the sheet',
  '60 MB of zeros in the sheet',
  '200 rows with 200 columns more',
  'many sheets on one part: 60000',
];

function harm(...args: string[]) {
  return spawnSync(process.execPath, [path.resolve('scripts', 'harm.mjs'), ...args], { encoding: 'utf8' });
}

describe('what was made to hurt', () => {
  it('is answered with a code or a true output, in bounded time and memory', () => {
    const { stdout, status } = harm(...NAMES);
    expect(stdout).toContain(`${NAMES.length} inputs, ${4 * NAMES.length} runs, 0 faults`);
    expect(status).toBe(0);
  }, 300_000);

  it('is answered so where fixtures are changed at random', () => {
    const { stdout, status } = harm('--changes', '16', '--seed', '1');
    expect(stdout).toContain('16 inputs, 16 runs, 0 faults');
    expect(status).toBe(0);
  }, 120_000);
});

describe('a run that is killed at a random moment', () => {
  it('leaves its input untouched and a whole output or none, and another run the same as an unbroken one', () => {
    const { stdout, status } = harm('--kills', '6', '--seed', '3');
    expect(stdout).toMatch(/^6 runs killed \(.*\), 0 faults$/m);
    expect(status).toBe(0);
  }, 120_000);
});
