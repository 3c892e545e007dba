import { areasFromAddress } from '../../../../src/workbook/excel/load-sheet';

describe('the address of several areas', () => {
  it.each([
    ['Sheet1!A1', ['0:0:1x1']],
    ['Sheet1!A1:B2,Sheet1!D4', ['0:0:2x2', '3:3:1x1']],
    ["'Tổng hợp, năm 2026'!C3:C7,'Tổng hợp, năm 2026'!E1", ['2:2:5x1', '0:4:1x1']],
    ["'Xã A''s'!B2", ['1:1:1x1']],
    ['A1:A2,C1:C2', ['0:0:2x1', '0:2:2x1']],
    ['', []],
  ])('%s is read area by area', (address, expected) => {
    const areas = areasFromAddress(address);
    expect(
      areas.map(({ row, column, rowCount, columnCount }) => `${row}:${column}:${rowCount}x${columnCount}`),
    ).toEqual(expected);
  });
});
