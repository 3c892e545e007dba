import { readFileSync } from 'node:fs';
import { mark } from '../../src/app/mark';
import { builtInSets } from '../../src/criteria/built-in-sets';
import { ExcelHost } from '../../src/host/excel-host';
import { ExcelPort } from '../../src/workbook/excel/excel-port';
import { openWorkbook, type OpenXmlWorkbook } from '../../src/workbook/openxml/open-xml-workbook';
import { loadOfficeJs } from '../contract/load-office-js';

/**
 * Checks and marks every sheet of a workbook through the unmodified office.js, and prints as JSON what passed between it
 * and the host: round trips, bytes in both directions, and for comparison the bytes of the values alone.
 */
async function countSyncs(file: string): Promise<object> {
  const workbook = openWorkbook(readFileSync(file));
  if (!workbook.ok) throw new Error(workbook.error.code);
  let syncs = 0;
  let requestBytes = 0;
  let answerBytes = 0;
  loadOfficeJs(new ExcelHost(workbook.value), (request, answer) => {
    syncs += 1;
    requestBytes += Buffer.byteLength(request);
    answerBytes += Buffer.byteLength(answer);
  });
  const started = performance.now();
  const marked = await mark(new ExcelPort(), { sheets: 'all', criteria: 'auto', sets: builtInSets() });
  if (!marked.ok) throw new Error(marked.error.code);
  return {
    ms: Math.round(performance.now() - started),
    syncs,
    requestBytes,
    answerBytes,
    valuesBytes: valuesBytes(workbook.value),
  };
}

/** The JSON of every sheet's used range as `values` has it: whole rows, "" for an empty cell. */
function valuesBytes(workbook: OpenXmlWorkbook): number {
  const ranges = workbook.sheetInfos().map(({ id }) => {
    const { usedRange, values } = workbook.sheet(id);
    if (usedRange === null) return [];
    return Array.from({ length: usedRange.rowCount }, (_, row) =>
      Array.from(
        { length: usedRange.columnCount },
        (_, column) => values[usedRange.row + row]?.[usedRange.column + column] ?? '',
      ),
    );
  });
  return Buffer.byteLength(JSON.stringify(ranges));
}

void countSyncs(process.argv[2] ?? '').then((counts) => {
  process.stdout.write(JSON.stringify(counts));
  process.exit(0);
});
