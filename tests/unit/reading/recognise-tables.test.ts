import * as fc from 'fast-check';
import type { AssessmentTable } from '../../../src/reading/assessment-table';
import { recogniseTables } from '../../../src/reading/recognise-tables';
import type { CellValue } from '../../../src/workbook/snapshot';
import { sheetOf } from './sheet-of';
import { header } from './small-forms';
import { noTable, tableOn } from './table-on';

describe('a sheet without a form', () => {
  it.each<[string, CellValue[][]]>([
    ['that is blank', []],
    ['with a guide', [['HƯỚNG DẪN'], ['1. Mỗi dòng ghi một tiêu chí.'], ['2. Cột kết quả ghi Đạt hoặc Chưa đạt.']]],
    ['with a header and nothing under it', [header]],
    [
      'with a list of something else',
      [
        ['STT', 'Họ và tên', 'Ghi chú'],
        [1, 'Nguyễn Văn A', null],
      ],
    ],
  ])('%s has no table', (_, rows) => {
    expect(recogniseTables(sheetOf(rows))).toEqual(noTable);
  });

  it('is given up at once, however large', () => {
    const row = Array.from({ length: 40 }, (_, column) => (column % 2 === 0 ? column : `ghi chép ${column}`));
    const values = Array.from({ length: 100_000 }, () => row);
    const reads: number[] = [];
    const counted = new Proxy(values, {
      get(target, key): unknown {
        if (typeof key === 'string' && /^\d+$/.test(key)) reads.push(Number(key));
        return Reflect.get(target, key);
      },
    });
    const sheet = {
      ...sheetOf([]),
      usedRange: { row: 0, column: 0, rowCount: 100_000, columnCount: 40 },
      values: counted,
    };
    expect(recogniseTables(sheet)).toEqual(noTable);
    expect(reads.length).toBeLessThan(20_000);
  });
});

describe('what a table is recognised as', () => {
  const rows: CellValue[][] = [
    ['TT', 'Nội dung tiêu chí', 'Kết quả', null, 'Minh chứng', 'Ghi chú'],
    [null, null, 'Đạt', 'Chưa đạt', null, null],
    ['I', 'Nhóm thứ nhất', null, null, null, null],
    [1, 'Có kế hoạch', 'x', null, 'Kế hoạch số 1', null],
    [2, 'Có báo cáo', null, 'x', null, 'Đang viết'],
    ['Cộng', null, 1, 1, null, null],
  ];
  const essence = (table: AssessmentTable) => ({
    columns: table.columns.map(({ role, header: words, confidence }) => ({ role, words, confidence })),
    rows: table.rows.map(({ kind, number, title, cells }) => ({
      kind,
      number,
      title,
      values: Object.entries(cells).map(([role, cell]) => [role, cell.value]),
    })),
    headerRowCount: table.headerRowCount,
  });
  const expected = essence(tableOn(sheetOf(rows)));

  it('does not change with rows of text above and columns beside it', () => {
    const line = fc.constantFrom(
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'BẢNG TỰ ĐÁNH GIÁ',
      'Tên xã: Bản Bo',
      'Năm 2026',
      null,
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 8 }), fc.nat(4), fc.nat(3), (above, left, right) => {
        const shifted = [
          ...above.map((text) => [text]),
          ...rows.map((row) => [...Array<null>(left).fill(null), ...row, ...Array<string>(right).fill('ngoài bảng')]),
        ];
        const table = tableOn(sheetOf(shifted));
        expect(essence(table)).toEqual(expected);
        expect(table.area.row).toBe(above.length);
        expect(table.columns[0]?.column).toBe(left);
      }),
      { numRuns: 50 },
    );
  });

  it('does not change when texts are decomposed or spaced otherwise', () => {
    const disguise = fc.constantFrom<(text: string) => string>(
      (text) => text.normalize('NFD'),
      (text) => ` ${text.replaceAll(' ', '\u00A0')} `,
      (text) => text.replaceAll(' ', '  '),
    );
    fc.assert(
      fc.property(disguise, (change) => {
        const changed = rows.map((row) => row.map((value) => (typeof value === 'string' ? change(value) : value)));
        const { columns, rows: read, headerRowCount } = essence(tableOn(sheetOf(changed)));
        const plain = (items: typeof read) => items.map(({ kind, number, title }) => ({ kind, number, title }));
        expect({ columns, headerRowCount, rows: plain(read) }).toEqual({ ...expected, rows: plain(expected.rows) });
      }),
    );
  });
});
