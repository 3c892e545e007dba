import { readFileSync } from 'node:fs';
import { check } from '../../src/app/check';
import { builtInSets } from '../../src/criteria/built-in-sets';
import { OpenXmlPort } from '../../src/workbook/openxml/open-xml-port';
import { openWorkbook } from '../../src/workbook/openxml/open-xml-workbook';

/**
 * Reads a workbook without a table, then checks it, and prints as JSON how long either took. What the port has parsed it
 * keeps, so that the check is all that comes after parsing.
 */
async function concludeNoTable(file: string): Promise<object> {
  const content = readFileSync(file);
  const started = performance.now();
  const opened = openWorkbook(content);
  if (!opened.ok) throw new Error(opened.error.code);
  const port = new OpenXmlPort(opened.value);
  const read = await port.read({ sheets: 'all', include: [] });
  if (!read.ok) throw new Error(read.error.code);
  const parsed = performance.now();
  const checked = await check(port, { sheets: 'all', criteria: 'auto', sets: builtInSets() });
  const concluded = performance.now();
  if (!checked.ok) throw new Error(checked.error.code);
  if (checked.value.sheets.some(({ layout }) => layout !== 'none')) throw new Error('A table was found');
  return { parseMs: parsed - started, concludeMs: concluded - parsed };
}

void concludeNoTable(process.argv[2] ?? '').then((times) => {
  process.stdout.write(JSON.stringify(times));
  process.exit(0);
});
