import { check } from '../../../src/app/check';
import { closePeriod } from '../../../src/app/close-period';
import { combine } from '../../../src/app/combine';
import { resultsOf } from '../../../src/app/roll-up/file-results';
import { summarise, type SummariseOptions } from '../../../src/app/summarise';
import { tabChangesText } from '../../../src/i18n/tab-changes-texts';
import { serialOfDay } from '../../../src/reading/values/calendar-day';
import { valueAt, type CellValue, type SheetSnapshot } from '../../../src/workbook/snapshot';
import { commune, everySheet, FIRST_CRITERION_ROW, RESULT_COLUMN } from './forms';
import { PlainPort } from './plain-port';

const today = '2026-11-25';

const close = async (port: PlainPort, date: string, targets: Record<string, number> = {}) => {
  const wanted = Object.entries(targets).map(([day, met]) => ({ date: day, measure: { met } }));
  const closed = await closePeriod(port, { ...everySheet, date, targets: wanted });
  if (!closed.ok) throw new Error(closed.error.code);
};

const sum = async (port: PlainPort, language: 'vi' | 'en' = 'vi', more: Partial<SummariseOptions> = {}) => {
  const done = await summarise(port, { ...everySheet, today, language, ...more });
  if (!done.ok) throw new Error(done.error.code);
  return done.value;
};

/** With the tab of progress, though there is nothing to say yet. */
const withProgress = (port: PlainPort) => sum(port, 'vi', { tabs: ['progress'] });

const say = (port: PlainPort, sheet: string, number: number, result: string) =>
  port.type(sheet, { row: FIRST_CRITERION_ROW + number - 1, column: RESULT_COLUMN }, result);

const text = (value: CellValue | undefined) => (typeof value === 'string' ? value : '');

/** The rows of the table whose header has these words, each by its header's words. */
const table = (sheet: SheetSnapshot, ...header: string[]): Record<string, CellValue>[] => {
  const top = sheet.values.findIndex((row) => header.every((word) => row?.includes(word)));
  const names = Array.from(sheet.values[top] ?? []);
  const rows: Record<string, CellValue>[] = [];
  for (
    let row = top + 1;
    typeof sheet.values[row]?.[0] === 'number' || /^\d/.test(text(sheet.values[row]?.[0]));
    row += 1
  ) {
    rows.push(Object.fromEntries(names.map((name, column) => [text(name), valueAt(sheet, { row, column })])));
  }
  return rows;
};

const cellWith = (sheet: SheetSnapshot, value: CellValue) => {
  const row = sheet.values.findIndex((cells) => cells?.includes(value));
  return { row, column: sheet.values[row]?.indexOf(value) ?? -1 };
};

const progressOf = (port: PlainPort) => port.sheetNamed('Tiến độ');

/** 28 of 34 in March, 31 now. */
const inNovember = async () => {
  const gaps = Object.fromEntries([7, 12, 18, 23, 29, 33].map((number) => [number, 'Chưa đạt']));
  const port = new PlainPort([commune('A', gaps)]);
  await close(port, '2026-03-31', { '2026-06-30': 30, '2026-12-31': 34 });
  for (const number of [7, 12, 18, 23]) say(port, 'A', number, 'Đạt');
  say(port, 'A', 1, 'Chưa đạt');
  await sum(port);
  return port;
};

describe('the tab of progress', () => {
  it('shows each closing, today and the targets to come, against the target that the day leads to', async () => {
    const port = await inNovember();
    expect(table(progressOf(port), 'Thời điểm', 'Mục tiêu')).toMatchObject([
      {
        'Thời điểm': 'Kỳ 31/3/2026',
        Ngày: serialOfDay('2026-03-31'),
        Đạt: 28,
        'Tổng số': 34,
        'Mục tiêu': 30,
        'So với mục tiêu': -2,
        'Đánh giá': 'Chưa đạt mục tiêu',
      },
      { 'Thời điểm': 'Hiện tại 25/11/2026', Đạt: 31, 'Mục tiêu': 34, 'So với mục tiêu': -3 },
      { 'Thời điểm': 'Mục tiêu 31/12/2026', Đạt: null, 'Mục tiêu': 34, 'Đánh giá': 'Chưa đến hạn' },
    ]);
  });

  it('says where the pace since the first closing leads', async () => {
    const rows = table(progressOf(await inNovember()), 'Thời điểm', 'Mục tiêu');
    expect(rows.map((row) => row['Dự kiến theo tốc độ'])).toEqual([null, 31, 31]);
  });

  it('says of each criterion what became of it', async () => {
    const rows = table(progressOf(await inNovember()), 'Nội dung tiêu chí', 'Thay đổi');
    expect(rows).toHaveLength(34);
    const changed = rows.filter((row) => row['Thay đổi'] !== null && row['Thay đổi'] !== '');
    expect(changed.map((row) => [row['TT'], row['31/3/2026'], row['Hiện tại'], row['Thay đổi']])).toEqual([
      ['1', 'Đạt', 'Chưa đạt', 'Không còn đạt'],
      ['7', 'Chưa đạt', 'Đạt', 'Mới đạt'],
      ['12', 'Chưa đạt', 'Đạt', 'Mới đạt'],
      ['18', 'Chưa đạt', 'Đạt', 'Mới đạt'],
      ['23', 'Chưa đạt', 'Đạt', 'Mới đạt'],
    ]);
  });

  it('is there before anything was closed only where it is asked for, with room for targets, and invents none', async () => {
    const port = new PlainPort([commune('A')]);
    await sum(port);
    expect(port.sheets.map(({ name }) => name)).not.toContain('Tiến độ');
    await withProgress(port);
    expect(table(progressOf(port), 'Thời điểm', 'Mục tiêu')).toMatchObject([{ Đạt: 34, 'Mục tiêu': '' }]);
    expect(table(progressOf(port), 'Mốc', 'Cần đạt').map((row) => row['Cần đạt'])).toEqual([null, null]);
  });

  it('takes the targets that users type into it, and remembers them when the tab is gone', async () => {
    const port = new PlainPort([commune('A', { 7: 'Chưa đạt' })]);
    await withProgress(port);
    const { row } = cellWith(progressOf(port), 'Cần đạt');
    port.type('Tiến độ', { row: row + 1, column: 2 }, serialOfDay('2026-12-31'));
    port.type('Tiến độ', { row: row + 1, column: 3 }, 34);
    await sum(port);
    expect(table(progressOf(port), 'Thời điểm', 'Mục tiêu').at(-1)).toMatchObject({ 'Mục tiêu': 34 });
    port.sheets = port.sheets.filter(({ name }) => name !== 'Tiến độ');
    port.names = port.names.filter(({ name }) => name !== 'ChamChuan_TienDo');
    await sum(port, 'en');
    expect(table(port.sheetNamed('Progress'), 'Milestone', 'Needed')[0]).toMatchObject({ Needed: 34 });
  });

  it('forgets a target whose row was emptied', async () => {
    const port = await inNovember();
    const { row } = cellWith(progressOf(port), 'Cần đạt');
    port.type('Tiến độ', { row: row + 2, column: 2 }, null);
    await sum(port);
    expect(table(progressOf(port), 'Mốc', 'Cần đạt').map((one) => one['Cần đạt'])).toEqual([30, null, null]);
  });

  it('follows many units: what each had, has, and is short of', async () => {
    const port = new PlainPort([commune('A', { 7: 'Chưa đạt', 8: 'KĐ' }), commune('B', { 9: 'KĐ' })]);
    await close(port, '2026-03-31', { '2026-12-31': 34 });
    say(port, 'A', 7, 'Đạt');
    say(port, 'B', 1, 'KĐ');
    await sum(port);
    expect(table(progressOf(port), 'Thời điểm', 'Mục tiêu')).toMatchObject([
      { 'Số đơn vị': 2, 'Bình quân tiêu chí đạt': 32.5, 'Đơn vị đạt mục tiêu': 0 },
      { 'Số đơn vị': 2, 'Bình quân tiêu chí đạt': 32.5, 'So với mục tiêu': -1.5 },
      { 'Số đơn vị': null },
    ]);
    expect(table(progressOf(port), 'Đơn vị', 'Còn thiếu')).toMatchObject([
      { 'Đơn vị': 'Xã A', '31/3/2026': 32, 'Hiện tại': 33, 'Tăng, giảm': 1, 'Còn thiếu': 1 },
      { 'Đơn vị': 'Xã B', '31/3/2026': 33, 'Hiện tại': 32, 'Tăng, giảm': -1, 'Còn thiếu': 2 },
    ]);
    expect(table(progressOf(port), 'Kỳ trước', 'Thay đổi')).toMatchObject([
      { 'Đơn vị': 'Xã A', 'Tiêu chí': '7', 'Kỳ trước': 'Chưa đạt', 'Hiện tại': 'Đạt', 'Thay đổi': 'Mới đạt' },
      { 'Đơn vị': 'Xã B', 'Tiêu chí': '1', 'Kỳ trước': 'Đạt', 'Hiện tại': 'Chưa đạt', 'Thay đổi': 'Không còn đạt' },
    ]);
  });

  it('is there in a roll-up, over the closings of every file', async () => {
    const reports = await Promise.all(
      ['A', 'B'].map(async (name) => {
        const port = new PlainPort([commune(name, { 7: 'KĐ' })]);
        await close(port, '2026-03-31');
        const report = await check(port, everySheet);
        if (!report.ok) throw new Error(report.error.code);
        return { fileName: `${name}.xlsx`, results: resultsOf(report.value) };
      }),
    );
    const port = new PlainPort([]);
    await port.apply([...combine(reports, { today })]);
    expect(table(progressOf(port), 'Đơn vị', 'Còn thiếu')).toMatchObject([
      { 'Đơn vị': 'Xã A', '31/3/2026': 33 },
      { 'Đơn vị': 'Xã B', '31/3/2026': 33 },
    ]);
  });
});

describe('making the tabs again', () => {
  it('says which tabs were added, and afterwards that nothing changed', async () => {
    const port = new PlainPort([commune('A', { 7: 'Chưa đạt' })]);
    expect(tabChangesText((await sum(port)).changes, 'vi')).toBe('Đã thêm trang “Tổng hợp”, “Chưa đạt”.');
    expect(tabChangesText((await sum(port)).changes, 'vi')).toBe(
      'Đã lập lại trang “Tổng hợp”, “Chưa đạt”, nội dung không đổi.',
    );
  });

  it('counts the rows that came, went and changed', async () => {
    const port = new PlainPort([commune('A', { 7: 'Chưa đạt', 9: 'Chưa đạt' })]);
    await sum(port);
    say(port, 'A', 7, 'Đạt');
    say(port, 'A', 8, 'Chưa đạt');
    say(port, 'A', 9, 'Cơ bản đạt');
    const { changes } = await sum(port);
    expect(changes.find(({ name }) => name === 'Chưa đạt')?.change).toEqual({
      kind: 'rewritten',
      added: 1,
      removed: 1,
      updated: 1,
    });
    expect(tabChangesText(changes, 'en')).toContain('“Chưa đạt”: 1 row added, 1 removed, 1 updated.');
  });

  it('keeps what officials wrote into the head and the foot, on every tab and when a tab is gone', async () => {
    const port = new PlainPort([commune('A')]);
    await withProgress(port);
    const dots = port.sheetNamed('Tổng hợp').values[0]?.[0] ?? null;
    port.type('Tổng hợp', cellWith(port.sheetNamed('Tổng hợp'), dots), 'UBND TỈNH LAI CHÂU');
    const signer = cellWith(progressOf(port), 'THỦ TRƯỞNG ĐƠN VỊ');
    port.type('Tiến độ', signer, 'TM. ỦY BAN NHÂN DÂN');
    port.type('Tiến độ', { ...signer, row: signer.row + 5 }, 'Nguyễn Văn A');
    await sum(port);
    for (const name of ['Tổng hợp', 'Tiến độ']) {
      const values = port.sheetNamed(name).values.flatMap((row) => Array.from(row ?? []));
      expect(values).toEqual(
        expect.arrayContaining(['UBND TỈNH LAI CHÂU', 'TM. ỦY BAN NHÂN DÂN', 'Nguyễn Văn A', 'NGƯỜI LẬP BIỂU']),
      );
    }
    port.sheets = port.sheets.slice(0, 1);
    port.names = [];
    await sum(port);
    expect(port.sheetNamed('Tổng hợp').values[0]?.[0]).toBe('UBND TỈNH LAI CHÂU');
  });

  it('goes back to the printed words where somebody empties a cell', async () => {
    const port = new PlainPort([commune('A')]);
    await sum(port);
    const dots = port.sheetNamed('Tổng hợp').values[0]?.[0] ?? null;
    port.type('Tổng hợp', { row: 0, column: 0 }, 'UBND TỈNH LAI CHÂU');
    await sum(port);
    port.type('Tổng hợp', { row: 0, column: 0 }, null);
    await sum(port);
    expect(port.sheetNamed('Tổng hợp').values[0]?.[0]).toBe(dots);
    expect(port.metadata).toBeNull();
  });
});
