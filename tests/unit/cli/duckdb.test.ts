import { DuckDBInstance } from '@duckdb/node-api';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { run } from '../../../src/cli/run';
import { formOf } from './form-of';
import { temporaryFolder, testIo } from './temporary-folder';

/** The example that docs/cli.md gives. */
function documentedQuery(): string {
  const query = /```sql\n([^`]+)```/.exec(readFileSync(path.resolve('docs/cli.md'), 'utf8'))?.[1];
  if (query === undefined) throw new Error('docs/cli.md has no SQL');
  return query;
}

it('check --format ndjson is read by DuckDB as docs/cli.md says', async () => {
  const folder = temporaryFolder({
    'nop/a.xlsx': formOf('Xã A', [7, 12]),
    'nop/b.xlsx': formOf('Xã B', []),
    'nop/c.xlsx': 'không phải sổ tính',
    'nop/d.xlsx': formOf('Xã D', [1, 2, 3]),
  });
  const io = testIo(folder);
  await run(['check', 'nop', '--format', 'ndjson'], io);
  writeFileSync(path.join(folder, 'ket-qua.ndjson'), io.written.stdout);

  const connection = await (await DuckDBInstance.create()).connect();
  const query = documentedQuery().replace('ket-qua.ndjson', path.join(folder, 'ket-qua.ndjson'));
  const answer = await connection.runAndReadAll(query);
  connection.closeSync();
  expect(answer.getRowsJson()).toEqual([
    ['Xã D', '31', '34', 'nop/d.xlsx'],
    ['Xã A', '32', '34', 'nop/a.xlsx'],
  ]);
});
