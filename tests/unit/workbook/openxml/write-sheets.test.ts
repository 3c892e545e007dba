import { renameSheetInFormula } from '../../../../src/workbook/openxml/read/sheet-references';
import { blankWorkbook } from '../../../../src/workbook/openxml/open-xml-workbook';
import { errorOf } from './error-of';
import { smallParts, relationshipsXml, worksheetXml, workbookXml, zipParts } from './make-workbook';
import { fixtureBytes, openForEdit, partsOf, partText, sheetIdOf } from './open-for-edit';

const names = (workbook: ReturnType<typeof openForEdit>): string[] => workbook.sheetInfos().map(({ name }) => name);

describe('a sheet that is added', () => {
  test('stands last, empty', () => {
    const workbook = openForEdit('rich.xlsx');
    const id = workbook.addSheet('Tổng hợp');
    const again = openForEdit(workbook.save());
    expect(names(again)).toEqual(['Sùng Phài', 'Thẩm định', 'Số liệu', 'Tổng hợp']);
    expect(again.sheet(id).usedRange).toBeNull();
  });

  test.each([
    ['sùng phài', 'sùng phài (2)'],
    ['Kết quả [1/2]: a?', 'Kết quả -1-2-- a-'],
    ["'x'", 'x'],
    ['', 'Sheet'],
    ['Một tên rất dài cho một trang tổng hợp', 'Một tên rất dài cho một trang t'],
  ])('called "%s" gets the name "%s"', (wanted, given) => {
    const workbook = openForEdit('rich.xlsx');
    workbook.addSheet(wanted);
    expect(names(workbook).at(-1)).toBe(given);
  });

  test('never gets the id of one that was deleted before', () => {
    const workbook = openForEdit('rich.xlsx');
    const first = workbook.addSheet('A');
    workbook.deleteSheet(first);
    expect(workbook.addSheet('A')).not.toBe(first);
  });

  test('makes a new workbook with the one that it starts with', () => {
    const workbook = blankWorkbook('Tổng hợp');
    workbook.addSheet('Chưa đạt');
    expect(names(openForEdit(workbook.save()))).toEqual(['Tổng hợp', 'Chưa đạt']);
  });
});

describe('a sheet that is renamed', () => {
  test('is followed by formulas, names and charts', () => {
    const workbook = openForEdit('rich.xlsx');
    workbook.renameSheet(workbook.activeSheetId, 'Xã Bản Bo');
    workbook.renameSheet(sheetIdOf(workbook, 'Số liệu'), 'SoLieu');
    const saved = workbook.save();
    const again = openForEdit(saved);
    expect(again.sheet(sheetIdOf(again, 'SoLieu')).formulas[0]?.[3]).toBe(`=COUNTIF('Xã Bản Bo'!C10:C45,"Đạt")`);
    expect(again.names()).toEqual([{ name: 'KetQua', refersTo: `='Xã Bản Bo'!$C$10:$C$45` }]);
    expect(partText(saved, 'xl/workbook.xml')).toContain(`localSheetId="0">'Xã Bản Bo'!$8:$9</definedName>`);
    expect(partText(saved, 'xl/charts/chart1.xml')).toContain('<c:f>SoLieu!$B$2:$B$4</c:f>');
  });
});

describe('a sheet that is deleted', () => {
  test('takes its own parts along, and only those', () => {
    const workbook = openForEdit('rich.xlsx');
    workbook.deleteSheet(workbook.activeSheetId);
    const saved = workbook.save();
    const left = [...partsOf(saved).keys()];
    const gone = [...partsOf(fixtureBytes('rich.xlsx')).keys()].filter((part) => !left.includes(part));
    expect(gone.sort()).toEqual([
      'xl/calcChain.xml',
      'xl/charts/chart1.xml',
      'xl/comments1.xml',
      'xl/drawings/_rels/drawing1.xml.rels',
      'xl/drawings/drawing1.xml',
      'xl/drawings/vmlDrawing1.vml',
      'xl/media/image1.png',
      'xl/printerSettings/printerSettings1.bin',
      'xl/worksheets/_rels/sheet1.xml.rels',
      'xl/worksheets/sheet1.xml',
    ]);
    const overrides = [...partText(saved, '[Content_Types].xml').matchAll(/PartName="\/([^"]*)"/g)].map(
      ([, part]) => part,
    );
    expect(overrides.filter((part) => !left.includes(part ?? ''))).toEqual([]);
  });

  test('leaves #REF! where it was referred to', () => {
    const workbook = openForEdit('rich.xlsx');
    workbook.deleteSheet(workbook.activeSheetId);
    const again = openForEdit(workbook.save());
    expect(again.sheet(sheetIdOf(again, 'Số liệu')).formulas[0]?.[3]).toBe('=COUNTIF(#REF!C10:C45,"Đạt")');
    expect(again.names()).toEqual([{ name: 'KetQua', refersTo: '=#REF!$C$10:$C$45' }]);
  });

  test('lets names that only one sheet knows, and the tab in front, count on', () => {
    const sheet = worksheetXml('<sheetData/>');
    const local = (id: number): string =>
      `<definedName name="_xlnm.Print_Area" localSheetId="${id}">S${id}!$A$1</definedName>`;
    const workbook = openForEdit(
      zipParts({
        ...smallParts(''),
        'xl/workbook.xml': workbookXml(
          '<bookViews><workbookView firstSheet="0" activeTab="2"/></bookViews>' +
            `<sheets>${[0, 1, 2].map((id) => `<sheet name="S${id}" sheetId="${id + 1}" r:id="rId${id + 1}"/>`).join('')}</sheets>` +
            `<definedNames>${[0, 1, 2].map(local).join('')}</definedNames>`,
        ),
        'xl/_rels/workbook.xml.rels': relationshipsXml(
          [1, 2, 3].map((number) => ({ type: 'worksheet', target: `worksheets/sheet${number}.xml` })),
        ),
        'xl/worksheets/sheet2.xml': sheet,
        'xl/worksheets/sheet3.xml': sheet,
      }),
    );
    workbook.deleteSheet('2');
    const saved = partText(workbook.save(), 'xl/workbook.xml');
    expect(saved).toContain('<workbookView firstSheet="0" activeTab="1"/>');
    expect(saved).toContain(
      '<definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">S0!$A$1</definedName><definedName name="_xlnm.Print_Area" localSheetId="1">S2!$A$1</definedName></definedNames>',
    );
  });

  test('must not be the last one that shows', () => {
    const workbook = openForEdit(zipParts(smallParts('')));
    expect(errorOf(() => workbook.deleteSheet('1'))).toEqual({ code: 'host-failed', hostCode: 'InvalidOperation' });
  });
});

describe('a sheet name in a formula', () => {
  test.each([
    ['=A!B1+a!B2', 'A', 'X', '=X!B1+X!B2'],
    ['=AA!B1+A', 'A', 'X', '=AA!B1+A'],
    ["='Số liệu'!B1", 'số liệu', 'X', '=X!B1'],
    ["='It''s'!B1", "It's", 'Tổng', "='Tổng'!B1"],
    ['="A!B1"&A!B1', 'A', "It's", `="A!B1"&'It''s'!B1`],
    ['=SUM(A:C!B1)', 'C', 'D e', "=SUM('A:D e'!B1)"],
    ["=[1]A!B1+'[1]A'!B1", 'A', 'X', "=[1]A!B1+'[1]A'!B1"],
    ['=SUM(A!B1:B3)', 'A', null, '=SUM(#REF!B1:B3)'],
  ])('%s, where %s becomes %s, reads %s', (formula, from, to, expected) => {
    expect(renameSheetInFormula(formula, from, to)).toBe(expected);
  });
});

describe('protection', () => {
  const one = { row: 0, column: 0, rowCount: 1, columnCount: 1 };

  test.each<[string, (workbook: ReturnType<typeof openForEdit>, id: string) => void]>([
    ['cells', (workbook, id) => workbook.setCells(id, [{ row: 0, column: 0, input: 1 }])],
    ['formats', (workbook, id) => workbook.setStyle(id, one, { bold: true })],
    [
      'marks',
      (workbook, id) =>
        workbook.addConditionalFormat(id, { areas: [one], rule: { kind: 'dataBar', color: '#000000' } }),
    ],
    ['merges', (workbook, id) => workbook.merge(id, { ...one, columnCount: 2 })],
    ['widths', (workbook, id) => workbook.setColumnWidth(id, 0, 10)],
    ['tables', (workbook, id) => workbook.addTable(id, { name: 'T', area: { ...one, rowCount: 2 } })],
    ['everything', (workbook, id) => workbook.clearSheet(id)],
  ])('of a sheet keeps %s from being changed', (_what, edit) => {
    const workbook = openForEdit('rich.xlsx');
    const error = errorOf(() => edit(workbook, sheetIdOf(workbook, 'Thẩm định')));
    expect(error).toEqual({ code: 'sheet-protected', sheet: 'Thẩm định' });
    expect(partsOf(workbook.save())).toEqual(partsOf(fixtureBytes('rich.xlsx')));
  });

  test('of a sheet lets values be calculated', () => {
    const rows = '<row r="1"><c r="A1"><f>1+1</f><v>0</v></c></row>';
    const workbook = openForEdit(
      zipParts({
        ...smallParts(''),
        'xl/worksheets/sheet1.xml': worksheetXml(`<sheetData>${rows}</sheetData><sheetProtection sheet="1"/>`),
      }),
    );
    workbook.setCachedValues('1', [{ row: 0, column: 0, value: 2 }]);
    expect(workbook.sheet('1').values[0]?.[0]).toBe(2);
  });

  test.each<[string, (workbook: ReturnType<typeof openForEdit>) => void]>([
    ['added', (workbook) => workbook.addSheet('A')],
    ['renamed', (workbook) => workbook.renameSheet('1', 'A')],
    ['deleted', (workbook) => workbook.deleteSheet('1')],
  ])('of the structure keeps sheets from being %s', (_what, edit) => {
    const workbook = openForEdit(
      zipParts({
        ...smallParts(''),
        'xl/workbook.xml': workbookXml(
          '<workbookProtection lockStructure="1"/><sheets><sheet name="S" sheetId="1" r:id="rId1"/></sheets>',
        ),
      }),
    );
    expect(errorOf(() => edit(workbook))).toEqual({ code: 'structure-protected' });
  });
});

describe('defined names', () => {
  test('are set, replaced and removed, and the list goes with the last', () => {
    const workbook = openForEdit(zipParts(smallParts('')));
    workbook.setName('CC_Bang', '=S!$A$1');
    workbook.setName('cc_bang', '=S!$A$1:$B$2&"<"');
    expect(openForEdit(workbook.save()).names()).toEqual([{ name: 'cc_bang', refersTo: '=S!$A$1:$B$2&"<"' }]);
    workbook.removeName('CC_BANG');
    expect(partText(workbook.save(), 'xl/workbook.xml')).not.toContain('definedNames');
  });

  test('of one sheet are not those of the workbook', () => {
    const workbook = openForEdit('rich.xlsx');
    workbook.removeName('_xlnm.Print_Area');
    expect(partText(workbook.save(), 'xl/workbook.xml')).toContain('_xlnm.Print_Area');
  });
});

describe('a checkpoint', () => {
  test('is come back to, however much was done since', () => {
    const workbook = openForEdit('rich.xlsx');
    const before = workbook.checkpoint();
    const sheetId = workbook.activeSheetId;
    const snapshot = workbook.sheet(sheetId);
    workbook.setStyle(
      sheetId,
      { row: 0, column: 0, rowCount: 2, columnCount: 2 },
      { bold: true, fillColor: '#123456' },
    );
    workbook.activeSheetId = workbook.addSheet('A');
    workbook.deleteSheet(sheetId);
    workbook.restore(before);
    expect(workbook.sheet(workbook.activeSheetId)).toEqual(snapshot);
    expect(partsOf(workbook.save())).toEqual(partsOf(fixtureBytes('rich.xlsx')));
  });
});
