import { WORKSHEET_ORDER } from '../../../../src/workbook/openxml/xml/element-order';
import { parseWorksheet } from '../../../../src/workbook/openxml/xml/worksheet-xml';
import { StyleSheet } from '../../../../src/workbook/openxml/write/style-sheet';
import type { PlannedPrint } from '../../../../src/workbook/sheet-plan';
import { smallParts, worksheetXml, zipParts } from './make-workbook';
import { openForEdit, partText, sheetIdOf } from './open-for-edit';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const STYLES = 'xl/styles.xml';
const SHEET = 'xl/worksheets/sheet1.xml';

const print: PlannedPrint = {
  orientation: 'landscape',
  area: { row: 0, column: 0, rowCount: 20, columnCount: 5 },
  titleRows: { first: 3, last: 4 },
  margins: { top: 2, right: 1.5, bottom: 2, left: 3 },
  pageBreaks: [20],
};
const area = { row: 0, column: 0, rowCount: 1, columnCount: 2 };

function sheetAfter(inside: string, edit: (workbook: ReturnType<typeof openForEdit>) => void): string {
  const workbook = openForEdit(zipParts({ ...smallParts(''), [SHEET]: worksheetXml(inside) }));
  edit(workbook);
  return partText(workbook.save(), SHEET);
}

describe('a styles part', () => {
  const styles = (inside: string): StyleSheet => new StyleSheet(`<styleSheet xmlns="${MAIN}">${inside}</styleSheet>`);
  const usual =
    '<fonts count="1"><font><sz val="11"/><color theme="1"/><name val="Calibri"/><family val="2"/><scheme val="minor"/></font></fonts>' +
    '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
    '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"><protection locked="0"/></xf></cellXfs>' +
    '<dxfs count="0"/>';

  test('gets new formats at the ends of its lists, made from the one that the cell has', () => {
    const sheet = styles(usual);
    const style = { fontName: 'Times New Roman', bold: true, fillColor: '#ffeb9c', wrap: true, numberFormat: '0.0"%"' };
    expect(sheet.cellFormat(0, style)).toBe(1);
    expect(sheet.text).toContain(
      '<fonts count="2"><font><sz val="11"/><color theme="1"/><name val="Calibri"/><family val="2"/><scheme val="minor"/></font>' +
        '<font><b/><sz val="11"/><color theme="1"/><name val="Times New Roman"/></font></fonts>',
    );
    expect(sheet.text).toContain('<numFmts><numFmt numFmtId="164" formatCode="0.0&quot;%&quot;"/></numFmts><fonts');
    expect(sheet.text).toContain(
      '<xf numFmtId="164" fontId="1" fillId="2" borderId="0" xfId="0" applyFont="1" applyFill="1" applyNumberFormat="1" applyAlignment="1"><alignment wrapText="1"/><protection locked="0"/></xf></cellXfs>',
    );
  });

  test('gives an equal format the same index', () => {
    const sheet = styles(usual);
    const [first, second] = [1, 2].map(() => sheet.cellFormat(0, { border: '#000000', fontSize: 13 }));
    expect(first).toBe(second);
    const { text } = sheet;
    expect(new StyleSheet(text).cellFormat(0, { border: '#000000', fontSize: 13 })).toBe(first);
    expect(sheet.text).toBe(text);
  });

  test('changes nothing that the style does not name', () => {
    const sheet = styles(usual);
    const bold = sheet.cellFormat(0, { bold: true, italic: true });
    expect(sheet.cellFormat(bold, { bold: false, italic: false })).not.toBe(bold);
    expect(sheet.cellFormat(bold, { italic: false })).toBe(sheet.cellFormat(0, { bold: true }));
  });

  test('without lists gets them, with what Excel takes for granted in front', () => {
    const sheet = styles('');
    expect(sheet.cellFormat(0, { fillColor: '#112233' })).toBe(1);
    expect(sheet.text).toContain(
      '<fills><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FF112233"/>',
    );
  });

  test('with a prefix is written to with it', () => {
    const sheet = new StyleSheet(`<x:styleSheet xmlns:x="${MAIN}"><x:dxfs count="0"/></x:styleSheet>`);
    sheet.differentialFormat({ fillColor: '#FFC7CE' });
    expect(sheet.text).toContain('<x:dxfs count="1"><x:dxf><x:fill><x:patternFill patternType="solid"><x:fgColor');
    sheet.dropUnusedDifferentialFormats(() => false);
    expect(sheet.text).toBe(`<x:styleSheet xmlns:x="${MAIN}"><x:dxfs count="0"/></x:styleSheet>`);
  });

  test('keeps an unused format that is not of our making, and ours before it', () => {
    const sheet = styles(
      '<dxfs count="1"><dxf><fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf></dxfs>',
    );
    const before = sheet.text;
    expect(sheet.differentialFormat({ fillColor: '#FFC7CE' })).toBe(1);
    sheet.dropUnusedDifferentialFormats((index) => index === 1);
    expect(sheet.text).not.toBe(before);
    sheet.dropUnusedDifferentialFormats(() => false);
    expect(sheet.text).toBe(before);
  });
});

describe('a sheet', () => {
  test('keeps the order that the schema demands, whatever is added to it', () => {
    const workbook = openForEdit('rich.xlsx');
    const id = workbook.activeSheetId;
    workbook.addTable(id, { name: 'T', area: { row: 60, column: 0, rowCount: 3, columnCount: 2 } });
    workbook.addConditionalFormat(id, { areas: [area], rule: { kind: 'dataBar', color: '#2E7D32' } });
    workbook.setPrint(id, print);
    workbook.freeze(id, 9, 0);
    workbook.merge(id, { row: 70, column: 0, rowCount: 1, columnCount: 3 });
    const order: readonly string[] = WORKSHEET_ORDER;
    const ranks = parseWorksheet(partText(workbook.save(), SHEET)).children.map(({ localName }) =>
      order.indexOf(localName),
    );
    expect(ranks.length).toBeGreaterThan(15);
    expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
  });

  test('of the smallest kind gets each element where it belongs', () => {
    const xml = sheetAfter('<sheetData/><extLst/>', (workbook) => {
      workbook.setPrint('1', print);
      workbook.freeze('1', 5, 1);
      workbook.setColumnWidth('1', 1, 20);
      workbook.merge('1', area);
    });
    expect(xml).toBe(
      worksheetXml(
        '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>' +
          '<sheetViews><sheetView workbookViewId="0"><pane xSplit="1" ySplit="5" topLeftCell="B6" activePane="bottomRight" state="frozen"/><selection pane="bottomRight" activeCell="B6" sqref="B6"/></sheetView></sheetViews>' +
          '<cols><col min="2" max="2" width="20.7109375" customWidth="1"/></cols><sheetData/>' +
          '<mergeCells count="1"><mergeCell ref="A1:B1"/></mergeCells>' +
          '<printOptions horizontalCentered="1"/><pageMargins left="1.1811" right="0.5906" top="0.7874" bottom="0.7874" header="0.3" footer="0.3"/>' +
          '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>' +
          '<headerFooter><oddFooter>&amp;C&amp;P/&amp;N</oddFooter></headerFooter><rowBreaks count="1" manualBreakCount="1"><brk id="20" max="16383" man="1"/></rowBreaks><extLst/>',
      ),
    );
  });

  test('keeps the printer that it was set up for', () => {
    const workbook = openForEdit('rich.xlsx');
    workbook.setPrint(workbook.activeSheetId, { ...print, titleRows: null });
    const saved = workbook.save();
    expect(partText(saved, SHEET)).toContain('<pageSetup r:id="rId5" paperSize="9" orientation="landscape"');
    expect(partText(saved, 'xl/workbook.xml')).not.toContain('_xlnm.Print_Titles');
    expect(partText(saved, 'xl/workbook.xml')).toContain("'Sùng Phài'!$A$1:$E$20</definedName>");
  });

  test('lets all of it scroll again', () => {
    const inside =
      '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" state="frozen"/><selection pane="bottomLeft"/></sheetView></sheetViews><sheetData/>';
    expect(sheetAfter(inside, (workbook) => workbook.freeze('1', 0, 0))).toContain(
      '<sheetView workbookViewId="0"></sheetView>',
    );
  });
});

describe('a column', () => {
  const cols = '<cols><col min="1" max="4" width="12" customWidth="1" style="2"/></cols><sheetData/>';

  test('leaves the others of its span as they are when it gets another width', () => {
    expect(sheetAfter(cols, (workbook) => workbook.setColumnWidth('1', 2, 30))).toContain(
      '<cols><col min="1" max="2" width="12" customWidth="1" style="2"/><col min="3" max="3" width="30.7109375" customWidth="1" style="2"/><col min="4" max="4" width="12" customWidth="1" style="2"/></cols>',
    );
  });

  test('has the width that it was given, or none of its own', () => {
    const workbook = openForEdit(zipParts({ ...smallParts(''), [SHEET]: worksheetXml(cols) }));
    workbook.setColumnWidth('1', 5, 17.5);
    expect([workbook.columnWidth('1', 5), workbook.columnWidth('1', 6)]).toEqual([17.5, null]);
  });
});

describe('a row', () => {
  test.each([
    [0, '<row r="1" ht="30" customHeight="1"/><row r="3" s="1"/><row r="5"/>'],
    [2, '<row r="3" s="1" ht="30" customHeight="1"/><row r="5"/>'],
    [3, '<row r="3" s="1"/><row r="4" ht="30" customHeight="1"/><row r="5"/>'],
    [6, '<row r="3" s="1"/><row r="5"/><row r="7" ht="30" customHeight="1"/>'],
  ])('%i gets its height', (row, expected) => {
    const rows = '<sheetData><row r="3" s="1"/><row r="5"/></sheetData>';
    expect(sheetAfter(rows, (workbook) => workbook.setRowHeight('1', row, 30))).toContain(expected);
  });
});

describe('rows', () => {
  test('get their heights in one go, those without addresses too', () => {
    const rows = '<sheetData><row/><row r="3"/><row r="4"/></sheetData>';
    const heights = [5, 0, 2, 1].map((row) => ({ row, height: row + 10 }));
    expect(sheetAfter(rows, (workbook) => workbook.setRowHeights('1', heights))).toBe(
      worksheetXml(
        '<sheetData><row ht="10" customHeight="1"/><row r="2" ht="11" customHeight="1"/><row r="3" ht="12" customHeight="1"/><row r="4"/><row r="6" ht="15" customHeight="1"/></sheetData>',
      ),
    );
  });
});

describe('a data bar', () => {
  const bar = { kind: 'dataBar', color: '#2E7D32' } as const;

  test.each([
    [{ ...bar, maximum: 1 }, '<cfvo type="num" val="1"/>'],
    [bar, '<cfvo type="max"/>'],
  ])('%j is empty at 0 and full at %s', (rule, highest) => {
    expect(
      sheetAfter('<sheetData/>', (workbook) => workbook.addConditionalFormat('1', { areas: [area], rule })),
    ).toContain(
      `<conditionalFormatting sqref="A1:B1"><cfRule type="dataBar" priority="1"><dataBar minLength="0" maxLength="100"><cfvo type="num" val="0"/>${highest}<color rgb="FF2E7D32"/></dataBar><extLst><ext xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" uri="{B025F937-C7B1-47D3-B67F-A62EFF666E3E}"><x14:id>{00000001-4343-4D00-8000-000000000001}</x14:id></ext></extLst></cfRule></conditionalFormatting><extLst>`,
    );
  });
});

describe('merged areas', () => {
  test('that a new one touches are split, and what it hides goes', () => {
    const inside =
      '<sheetData><row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c></row></sheetData><mergeCells count="2"><mergeCell ref="B1:B2"/><mergeCell ref="D1:D2"/></mergeCells>';
    const xml = sheetAfter(inside, (workbook) => workbook.merge('1', area));
    expect(xml).toContain('<mergeCells count="2"><mergeCell ref="D1:D2"/><mergeCell ref="A1:B1"/></mergeCells>');
    expect(xml).toContain('<row r="1"><c r="A1"><v>1</v></c></row>');
  });

  test('that an area touches are split, and the list goes with the last', () => {
    const inside = '<sheetData/><mergeCells count="1"><mergeCell ref="B1:B2"/></mergeCells>';
    expect(sheetAfter(inside, (workbook) => workbook.unmerge('1', area))).toBe(worksheetXml('<sheetData/>'));
  });
});

describe('formats of an area', () => {
  test('are laid over one another, the later ones on top', () => {
    const workbook = openForEdit(zipParts(smallParts('')));
    workbook.setStyles('1', [
      { area, style: { bold: true, fontSize: 13 } },
      { area: { ...area, columnCount: 1 }, style: { bold: false } },
    ]);
    const saved = workbook.save();
    expect(partText(saved, SHEET)).toContain('<row r="1"><c r="A1" s="1"/><c r="B1" s="2"/></row>');
    expect(partText(saved, STYLES)).toContain('<font><b/><sz val="13"/>');
  });

  test('of whole columns are set where the sheet is used', () => {
    const workbook = openForEdit(zipParts(smallParts('<row r="2"><c r="B2"><v>1</v></c></row>')));
    workbook.setStyle('1', { row: 0, column: 1, rowCount: 1_048_576, columnCount: 1 }, { bold: true });
    expect(partText(workbook.save(), SHEET)).toContain('<row r="2"><c r="B2" s="1"><v>1</v></c></row></sheetData>');
  });
});

describe('a table', () => {
  const headers = [
    { row: 0, column: 0, input: 'Đơn vị\n(xã)' },
    { row: 0, column: 1, input: 'Điểm' },
  ];
  const table = { name: 'Diem', area: { row: 0, column: 0, rowCount: 3, columnCount: 2 } };

  test('has its header cells for names, and a number that no other table has', () => {
    const workbook = openForEdit('rich.xlsx');
    const id = workbook.addSheet('A');
    workbook.setCells(id, headers);
    workbook.addTable(id, table);
    const saved = workbook.save();
    expect(partText(saved, 'xl/tables/table2.xml')).toContain(
      'id="2" name="Diem" displayName="Diem" ref="A1:B3" totalsRowShown="0"><autoFilter ref="A1:B3"/><tableColumns count="2"><tableColumn id="1" name="Đơn vị_x000a_(xã)"/><tableColumn id="2" name="Điểm"/></tableColumns>',
    );
    expect(openForEdit(saved).sheet(id).tableNames).toEqual(['Diem']);
  });

  test('goes without a trace but its cells', () => {
    const workbook = openForEdit('rich.xlsx');
    const id = sheetIdOf(workbook, 'Số liệu');
    workbook.removeTable('solieu');
    expect(workbook.sheet(id).tableNames).toEqual([]);
    const saved = workbook.save();
    expect(partText(saved, 'xl/worksheets/sheet3.xml')).not.toContain('tableParts');
    expect(partText(saved, 'xl/worksheets/_rels/sheet3.xml.rels')).toBe('');
    expect(partText(saved, '[Content_Types].xml')).not.toContain('table1');
  });

  test.each([
    ['another text', 'Đạt', ['Năm', 'Đạt'], 'Đạt'],
    ['nothing', null, ['Năm', 'Số tiêu chí đạt'], 'Số tiêu chí đạt'],
    ['a number', 2026, ['Năm', '2026'], '2026'],
    ['the name of another column', 'năm', ['Năm', 'năm2'], 'năm2'],
  ])('calls a column as its header says when %s is typed there', (_what, input, names, shown) => {
    const workbook = openForEdit('rich.xlsx');
    const id = sheetIdOf(workbook, 'Số liệu');
    workbook.setCells(id, [{ row: 0, column: 1, input }]);
    expect(workbook.sheet(id).values[0]?.[1]).toBe(shown);
    const xml = partText(workbook.save(), 'xl/tables/table1.xml');
    expect([...xml.matchAll(/<tableColumn [^>]*name="([^"]*)"/g)].map(([, name]) => name)).toEqual(names);
  });
});
