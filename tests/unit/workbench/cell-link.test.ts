import { linkOf } from '../../../src/workbench/cell-link';

const e26 = { row: 25, column: 4, rowCount: 1, columnCount: 1 };

test('a link into the workbook has its sheet, whatever is in its name, and its cell', () => {
  expect(linkOf(`=HYPERLINK("#'Sùng Phài'!E26","E26")`)).toEqual({ sheetName: 'Sùng Phài', area: e26 });
  expect(linkOf(`=HYPERLINK("#'Xã ''A'' ""B""'!E26","E26")`)).toEqual({ sheetName: `Xã 'A' "B"`, area: e26 });
  expect(linkOf('=HYPERLINK("#Sheet1!$E$26")')).toEqual({ sheetName: 'Sheet1', area: e26 });
});

test.each(['=HYPERLINK("https://example.org","x")', '=E26', '', '=HYPERLINK(A1)', `=HYPERLINK("#'Sùng Phài'!khong")`])(
  '%s leads nowhere in the workbook',
  (formula) => {
    expect(linkOf(formula)).toBeNull();
  },
);
