import { openWorkbook } from '../../../../../src/workbook/openxml/open-xml-workbook';
import { OpenXmlPort } from '../../../../../src/workbook/openxml/open-xml-port';
import { ReadBudget } from '../../../../../src/workbook/openxml/read/read-budget';
import { errorOf } from '../error-of';
import { smallParts, workbookXml, zipParts, type Parts } from '../make-workbook';

async function codeOf(rows: string, more: Parts = {}): Promise<unknown> {
  const opened = openWorkbook(zipParts(smallParts(rows, more)));
  if (!opened.ok) return opened.error;
  const read = await new OpenXmlPort(opened.value).read({ sheets: 'all', include: ['formulas'] });
  return read.ok ? 'read' : read.error;
}

const rowsOf = (count: number, cell: (row: number) => string) =>
  Array.from({ length: count }, (_, index) => `<row r="${index + 1}">${cell(index + 1)}</row>`).join('');

describe('what a workbook may cost to read', () => {
  it('bounds the letters of a formula that many cells share, however short the file is', async () => {
    const shared = (count: number) =>
      rowsOf(
        count,
        (row) =>
          `<c r="B${row}"><f t="shared" si="0"${row === 1 ? ` ref="B1:B${count}">${'A1+'.repeat(2700)}A1</f>` : '/>'}<v>1</v></c>`,
      );
    expect(await codeOf(shared(100))).toBe('read');
    expect(await codeOf(shared(6000))).toEqual({ code: 'too-large', what: 'formulas', limit: 50_000_000 });
  });

  it('bounds the letters of a text that many cells share', async () => {
    const strings = { 'xl/sharedStrings.xml': `<sst><si><t>${'a'.repeat(40_000)}</t></si></sst>` };
    const cells = (count: number) => rowsOf(count, (row) => `<c r="A${row}" t="s"><v>0</v></c>`);
    expect(await codeOf(cells(3000), strings)).toBe('read');
    expect(await codeOf(cells(3100), strings)).toEqual({ code: 'too-large', what: 'letters', limit: 100_000_000 });
  });

  it('bounds the sheets, also those that share a part', async () => {
    const sheets = (count: number) => ({
      'xl/workbook.xml': workbookXml(
        `<sheets>${Array.from({ length: count }, (_, index) => `<sheet name="S${index}" sheetId="${index + 1}" r:id="rId1"/>`).join('')}</sheets>`,
      ),
    });
    expect(await codeOf('', sheets(100))).toBe('read');
    expect(await codeOf('', sheets(3001))).toEqual({ code: 'too-large', what: 'sheets', limit: 3000 });
  });

  it('does not charge a sheet twice that is read once more', () => {
    const budget = new ReadBudget();
    for (let times = 0; times < 5; times++) budget.of('1').spend('cells', 20_000_000);
    expect(errorOf(() => budget.of('2').spend('cells', 20_000_000))).toEqual({
      code: 'too-large',
      what: 'cells',
      limit: 30_000_000,
    });
  });

  it('cuts a text where Excel cuts it', async () => {
    const inline = openWorkbook(
      zipParts(smallParts(`<row r="1"><c r="A1" t="inlineStr"><is><t>${'ă'.repeat(50_000)}</t></is></c></row>`)),
    );
    if (!inline.ok) throw new Error(inline.error.code);
    const read = await new OpenXmlPort(inline.value).read({ sheets: 'all', include: [] });
    expect(read.ok && read.value.sheets[0]?.values[0]?.[0]).toBe('ă'.repeat(32_767));
  });
});
