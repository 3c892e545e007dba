import { areaFromA1, type Area } from '../../../../../src/workbook/address';
import type { WorkbookEdit } from '../../../../../src/workbook/edit';
import { OpenXmlPort } from '../../../../../src/workbook/openxml/open-xml-port';
import { packageProblems } from '../check-package';
import { smallParts, worksheetXml, zipParts } from '../make-workbook';
import { changedParts, fixtureBytes, openForEdit, partText, sheetIdOf } from '../open-for-edit';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const SHEET = 'xl/worksheets/sheet1.xml';
const STYLES = 'xl/styles.xml';
const STYLE_SHEET = `<styleSheet xmlns="${MAIN}"><fonts count="3"><font><sz val="11"/><color theme="1"/><name val="Calibri"/><family val="2"/><scheme val="minor"/></font><font><b/><i/><sz val="13"/><color rgb="FFFF0000"/><name val=".VnTime"/><family val="2"/><charset val="163"/></font><font><sz val="11"/><color theme="1"/><name val="Times New Roman"/></font></fonts><fills count="2"><fill/><fill/></fills><borders count="1"><border/></borders><cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/><xf numFmtId="14" fontId="1" fillId="1" borderId="0" applyFont="1"><alignment wrapText="1"/></xf></cellXfs></styleSheet>`;
const STRINGS = `<x:sst xmlns:x="${MAIN}"><x:si><x:t>plain</x:t></x:si><x:si><x:r><x:rPr><x:b/><x:rFont val=".VnTime"/><x:charset val="163"/></x:rPr><x:t xml:space="preserve">c:\\a </x:t></x:r><x:r><x:t>b</x:t></x:r></x:si></x:sst>`;

function area(address: string): Area {
  const found = areaFromA1(address);
  if (found === null) throw new Error(address);
  return found;
}

function setFont(sheetId: string, address: string, next: string, previous: string): WorkbookEdit {
  return { kind: 'setFonts', sheetId, changes: [{ area: area(address), next, previous }] };
}

function smallFile(rows: string): Uint8Array {
  return zipParts(
    smallParts('', {
      [SHEET]: worksheetXml(`<sheetData>${rows}</sheetData>`),
      [STYLES]: STYLE_SHEET,
      'xl/sharedStrings.xml': STRINGS,
    }),
  );
}

/** The file after the edits, and after they were taken back. */
async function thereAndBack(file: Uint8Array, edits: readonly WorkbookEdit[]) {
  const workbook = openForEdit(file);
  const port = new OpenXmlPort(workbook);
  const apply = async (some: readonly WorkbookEdit[]) => {
    const outcome = await port.apply(some);
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.error));
    return outcome.value.undo;
  };
  const undo = await apply(edits);
  const there = workbook.save();
  await apply(undo);
  return { there, back: workbook.save() };
}

describe('a font', () => {
  const rows =
    '<row r="1"><c r="A1" t="str"><v>a</v></c><c r="B1" s="1" t="str"><v>b</v></c><c r="C1" s="1"/></row><row r="2" s="1" customFormat="1"/>';

  test('changes its name only, with what would contradict it', async () => {
    const { there } = await thereAndBack(smallFile(rows), [setFont('1', 'B1', 'Times New Roman', '.VnTime')]);
    expect(partText(there, SHEET)).toContain('<c r="B1" s="2" t="str"><v>b</v></c><c r="C1" s="1"/>');
    expect(partText(there, STYLES)).toContain(
      '<font><b/><i/><sz val="13"/><color rgb="FFFF0000"/><name val="Times New Roman"/></font></fonts>',
    );
    expect(partText(there, STYLES)).toContain(
      '<xf numFmtId="14" fontId="3" fillId="1" borderId="0" applyFont="1"><alignment wrapText="1"/></xf></cellXfs>',
    );
  });

  test('that is there is used again, and one of the theme loses the theme', async () => {
    const { there } = await thereAndBack(smallFile(rows), [setFont('1', 'A1', 'Times New Roman', 'Calibri')]);
    expect(partText(there, STYLES)).toContain('<fonts count="3">');
    expect(partText(there, STYLES)).toContain(
      '<xf numFmtId="0" fontId="2" fillId="0" borderId="0" applyFont="1"/></cellXfs>',
    );
  });

  test('goes to the cells that stand there and to no others', async () => {
    const { there } = await thereAndBack(smallFile(rows), [setFont('1', 'C1:F9', 'Arial', '.VnTime')]);
    expect(partText(there, SHEET)).toContain('<c r="C1" s="2"/></row><row r="2" s="1" customFormat="1"/></sheetData>');
  });

  test('taken back leaves the sheet as it was, byte for byte, with styles that nothing uses', async () => {
    const file = smallFile(rows);
    const edits = [setFont('1', 'A1', 'Arial', 'Calibri'), setFont('1', 'B1:C1', 'Times New Roman', '.VnTime')];
    const { there, back } = await thereAndBack(file, edits);
    expect(changedParts(file, there)).toEqual([STYLES, SHEET]);
    expect(changedParts(file, back)).toEqual([STYLES]);
  });

  test('taken back from a file that was saved and opened meanwhile looks as it did', async () => {
    const { there } = await thereAndBack(smallFile(rows), [setFont('1', 'B1', 'Times New Roman', '.VnTime')]);
    const { there: again } = await thereAndBack(there, [setFont('1', 'B1', '.VnTime', 'Times New Roman')]);
    expect(openForEdit(again).fonts('1').at(0, 1)).toBe('.VnTime');
  });

  test.each(['rich.xlsx', 'rich.xlsm'])('taken back in %s leaves every part but the styles as it was', async (name) => {
    const file = fixtureBytes(name);
    const workbook = openForEdit(file);
    const sheetId = sheetIdOf(workbook, 'Số liệu');
    const { there, back } = await thereAndBack(file, [setFont(sheetId, 'A1:D9', '.VnArial', 'Calibri')]);
    expect(changedParts(file, there)).toEqual([STYLES, 'xl/worksheets/sheet3.xml']);
    expect(packageProblems(there)).toEqual([]);
    expect(changedParts(file, back)).toEqual([STYLES]);
  });
});

describe('a text of several runs', () => {
  const rows =
    '<row r="1"><c r="A1" s="1" t="s"><v>1</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>0</v></c></row>';

  test('has the font in each run that named one, and moves into its cell', async () => {
    const file = smallFile(rows);
    const { there, back } = await thereAndBack(file, [setFont('1', 'A1', 'Times New Roman', '.VnTime')]);
    expect(partText(there, SHEET)).toContain(
      '<c r="A1" s="2" t="inlineStr"><is><r><rPr><b/><rFont val="Times New Roman"/></rPr><t xml:space="preserve">c:\\a </t></r><r><t>b</t></r></is></c><c r="B1" t="s"><v>1</v></c>',
    );
    expect(changedParts(file, there)).toEqual([STYLES, SHEET]);
    const taken = openForEdit(back);
    expect([taken.sheet('1').values, taken.fonts('1').cells]).toEqual([
      [['c:\\a b', 'c:\\a b', 'plain']],
      [['.VnTime', '.VnTime', 'Calibri']],
    ]);
  });

  test('has it where the text stands in the cell already', async () => {
    const inline =
      '<row r="1"><c r="A1" t="inlineStr"><is><r><rPr><rFont val=".VnTime"/><family val="2"/></rPr><t>x</t></r></is></c></row>';
    const { there } = await thereAndBack(smallFile(inline), [setFont('1', 'A1', 'Arial', '.VnTime')]);
    expect(partText(there, SHEET)).toContain('<is><r><rPr><rFont val="Arial"/></rPr><t>x</t></r></is>');
  });

  test('has none of its runs left when something else is typed into its cell', async () => {
    const { there } = await thereAndBack(smallFile(rows), [
      { kind: 'setCells', sheetId: '1', changes: [{ row: 0, column: 0, next: 'Đạt', previous: 'c:\\a b' }] },
    ]);
    expect(partText(there, SHEET)).toContain('<c r="A1" s="1" t="inlineStr"><is><t>Đạt</t></is></c>');
    expect(openForEdit(there).fonts('1').cells[0]?.[0]).toBe('.VnTime');
  });
});
