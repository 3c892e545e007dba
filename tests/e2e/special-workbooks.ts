import { readFile } from 'node:fs/promises';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { OpenXmlPort } from '../../src/workbook/openxml/open-xml-port';
import { openWorkbook } from '../../src/workbook/openxml/open-xml-workbook';
import { fixture } from './workbench-page';

/** The sample 28/34 with a text in one of its parts replaced. */
async function sampleWith(part: string, from: string, to: string): Promise<Uint8Array> {
  const parts = unzipSync(await readFile(fixture('xa-sung-phai-28-34.xlsx')));
  const text = strFromU8(parts[part] ?? new Uint8Array());
  if (!text.includes(from)) throw new Error(`${part} has no ${from}`);
  return zipSync({ ...parts, [part]: strToU8(text.replace(from, to)) });
}

const FORM = 'xl/worksheets/sheet1.xml';

/** With its first sheet protected, as Excel writes it. */
export function withProtectedSheet(): Promise<Uint8Array> {
  return sampleWith(FORM, '</sheetData>', '</sheetData><sheetProtection sheet="1"/>');
}

/** With its structure protected, as Excel writes it. */
export function withProtectedStructure(): Promise<Uint8Array> {
  return sampleWith('xl/workbook.xml', '<workbookProtection/>', '<workbookProtection lockStructure="1"/>');
}

/** So large that it is not checked while somebody types: one cell far away is enough. */
export function withFarCell(): Promise<Uint8Array> {
  return sampleWith(FORM, '</sheetData>', '<row r="9000"><c r="Z9000"><v>1</v></c></row></sheetData>');
}

/** With notes in it that a later version of ours has written. */
export async function withNewerNotes(): Promise<Uint8Array> {
  const opened = openWorkbook(await readFile(fixture('xa-sung-phai-28-34.xlsx')));
  if (!opened.ok) throw new Error(opened.error.code);
  const next = JSON.stringify({ version: 99 });
  await new OpenXmlPort(opened.value).apply([{ kind: 'setMetadata', next, previous: null }]);
  return opened.value.save();
}
