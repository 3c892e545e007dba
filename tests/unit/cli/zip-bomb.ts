import { readFileSync } from 'node:fs';
import { unzipSync, zipSync } from 'fflate';

/** A small file with a sheet of 200 MB of nothing. */
export function zipBomb(): Uint8Array {
  const parts = unzipSync(readFileSync('tests/fixtures/xa-sung-phai-28-34.xlsx'));
  return zipSync({ ...parts, 'xl/worksheets/sheet1.xml': new Uint8Array(200 * 2 ** 20) });
}
