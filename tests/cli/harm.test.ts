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

describe('what was made to hurt', () => {
  it('is answered with a code or a true output, in bounded time and memory', () => {
    const harm = spawnSync(process.execPath, [path.resolve('scripts', 'harm.mjs'), ...NAMES], { encoding: 'utf8' });
    expect(harm.stdout).toContain(`${NAMES.length} inputs × 4 commands, 0 faults`);
    expect(harm.status).toBe(0);
  }, 300_000);
});
