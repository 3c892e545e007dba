import { check } from '../../../../src/app/check';
import { closePeriod } from '../../../../src/app/close-period';
import { summarise } from '../../../../src/app/summarise';
import { everySheet } from '../forms';
import { PlainPort, plainSheet } from '../plain-port';
import { rowsOf, unknownSheet } from './unknown-form';

const judgedSheet = (titles: readonly string[], notMet: readonly string[] = []) =>
  plainSheet('id-1', 'Biểu', [
    ['BIỂU TỰ ĐÁNH GIÁ'],
    ['Tên đơn vị: Chợ Bản Bo'],
    ['TT', 'Nội dung', 'Kết quả'],
    ...titles.map((title, index) => [index + 1, title, notMet.includes(title) ? 'Chưa đạt' : 'Đạt']),
  ]);
const titles = ['Cổng', 'Sân', 'Bếp', 'Kho', 'Lớp'].map((place) => `${place} bảo đảm vệ sinh`);

describe('sheets of one workbook that no criteria set is known for', () => {
  it('stand side by side in one comparison, and what one lacks is told', async () => {
    const rows = rowsOf();
    const port = new PlainPort([
      unknownSheet('Trường A', rows, 'A'),
      unknownSheet('Trường B', rows.slice(0, -1), 'B'),
      unknownSheet('Trường C', rows, 'C'),
    ]);
    const done = await summarise(port, everySheet);
    if (!done.ok) throw new Error(done.error.code);
    expect(done.value.notes).toMatchObject([{ code: 'criterion-missing', sheetName: 'B', rows: [{ number: '9' }] }]);
    const compared = port
      .sheetNamed('So sánh đơn vị')
      .values.filter((row) => ['Trường A', 'Trường B', 'Trường C'].some((unit) => row?.[1] === unit));
    expect(compared.slice(0, 3).map((row) => row?.slice(1, 13))).toEqual([
      ['Trường A', ...rows.map(() => 4), 36, 45],
      ['Trường B', ...rows.slice(1).map(() => 4), undefined, 32, 45],
      ['Trường C', ...rows.map(() => 4), 36, 45],
    ]);
  });
});

describe('a period closed on a sheet that is its own criteria set', () => {
  it('is compared by titles when rows were added since and the numbers are others', async () => {
    const port = new PlainPort([judgedSheet(titles, ['Sân bảo đảm vệ sinh'])]);
    const closed = await closePeriod(port, { ...everySheet, date: '2026-03-31' });
    expect(closed.ok).toBe(true);
    port.replace(judgedSheet(['Hồ bơi có người trực', ...titles], ['Kho bảo đảm vệ sinh', 'Hồ bơi có người trực']));
    const checked = await check(port, everySheet);
    if (!checked.ok) throw new Error(checked.error.code);
    const findings = checked.value.sheets.flatMap((sheet) => sheet.findings);
    expect(findings.filter(({ code }) => code === 'regression')).toMatchObject([
      { criterion: '5', title: 'Kho bảo đảm vệ sinh', metOn: '2026-03-31' },
    ]);
  });

  it('is not of another form that came in its place', async () => {
    const port = new PlainPort([judgedSheet(titles)]);
    await closePeriod(port, { ...everySheet, date: '2026-03-31' });
    const others = titles.map((title) => title.replace('bảo đảm vệ sinh', 'có phương án chữa cháy'));
    port.replace(judgedSheet(others, others));
    const checked = await check(port, everySheet);
    if (!checked.ok) throw new Error(checked.error.code);
    const findings = checked.value.sheets.flatMap((sheet) => sheet.findings);
    expect(findings.map(({ code }) => code)).not.toContain('regression');
  });
});
