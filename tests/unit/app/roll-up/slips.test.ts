import { check } from '../../../../src/app/check';
import { resultsOf } from '../../../../src/app/roll-up/file-results';
import { planRollUp } from '../../../../src/app/roll-up/plan-roll-up';
import type { Language } from '../../../../src/i18n/language';
import type { SheetPlan } from '../../../../src/workbook/sheet-plan';
import type { SheetSnapshot } from '../../../../src/workbook/snapshot';
import { commune, everySheet } from '../forms';
import { PlainPort } from '../plain-port';

async function report(fileName: string, form: SheetSnapshot) {
  const checked = await check(new PlainPort([form]), everySheet);
  if (!checked.ok) throw new Error(checked.error.code);
  return { fileName, results: resultsOf(checked.value), digest: fileName };
}

async function slipsOf(
  forms: Readonly<Record<string, SheetSnapshot>>,
  refused: Parameters<typeof planRollUp>[1] = [],
  language: Language = 'vi',
) {
  const reports = await Promise.all(Object.entries(forms).map(([name, form]) => report(name, form)));
  const planned = planRollUp(reports, refused, { language, letterhead: { issuingUnit: 'CÔNG AN TỈNH' } });
  return [...planned.slips(null)].flatMap((edit) => (edit.kind === 'putSheet' ? [edit.plan] : []));
}

/** The texts of each row that has some. */
const rowsOf = ({ cells }: SheetPlan): unknown[][] => {
  const rows = new Map<number, unknown[]>();
  for (const { row, content } of cells) {
    rows.set(row, [...(rows.get(row) ?? []), typeof content === 'object' ? content.value : content]);
  }
  return [...rows.values()];
};

describe('return slips', () => {
  it('say to each unit what to mend and what is missing, cell by cell', async () => {
    const [list, slip, ...others] = await slipsOf({
      'huyen/bieu a.xlsx': commune('A', { 7: 'KĐ', 8: 'gần đạt', 9: null }),
      'b.xlsx': commune('B'),
    });
    if (list === undefined || slip === undefined) throw new Error('There is a slip');
    expect(others).toEqual([]);
    expect(rowsOf(list)).toContainEqual([1, 'Xã A', 1, 1, 'bieu a.xlsx']);
    expect(slip.name).toBe('Xã A');
    const rows = rowsOf(slip);
    for (const row of [
      ['Kính gửi: Xã A'],
      ['Biểu: tệp bieu a.xlsx, trang “A”'],
      ['Cần sửa'],
      [1, 'C11', '8', expect.stringContaining('“gần đạt”')],
      ['Còn thiếu'],
      [1, 'C12', '9', expect.stringContaining('tiêu chí 9')],
      [expect.stringContaining('chưa đạt (1): 7')],
    ]) {
      expect(rows).toContainEqual(row);
    }
    expect(rows.flat()).toContain('CÔNG AN TỈNH');
  });

  it('are one printed page each, and say once what is to be said of many cells', async () => {
    const empty = Object.fromEntries(Array.from({ length: 34 }, (_, index) => [index + 1, null]));
    const [, slip] = await slipsOf({ 'a.xlsx': commune('A', { ...empty, 1: 'Đạt', 2: 'lạ', 3: 'kỳ' }) });
    if (slip === undefined) throw new Error('There is a slip');
    expect(slip.print).toMatchObject({ orientation: 'portrait', isOnePage: true, pageBreaks: [] });
    const missing = rowsOf(slip).filter((row) => row.some((text) => String(text).startsWith('C7, C8, C9')));
    expect(missing).toHaveLength(1);
    expect(missing[0]?.[3]).toMatch(/^Mỗi ô này chưa ghi kết quả của tiêu chí đó\./);
    const height = slip.rowHeights.reduce((sum, { height: one }) => sum + one, 0);
    expect(height).toBeLessThan(1_250);
  });

  it('leave out what has no room, and say how much that is', async () => {
    const strange = Object.fromEntries(Array.from({ length: 34 }, (_, index) => [index + 1, `không rõ lần ${index}`]));
    const form = commune('A', strange);
    const { problems } = (await report('a.xlsx', form)).results;
    const [, slip] = await slipsOf({ 'a.xlsx': form });
    if (slip === undefined) throw new Error('There is a slip');
    const listed = rowsOf(slip).filter((row) => typeof row[0] === 'number').length;
    expect(rowsOf(slip).flat()).toContain(`… và ${problems.length - listed} chỗ khác, xem trong danh sách vấn đề.`);
    expect(listed).toBeGreaterThan(15);
  });

  it('go back with a file that cannot be read, and tell a unit that has sent two forms', async () => {
    const plans = await slipsOf({ 'a.xlsx': commune('A'), 'a2.xlsx': commune('A', { 7: null }) }, [
      { fileName: 'nop/xa b.xlsx', message: 'Tệp được đặt mật khẩu.' },
    ]);
    expect(plans.map(({ name }) => name)).toEqual(['Danh sách', 'Xã A', 'xa b']);
    expect(rowsOf(plans[1] as SheetPlan).flat()).toContainEqual(expect.stringContaining('có hai biểu'));
    expect(rowsOf(plans[2] as SheetPlan).flat()).toContain('Tệp được đặt mật khẩu.');
  });

  it('have tabs that Excel takes, though units are called as they like, and are in English where that is asked for', async () => {
    const form = { ...commune('A', { 9: null }), name: 'Biểu 1' };
    const values = form.values.map((row, index) => (index === 1 ? ["Tên đơn vị: Tổ 1/2 [mới]: 'A'"] : (row ?? [])));
    const [, slip] = await slipsOf({ 'a.xlsx': { ...form, values } }, [], 'en');
    expect(slip?.name).toMatch(/^[^:\\/?*[\]]{1,31}$/);
    expect(rowsOf(slip as SheetPlan).flat()).toEqual(expect.arrayContaining(['RETURN SLIP', 'Missing']));
  });

  it('are a list that says so where nothing is to be sent back', async () => {
    const [list, ...others] = await slipsOf({ 'a.xlsx': commune('A') });
    expect(others).toEqual([]);
    expect(rowsOf(list as SheetPlan).flat()).toContain('Không có phiếu nào phải trả lại.');
  });
});
