import { readFileSync } from 'node:fs';
import { summarise } from '../../src/app/summarise';
import { builtInSets } from '../../src/criteria/built-in-sets';
import { ExcelHost } from '../../src/host/excel-host';
import '../load-languages';
import { ExcelPort } from '../../src/workbook/excel/excel-port';
import { openWorkbook } from '../../src/workbook/openxml/open-xml-workbook';
import { loadOfficeJs } from '../contract/load-office-js';

/**
 * Writes the summary tabs of a workbook through the unmodified office.js, and prints as JSON what its requests came to:
 * how many there were, the bytes of the largest one, and the actions of all of them.
 */
async function countRequests(file: string): Promise<object> {
  const workbook = openWorkbook(readFileSync(file));
  if (!workbook.ok) throw new Error(workbook.error.code);
  const requests: { readonly bytes: number; readonly actions: number }[] = [];
  loadOfficeJs(new ExcelHost(workbook.value), (request) => {
    const actions = request.match(/"ActionType":/g)?.length ?? 0;
    requests.push({ bytes: Buffer.byteLength(request), actions });
  });
  const started = performance.now();
  const done = await summarise(new ExcelPort(), { sheets: 'all', criteria: 'auto', sets: builtInSets() });
  if (!done.ok) throw new Error(done.error.code);
  return {
    ms: Math.round(performance.now() - started),
    syncs: requests.length,
    largestRequestBytes: Math.max(...requests.map(({ bytes }) => bytes)),
    requestBytes: requests.reduce((sum, { bytes }) => sum + bytes, 0),
    actions: requests.reduce((sum, { actions }) => sum + actions, 0),
  };
}

void countRequests(process.argv[2] ?? '').then((counts) => {
  process.stdout.write(JSON.stringify(counts));
  process.exit(0);
});
