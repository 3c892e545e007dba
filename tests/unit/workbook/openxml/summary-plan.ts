import type { SheetPlan } from '../../../../src/workbook/sheet-plan';

const table = { row: 2, column: 0, rowCount: 2, columnCount: 4 };

/** A sheet with one of everything that a plan can have. */
export const summaryPlan: SheetPlan = {
  name: 'Tổng hợp',
  names: [{ name: 'CC_TongHop', area: table }],
  columnWidths: [30, 10, 10, 12],
  rowHeights: [{ row: 0, height: 24 }],
  cells: [
    { row: 0, column: 0, content: 'BẢNG TỔNG HỢP' },
    ...['Đơn vị', 'Đạt', 'Tổng số', 'Tỷ lệ'].map((content, column) => ({ row: 2, column, content })),
    { row: 3, column: 0, content: 'Sùng Phài' },
    { row: 3, column: 1, content: { formula: `=COUNTIF('Sùng Phài'!C10:C45,"Đạt")`, value: 28 } },
    { row: 3, column: 2, content: 34 },
    { row: 3, column: 3, content: { formula: '=B4/C4', value: 28 / 34 } },
  ],
  styles: [
    { area: table, style: { fontName: 'Times New Roman', fontSize: 13, border: '#000000', vertical: 'center' } },
    { area: { ...table, rowCount: 1 }, style: { bold: true, fillColor: '#DDEBF7', horizontal: 'center', wrap: true } },
    { area: { row: 3, column: 3, rowCount: 1, columnCount: 1 }, style: { numberFormat: '0.0%' } },
  ],
  merges: [{ row: 0, column: 0, rowCount: 1, columnCount: 4 }],
  tables: [{ name: 'TongHop', area: table }],
  conditionalFormats: [
    {
      areas: [{ row: 3, column: 1, rowCount: 1, columnCount: 1 }],
      rule: { kind: 'formula', formula: '=$B4<$C4', style: { fillColor: '#FFC7CE', fontColor: '#9C0006' } },
    },
    {
      areas: [{ row: 3, column: 3, rowCount: 1, columnCount: 1 }],
      rule: { kind: 'dataBar', color: '#2E7D32', maximum: 1 },
    },
  ],
  charts: [
    {
      name: 'Biểu đồ tổng hợp',
      title: 'Kết quả theo đơn vị',
      kind: 'barStacked100',
      categories: { row: 3, column: 0, rowCount: 1, columnCount: 1 },
      series: [{ name: 'Đạt', values: { row: 3, column: 1, rowCount: 1, columnCount: 1 }, color: '#2E7D32' }],
      place: { row: 6, column: 0, rowCount: 12, columnCount: 4 },
    },
  ],
  freeze: { rows: 3, columns: 1 },
  print: {
    orientation: 'landscape',
    area: { row: 0, column: 0, rowCount: 18, columnCount: 4 },
    titleRows: { first: 2, last: 2 },
    margins: { top: 2, right: 1.5, bottom: 2, left: 3 },
    pageBreaks: [20],
  },
};
