import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { check } from '../../../../../src/app/check';
import { builtInSets } from '../../../../../src/criteria/built-in-sets';
import { OpenXmlPort } from '../../../../../src/workbook/openxml/open-xml-port';
import { openWorkbook } from '../../../../../src/workbook/openxml/open-xml-workbook';
import { judge, type Expectation } from './judge';

/** Sheets as authorities and offices lay them out, with what a person reads on them, written before they were run. */
const folders = ['field', 'field-more'].map((name) => join(__dirname, '../../../../fixtures', name));

describe.each(folders)('the sheets of the field in %s', (folder) => {
  const files = readdirSync(folder).filter((file) => file.endsWith('.xlsx'));

  it.each(files)('%s is read as a person reads it', async (file) => {
    const expectation = readFileSync(join(folder, file.replace(/\.xlsx$/, '.expected.json')), 'utf8');
    const opened = openWorkbook(readFileSync(join(folder, file)), file);
    if (!opened.ok) throw new Error(`${file}: ${opened.error.code}`);
    const checked = await check(new OpenXmlPort(opened.value), {
      sheets: 'all',
      criteria: 'auto',
      sets: builtInSets(),
    });
    if (!checked.ok) throw new Error(`${file}: ${checked.error.code}`);
    expect(judge(JSON.parse(expectation) as Expectation, checked.value.sheets)).toMatchObject({ is: 'right' });
  });
});
