// Holds ARCHITECTURE.md to the table of rooms, which imports are held to as well; with --write the page is made anew.
import { readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { inProject } from './lib/project.mjs';
import { rooms } from './lib/rooms.cjs';

const PAGE = inProject('ARCHITECTURE.md');
const TABLE = /\| room +\|[^]*?\n(?=\n)/;

const page = readFileSync(PAGE, 'utf8');
const rows = rooms.map(
  ({ room, holds, knows }) => `| \`src/${room}/\` | ${holds} | ${knows.join(', ') || 'nothing'} |`,
);
const table = ['| room | what lives there | may know |', '| --- | --- | --- |', ...rows, ''].join('\n');
const options = { ...(await resolveConfig(PAGE)), parser: 'markdown' };
const expected = await format(page.replace(TABLE, table), options);

if (process.argv.includes('--write')) writeFileSync(PAGE, expected);
else if (page !== expected) {
  console.error('ARCHITECTURE.md does not say what scripts/lib/rooms.cjs does. Run: node scripts/rooms.mjs --write');
  process.exitCode = 1;
}
