import { check, type CheckOptions } from '../../../src/app/check';
import { recheck } from '../../../src/app/live/recheck';
import { assessedTables, isUnclear, type CheckReport } from '../../../src/app/report';
import { builtInSets } from '../../../src/criteria/built-in-sets';
import type { SheetSnapshot, SheetVisibility } from '../../../src/workbook/snapshot';
import { PlainPort, plainSheet } from './plain-port';

const everything: CheckOptions = { sheets: 'all', criteria: 'auto', sets: builtInSets() };

function form(
  name: string,
  visibility: SheetVisibility,
  results: readonly string[],
  unit = 'Đơn vị: Xã An',
): SheetSnapshot {
  const criteria = results.map((result, index) => [index + 1, ['Điện', 'Đường', 'Trường'][index] ?? '', result]);
  const rows = [['BẢNG TỰ ĐÁNH GIÁ'], [unit], ['TT', 'Tiêu chí', 'Kết quả'], ...criteria];
  return plainSheet(`id-${name}`, name, rows, { visibility });
}

async function checked(port: PlainPort, options = everything): Promise<CheckReport> {
  const report = await check(port, options);
  if (!report.ok) throw new Error(report.error.code);
  return report.value;
}

const now = form('Bieu', 'visible', ['Đạt', 'Đạt', 'Chưa đạt']);
const before: readonly string[] = ['Đạt', 'Chưa đạt', 'Chưa đạt'];
const counted = ({ sheets }: CheckReport) =>
  assessedTables(sheets).map(({ assessment: { sheetName, counts } }) => [sheetName, counts.met]);

describe('a hidden sheet beside a visible one', () => {
  it.each<SheetVisibility>(['hidden', 'veryHidden'])(
    'with the same table is not counted, which both say: %s',
    async (state) => {
      const report = await checked(new PlainPort([form('Luu', state, before), now]));
      expect(counted(report)).toEqual([['Bieu', 2]]);
      const [copy, kept] = report.sheets;
      for (const findings of [copy?.findings, kept?.findings])
        expect(findings).toContainEqual(expect.objectContaining({ code: 'sheet-left-out', name: 'Luu', kept: 'Bieu' }));
      expect(copy).toMatchObject({ layout: 'none' });
      expect(report.sheets.some(isUnclear)).toBe(false);
    },
  );

  it('that names no unit is of the one beside it', async () => {
    expect(counted(await checked(new PlainPort([now, form('Luu', 'hidden', before, 'Năm 2024')])))).toEqual([
      ['Bieu', 2],
    ]);
  });

  it('counts where it is another unit’s, has other criteria, or nothing visible has a table', async () => {
    const other = form('B', 'hidden', before, 'Đơn vị: Xã Bình');
    expect(counted(await checked(new PlainPort([now, other])))).toEqual([
      ['Bieu', 2],
      ['B', 1],
    ]);
    const rows = [
      ['BẢNG TỰ ĐÁNH GIÁ'],
      ['Đơn vị: Xã An'],
      ['TT', 'Tiêu chí', 'Kết quả'],
      [1, 'Nước', 'Đạt'],
      [2, 'Rác', 'Đạt'],
    ];
    const another = plainSheet('id-C', 'C', rows, { visibility: 'hidden' });
    expect(counted(await checked(new PlainPort([now, another])))).toEqual([
      ['Bieu', 2],
      ['C', 2],
    ]);
    const cover = plainSheet('id-D', 'Bia', [['BÌA']]);
    expect(counted(await checked(new PlainPort([cover, form('Luu', 'hidden', before)])))).toEqual([['Luu', 1]]);
  });

  it('is checked where it is asked for alone', async () => {
    const port = new PlainPort([form('Luu', 'hidden', before), now]);
    expect(counted(await checked(port, { ...everything, sheets: { names: ['Luu'] } }))).toEqual([['Luu', 1]]);
  });

  it('is looked at anew after a change, which may make it a copy or none', async () => {
    const port = new PlainPort([form('Luu', 'hidden', before), now]);
    const report = await checked(port);
    const area = { row: 3, column: 2, rowCount: 1, columnCount: 1 };
    expect(await recheck(port, report, { sheetId: now.id, area }, everything)).toEqual({ ok: true, value: null });
  });
});
