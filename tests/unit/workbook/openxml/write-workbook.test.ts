import { readFileSync } from 'node:fs';
import { blankWorkbook, openWorkbook, type OpenXmlWorkbook } from '../../../../src/workbook/openxml/open-xml-workbook';

function open(bytes: Uint8Array): OpenXmlWorkbook {
  const opened = openWorkbook(bytes);
  if (!opened.ok) throw new Error(opened.error.code);
  return opened.value;
}

describe('a file that is edited and saved', () => {
  test('smoke', () => {
    const book = open(readFileSync('tests/fixtures/xa-sung-phai-28-34.xlsx'));
    const id = book.activeSheetId;
    book.setCells(id, [
      { row: 100, column: 2, input: '=1+1' },
      { row: 0, column: 20, input: { formula: '=SUM(A1:A3)', value: 3 } },
    ]);
    const cf = book.addConditionalFormat(id, {
      areas: [{ row: 1, column: 1, rowCount: 2, columnCount: 2 }],
      rule: {
        kind: 'formula',
        formula: '=AND(N("ChamChuan:gap")=0,$B2="x")',
        style: { fillColor: '#FFC7CE', fontColor: '#9C0006' },
      },
    });
    const added = book.addSheet('Tổng hợp');
    book.setCells(added, [
      { row: 0, column: 0, input: 'Đơn vị' },
      { row: 0, column: 1, input: 'Điểm' },
      { row: 1, column: 0, input: 'Xã A' },
      { row: 1, column: 1, input: 5 },
    ]);
    book.setStyles(added, [
      {
        area: { row: 0, column: 0, rowCount: 2, columnCount: 2 },
        style: { border: '#000000', fontName: 'Times New Roman', fontSize: 13, wrap: true, numberFormat: '0.0' },
      },
    ]);
    book.addTable(added, { name: 'TongHop', area: { row: 0, column: 0, rowCount: 2, columnCount: 2 } });
    const chart = {
      name: 'C1',
      title: 'T & t',
      kind: 'barClustered' as const,
      categories: { row: 1, column: 0, rowCount: 1, columnCount: 1 },
      series: [{ name: 'Đạt', values: { row: 1, column: 1, rowCount: 1, columnCount: 1 }, color: '#112233' }],
      place: { row: 4, column: 0, rowCount: 10, columnCount: 5 },
    };
    book.setChart(added, chart);
    book.setColumnWidth(added, 1, 20);
    book.setRowHeight(added, 0, 30);
    book.freeze(added, 1, 1);
    book.setPrint(added, {
      orientation: 'landscape',
      area: { row: 0, column: 0, rowCount: 2, columnCount: 2 },
      titleRows: { first: 0, last: 0 },
      margins: { top: 2, bottom: 2, left: 3, right: 2 },
    });
    book.setName('CC_TongHop', "='Tổng hợp'!$A$1");
    const again = open(book.save());
    expect(again.sheet(id).values[100]?.[2]).toBe('=1+1');
    expect(again.sheet(id).formulas[0]?.[20]).toBe('=SUM(A1:A3)');
    expect(again.sheet(id).marks.map((m) => m.id)).toEqual([cf]);
    expect(again.charts(added)).toEqual([chart]);
    expect(again.sheet(added)).toEqual(book.sheet(added));
    expect(again.columnWidth(added, 1)).toBe(20);
  });
  test('blank', () => {
    const book = open(blankWorkbook('Tổng hợp').save());
    expect(book.sheetInfos()).toEqual([{ id: '1', name: 'Tổng hợp', visibility: 'visible' }]);
  });
});
