import { childrenOfRoot } from '../../../../src/workbook/openxml/xml/xml-element';
import { readSheetLayout } from '../../../../src/workbench/display/sheet-layout';

function layout(inside: string) {
  const xml = `<worksheet xmlns="x">${inside}</worksheet>`;
  return readSheetLayout(xml, childrenOfRoot(xml));
}

test('a sheet that says nothing has Excel’s own sizes and shows its grid lines', () => {
  expect(layout('<sheetData/>')).toMatchObject({
    showGridLines: true,
    defaultRowHeight: 20,
    defaultColumnWidth: 64,
    frozen: { rows: 0, columns: 0 },
  });
});

test('column widths are turned from characters into pixels', () => {
  const { columns } = layout(
    '<cols><col min="2" max="3" width="9.140625" customWidth="1"/><col min="5" max="5" hidden="1"/></cols>',
  );
  expect([...columns]).toEqual([
    [1, { width: 64, hidden: false }],
    [2, { width: 64, hidden: false }],
    [4, { width: null, hidden: true }],
  ]);
});

test('a format for all columns to the last is not spread over sixteen thousand of them', () => {
  expect(layout('<cols><col min="1" max="16384" width="10"/></cols>').columns.size).toBeLessThan(2000);
});

test('rows have their heights in pixels, and cells their styles, addressed or not', () => {
  const { rows, styles } = layout(
    '<sheetData><row r="2" ht="30"><c r="B2" s="4"/><c s="5"/></row><row hidden="1"><c s="0"/></row></sheetData>',
  );
  expect([...rows]).toEqual([
    [1, { height: 40, hidden: false }],
    [2, { height: null, hidden: true }],
  ]);
  expect([...styles].map(([row, cells]) => [row, [...cells]])).toEqual([
    [
      1,
      [
        [1, 4],
        [2, 5],
      ],
    ],
  ]);
});

test('only a frozen pane freezes', () => {
  const pane = (state: string) =>
    layout(`<sheetViews><sheetView><pane ySplit="3" xSplit="1" state="${state}"/></sheetView></sheetViews>`);
  expect(pane('frozen').frozen).toEqual({ rows: 3, columns: 1 });
  expect(pane('split').frozen).toEqual({ rows: 0, columns: 0 });
});

test('grid lines can be off, in either way of writing it', () => {
  for (const off of ['0', 'false']) {
    expect(layout(`<sheetViews><sheetView showGridLines="${off}"/></sheetViews>`).showGridLines).toBe(false);
  }
});
