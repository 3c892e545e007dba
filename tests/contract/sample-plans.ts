import type { SheetPlan } from '../../src/workbook/sheet-plan';
import type { Mark } from '../../src/workbook/snapshot';

export const GAP_MARK: Mark = {
  areas: [
    { row: 2, column: 2, rowCount: 1, columnCount: 1 },
    { row: 3, column: 2, rowCount: 1, columnCount: 2 },
  ],
  formula: '=AND(N("ChamChuan:gap")=0,$C3<>"Đạt")',
  style: { fillColor: '#FFE699', fontColor: '#6B4A00' },
};

export const ERROR_MARK: Mark = {
  areas: [{ row: 2, column: 3, rowCount: 2, columnCount: 1 }],
  formula: '=AND(N("ChamChuan:error")=0,$D3="")',
  style: { fillColor: '#F4A9A8' },
};

export const SUMMARY_PLAN: SheetPlan = {
  name: 'Tổng hợp',
  names: [{ name: 'ChamChuan_Tong_hop', area: { row: 0, column: 0, rowCount: 4, columnCount: 3 } }],
  columnWidths: [5, 30, 12],
  rowHeights: [{ row: 0, height: 30 }],
  cells: [
    { row: 0, column: 0, content: 'BẢNG TỔNG HỢP' },
    { row: 2, column: 0, content: 'TT' },
    { row: 2, column: 1, content: 'Đơn vị' },
    { row: 2, column: 2, content: 'Số đạt' },
    { row: 3, column: 0, content: 1 },
    { row: 3, column: 1, content: '- Xã A 1.1' },
    { row: 3, column: 2, content: { formula: '=COUNTIF(\'Xã A\'!C3:C7,"Đạt")', value: 1 } },
  ],
  styles: [
    { area: { row: 0, column: 0, rowCount: 4, columnCount: 3 }, style: { fontName: 'Times New Roman', fontSize: 13 } },
    {
      area: { row: 2, column: 0, rowCount: 2, columnCount: 3 },
      style: { bold: true, border: '#404040', fillColor: '#DDEBF7', horizontal: 'center', wrap: true },
    },
    { area: { row: 3, column: 2, rowCount: 1, columnCount: 1 }, style: { numberFormat: '0' } },
  ],
  merges: [{ row: 0, column: 0, rowCount: 1, columnCount: 3 }],
  tables: [{ name: 'BangTongHop', area: { row: 2, column: 0, rowCount: 2, columnCount: 3 } }],
  conditionalFormats: [
    {
      areas: [{ row: 3, column: 2, rowCount: 1, columnCount: 1 }],
      rule: { kind: 'formula', formula: '=$C4<1', style: { fillColor: '#F4A9A8' } },
    },
    {
      areas: [{ row: 3, column: 2, rowCount: 1, columnCount: 1 }],
      rule: { kind: 'dataBar', color: '#63BE7B', maximum: 1 },
    },
  ],
  charts: [
    {
      name: 'BieuDoTongHop',
      title: 'Số tiêu chí đạt',
      kind: 'barClustered',
      axisFormat: '0%',
      axisMaximum: 1,
      categories: { row: 3, column: 1, rowCount: 1, columnCount: 1 },
      series: [{ name: 'Đạt', values: { row: 3, column: 2, rowCount: 1, columnCount: 1 }, color: '#2E75B6' }],
      place: { row: 6, column: 0, rowCount: 12, columnCount: 3 },
    },
  ],
  freeze: { rows: 3, columns: 0 },
  print: {
    orientation: 'portrait',
    area: { row: 0, column: 0, rowCount: 20, columnCount: 3 },
    titleRows: { first: 2, last: 2 },
    margins: { top: 2, right: 2, bottom: 2, left: 3 },
    pageBreaks: [20],
  },
};
