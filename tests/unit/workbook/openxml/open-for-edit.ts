import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { openWorkbook, type OpenXmlWorkbook } from '../../../../src/workbook/openxml/open-xml-workbook';

const FIXTURES = join(__dirname, '../../../fixtures');

export function fixtureBytes(name: string): Uint8Array {
  return new Uint8Array(readFileSync(join(FIXTURES, name)));
}

/** @throws where the file cannot be opened */
export function openForEdit(file: Uint8Array | string): OpenXmlWorkbook {
  const opened = openWorkbook(typeof file === 'string' ? fixtureBytes(file) : file);
  if (!opened.ok) throw new Error(opened.error.code);
  return opened.value;
}

/** The id of the sheet with that name. */
export function sheetIdOf(workbook: OpenXmlWorkbook, name: string): string {
  const info = workbook.sheetInfos().find((sheet) => sheet.name === name);
  if (info === undefined) throw new Error(`There is no sheet "${name}"`);
  return info.id;
}

/** Each part as it stands in a file. */
export function partsOf(file: Uint8Array): Map<string, string> {
  return new Map(
    Object.entries(unzipSync(file))
      .filter(([name]) => !name.endsWith('/'))
      .map(([name, bytes]) => [name, Buffer.from(bytes).toString('latin1')]),
  );
}

/** The names of the parts that were added, taken away or changed, in alphabetical order. */
export function changedParts(before: Uint8Array, after: Uint8Array): string[] {
  const [old, now] = [partsOf(before), partsOf(after)];
  const names = new Set([...old.keys(), ...now.keys()]);
  return [...names].filter((name) => old.get(name) !== now.get(name)).sort();
}

/** One part's text. */
export function partText(file: Uint8Array, name: string): string {
  return Buffer.from(partsOf(file).get(name) ?? '', 'latin1').toString('utf8');
}
