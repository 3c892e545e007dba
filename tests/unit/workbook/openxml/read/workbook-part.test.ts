import { Package } from '../../../../../src/workbook/openxml/zip/package';
import { readWorkbookPart } from '../../../../../src/workbook/openxml/read/workbook-part';
import { relationshipsXml, smallParts, workbookXml, worksheetXml, zipParts, type Parts } from '../make-workbook';

function workbookPart(inside: string, more: Parts = {}) {
  return readWorkbookPart(
    Package.fromZip(zipParts({ ...smallParts('', more), 'xl/workbook.xml': workbookXml(inside) })),
  );
}

const THREE_SHEETS =
  '<sheets><sheet name="Biểu đồ" sheetId="7" r:id="rId1"/><sheet name="Ẩn &amp; kín" sheetId="3" state="veryHidden" r:id="rId2"/><sheet name="Xã" sheetId="12" r:id="rId3"/></sheets>';
const THREE_RELATIONSHIPS = {
  'xl/_rels/workbook.xml.rels': relationshipsXml([
    { type: 'chartsheet', target: 'chartsheets/sheet1.xml' },
    { type: 'worksheet', target: '/xl/worksheets/sheet1.xml' },
    { type: 'worksheet', target: './worksheets/../worksheets/sheet%202.xml' },
  ]),
  'xl/chartsheets/sheet1.xml': '<chartsheet/>',
  'xl/worksheets/sheet 2.xml': worksheetXml('<sheetData/>'),
};

describe('the workbook part', () => {
  it('lists the sheets in tab order with their parts', () => {
    expect(workbookPart(THREE_SHEETS, THREE_RELATIONSHIPS).sheets).toEqual([
      {
        id: '7',
        name: 'Biểu đồ',
        visibility: 'visible',
        part: 'xl/chartsheets/sheet1.xml',
        isWorksheet: false,
        isMissing: false,
      },
      {
        id: '3',
        name: 'Ẩn & kín',
        visibility: 'veryHidden',
        part: 'xl/worksheets/sheet1.xml',
        isWorksheet: true,
        isMissing: false,
      },
      {
        id: '12',
        name: 'Xã',
        visibility: 'visible',
        part: 'xl/worksheets/sheet 2.xml',
        isWorksheet: true,
        isMissing: false,
      },
    ]);
  });

  it('tells the sheet in front, or the first visible worksheet where a chart sheet is in front', () => {
    const views = (tab: number): string => `<bookViews><workbookView activeTab="${tab}"/></bookViews>`;
    expect(workbookPart(views(1) + THREE_SHEETS, THREE_RELATIONSHIPS).activeSheetId).toBe('3');
    expect(workbookPart(views(0) + THREE_SHEETS, THREE_RELATIONSHIPS).activeSheetId).toBe('12');
    expect(workbookPart(views(9) + THREE_SHEETS, THREE_RELATIONSHIPS).activeSheetId).toBe('12');
  });

  it('tells protection, date system and the parts that go with it', () => {
    const sheets = '<sheets><sheet name="S" sheetId="1" r:id="rId1"/></sheets>';
    const plain = workbookPart(sheets);
    expect(plain).toMatchObject({ isStructureProtected: false, uses1904Dates: false, sharedStringsPart: null });
    const more = { 'xl/sharedStrings.xml': '<sst/>', 'xl/styles.xml': '<styleSheet/>' };
    expect(
      workbookPart(`<workbookPr date1904="true"/><workbookProtection lockStructure="1"/>${sheets}`, more),
    ).toMatchObject({
      isStructureProtected: true,
      uses1904Dates: true,
      sharedStringsPart: 'xl/sharedStrings.xml',
      stylesPart: 'xl/styles.xml',
    });
  });

  it('lists names of workbook scope', () => {
    const names =
      '<definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">S!$A$1</definedName><definedName name="Xã" hidden="1">S!$A$1&amp;""</definedName><definedName name="Riêng" localSheetId="0">1</definedName></definedNames>';
    expect(workbookPart(`<sheets><sheet name="S" sheetId="1" r:id="rId1"/></sheets>${names}`).names).toEqual([
      { name: 'Xã', refersTo: '=S!$A$1&""' },
    ]);
  });
});
