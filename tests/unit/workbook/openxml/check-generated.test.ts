import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import * as XLSX from '@e965/xlsx';
import { closePeriod } from '../../../../src/app/close-period';
import { summarise } from '../../../../src/app/summarise';
import { OpenXmlPort } from '../../../../src/workbook/openxml/open-xml-port';
import { everySheet } from '../../app/forms';
import { packageProblems } from './check-package';
import { fixtureBytes, openForEdit } from './open-for-edit';

const FIXTURE = 'xa-sung-phai-28-34.xlsx';

/** A workbook with all that we generate: tabs, tables, names, links, formats of every kind, lines and columns. */
async function generated(): Promise<Record<string, Uint8Array>> {
  const workbook = openForEdit(FIXTURE);
  const port = new OpenXmlPort(workbook);
  const targets = [{ date: '2026-12-31', measure: { met: 34 } }];
  await closePeriod(port, { ...everySheet, date: '2026-03-31', targets });
  const done = await summarise(port, { ...everySheet, today: '2026-11-25' });
  if (!done.ok) throw new Error(done.error.code);
  return unzipSync(workbook.save());
}

let parts: Record<string, Uint8Array>;

beforeAll(async () => {
  parts = await generated();
});

/** The file with the first part that has such a text changed there. */
function damaged(from: RegExp, to: string): Uint8Array {
  for (const [name, bytes] of Object.entries(parts)) {
    if (!/\.(?:xml|rels)$/.test(name)) continue;
    const before = strFromU8(bytes);
    const after = before.replace(from, to);
    if (after !== before) return zipSync({ ...parts, [name]: strToU8(after) });
  }
  throw new Error(`Nothing to damage by ${from}`);
}

describe('a package that we made', () => {
  it('is sound', () => {
    expect(packageProblems(zipSync(parts))).toEqual([]);
  });

  it.each([
    ['an icon without its bound', /(<iconSet [^>]*>)<cfvo [^>]*\/>/, '$1', 'with 2 bounds'],
    ['a data bar without a colour', /(<dataBar[^>]*>.*?)<color [^>]*\/>(<\/dataBar>)/, '$1$2', 'two ends and a colour'],
    ['a rule without its extension', /(<x14:cfRule [^>]*id=")[^"]*/, '$1{0}', 'which is not there'],
    [
      'an extension without its rule',
      /<extLst><ext [^>]*><x14:id>[^<]*<\/x14:id><\/ext><\/extLst>/,
      '',
      'of a rule that',
    ],
    ['a bound without a value', /<cfvo type="num" val="[^"]*"\/>/, '<cfvo type="num"/>', 'without a value'],
    ['a bound of no kind', /<cfvo type="num"/, '<cfvo type="number"', 'a bound of type "number"'],
    [
      'a rule without its formula',
      /(<cfRule type="expression"[^>]*)><formula>[^<]*<\/formula>/,
      '$1>',
      'without a formula',
    ],
    ['a rule for no cells', /sqref="[A-Z]+\d+[^"]*"><cfRule/, 'sqref="Trang"><cfRule', 'a rule for the cells'],
    ['a rule of no rank', / priority="1"/, ' priority="0"', 'the priority 0'],
    ['two rules of one rank', / priority="2"/, ' priority="1"', 'is there twice'],
    ['a look that is not there', /dxfId="\d+"/, 'dxfId="99"', 'the look 99'],
    ['a chart on a sheet that is gone', /<c:f>'?[^'!]+'?!/, "<c:f>'Đã xoá'!", 'which is no sheet'],
    ['a series out of order', /(<c:cat>.*?<\/c:cat>)(<c:val>.*?<\/c:val>)/, '$2$1', 'ser is out of order'],
    ['a chart without its axis', /<c:catAx><c:axId val="\d+"\/>/, '<c:catAx><c:axId val="5"/>', 'no axis'],
    ['two series of one index', /<c:idx val="1"\/><c:order/, '<c:idx val="0"/><c:order', 'two series of one index'],
    ['a point that is not there', /<c:ptCount val="\d+"\/>/, '<c:ptCount val="0"/>', 'a point beyond'],
    ['a chart that ends before it begins', /(<xdr:to><xdr:col>)\d+/, '$1-1', 'ends before it begins'],
    [
      'a name for a sheet that is gone',
      /(<definedName name="ChamChuan_TienDo">)'?[^'!]+'?!/,
      "$1'Đã xoá'!",
      'is no sheet',
    ],
    ['a name that is an address', /<definedName name="ChamChuan_TienDo"/, '<definedName name="AB12"', 'is no name'],
    ['a name of two things', /name="ChamChuan_TienDo"/, 'name="ChamChuan_TongHop"', 'is there twice'],
    ['a print area of no sheet', /(name="_xlnm\.Print_Area") localSheetId="\d+"/, '$1', 'belongs to no sheet'],
    ['a reference as a formula', /(<definedName name="ChamChuan_TienDo">)/, '$1=', 'refers to'],
    ['a table of another width', /(<table [^>]*ref="A\d+:)[A-Z]+/, '$1Z', 'columns in'],
    ['a table with a name that is none', /displayName="[^"]*"/, 'displayName="Bảng 1"', 'is no name'],
    ['a filter outside its table', /<autoFilter ref="A\d+/, '<autoFilter ref="B1', 'a filter outside'],
    ['a formula with its sign', /<f>COUNTIF/, '<f>=COUNTIF', 'no formula that Excel reads'],
    ['a cell of no type', /(<c r="A\d+"[^>]*) t="s"/, '$1 t="text"', 'is of type text'],
    ['columns that overlap', /<col min="2"/, '<col min="1"', 'out of place'],
    ['a number format that is not there', /<numFmt [^>]*numFmtId="(\d+)"/, '<numFmt numFmtId="9$1"', 'numFmtId'],
    [
      'merges that overlap',
      /<mergeCell ref="[A-Z]+(\d+):[A-Z]+\d+"\/>/,
      '$&<mergeCell ref="A$1:ZZ$1"/>',
      'merges overlap',
    ],
    ['elements out of order', /(<sheetData>.*<\/sheetData>)(<mergeCells.*<\/mergeCells>)/s, '$2$1', 'order'],
    ['a relationship to nothing', /Target="([^"]*)chart1\.xml"/, 'Target="$1chart9.xml"', 'is not there'],
    ['a part without a type', /<Override [^>]*chart1\.xml[^>]*>/, '', 'no content type'],
  ])('with %s is found out', (_what, from, to, problem) => {
    expect(packageProblems(damaged(from, to)).join('\n')).toContain(problem);
  });
});

describe('a package of somebody else’s', () => {
  const source = () => fixtureBytes(FIXTURE);
  const excelJs = async () => {
    const workbook = new ExcelJS.Workbook();
    const sheet = workbook.addWorksheet('Sùng Phài');
    for (let row = 1; row <= 34; row += 1) sheet.addRow([row, `Tiêu chí ${row}`, row % 7 === 0 ? 'Chưa đạt' : 'Đạt']);
    sheet.addTable({
      name: 'Bang',
      ref: 'E1',
      columns: [{ name: 'Đạt', filterButton: true }, { name: 'Chưa đạt' }],
      rows: [[28, 6]],
    });
    workbook.definedNames.add("'Sùng Phài'!$C$1:$C$34", 'KetQua');
    sheet.addConditionalFormatting({
      ref: 'A1:A34',
      rules: [
        {
          type: 'iconSet',
          iconSet: '3Arrows',
          priority: 1,
          cfvo: [0, 33, 67].map((value) => ({ type: 'percent', value })),
        },
      ],
    });
    return new Uint8Array(await workbook.xlsx.writeBuffer());
  };
  const sheetJs = () => {
    const workbook = XLSX.read(source(), { type: 'array' });
    return new Uint8Array(XLSX.write(workbook, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer);
  };

  it.each([
    ['LibreOffice', source],
    ['exceljs', excelJs],
    ['SheetJS', sheetJs],
    ['a rich one', () => fixtureBytes('rich.xlsx')],
    ['one with macros', () => fixtureBytes('rich.xlsm')],
  ])('is not called unsound: %s', async (_writer, write) => {
    expect(packageProblems(await write())).toEqual([]);
  });

  it('is not called unsound, whichever form of the corpus it is', () => {
    const folder = join(__dirname, '../../../fixtures/sheets');
    const forms = readdirSync(folder).filter((name) => name.endsWith('.xlsx'));
    const unsound = forms.flatMap((name) => {
      const problems = packageProblems(fixtureBytes(`sheets/${name}`));
      return problems.length === 0 ? [] : [[name, problems]];
    });
    expect(forms.length).toBeGreaterThan(50);
    expect(unsound).toEqual([]);
  });
});
