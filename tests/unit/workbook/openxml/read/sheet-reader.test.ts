import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ExcelJs from 'exceljs';
import fc from 'fast-check';
import * as SheetJs from '@e965/xlsx';
import type { ReadRequest } from '../../../../../src/workbook/port';
import { areaToA1 } from '../../../../../src/workbook/address';
import { isCellError, NOT_CALCULATED, type CellValue, type SheetSnapshot } from '../../../../../src/workbook/snapshot';
import { readConditionalStyles } from '../../../../../src/workbook/openxml/read/conditional-formats';
import { openPackage } from '../../../../../src/workbook/openxml/zip/open-package';
import type { Package } from '../../../../../src/workbook/openxml/zip/package';
import { ReadBudget } from '../../../../../src/workbook/openxml/read/read-budget';
import { readSharedStrings } from '../../../../../src/workbook/openxml/read/shared-strings';
import { readSheet } from '../../../../../src/workbook/openxml/read/sheet-reader';
import { readWorkbookPart } from '../../../../../src/workbook/openxml/read/workbook-part';
import { errorOf } from '../error-of';
import { smallParts, worksheetXml, zipParts, type Parts } from '../make-workbook';

const EVERYTHING: ReadRequest['include'] = ['formulas', 'marks', 'objects'];

function readSheets(file: Uint8Array, include = EVERYTHING): SheetSnapshot[] {
  const opened = openPackage(file);
  if (!opened.ok) throw new Error(opened.error.code);
  return readPackage(opened.value, include);
}

function readPackage(source: Package, include = EVERYTHING): SheetSnapshot[] {
  const workbook = readWorkbookPart(source);
  const options = {
    sharedStrings: readSharedStrings(source, workbook.sharedStringsPart),
    conditionalStyles: () => readConditionalStyles(source, workbook.stylesPart),
    uses1904Dates: workbook.uses1904Dates,
    include,
    budget: new ReadBudget().of('1'),
  };
  return workbook.sheets.filter((sheet) => sheet.isWorksheet).map((sheet) => readSheet(source, sheet, options));
}

function only(sheets: readonly SheetSnapshot[]): SheetSnapshot {
  const [sheet] = sheets;
  if (sheet === undefined) throw new Error('no sheet');
  return sheet;
}

/** The sheet of a workbook whose rows, or whose whole worksheet, are `xml`. */
function readXml(xml: string, more: Parts = {}, include = EVERYTHING): SheetSnapshot {
  const worksheet = xml.includes('<sheetData') ? worksheetXml(xml) : worksheetXml(`<sheetData>${xml}</sheetData>`);
  return only(readSheets(zipParts({ ...smallParts('', more), 'xl/worksheets/sheet1.xml': worksheet }), include));
}

function firstRow(xml: string, more: Parts = {}): readonly (CellValue | undefined)[] | undefined {
  return readXml(`<row r="1">${xml}</row>`, more).values[0];
}

describe('the values of a sheet', () => {
  it('are numbers, texts, booleans and errors', () => {
    expect(
      firstRow(
        '<c r="A1"><v>2.5</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="str"><f>x</f><v>a&amp;b_x000D_</v></c>' +
          '<c r="D1" t="inlineStr"><is><t xml:space="preserve"> Đạt </t></is></c><c r="E1" t="b"><v>1</v></c>' +
          '<c r="F1" t="b"><v>0</v></c><c r="G1" t="e"><v>#DIV/0!</v></c><c r="H1" t="d"><v>2025-03-15</v></c>' +
          '<c r="I1" t="n" s="3"><v>-1E-3</v></c>',
        { 'xl/sharedStrings.xml': '<sst><si><t>không</t></si><si><t>một</t></si></sst>' },
      ),
    ).toEqual([2.5, 'một', 'a&b\r', ' Đạt ', true, false, { error: '#DIV/0!' }, 45731, -0.001]);
  });

  it('stand where their address says, or after the cell before', () => {
    const sheet = readXml('<row r="3"><c r="B3"><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>');
    expect(sheet.values).toEqual([undefined, undefined, [null, 1, 2], [3]]);
    expect(sheet.usedRange && areaToA1(sheet.usedRange)).toBe('A3:C4');
  });

  it('leave out cells that have only a format or an empty text', () => {
    const sheet = readXml(
      '<row r="1"><c r="A1" s="1"/><c r="B1" t="str"><f>""</f><v></v></c><c r="C1" t="inlineStr"><is/></c></row>',
    );
    expect(sheet.values).toEqual([]);
    expect(sheet.usedRange).toBeNull();
    expect(sheet.formulas).toEqual([[undefined, '=""']]);
  });

  it('are read with any namespace prefix, and with comments and CDATA between', () => {
    const xml =
      '<x:worksheet xmlns:x="u"><!-- <x:sheetData> --><x:sheetData><x:row r="1"><x:c r="A1"><x:v>1<!-- 9 -->2</x:v></x:c>' +
      '<x:c r="B1" t="inlineStr"><x:is><x:t>a<![CDATA[<b>&]]>c</x:t></x:is></x:c></x:row></x:sheetData></x:worksheet>';
    expect(only(readSheets(zipParts({ ...smallParts(''), 'xl/worksheets/sheet1.xml': xml }))).values).toEqual([
      [12, 'a<b>&c'],
    ]);
  });

  it('are the same from a sheet in UTF-16', () => {
    const xml = worksheetXml('<sheetData><row><c t="inlineStr"><is><t>Đạt</t></is></c></row></sheetData>');
    const utf16 = Buffer.from(`\ufeff${xml}`, 'utf16le');
    expect(only(readSheets(zipParts({ ...smallParts(''), 'xl/worksheets/sheet1.xml': utf16 }))).values).toEqual([
      ['Đạt'],
    ]);
  });

  it('take texts from all runs of rich text and none from phonetic readings or extensions', () => {
    const rich =
      '<si><r><rPr><b/><rFont val="t"/></rPr><t>Chưa </t></r><r><t>đạt</t></r><rPh sb="0" eb="1"><t>x</t></rPh></si>';
    expect(
      firstRow(
        '<c r="A1" t="s"><v>0</v></c><c r="B1"><v>1</v><extLst><ext><x:v>9</x:v></ext></extLst></c><c r="C1" t="s"><v>1</v></c>',
        { 'xl/sharedStrings.xml': `<sst>${rich}<si/></sst>` },
      ),
    ).toEqual(['Chưa đạt', 1]);
  });

  it('cost next to nothing where the sheet is large and empty', () => {
    const sheet = readXml(
      '<row r="2"><c r="A2"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>2</v></c></row>',
    );
    expect(sheet.usedRange && areaToA1(sheet.usedRange)).toBe('A2:XFD1048576');
    expect(Object.keys(sheet.values)).toEqual(['1', '1048575']);
  });

  it('are refused where they would fill the memory', () => {
    const rows = Array.from(
      { length: 2500 },
      (_, row) => `<row r="${row + 1}"><c r="XFD${row + 1}"><v>1</v></c></row>`,
    );
    expect(errorOf(() => readXml(rows.join('')))).toMatchObject({ code: 'sheet-too-large', sheet: 'S' });
  });

  it.each([
    '<row r="0"/>',
    '<row r="1048577"/>',
    '<row r="1"><c r="XFE1"/></row>',
    '<row r="1"><c r="1"/></row>',
    '<row>',
  ])('are refused where they lie off the grid or do not end: %s', (rows) => {
    expect(errorOf(() => readXml(rows))).toEqual({ code: 'damaged-workbook', part: 'xl/worksheets/sheet1.xml' });
  });

  it('are refused where elements nest without end or a document type is declared', () => {
    expect(errorOf(() => readXml(`<row><c>${'<a>'.repeat(1000)}`))).toEqual({
      code: 'hostile-workbook',
      limit: 'depth',
    });
    const declared = '<!DOCTYPE a><worksheet><sheetData/></worksheet>';
    expect(errorOf(() => readSheets(zipParts({ ...smallParts(''), 'xl/worksheets/sheet1.xml': declared })))).toEqual({
      code: 'hostile-workbook',
      limit: 'entities',
    });
  });
});

describe('the formulas of a sheet', () => {
  const FORMULAS =
    '<row r="1"><c r="A1"><f>SUM(B1:C1)&amp;"&lt;"</f><v>1</v></c><c r="B1"><f t="shared" ref="B1:B3" si="0">A1*$C$1</f></c></row>' +
    '<row r="2"><c r="B2"><f t="shared" si="0"/><v>4</v></c><c r="C2"><f t="array" ref="C2:C3">A1:A2</f></c></row>' +
    '<row r="3"><c r="D3"><f t="dataTable" ref="D3:D4" r1="A1"/><v>1</v></c><c r="E3"><f>_xlfn.IFS(A1,1)</f></c></row>';

  it('have their "=", and shared ones are filled in', () => {
    expect(readXml(FORMULAS).formulas).toEqual([
      ['=SUM(B1:C1)&"<"', '=A1*$C$1'],
      [undefined, '=A2*$C$1', '=A1:A2'],
      [undefined, undefined, undefined, undefined, '=_xlfn.IFS(A1,1)'],
    ]);
  });

  it('are only read where they are asked for', () => {
    const sheet = readXml(FORMULAS, {}, []);
    expect(sheet.formulas).toEqual([]);
    expect(sheet.values[0]).toEqual([1, NOT_CALCULATED]);
  });
});

describe('what else a sheet has', () => {
  it('is its name, state, protection and merged areas', () => {
    const sheet = readXml('<sheetData/><sheetProtection sheet="1"/><mergeCells><mergeCell ref="B2:D3"/></mergeCells>');
    expect(sheet).toMatchObject({ id: '1', name: 'S', visibility: 'visible', isProtected: true });
    expect(sheet.merges.map(areaToA1)).toEqual(['B2:D3']);
    expect(readXml('<sheetData/><sheetProtection sheet="0" objects="1"/>').isProtected).toBe(false);
  });

  it('is the marks among its conditional formats', () => {
    const block = (sqref: string, priority: number, formula: string, more = ''): string =>
      `<conditionalFormatting sqref="${sqref}"><cfRule type="expression" dxfId="0" priority="${priority}"${more}><formula>${formula}</formula></cfRule></conditionalFormatting>`;
    const styles =
      '<styleSheet><dxfs><dxf><font><color rgb="FF9C0006"/></font><fill><patternFill><bgColor rgb="FFffc7ce"/></patternFill></fill></dxf></dxfs></styleSheet>';
    const sheet = readXml(
      `<sheetData/>${block('E20 E10:E12', 2, 'AND(N(&quot;ChamChuan:gap&quot;)=0,$E10="")')}${block('A1', 1, 'TRUE')}`,
      { 'xl/styles.xml': styles },
    );
    expect(sheet.marks).toEqual([
      {
        id: '2',
        areas: [
          { row: 9, column: 4, rowCount: 3, columnCount: 1 },
          { row: 19, column: 4, rowCount: 1, columnCount: 1 },
        ],
        formula: '=AND(N("ChamChuan:gap")=0,$E10="")',
        style: { fillColor: '#FFC7CE', fontColor: '#9C0006' },
      },
    ]);
    expect(readXml(`<sheetData/>${block('A1', 1, 'N(&quot;ChamChuan')}`, {}, ['formulas']).marks).toEqual([]);
  });
});

describe('a file that was damaged anywhere', () => {
  const file = zipParts(
    smallParts(
      '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1"><f t="shared" ref="B1:B2" si="0">A1</f><v>1</v></c></row><row r="2"><c r="B2"><f t="shared" si="0"/></c></row>',
      { 'xl/sharedStrings.xml': '<sst><si><t>Đạt</t></si></sst>', 'xl/styles.xml': '<styleSheet><dxfs/></styleSheet>' },
    ),
  );
  const damage = fc.array(fc.tuple(fc.nat(file.length - 1), fc.nat(255)), { minLength: 1, maxLength: 4 });

  it('is read or refused, and never throws anything but a refusal', () => {
    fc.assert(
      fc.property(damage, (changes) => {
        const damaged = file.slice();
        for (const [at, byte] of changes) damaged[at] = byte;
        const opened = openPackage(damaged);
        if (opened.ok) expect(() => errorOf(() => readPackage(opened.value))).not.toThrow();
      }),
      { numRuns: 500 },
    );
  });

  it('is read or refused whatever stands in its XML', () => {
    const pieces = [
      '<row>',
      '</row>',
      '<c r="A1" t="s">',
      '<c>',
      '</c>',
      '<v>',
      '</v>',
      '1',
      '<f t="shared" si="0">',
      '</f>',
      '<is>',
      '</is>',
      '<t>',
      '</t>',
      '<!--',
      '-->',
      '<x',
      '>',
      '/>',
      '&#1;',
      '</sheetData>',
      '<sheetData>',
      '"',
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 25 }), (parts) => {
        expect(() => errorOf(() => readXml(parts.join('')))).not.toThrow();
      }),
      { numRuns: 300 },
    );
  });
});

/** The values as SheetJS reads them. */
function sheetJsValues(sheet: SheetJs.WorkSheet): Record<string, CellValue> {
  const values: Record<string, CellValue> = {};
  for (const [address, cell] of Object.entries(sheet) as [string, SheetJs.CellObject][]) {
    if (address.startsWith('!') || cell.t === 'z' || cell.v === undefined || cell.v === '') continue;
    values[address] = cell.t === 'e' ? { error: cell.w ?? '' } : (cell.v as CellValue);
  }
  return values;
}

function ourValues(sheet: SheetSnapshot): Record<string, CellValue> {
  const values: Record<string, CellValue> = {};
  sheet.values.forEach((row, rowIndex) =>
    row?.forEach((value, column) => {
      if (value !== null && value !== undefined) values[SheetJs.utils.encode_cell({ r: rowIndex, c: column })] = value;
    }),
  );
  return values;
}

function expectSameAsSheetJs(file: Uint8Array): void {
  const theirs = SheetJs.read(file);
  for (const sheet of readSheets(file)) {
    const their = theirs.Sheets[sheet.name];
    if (their === undefined) throw new Error(`SheetJS has no sheet ${sheet.name}`);
    expect(ourValues(sheet)).toEqual(sheetJsValues(their));
    expect(sheet.merges.map(areaToA1)).toEqual(
      (their['!merges'] ?? []).map((range) => SheetJs.utils.encode_range(range)),
    );
  }
}

describe('workbooks made by other programs', () => {
  const folder = join(__dirname, '../../../../fixtures');
  const readable = readdirSync(folder).filter(
    (name) => name.endsWith('.xlsx') && !['encrypted.xlsx', 'not-a-zip.xlsx'].includes(name),
  );

  it.each(readable)('have the values that SheetJS finds: %s', (name) => {
    expectSameAsSheetJs(readFileSync(join(folder, name)));
  });

  it('have the values, formulas, tables and protection that exceljs wrote', async () => {
    const book = new ExcelJs.Workbook();
    book.addWorksheet('Ẩn', { state: 'hidden' });
    const sheet = book.addWorksheet('Xã Sùng Phài');
    sheet.getCell('B2').value = { richText: [{ text: 'Kết ' }, { font: { bold: true }, text: 'quả' }] };
    sheet.getCell('C3').value = { formula: 'B4*2', result: 5 };
    sheet.getCell('B4').value = 2.5;
    sheet.getCell('D5').value = new Date(Date.UTC(2025, 2, 15));
    sheet.getCell('E6').value = { error: '#N/A' };
    sheet.getCell('F7').value = true;
    sheet.mergeCells('H1:J2');
    sheet.addTable({ name: 'Bảng', ref: 'A20', columns: [{ name: 'Tiêu chí' }], rows: [['1']] });
    await sheet.protect('bí mật', {});
    const file = new Uint8Array(await book.xlsx.writeBuffer());
    const [hidden, read] = readSheets(file);
    expect(hidden).toMatchObject({ name: 'Ẩn', visibility: 'hidden', usedRange: null, isProtected: false });
    expect(read && ourValues(read)).toEqual({
      B2: 'Kết quả',
      C3: 5,
      B4: 2.5,
      D5: 45731,
      E6: { error: '#N/A' },
      F7: true,
      A20: 'Tiêu chí',
      A21: '1',
    });
    expect(read?.formulas[2]?.[2]).toBe('=B4*2');
    expect(read).toMatchObject({ isProtected: true, tableNames: ['Bảng'], chartNames: [] });
    expect(read?.merges.map(areaToA1)).toEqual(['H1:J2']);
  });

  it('have every value that SheetJS wrote into a larger sheet', () => {
    const rows = Array.from({ length: 3000 }, (_, row) => [
      row,
      `Tiêu chí ${row % 34}`,
      row / 7,
      row % 2 === 0,
      null,
      'Đạt',
    ]);
    const book = SheetJs.utils.book_new();
    SheetJs.utils.book_append_sheet(book, SheetJs.utils.aoa_to_sheet(rows));
    for (const bookSST of [true, false]) {
      const file = new Uint8Array(SheetJs.write(book, { type: 'buffer', bookSST, compression: true }) as Buffer);
      expect(only(readSheets(file)).values).toEqual(rows);
    }
    expect(rows.flat().some((value) => isCellError(value))).toBe(false);
  });
});

describe('cells are read as the specification has them', () => {
  it('with line ends of any system as one line feed, but those that are written as references', () => {
    expect(
      firstRow(
        '<c r="A1" t="inlineStr"><is><t>một\r\nhai\rba&#13;\nbốn</t></is></c>' +
          '<c r="B1" t="str"><v>năm_x000D_\r\nsáu</v></c><c r="C1" t="str"><v><![CDATA[bảy\r\ntám]]></v></c>',
      ),
    ).toEqual(['một\nhai\nba\r\nbốn', 'năm\r\nsáu', 'bảy\ntám']);
  });

  it('from all pieces of a row that is written anew for each of its cells', () => {
    const sheet = readXml(
      '<row r="2"><c r="A2"><v>1</v></c></row><row r="2"><c r="B2"><f>A2</f><v>2</v></c></row>' +
        '<row r="4"><c r="A4"><v>5</v></c></row><row r="2"><c r="C2"><v>3</v></c></row>',
    );
    expect(sheet.values).toEqual([undefined, [1, 2, 3], undefined, [5]]);
    expect(sheet.formulas[1]).toEqual([undefined, '=A2']);
  });

  it('from rows in descending order', () => {
    const sheet = readXml('<row r="3"><c r="B3"><v>3</v></c></row><row r="1"><c r="A1"><v>1</v></c></row>');
    expect(sheet.values).toEqual([[1], undefined, [null, 3]]);
    expect(sheet.usedRange && areaToA1(sheet.usedRange)).toBe('A1:B3');
  });

  it('with white space around what is no text, and nothing as nothing', () => {
    const strings = { 'xl/sharedStrings.xml': '<sst><si><t>không</t></si><si><t>một</t></si></sst>' };
    expect(
      firstRow(
        '<c r="A1" t="s"><v> 1 </v></c><c r="B1"><v> 1 </v></c><c r="C1" t="s"><v></v></c><c r="D1" t="b"><v> 1 </v></c>' +
          '<c r="E1" t="s"><v><!-- -->1</v></c>',
        strings,
      ),
    ).toEqual(['một', 1, null, true, 'một']);
  });

  it('from a part in the encoding that it declares', () => {
    const worksheet = (encoding: string) =>
      Buffer.from(
        worksheetXml('<sheetData><row r="1"><c r="A1" t="str"><v>café</v></c></row></sheetData>').replace(
          'UTF-8',
          encoding,
        ),
        'latin1',
      );
    const read = (encoding: string) =>
      only(readSheets(zipParts({ ...smallParts(''), 'xl/worksheets/sheet1.xml': worksheet(encoding) }))).values;
    for (const encoding of ['ISO-8859-1', 'windows-1252', 'iso-8859-15']) expect(read(encoding)).toEqual([['café']]);
  });

  it('from a part that declares ASCII or an encoding that nobody knows, as UTF-8', () => {
    const read = (encoding: string) => {
      const xml = worksheetXml('<sheetData><row r="1"><c r="A1" t="str"><v>Đạt</v></c></row></sheetData>');
      return only(
        readSheets(zipParts({ ...smallParts(''), 'xl/worksheets/sheet1.xml': xml.replace('UTF-8', encoding) })),
      );
    };
    for (const encoding of ['us-ascii', 'x-ours', 'utf-16']) expect(read(encoding).values).toEqual([['Đạt']]);
  });

  it('but not from two lists of rows, of which others read one', () => {
    const twice = '<sheetData><row r="1"/></sheetData><sheetData><row r="2"><c r="A2"><v>1</v></c></row></sheetData>';
    expect(errorOf(() => readXml(twice))).toEqual({ code: 'damaged-workbook', part: 'xl/worksheets/sheet1.xml' });
  });
});
