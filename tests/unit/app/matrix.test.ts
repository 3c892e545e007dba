import { check } from '../../../src/app/check';
import { mark } from '../../../src/app/mark';
import type { CellValue } from '../../../src/workbook/snapshot';
import { everySheet } from './forms';
import { plainSheet, PlainPort } from './plain-port';

const communes = ['Xã Sùng Phài', 'Xã Bản Bo', 'Xã Nậm Loỏng'];

/** A row for each commune, a column for each criterion but number 12, all met but for the seventh of the second. */
function matrix() {
  const numbers = Array.from({ length: 34 }, (_, index) => index + 1).filter((number) => number !== 12);
  const rows = communes.map((name, index): CellValue[] => [
    index + 1,
    name,
    ...numbers.map((number) => (index === 1 && number === 7 ? 'Chưa đạt' : 'Đạt')),
  ]);
  return plainSheet('s1', 'Tổng hợp huyện', [
    ['TỔNG HỢP KẾT QUẢ THỰC HIỆN 34 TIÊU CHÍ THEO QUYẾT ĐỊNH 9745/QĐ-BCA-V05', ...numbers.map(() => null)],
    ['TT', 'Đơn vị', ...numbers.map((number) => `TC ${number}`)],
    ...rows,
  ]);
}

const checked = async (port: PlainPort) => {
  const report = await check(port, everySheet);
  if (!report.ok) throw new Error(report.error.code);
  const [sheet] = report.value.sheets;
  if (sheet === undefined || sheet.layout === 'none') throw new Error('no table');
  return sheet;
};

describe('a table of units against criteria', () => {
  it('gives each unit its figures', async () => {
    const { layout, tables } = await checked(new PlainPort([matrix()]));
    expect(layout).toBe('matrix');
    expect(tables.map(({ assessment: { unit, counts } }) => [unit?.name, counts.met, counts.notMet])).toEqual([
      ['Xã Sùng Phài', 33, 0],
      ['Xã Bản Bo', 32, 1],
      ['Xã Nậm Loỏng', 33, 0],
    ]);
  });

  it('says once, as nobody’s, that its heading leaves a criterion out', async () => {
    const { findings } = await checked(new PlainPort([matrix()]));
    expect(findings.map(({ code, criterion, unit }) => [code, criterion, unit])).toEqual([
      ['criterion-missing', '12', null],
      ['criterion-not-met', '7', 'Xã Bản Bo'],
    ]);
  });

  it('has the gap of one unit marked in its own cell', async () => {
    const port = new PlainPort([matrix()]);
    expect(await mark(port, everySheet)).toMatchObject({ ok: true, value: { marked: 1 } });
    expect(port.sheetNamed('Tổng hợp huyện').marks).toMatchObject([
      { areas: [{ row: 3, column: 8, rowCount: 1, columnCount: 1 }] },
    ]);
  });
});
