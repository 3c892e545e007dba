import { smallParts, worksheetXml, zipParts } from '../make-workbook';
import { openForEdit } from '../open-for-edit';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const STYLES = `<styleSheet xmlns="${MAIN}"><fonts count="3"><font><sz val="11"/><name val="Calibri"/><family val="2"/><scheme val="minor"/></font><font><b/><name val=".VnTime"/></font><font><sz val="9"/></font></fonts><cellXfs count="4"><xf fontId="0"/><xf fontId="1"/><xf fontId="1" applyFont="0"/><xf fontId="2"/></cellXfs></styleSheet>`;
const STRINGS = `<sst xmlns="${MAIN}"><si><t>plain</t></si><si><r><rPr><b/><rFont val="VNI-Times"/></rPr><t>a</t></r><r><rPr><rFont val="Arial"/></rPr><t>b</t></r></si><si><r><t>a</t></r><r><rPr><rFont val="Arial"/></rPr><t>b</t></r></si></sst>`;

function fontsOf(inside: string) {
  const file = zipParts(
    smallParts('', {
      'xl/worksheets/sheet1.xml': worksheetXml(inside),
      'xl/styles.xml': STYLES,
      'xl/sharedStrings.xml': STRINGS,
    }),
  );
  return openForEdit(file).fonts('1');
}

test('a cell has the font of its format, a font of the theme by the name that the file has', () => {
  const { cells } = fontsOf(
    '<sheetData><row r="2"><c r="B2"/><c s="1"><v>1</v></c><c r="E2" s="2"/></row></sheetData>',
  );
  expect(cells[1]).toEqual([undefined, 'Calibri', '.VnTime', undefined, '.VnTime']);
});

test('a font without a name is none', () => {
  expect(fontsOf('<sheetData><row><c s="3"/><c s="99"/></row></sheetData>').cells).toEqual([]);
});

test('a text of several runs has the font of the first one, or of its cell where that names none', () => {
  const cell = (index: number) => `<c s="1" t="s"><v>${index}</v></c>`;
  const inline = '<c s="1" t="inlineStr"><is><r><rPr><rFont val="Tahoma"/></rPr><t>x</t></r></is></c>';
  const { cells } = fontsOf(`<sheetData><row>${cell(0)}${cell(1)}${cell(2)}${inline}</row></sheetData>`);
  expect(cells[0]).toEqual(['.VnTime', 'VNI-Times', '.VnTime', 'Tahoma']);
});

test('a number that reads like the index of a text is none', () => {
  expect(fontsOf('<sheetData><row><c s="1"><v>1</v></c></row></sheetData>').cells[0]).toEqual(['.VnTime']);
});

test('where no cell stands the row tells the font, then the column, then the normal one', () => {
  const fonts = fontsOf(
    '<cols><col min="2" max="3" style="1"/></cols><sheetData><row r="1" s="0" customFormat="1"/><row r="2" s="1"><c r="C2"/></row></sheetData>',
  );
  expect([fonts.at(0, 1), fonts.at(1, 1), fonts.at(1, 2), fonts.at(1, 0), fonts.at(9, 2), fonts.at(9, 3)]).toEqual([
    'Calibri',
    '.VnTime',
    'Calibri',
    'Calibri',
    '.VnTime',
    'Calibri',
  ]);
});

test('a workbook without styles tells no fonts', () => {
  const fonts = openForEdit(zipParts(smallParts('<row><c t="str"><v>x</v></c></row>'))).fonts('1');
  expect([fonts.cells, fonts.at(0, 0)]).toEqual([[], null]);
});
